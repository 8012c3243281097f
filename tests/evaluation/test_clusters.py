"""B-cubed, against figures worked by hand."""

from __future__ import annotations

import pytest

from kg.evaluation.clusters import b_cubed, score_pairs
from tests.evaluation.annotated import COMPANY, PERSON, gold_document, gold_entity, make_build
from tests.factory import make_entity


def test_perfect_clusters_score_one() -> None:
    score = score_pairs([("a", "1"), ("a", "1"), ("b", "2")])
    assert (score.precision, score.recall, score.f1) == (1, 1, 1)


def test_two_things_in_one_cluster_cost_precision() -> None:
    score = score_pairs([("a", "1"), ("a", "1"), ("b", "1")])
    assert score.precision == pytest.approx((2 / 3 + 2 / 3 + 1 / 3) / 3)
    assert score.recall == 1


def test_one_thing_in_two_clusters_costs_recall() -> None:
    score = score_pairs([("a", "1"), ("a", "2")])
    assert score.precision == 1
    assert score.recall == pytest.approx(1 / 2)


def test_nothing_scores_zero() -> None:
    assert score_pairs([]).f1 == 0


def test_mentions_of_optional_and_unknown_entities_are_left_out() -> None:
    gold = gold_document(
        [
            gold_entity("c", "organization", "海山集团", "海山"),
            gold_entity("p", "person", "李明", optional=True),
        ]
    )
    other = make_entity("organization", "海山")
    tables = make_build([(COMPANY, "海山集团"), (other, "海山"), (PERSON, "李明")])
    score = b_cubed([gold], tables.mentions)
    assert (score.mentions, score.precision, score.recall) == (2, 1, 0.5)
