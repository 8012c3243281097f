"""PageRank solves its equation; betweenness agrees with networkx."""

from __future__ import annotations

import networkx
import numpy as np
import pytest

from kg.graph import centrality
from kg.graph.centrality import betweenness, pagerank
from kg.graph.links import Links


def links_of(graph: networkx.Graph) -> Links:
    return Links.of(graph, graph.edges(data="weight"))


@pytest.fixture
def graph() -> networkx.Graph:
    """A connected part with hubs, a separate pair, and a node without links."""
    found = networkx.barabasi_albert_graph(60, 2, seed=3)
    found.add_edge(100, 101)
    found.add_node(102)
    for number, (*_, edge) in enumerate(found.edges(data=True)):
        edge["weight"] = 1 + number % 5
    return found


def test_pagerank_solves_its_equation(graph: networkx.Graph) -> None:
    rank = dict(zip(graph, pagerank(links_of(graph)), strict=True))
    strength = dict(graph.degree(weight="weight"))
    idle = sum(rank[node] for node in graph if not strength[node])
    for node in graph:
        links = graph[node].items()
        passed = sum(rank[near] * link["weight"] / strength[near] for near, link in links)
        assert rank[node] == pytest.approx((0.15 + 0.85 * idle) / len(graph) + 0.85 * passed)


def test_betweenness_is_that_of_networkx(graph: networkx.Graph) -> None:
    known = networkx.betweenness_centrality(graph)
    assert betweenness(links_of(graph)) == pytest.approx(list(known.values()), abs=1e-9)


def test_a_sample_is_near_the_truth_and_the_same_every_time(
    graph: networkx.Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    exact = betweenness(links_of(graph))
    monkeypatch.setattr(centrality, "EXACT_NODES", 10)
    monkeypatch.setattr(centrality, "PIVOTS", 30)
    once, twice = betweenness(links_of(graph)), betweenness(links_of(graph))
    assert np.array_equal(once, twice)
    assert np.corrcoef(exact, once)[0, 1] > 0.95


@pytest.mark.parametrize("nodes", [0, 1, 2])
def test_the_smallest_graphs_have_nothing_between(nodes: int) -> None:
    links = links_of(networkx.empty_graph(nodes))
    assert betweenness(links).tolist() == [0.0] * nodes
    assert len(pagerank(links)) == nodes
