"""Communities by the Louvain method."""

from __future__ import annotations

import networkx
import pytest

from kg.graph.louvain import Row, communities


def rows_of(graph: networkx.Graph) -> list[Row]:
    return [
        {near: link.get("weight", 1) for near, link in graph[node].items()}
        for node in range(len(graph))
    ]


def groups(found: list[int]) -> list[set[int]]:
    return [{n for n, name in enumerate(found) if name == each} for each in sorted(set(found))]


def test_cliques_tied_by_one_link_are_communities() -> None:
    found = communities(rows_of(networkx.ring_of_cliques(4, 5)), 1)
    assert found == [clique for clique in range(4) for _ in range(5)]


def test_the_largest_comes_first() -> None:
    graph = networkx.disjoint_union(networkx.complete_graph(3), networkx.complete_graph(5))
    assert communities(rows_of(graph), 1) == [1] * 3 + [0] * 5


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_it_is_as_good_as_that_of_networkx(seed: int) -> None:
    graph = networkx.powerlaw_cluster_graph(400, 3, 0.5, seed=seed)
    for number, (*_, link) in enumerate(graph.edges(data=True)):
        link["weight"] = 1 + number % 4
    ours = networkx.community.modularity(graph, groups(communities(rows_of(graph), seed)))
    theirs = networkx.community.louvain_communities(graph, seed=seed)
    assert ours > networkx.community.modularity(graph, theirs) - 0.02


def test_the_same_seed_gives_the_same_communities() -> None:
    rows = rows_of(networkx.barabasi_albert_graph(200, 3, seed=4))
    assert communities(rows, 5) == communities(rows, 5)


def test_nodes_without_links_stay_alone() -> None:
    assert communities([{}, {}, {}], 1) == [0, 1, 2]
    assert communities([], 1) == []
