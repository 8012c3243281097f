"""Mentions to entities: each document on its own, then across documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.config import ResolutionOptions
from kg.model.analysis import Analysis
from kg.model.entity import Entity
from kg.resolution.document import resolve_document
from kg.resolution.entities import assemble
from kg.resolution.link import Key, Profile, Seen, bindings_of, link, profile_of
from kg.resolution.local import LocalEntity

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
    """Decide which mentions of all articles name the same thing."""
    found = [
        entity
        for document in by_document(analyses)
        for entity in resolve_document(document, options.region)
    ]
    bindings = {binding for entity in found for binding in bindings_of(entity)}
    keys = link(gather(found), bindings)
    grouped: dict[Key, list[LocalEntity]] = defaultdict(list)
    for entity in found:
        grouped[keys[profile_of(entity)]].append(entity)
    attributes = {analysis.article.id: analysis.attributes for analysis in analyses}
    entities = [assemble(key, grouped[key], attributes) for key in sorted(grouped)]
    return Resolution(
        tuple(sorted(entities, key=lambda entity: entity.id)),
        _assign(analyses, entities, [grouped[key] for key in sorted(grouped)]),
    )


def by_document(analyses: Iterable[Analysis]) -> list[list[Analysis]]:
    """Analyses grouped by document, both sorted."""
    groups: dict[str, list[Analysis]] = defaultdict(list)
    for analysis in analyses:
        groups[analysis.article.doc].append(analysis)
    return [sorted(groups[doc], key=lambda analysis: analysis.article.id) for doc in sorted(groups)]


def gather(found: Iterable[LocalEntity]) -> dict[Profile, Seen]:
    """Distinct profiles with their first date and document."""
    seen: dict[Profile, Seen] = {}
    for entity in found:
        profile = profile_of(entity)
        here = Seen(entity.first_seen or _NO_DATE, entity.doc, len(entity.occurrences))
        before = seen.get(profile)
        if before is not None:
            first, doc = min((before.first_seen, before.doc), (here.first_seen, here.doc))
            here = Seen(first, doc, before.mentions + here.mentions)
        seen[profile] = here
    return seen


def _assign(
    analyses: Sequence[Analysis],
    entities: Sequence[Entity],
    members: Sequence[Sequence[LocalEntity]],
) -> dict[str, tuple[str | None, ...]]:
    owner = {
        place: entity.id
        for entity, group in zip(entities, members, strict=True)
        for local in group
        for place in local.occurrences
    }
    return {
        analysis.article.id: tuple(
            owner.get((analysis.article.id, index)) for index in range(len(analysis.mentions))
        )
        for analysis in analyses
    }
