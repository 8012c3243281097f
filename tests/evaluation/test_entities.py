"""Which entities count as found, invented or missed."""

from __future__ import annotations

import pytest

from kg.evaluation.entities import judge_entities
from kg.evaluation.gold import GoldDocument
from kg.evaluation.judgement import Judgement
from kg.evaluation.matching import found_by_doc, match
from kg.model.entity import Entity
from tests.evaluation.annotated import COMPANY, PERSON, gold_document, gold_entity, make_build
from tests.factory import DOC, make_entity


def judge(gold: GoldDocument, *named: tuple[Entity, str]) -> list[Judgement]:
    found = found_by_doc(make_build(list(named)))[DOC]
    return list(judge_entities(gold, found, match(gold, found)))


def verdicts(judgements: list[Judgement]) -> list[tuple[str, str, str]]:
    return [(item.verdict, item.label, item.kind) for item in judgements]


def test_an_entity_is_found_under_any_of_its_names() -> None:
    gold = gold_document([gold_entity("e1", "organization", "海山控股集团", "海山集团")])
    assert verdicts(judge(gold, (COMPANY, "海山集团"))) == [("hit", "organization", "")]


def test_an_alternative_type_counts_under_the_annotated_one() -> None:
    gold = gold_document([gold_entity("e1", "place", "海山集团", alt_types=("organization",))])
    assert verdicts(judge(gold, (COMPANY, "海山集团"))) == [("hit", "place", "")]


def test_a_second_entity_for_one_annotated_is_a_duplicate() -> None:
    gold = gold_document([gold_entity("e1", "organization", "海山集团", "海山")])
    short = make_entity("organization", "海山")
    result = verdicts(judge(gold, (COMPANY, "海山集团"), (short, "海山")))
    assert sorted(result) == [
        ("hit", "organization", ""),
        ("spurious", "organization", "duplicate"),
    ]


def test_optional_entities_count_neither_for_nor_against() -> None:
    gold = gold_document([gold_entity("e1", "person", "李明", optional=True)])
    assert judge(gold, (PERSON, "李明")) == []


def test_events_are_not_judged() -> None:
    gold = gold_document([gold_entity("e1", "event", "大会")])
    assert judge(gold, (make_entity("event", "海山集团"), "海山集团")) == []


@pytest.mark.parametrize(
    ("type_", "name", "kind"),
    [
        ("place", "海山集团", "wrong type"),
        ("organization", "海山集团党委", "wrong boundary"),
        ("organization", "青松公司", "no such name"),
    ],
)
def test_an_invented_entity_says_what_is_wrong(type_: str, name: str, kind: str) -> None:
    judgements = judge(gold_document([gold_entity("e1", type_, name)]), (COMPANY, "海山集团"))
    spurious = [item for item in judgements if item.verdict == "spurious"]
    assert [item.kind for item in spurious] == [kind]
    assert spurious[0].rule == "test"


@pytest.mark.parametrize(
    ("type_", "name", "kind"),
    [
        ("person", "海山集团", "wrong type"),
        ("organization", "海山", "wrong boundary"),
        ("person", "王强", "not found"),
    ],
)
def test_a_missed_entity_says_why(type_: str, name: str, kind: str) -> None:
    judgements = judge(gold_document([gold_entity("e1", type_, name)]), (COMPANY, "海山集团"))
    assert [item.kind for item in judgements if item.verdict == "missing"] == [kind]
