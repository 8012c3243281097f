"""Positions: deterministic, ties near, communities apart."""

from __future__ import annotations

import numpy as np

from kg.export.html.layout import positions


def two_rings() -> tuple[int, np.ndarray]:
    """Two cliques of eight, joined by one edge."""
    edges = [(a + o, b + o) for o in (0, 8) for a in range(8) for b in range(a)]
    return 16, np.array([*edges, (0, 8)], dtype=np.int64)


def test_the_same_graph_has_one_picture() -> None:
    count, edges = two_rings()
    weights = np.ones(len(edges))
    assert (positions(count, edges, weights) == positions(count, edges, weights)).all()


def test_communities_stand_apart() -> None:
    count, edges = two_rings()
    points = positions(count, edges, np.ones(len(edges)))
    one, other = points[:8], points[8:]
    between = np.hypot(*(one.mean(axis=0) - other.mean(axis=0)))
    within = max(np.hypot(*(group - group.mean(axis=0)).T).mean() for group in (one, other))
    assert between > 2 * within


def test_no_nodes_and_one_node_have_places() -> None:
    none = np.zeros((0, 2), dtype=np.int64)
    assert positions(0, none, np.zeros(0)).shape == (0, 2)
    assert positions(1, none, np.zeros(0)).tolist() == [[0.0, 0.0]]
