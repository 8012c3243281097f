"""Figures over several judgements."""

from __future__ import annotations

import pytest

from kg.evaluation.evaluate import by_label, evaluate, figures
from kg.evaluation.gold import GoldRelation
from kg.evaluation.judgement import Counts, Judgement
from kg.evaluation.report import render_errors, render_scores
from tests.evaluation.annotated import COMPANY, PERSON, gold_document, gold_entity, make_build, say

GOLD = gold_document(
    [gold_entity("p", "person", "李明"), gold_entity("c", "organization", "青松公司")],
    [GoldRelation("p", "authored", None)],
)


def test_precision_recall_and_f1_come_from_the_counts() -> None:
    counts = Counts(hits=3, spurious=1, missing=2)
    assert (counts.precision, counts.recall) == (0.75, 0.6)
    assert counts.f1 == pytest.approx(2 / 3)
    assert Counts().f1 == 0


def test_authorship_has_a_line_of_its_own_and_is_not_in_all() -> None:
    judgements = [
        Judgement("hit", "authored", "a", ""),
        Judgement("hit", "visited", "a", ""),
        Judgement("missing", "visited", "a", ""),
    ]
    assert by_label(judgements) == {
        "authored": Counts(1, 0, 0),
        "visited": Counts(1, 0, 1),
        "all": Counts(1, 0, 1),
    }


def test_a_build_is_scored_in_every_respect() -> None:
    tables = make_build([(PERSON, "李明"), (COMPANY, "海山集团")], [say(PERSON, "authored", None)])
    values = figures(evaluate(tables, [GOLD]))
    assert values["entities.person"] == 1
    assert values["entities.organization"] == 0
    assert values["relations.authored"] == 1
    assert values["clusters"] == 1
    assert values["calibration"] == pytest.approx(1 - abs(0.5 - 0.9))


def test_a_document_that_the_build_lacks_is_all_missed() -> None:
    scores = evaluate(make_build([]), [GOLD])
    assert {item.verdict for item in (*scores.entities, *scores.relations)} == {"missing"}


def test_the_report_lists_figures_and_errors_by_kind_and_rule() -> None:
    scores = evaluate(make_build([(PERSON, "李明"), (COMPANY, "海山集团")]), [GOLD])
    table = "\n".join(render_scores("tuning", scores))
    assert "entities person" in table
    errors = "\n".join(render_errors(scores))
    assert "organization: no such name (1)  by test 1" in errors
    assert "authored: not found (1)" in errors
