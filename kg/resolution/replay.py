"""Corrections replayed on a build: what they change, and which no longer match."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kg.lexicon.divisions import find
from kg.model.entity import Merge
from kg.model.ids import match_key
from kg.model.schema import PLACE
from kg.resolution.corrections import Correction
from kg.resolution.link import Key
from kg.resolution.local import LocalEntity
from kg.resolution.names import canonical, compared

PROVENANCE = "correction"
RULE = "correction"
# A fuller name counts when a tenth as many documents show it as show the commonest one:
# 中国中央广播电视总台 once among hundreds is a slip, 翰博控股集团有限公司 once in five is not.
_ATTESTED = 0.1


@dataclass(frozen=True, slots=True)
class Group:
    """All local entities of one key; corrections mark it by ``provenance``."""

    key: Key
    members: tuple[LocalEntity, ...]
    name: str = ""
    provenance: str = "text"
    merges: tuple[Merge, ...] = field(default=())

    @property
    def shown(self) -> str:
        """The name given by a correction, else that of a division (昆山市, not 江苏昆山), else
        the fullest of the documents' names that is well attested; of equals the one most
        documents show."""
        if self.name or len(self.members) == 1:
            return self.name or self.members[0].name
        every = Counter(member.name for member in self.members)
        if self.key.type == PLACE and self.key.name in every and find(self.key.name):
            return self.key.name
        enough = max(every.values()) * _ATTESTED
        counts = {name: n for name, n in every.items() if n >= enough}
        return max(counts, key=lambda name: (len(compared(name)), counts[name], name))

    def answers_to(self, name: str, type_: str | None) -> bool:
        """Whether the group goes by that name, and is of that type if one is given."""
        return type_ in (None, self.key.type) and compared(name) in self.names()

    def names(self) -> set[str]:
        """All its names as they are compared."""
        found = {compared(self.name)} if self.name else set()
        for member in self.members:
            found |= {compared(member.name)} | {compared(text) for text, _ in member.names}
        return found


def kept_apart(corrections: Iterable[Correction]) -> frozenset[frozenset[str]]:
    """Pairs of names, compared and canonical, that must not be joined."""
    pairs: set[frozenset[str]] = set()
    for correction in corrections:
        if correction.kind == "never_merge":
            for a in correction.names:
                for b in correction.names:
                    if a != b:
                        pairs |= _pairs(a, b, correction.type)
    return frozenset(pair for pair in pairs if len(pair) == 2)


def _pairs(a: str, b: str, type_: str | None) -> set[frozenset[str]]:
    types = [type_] if type_ else ["person", "organization"]
    forms = {frozenset((compared(a), compared(b)))}
    return forms | {frozenset((canonical(a, t), canonical(b, t))) for t in types}


def split_locals(
    found: Sequence[LocalEntity],
    texts: Mapping[tuple[str, int], str],
    corrections: Iterable[Correction],
) -> tuple[list[LocalEntity], list[str]]:
    """Local entities with the mentions of each ``split`` taken out, and what missed.

    ``texts`` gives the surface form of each mention.
    """
    entities, missed = list(found), []
    for correction in corrections:
        if correction.kind != "split":
            continue
        hits = [n for n, entity in enumerate(entities) if _concerns(entity, correction)]
        changed = False
        for n in reversed(hits):
            parts = _split(entities[n], texts, correction)
            changed = changed or parts != [entities[n]]
            entities[n : n + 1] = parts
        if not changed:
            missed.append(f"{correction.where}: nothing to split off '{correction.name}'")
    return entities, missed


def _concerns(entity: LocalEntity, correction: Correction) -> bool:
    names = {compared(entity.name), *(compared(text) for text, _ in entity.names)}
    return (
        correction.type in (None, entity.type)
        and compared(correction.name) in names
        and (not correction.docs or entity.doc in correction.docs)
    )


def _split(
    entity: LocalEntity, texts: Mapping[tuple[str, int], str], correction: Correction
) -> list[LocalEntity]:
    alias = compared(correction.alias)
    off = [p for p in entity.occurrences if not alias or compared(texts[p]) == alias]
    kept = [p for p in entity.occurrences if p not in off]
    if not off or not (kept or correction.docs):
        return [entity]
    name = correction.alias or entity.name
    scope = "|".join(("split", *sorted(correction.docs)))
    parts = [_part(entity, off, texts, name, scope, split=True)]
    return [*parts, _part(entity, kept, texts, entity.name, entity.scope)] if kept else parts


def _part(
    entity: LocalEntity,
    places: Sequence[tuple[str, int]],
    texts: Mapping[tuple[str, int], str],
    name: str,
    scope: str,
    *,
    split: bool = False,
) -> LocalEntity:
    counts: dict[str, int] = defaultdict(int)
    for place in places:
        counts[texts[place]] += 1
    merges = tuple(m for m in entity.merges if m.name in counts and m.name != name)
    return replace(
        entity,
        name=name,
        scope=scope,
        occurrences=tuple(places),
        names=tuple(sorted(counts.items())),
        merges=() if split else merges,
        provenance=PROVENANCE if split else entity.provenance,
    )


def apply(
    groups: Sequence[Group], corrections: Iterable[Correction]
) -> tuple[list[Group], list[str]]:
    """Groups after merge, rename, retype and drop in the order of the file, and what missed."""
    result, missed = list(groups), []
    for correction in corrections:
        if correction.kind == "merge":
            problem = _merge(result, correction)
        elif correction.kind in {"rename", "retype", "drop"}:
            problem = _change(result, correction)
        elif correction.kind == "never_merge":
            problem = _still_one(result, correction)
        else:
            continue
        if problem:
            missed.append(f"{correction.where}: {problem}")
    return _one_each(result), missed


def _one_each(groups: Sequence[Group]) -> list[Group]:
    """Groups that a rename or retype made equal become one."""
    found: dict[tuple[str, str, str], Group] = {}
    for group in groups:
        identity = (group.key.type, match_key(group.shown), group.key.disambiguator)
        known = found.get(identity)
        if known is None:
            found[identity] = group
        else:
            found[identity] = replace(
                known,
                members=known.members + group.members,
                provenance=PROVENANCE,
                merges=known.merges + group.merges,
            )
    return list(found.values())


def _merge(groups: list[Group], correction: Correction) -> str:
    """All groups of the names become the first one; its name leads."""
    hits: dict[str, list[int]] = {name: [] for name in correction.names}
    for index, group in enumerate(groups):
        for name in correction.names:
            if group.answers_to(name, correction.type):
                hits[name].append(index)
    unknown = [name for name in correction.names if not hits[name]]
    if unknown:
        return f"nothing is called '{unknown[0]}'"
    first = hits[correction.names[0]][0]
    type_ = groups[first].key.type
    joined = sorted({i for found in hits.values() for i in found if groups[i].key.type == type_})
    if len(joined) < 2:
        return f"'{correction.names[0]}' and '{correction.names[1]}' are one already"
    lead = groups[first]
    into = correction.names[0]
    proofs = tuple(Merge(name, into, RULE, 1.0) for name in correction.names[1:] if name != into)
    members = tuple(m for i in joined for m in groups[i].members)
    merges = tuple(m for i in joined for m in groups[i].merges) + proofs
    name = lead.name or into
    groups[first] = Group(lead.key, members, name, PROVENANCE, merges)
    for index in reversed([i for i in joined if i != first]):
        del groups[index]
    return ""


def _change(groups: list[Group], correction: Correction) -> str:
    hits = [i for i, g in enumerate(groups) if g.answers_to(correction.name, correction.type)]
    if not hits:
        return f"nothing is called '{correction.name}'"
    for index in reversed(hits):
        group = groups[index]
        if correction.kind == "drop":
            del groups[index]
        elif correction.kind == "rename":
            groups[index] = replace(group, name=correction.to, provenance=PROVENANCE)
        else:
            key = group.key._replace(type=correction.to)
            groups[index] = replace(group, key=key, provenance=PROVENANCE)
    return ""


def _still_one(groups: Sequence[Group], correction: Correction) -> str:
    known = {n for n in correction.names if any(g.answers_to(n, correction.type) for g in groups)}
    absent = [name for name in correction.names if name not in known]
    if absent:
        return f"nothing is called '{absent[0]}'"
    for group in groups:
        shared = [n for n in correction.names if group.answers_to(n, correction.type)]
        if len(shared) > 1:
            return f"'{shared[0]}' and '{shared[1]}' are spellings of one name; split them instead"
    return ""
