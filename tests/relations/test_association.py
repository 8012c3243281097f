import math

import pytest

from kg.relations.association import (
    chance,
    in_backbone,
    log_likelihood,
    npmi,
    significance_bound,
)


def test_npmi_is_zero_for_independent_names() -> None:
    assert npmi(1, 10, 10, 100) == pytest.approx(0)


def test_npmi_is_one_for_names_that_never_part() -> None:
    assert npmi(5, 5, 5, 100) == pytest.approx(1)


def test_npmi_is_minus_one_for_names_that_never_meet() -> None:
    assert npmi(0, 5, 5, 100) == -1


def test_npmi_of_names_in_every_window_is_one() -> None:
    assert npmi(7, 7, 7, 7) == 1


def test_log_likelihood_is_that_of_dunning() -> None:
    observed = [110, 2442, 111, 29114]  # his table for "the swiss"
    total, left, right = sum(observed), 110 + 2442, 110 + 111
    expected = [
        left * right / total,
        left * (total - right) / total,
        (total - left) * right / total,
        (total - left) * (total - right) / total,
    ]
    reference = 2 * sum(o * math.log(o / e) for o, e in zip(observed, expected, strict=True))
    assert log_likelihood(110, left, right, total) == pytest.approx(reference)


def test_log_likelihood_of_independence_is_zero() -> None:
    assert log_likelihood(1, 10, 10, 100) == pytest.approx(0)


def test_chance_is_the_exact_upper_tail() -> None:
    # Both of two windows in common among four: one of the six ways to choose two.
    assert chance(2, 2, 2, 4) == pytest.approx(1 / 6)


def test_what_must_meet_meets_by_chance() -> None:
    assert chance(2, 3, 3, 4) == 1


def test_the_bound_follows_benjamini_and_hochberg() -> None:
    assert significance_bound([0.001, 0.02, 0.04, 0.9]) == 0.02


def test_untested_pairs_make_the_bound_stricter() -> None:
    assert significance_bound([0.001, 0.02], tests=1000) == 0


def test_a_heavy_edge_among_light_ones_is_in_the_backbone() -> None:
    assert in_backbone(90, 100, 11)
    assert not in_backbone(1, 100, 11)


def test_an_only_edge_says_nothing() -> None:
    assert not in_backbone(5, 5, 1)
