"""Communities of the linked entities, by index, largest first."""

from __future__ import annotations

import networkx

SEED = 7  # any number; Louvain visits nodes in random order


def communities(count: int, edges: list[tuple[int, int]], weights: list[float]) -> list[int]:
    """The community of every node; nodes without edges have -1."""
    graph: networkx.Graph[int] = networkx.Graph()
    graph.add_weighted_edges_from(
        (one, other, weight) for (one, other), weight in zip(edges, weights, strict=True)
    )
    found = networkx.community.louvain_communities(graph, seed=SEED) if edges else []
    result = [-1] * count
    ranked = sorted((sorted(group) for group in found), key=lambda group: (-len(group), group))
    for number, group in enumerate(ranked):
        for node in group:
            result[node] = number
    return result
