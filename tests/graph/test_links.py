"""Who is tied to whom, as arrays."""

from __future__ import annotations

import numpy as np

from kg.graph.links import Links

LINKS = Links.of("cabd", [("b", "a", 2), ("a", "b", 3), ("c", "a", 1), ("c", "c", 9)])


def test_nodes_are_sorted_and_every_link_is_there_both_ways() -> None:
    assert LINKS.nodes == ("a", "b", "c", "d")
    ends = zip(LINKS.source.tolist(), LINKS.target.tolist(), strict=True)
    assert list(ends) == [(0, 1), (0, 2), (1, 0), (2, 0)]


def test_the_edges_of_a_pair_add_up_and_loops_are_left_out() -> None:
    assert LINKS.weight.tolist() == [5, 1, 5, 1]
    assert LINKS.degree.tolist() == [2, 1, 1, 0]
    assert LINKS.strength.tolist() == [6, 5, 1, 0]


def test_the_links_that_leave_some_nodes_are_found() -> None:
    leaving = LINKS.leaving(np.array([0, 2, 3]))
    assert LINKS.target[leaving].tolist() == [1, 2, 0]


def test_no_edges_are_links_too() -> None:
    links = Links.of("ab", [])
    assert links.degree.tolist() == [0, 0]
    assert not len(links.leaving(np.array([0, 1])))
