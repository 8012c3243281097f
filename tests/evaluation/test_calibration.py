"""Expected calibration error, against figures worked by hand."""

from __future__ import annotations

import pytest

from kg.evaluation.calibration import calibrate, calibration
from tests.evaluation.annotated import COMPANY, PERSON, gold_document, gold_entity, make_build


def test_confidence_that_is_met_has_no_error() -> None:
    assert calibrate([(0.5, True), (0.5, False)]).error == 0


def test_the_gaps_of_the_bins_are_weighted_by_their_mentions() -> None:
    result = calibrate([(0.9, True), (0.9, True), (0.9, False), (0.4, True)])
    assert result.error == pytest.approx((3 * (0.9 - 2 / 3) + 0.6) / 4)


def test_bins_are_a_tenth_wide_and_full_confidence_is_in_the_last() -> None:
    bins = calibrate([(0.7, True), (0.79, True), (0.8, True), (1.0, True)]).bins
    assert [(item.lower, item.mentions) for item in bins] == [(0.7, 2), (0.8, 1), (0.9, 1)]


def test_optional_names_are_left_out_and_unknown_ones_are_wrong() -> None:
    gold = gold_document([gold_entity("p", "person", "李明", optional=True)])
    tables = make_build([(PERSON, "李明"), (COMPANY, "海山集团")])
    result = calibration([gold], tables.mentions)
    assert [(item.mentions, item.accuracy) for item in result.bins] == [(1, 0)]
