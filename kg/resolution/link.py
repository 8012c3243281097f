"""Entities across documents: decided on distinct names, never on mentions.

A ``Profile`` is all that this stage needs of a local entity.  Profiles are hashable
and few (one for each distinct name, and for people each distinct set of posts), so
they can be gathered from any number of workers; the answer maps each profile to its
entity.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from kg.model import schema
from kg.resolution.identity import Bearer, distinct_people
from kg.resolution.local import LocalEntity
from kg.resolution.names import canonical


@dataclass(frozen=True, slots=True, order=True)
class Profile:
    """A distinct name with what tells its bearers apart."""

    type: str
    name: str
    scope: str = ""
    affiliations: tuple[str, ...] = ()
    reporter: bool = False
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """How a profile occurs: the earliest date and document, and how often."""

    first_seen: str
    doc: str
    mentions: int


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """Which entity: type, canonical name, and what tells it from its namesakes."""

    type: str
    name: str
    disambiguator: str = ""


def profile_of(local: LocalEntity) -> Profile:
    """The profile of a local entity."""
    plain = canonical(local.name, local.type)
    if local.type != schema.PERSON:
        return Profile(local.type, plain, local.scope)
    return Profile(local.type, plain, "", local.affiliations, local.reporter)


def link(seen: dict[Profile, Seen]) -> dict[Profile, Key]:
    """The entity of each profile; the same for any order of the profiles."""
    result: dict[Profile, Key] = {}
    people: dict[str, list[Profile]] = defaultdict(list)
    for profile in sorted(seen):
        if profile.type == schema.PERSON:
            people[profile.name].append(profile)
        else:
            result[profile] = Key(profile.type, profile.name, profile.scope)
    for name in sorted(people):
        result |= _link_people(people[name], seen)
    return result


def _link_people(profiles: Iterable[Profile], seen: dict[Profile, Seen]) -> dict[Profile, Key]:
    """The person first seen keeps the plain name; later ones add their posts."""
    ordered = sorted(profiles, key=lambda p: (seen[p].first_seen, seen[p].doc, p))
    bearers = [Bearer(profile.affiliations, profile.reporter) for profile in ordered]
    numbers = distinct_people(bearers)
    first: dict[int, Profile] = {}
    for profile, number in zip(ordered, numbers, strict=True):
        first.setdefault(number, profile)
    return {
        profile: Key(profile.type, profile.name, _told_apart(number, first[number]))
        for profile, number in zip(ordered, numbers, strict=True)
    }


def _told_apart(number: int, first: Profile) -> str:
    if number == 0:
        return ""
    if first.reporter:
        return "reporter"
    return "|".join(first.affiliations) or "unknown"
