"""Mentions to entities: each document on its own, then across documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kg.config import ResolutionOptions
from kg.model.analysis import Analysis
from kg.model.entity import Entity
from kg.model.mention import Attribute
from kg.resolution.corrections import read_corrections
from kg.resolution.document import resolve_document
from kg.resolution.entities import assemble
from kg.resolution.link import Key, Profile, Seen, bindings_of, link, profile_of
from kg.resolution.local import LocalEntity
from kg.resolution.replay import Group, apply, kept_apart, split_locals

# Sorts behind every date: an article without one is never the first.
_NO_DATE = "9999"


@dataclass(frozen=True, slots=True)
class Resolution:
    """Entities, sorted by id, and for each article the entity of each mention.

    ``assignment[article id][i]`` is the entity id of the article's mention ``i``, or
    None when it names nothing (a bare 园区, a title without a person) or a correction
    dropped it.  ``warnings`` are words for the user, such as a correction that matched
    nothing.
    """

    entities: tuple[Entity, ...]
    assignment: dict[str, tuple[str | None, ...]]
    warnings: tuple[str, ...] = ()


def resolve(analyses: Sequence[Analysis], options: ResolutionOptions) -> Resolution:
    """Decide which mentions of all articles name the same thing.

    Raises ``ConfigError`` when the corrections file is not valid.
    """
    corrections = read_corrections(options.corrections)
    apart = kept_apart(corrections)
    found = [
        entity
        for page in by_document(analyses)
        for entity in next(filter(None, (item.entities for item in page)), None)
        or resolve_document(page, options.region, apart)
    ]
    found, unsplit = split_locals(found, _texts(analyses) if corrections else {}, corrections)
    groups, missed = apply(group(found, apart), corrections)
    attributes = _attributes(analyses)
    pairs = [(assemble(item, attributes), item) for item in groups]
    return Resolution(
        tuple(sorted((entity for entity, _ in pairs), key=lambda entity: entity.id)),
        _assign(analyses, pairs),
        tuple(unsplit + missed),
    )


def names_apart(options: ResolutionOptions) -> frozenset[frozenset[str]]:
    """Pairs of names that the user keeps apart.

    Raises ``ConfigError`` when the corrections file is not valid.
    """
    return kept_apart(read_corrections(options.corrections))


def resolve_pages(
    analyses: Sequence[Analysis], region: str | None, apart: frozenset[frozenset[str]]
) -> list[Analysis]:
    """The analyses with the entities of each page: what needs no other page, done early."""
    firsts = {
        page[0].article.id: resolve_document(page, region, apart) for page in by_document(analyses)
    }
    return [replace(item, entities=firsts.get(item.article.id, ())) for item in analyses]


def group(
    found: Sequence[LocalEntity], apart: frozenset[frozenset[str]] = frozenset()
) -> list[Group]:
    """Local entities by the entity they belong to, in the order of their keys."""
    bindings = {binding for entity in found for binding in bindings_of(entity)}
    profiles = [profile_of(entity) for entity in found]
    keys = link(gather(found, profiles), bindings, apart)
    grouped: dict[Key, list[LocalEntity]] = defaultdict(list)
    for entity, profile in zip(found, profiles, strict=True):
        grouped[keys[profile]].append(entity)
    return [Group(key, tuple(grouped[key])) for key in sorted(grouped)]


def by_document(analyses: Iterable[Analysis]) -> list[list[Analysis]]:
    """Analyses grouped by page, both sorted; records of one file are pages of their own."""
    groups: dict[str, list[Analysis]] = defaultdict(list)
    for analysis in analyses:
        groups[analysis.article.page].append(analysis)
    return [sorted(groups[doc], key=lambda analysis: analysis.article.id) for doc in sorted(groups)]


def gather(found: Iterable[LocalEntity], profiles: Iterable[Profile]) -> dict[Profile, Seen]:
    """Distinct profiles with their first date and document, from those of all entities."""
    seen: dict[Profile, Seen] = {}
    for entity, profile in zip(found, profiles, strict=True):
        here = Seen(entity.first_seen or _NO_DATE, entity.doc, len(entity.occurrences))
        before = seen.get(profile)
        if before is not None:
            first, doc, _ = min(before, here)
            here = Seen(first, doc, before.mentions + here.mentions)
        seen[profile] = here
    return seen


def _texts(analyses: Sequence[Analysis]) -> dict[tuple[str, int], str]:
    """The surface form of each mention."""
    return {
        (analysis.article.id, index): mention.text
        for analysis in analyses
        for index, mention in enumerate(analysis.mentions)
    }


def _attributes(analyses: Sequence[Analysis]) -> dict[tuple[str, int], list[Attribute]]:
    """What is said of each mention."""
    found: dict[tuple[str, int], list[Attribute]] = defaultdict(list)
    for analysis in analyses:
        for claim in analysis.attributes:
            found[analysis.article.id, claim.mention].append(claim.attribute)
    return found


def _assign(
    analyses: Sequence[Analysis], pairs: Sequence[tuple[Entity, Group]]
) -> dict[str, tuple[str | None, ...]]:
    owners: dict[str, list[str | None]] = {
        analysis.article.id: [None] * len(analysis.mentions) for analysis in analyses
    }
    for entity, item in pairs:
        for local in item.members:
            for article, index in local.occurrences:
                owners[article][index] = entity.id
    return {article: tuple(ids) for article, ids in owners.items()}
