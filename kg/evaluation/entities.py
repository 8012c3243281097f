"""Entities found, invented and missed in one document."""

from __future__ import annotations

from collections.abc import Iterator

from kg.evaluation.gold import GoldDocument, GoldEntity
from kg.evaluation.judgement import Judgement
from kg.evaluation.matching import Found, Matching
from kg.model.schema import EVENT

MISSED, WRONG_TYPE, BOUNDARY, DUPLICATE, INVENTED = (
    "not found",
    "wrong type",
    "wrong boundary",
    "duplicate",
    "no such name",
)


def judge_entities(gold: GoldDocument, found: Found, matching: Matching) -> Iterator[Judgement]:
    """Judge every entity but events, which are scored through their statements.

    A second entity for one annotated entity is spurious (a duplicate), unless the
    annotated one is optional.
    """
    yield from _judge_found(gold, found, matching)
    matched = set(matching.pairs.values())
    for target in gold.entities:
        if target.optional or target.type == EVENT or target.id in matched:
            continue
        yield Judgement(
            "missing",
            target.type,
            gold.doc,
            "/".join((target.name, *target.aliases[:3])),
            _why_missing(target, found),
        )


def _judge_found(gold: GoldDocument, found: Found, matching: Matching) -> Iterator[Judgement]:
    targets = gold.entity_by_id
    for id_ in sorted(found.entities):
        entity = found.entities[id_]
        if entity.type == EVENT:
            continue
        what = "/".join(dict.fromkeys((entity.name, *sorted(found.surfaces[id_])[:3])))
        rule = "+".join(found.rules[id_])
        if id_ in matching.pairs:
            target = targets[matching.pairs[id_]]
            if not target.optional and target.type != EVENT:
                yield Judgement("hit", target.type, gold.doc, what, rule=rule)
        elif not any(targets[other].optional for other in matching.candidates.get(id_, ())):
            kind = _why_spurious(id_, gold, found, matching)
            yield Judgement("spurious", entity.type, gold.doc, what, kind, rule)


def _why_spurious(id_: str, gold: GoldDocument, found: Found, matching: Matching) -> str:
    if id_ in matching.candidates:
        return DUPLICATE
    names = found.names[id_]
    if any(names & target.names for target in gold.entities):
        return WRONG_TYPE
    if any(_overlap(names, target.names) for target in gold.entities):
        return BOUNDARY
    return INVENTED


def _why_missing(target: GoldEntity, found: Found) -> str:
    if any(names & target.names for names in found.names.values()):
        return WRONG_TYPE
    if any(_overlap(names, target.names) for names in found.names.values()):
        return BOUNDARY
    return MISSED


def _overlap(names: frozenset[str], others: frozenset[str]) -> bool:
    return any(name in other or other in name for name in names for other in others)
