"""Entities across documents: decided on distinct names, never on mentions.

A ``Profile`` is all that this stage needs of a local entity, and a ``Binding`` all it
needs of a merge.  Both are hashable and few (one for each distinct name, and for
people each distinct set of posts), so they can be gathered from any number of
workers; the answer maps each profile to its entity.  They are tuples, which hash and
sort several times as fast as other records: there is one a name and page to look up.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from kg.lexicon import divisions
from kg.model import schema
from kg.resolution.blocking import Name, cross_edges
from kg.resolution.clusters import cluster
from kg.resolution.identity import Bearer, distinct_people
from kg.resolution.local import Form, LocalEntity
from kg.resolution.names import canonical, compared
from kg.resolution.vetoes import different

# Merges of one document that hold for the short name elsewhere; those by context, title,
# level or bare kind hold in their document only.
_LASTING = frozenset(
    {"defined", "legal_form", "trade", "region_company", "brand_group", "word_initials",
     "foreign_name"}
)  # fmt: skip
# Short names of fewer characters (海大, 浦发) mean something else in the next document.
_MIN_BOUND = 3


class Profile(NamedTuple):
    """A distinct name with what tells its bearers apart.

    ``affiliations`` are the organizations of a person's posts, and the divisions in which a
    village, town or street may lie.
    """

    type: str
    name: str
    scope: str = ""
    affiliations: tuple[str, ...] = ()
    reporter: bool = False


class Seen(NamedTuple):
    """How a profile occurs: the earliest date and document, and how often."""

    first_seen: str
    doc: str
    mentions: int


class Binding(NamedTuple):
    """One document takes ``short`` for ``full`` by a rule that holds elsewhere too."""

    type: str
    short: str
    full: str


class Key(NamedTuple):
    """Which entity: type, canonical name, and what tells it from its namesakes."""

    type: str
    name: str
    disambiguator: str = ""


def profile_of(local: LocalEntity) -> Profile:
    """The profile of a local entity; a division's name is the one in the table (晋江 → 晋江市)."""
    division = divisions.of_code(local.adcode) if local.adcode else None
    plain = division.name if division else canonical(local.name, local.type)
    return Profile(local.type, plain, local.scope, local.affiliations, local.reporter)


def bindings_of(local: LocalEntity) -> Iterator[Binding]:
    """Short names of a local entity that other documents may use for the same thing."""
    if local.scope or not local.merges:
        return
    full = canonical(local.name, local.type)
    for merge in local.merges:
        short = canonical(merge.name, local.type)
        if merge.rule in _LASTING and len(compared(merge.name)) >= _MIN_BOUND and short != full:
            yield Binding(local.type, short, full)


def link(
    seen: Mapping[Profile, Seen],
    bindings: Collection[Binding] = (),
    apart: Collection[frozenset[str]] = (),
) -> dict[Profile, Key]:
    """The entity of each profile; the same for any order of the arguments.

    ``apart`` holds pairs of canonical names that a user keeps apart.
    """
    fullest = _fullest({Name(p.type, p.name) for p in seen if not p.scope}, bindings, apart)
    result: dict[Profile, Key] = {}
    bearers: dict[tuple[str, str], list[Profile]] = defaultdict(list)
    for profile in sorted(seen):
        if profile.scope:
            result[profile] = Key(profile.type, profile.name, profile.scope)
            continue
        name = fullest.get((profile.type, profile.name), profile.name)
        bearers[profile.type, name].append(profile)
    for (type_, name), profiles in sorted(bearers.items()):
        if type_ == schema.PERSON or any(profile.affiliations for profile in profiles):
            result |= _link_bearers(name, profiles, seen)
        else:
            result |= dict.fromkeys(profiles, Key(type_, name))
    return result


def _fullest(
    names: Collection[Name],
    bindings: Collection[Binding],
    apart: Collection[frozenset[str]],
) -> dict[tuple[str, str], str]:
    """For each name that is joined to others the fullest of them."""
    ordered = sorted(names)
    forms = [Form(name.type, name.text, name.text, name.text) for name in ordered]
    bound = sorted((item.type, item.short, item.full) for item in set(bindings))

    def differ(a: int, b: int) -> bool:
        pair = frozenset((ordered[a].text, ordered[b].text))
        return pair in apart or different(forms[a], forms[b]) is not None

    clusters = cluster(len(ordered), cross_edges(ordered, bound), differ)
    result: dict[tuple[str, str], str] = {}
    for group in clusters.groups():
        if len(group) > 1:
            full = max((ordered[i].text for i in group), key=lambda text: (len(text), text))
            result |= {(ordered[i].type, ordered[i].text): full for i in group}
    return result


def _link_bearers(
    name: str, profiles: Iterable[Profile], seen: Mapping[Profile, Seen]
) -> dict[Profile, Key]:
    """The person or village first seen keeps the plain name; later ones add what tells them."""
    ordered = sorted(profiles, key=lambda p: (seen[p].first_seen, seen[p].doc, p))
    bearers = [Bearer(profile.affiliations, profile.reporter) for profile in ordered]
    numbers = distinct_people(bearers, [seen[profile].mentions for profile in ordered])
    first: dict[int, Profile] = {}
    for profile, number in zip(ordered, numbers, strict=True):
        first.setdefault(number, profile)
    return {
        profile: Key(profile.type, name, _told_apart(number, first[number]))
        for profile, number in zip(ordered, numbers, strict=True)
    }


def _told_apart(number: int, first: Profile) -> str:
    if number == 0:
        return ""
    if first.reporter:
        return "reporter"
    return "|".join(first.affiliations) or "unknown"
