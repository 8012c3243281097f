"""Who stands where."""

from __future__ import annotations

import networkx
import pytest

from kg.graph.metrics import add_metrics, metrics
from tests.graph.world import COMPANY, GRAPH, GROUP, LONER, OTHER, PERSON


def test_degree_counts_neighbours_and_strength_their_weight() -> None:
    found = metrics(GRAPH)
    assert (found[PERSON.id].degree, found[PERSON.id].strength) == (2, 2)
    assert (found[LONER.id].degree, found[LONER.id].strength) == (0, 0)


def test_pagerank_adds_up_to_one() -> None:
    assert sum(item.pagerank for item in metrics(GRAPH).values()) == pytest.approx(1, abs=1e-4)


def test_the_ring_of_four_shares_betweenness_evenly() -> None:
    found = metrics(GRAPH)
    ring = {found[entity.id].betweenness for entity in (PERSON, OTHER, COMPANY, GROUP)}
    assert len(ring) == 1
    assert found[LONER.id].betweenness == 0


def test_communities_are_numbered_by_size() -> None:
    graph = networkx.MultiDiGraph()
    for nodes in ("abcd", "xyz"):
        for one in nodes:
            for other in nodes:
                if one < other:
                    graph.add_edge(one, other, weight=5)
    graph.add_edge("d", "x", weight=1)
    found = metrics(graph)
    assert {found[node].community for node in "abcd"} == {0}
    assert {found[node].community for node in "xyz"} == {1}


def test_the_measures_become_attributes() -> None:
    graph = GRAPH.copy()
    add_metrics(graph)
    assert graph.nodes[PERSON.id]["degree"] == 2


def test_an_empty_graph_has_no_measures() -> None:
    assert metrics(networkx.MultiDiGraph()) == {}
