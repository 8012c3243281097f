"""From raw positions to a picture."""

from __future__ import annotations

import numpy as np

from kg.export.html.spread import spread


def test_crowded_nodes_are_parted() -> None:
    points = np.random.default_rng(1).normal(size=(60, 2)) * 0.01
    placed = spread(points, ["孙永红"] * 60, np.full(60, 8.0))
    gaps = np.hypot(*(placed[:, None] - placed[None, :]).transpose(2, 0, 1))
    np.fill_diagonal(gaps, np.inf)
    assert gaps.min() >= 20


def test_an_outlier_is_drawn_in() -> None:
    points = np.vstack([np.random.default_rng(1).normal(size=(60, 2)), [[1000.0, 0.0]]])
    placed = spread(points, ["甲"] * 61, np.full(61, 8.0))
    assert placed[-1, 0] < 0.9 * np.ptp(placed[:, 0])
    assert np.ptp(placed[:-1, 0]) > 100
