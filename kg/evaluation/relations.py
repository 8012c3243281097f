"""Statements found, invented and missed in one document.

The counting is that of the annotation rules: a build's entity may stand for any
annotated entity that shares a name with it; ``cooperates`` is symmetric; of two
titles one must contain the other; and an organization with its part (A党委 + 书记)
says the same as the organization with the longer title (A + 党委书记).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from kg.evaluation.gold import GoldDocument, GoldRelation
from kg.evaluation.judgement import Judgement
from kg.evaluation.matching import Found, Matching
from kg.model.entity import Relation
from kg.model.ids import match_key
from kg.model.schema import PREDICATES

POSITION = "position"
UNKNOWN_NAME, OTHER_PREDICATE, OTHER_TITLE, NOT_STATED, MISSED = (
    "a name that is not annotated",
    "another predicate holds",
    "another title holds",
    "not stated",
    "not found",
)
NAME_MISSED = "a name was not found"
Key = tuple[str, str, str | None, str]


def judge_relations(gold: GoldDocument, found: Found, matching: Matching) -> Iterator[Judgement]:
    """Judge every statement of the document; repetitions count once."""
    seen: set[Key] = set()
    reached: set[Key] = set()
    for relation in found.relations:
        said = _best(relation, gold, found, matching)
        if said is not None:
            reached.add(_key(said))
            if not said.optional and _key(said) not in seen:
                what = _text_of_relation(relation, found)
                yield Judgement("hit", relation.predicate, gold.doc, what, rule=relation.rule)
            seen.add(_key(said))
            continue
        key = (relation.subject, relation.predicate, relation.object, relation.title or "")
        if key not in seen:
            seen.add(key)
            yield Judgement(
                "spurious",
                relation.predicate,
                gold.doc,
                f"{_text_of_relation(relation, found)}  <{relation.evidence.text}>",
                _why_spurious(relation, gold, matching),
                relation.rule,
            )
    for stated in gold.relations:
        if not stated.optional and _key(stated) not in reached:
            kind = _why_missing(stated, matching)
            yield Judgement(
                "missing", stated.predicate, gold.doc, _text_of_gold(stated, gold), kind
            )


def _best(
    relation: Relation, gold: GoldDocument, found: Found, matching: Matching
) -> GoldRelation | None:
    """The annotated statement that this one makes, a required one before an optional one."""
    subjects = matching.candidates.get(relation.subject, ())
    objects: tuple[str | None, ...] = (None,)
    if relation.object is not None:
        objects = matching.candidates.get(relation.object, ())
    pairs: set[tuple[str | None, str | None]] = set(product(subjects, objects))
    if PREDICATES[relation.predicate].symmetric:
        pairs |= {(second, first) for first, second in pairs}
    same = [
        stated
        for stated in gold.relations
        if stated.predicate == relation.predicate
        and (stated.subject, stated.object) in pairs
        and _titles_agree(stated.title, relation.title, relation.predicate)
    ]
    same += _same_post(relation, subjects, gold, found)
    return min(same, key=lambda stated: stated.optional, default=None)


def _titles_agree(wanted: str | None, title: str | None, predicate: str) -> bool:
    if predicate != POSITION or not wanted:
        return True
    first, second = match_key(wanted), match_key(title or "")
    return first in second or (bool(second) and second in first)


def _same_post(
    relation: Relation, subjects: tuple[str, ...], gold: GoldDocument, found: Found
) -> Iterator[GoldRelation]:
    """Statements whose organization and title, joined, read like this one's."""
    entity = found.entities.get(relation.object or "")
    if relation.predicate != POSITION or entity is None:
        return
    names = found.names[entity.id] | {match_key(alias) for alias in entity.aliases}
    said = {name + match_key(relation.title or "") for name in names}
    targets = gold.entity_by_id
    for stated in gold.relations:
        if stated.predicate == POSITION and stated.subject in subjects and stated.object:
            title = match_key(stated.title or "")
            if said & {name + title for name in targets[stated.object].names}:
                yield stated


def _key(stated: GoldRelation) -> Key:
    return (stated.subject, stated.predicate, stated.object, match_key(stated.title or ""))


def _why_spurious(relation: Relation, gold: GoldDocument, matching: Matching) -> str:
    subjects = matching.candidates.get(relation.subject, ())
    objects = matching.candidates.get(relation.object, ()) if relation.object else (None,)
    if not subjects or not objects:
        return UNKNOWN_NAME
    between = {
        stated.predicate
        for stated in gold.relations
        if stated.subject in subjects and stated.object in objects
    }
    if relation.predicate in between:
        return OTHER_TITLE
    return OTHER_PREDICATE if between else NOT_STATED


def _why_missing(stated: GoldRelation, matching: Matching) -> str:
    known: Mapping[str, bool] = {
        target: True for targets in matching.candidates.values() for target in targets
    }
    sides = [side for side in (stated.subject, stated.object) if side]
    return MISSED if all(side in known for side in sides) else NAME_MISSED


def _text_of_relation(relation: Relation, found: Found) -> str:
    sides = [
        found.entities[side].name if side in found.entities else side
        for side in (relation.subject, relation.object)
        if side
    ]
    return " → ".join([*sides, *([relation.title] if relation.title else [])])


def _text_of_gold(stated: GoldRelation, gold: GoldDocument) -> str:
    sides = [gold.entity_by_id[side].name for side in (stated.subject, stated.object) if side]
    return " → ".join([*sides, *([stated.title] if stated.title else [])])
