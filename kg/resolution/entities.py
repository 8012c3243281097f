"""Local entities of one key rolled up to an entity."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.model.entity import Entity, Merge
from kg.model.ids import entity_id
from kg.model.mention import Attribute
from kg.resolution.local import LocalEntity
from kg.resolution.replay import Group

Place = tuple[str, int]  # the article of a mention and its place there


def assemble(group: Group, claims: Mapping[Place, Sequence[Attribute]]) -> Entity:
    """One entity from what every document says about it; ``claims`` by mention."""
    key, members = group.key, group.members
    name = group.shown
    surfaces: dict[str, int] = defaultdict(int)
    for member in members:
        for surface, count in member.names:
            surfaces[surface] += count
    dates = sorted(d for m in members for d in (m.first_seen, m.last_seen) if d)
    subtypes = [m.subtype for m in members if m.subtype]
    adcode, within = _place(members)
    return Entity(
        id=entity_id(key.type, name, key.disambiguator),
        type=key.type,
        name=name,
        subtype=max(sorted(set(subtypes)), key=subtypes.count, default=None),
        aliases=tuple(sorted(surface for surface in surfaces if surface != name)),
        attributes=_attributes(members, claims),
        mentions=sum(surfaces.values()),
        first_seen=dates[0] if dates else None,
        last_seen=dates[-1] if dates else None,
        adcode=adcode,
        within=within,
        merges=_merges(name, members, group.merges),
        provenance=_provenance(group),
    )


def _attributes(
    members: Sequence[LocalEntity], claims: Mapping[Place, Sequence[Attribute]]
) -> tuple[Attribute, ...]:
    found = {
        attribute: None
        for member in members
        for place in member.occurrences
        for attribute in claims.get(place, ())
    }
    return tuple(sorted(found, key=lambda a: (a.doc, a.article, a.evidence.start, a.key, a.text)))


def _provenance(group: Group) -> str:
    marked = {group.provenance, *(member.provenance for member in group.members)} - {"text"}
    return min(marked, default="text")


def _merges(
    name: str, members: Sequence[LocalEntity], decided: Sequence[Merge]
) -> tuple[Merge, ...]:
    """The user's decisions, then the first proof of each other alias."""
    proofs = {merge.name: replace(merge, into=name) for merge in decided if merge.name != name}
    for member in members:
        for merge in member.merges:
            if merge.name != name and merge.name not in proofs:
                proofs[merge.name] = Merge(
                    merge.name, name, merge.rule, merge.score, merge.evidence
                )
    return tuple(proofs[surface] for surface in sorted(proofs))


def _place(members: Sequence[LocalEntity]) -> tuple[str | None, tuple[str, ...]]:
    """Code and surroundings that most documents tell; of equals the first in order."""
    placed = [(m.adcode or "", m.within) for m in members if m.adcode or m.within]
    if not placed:
        return None, ()
    told = Counter(placed)
    code, within = min(told, key=lambda item: (not item[0], -told[item], item))
    return code or None, within
