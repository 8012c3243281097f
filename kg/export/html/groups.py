"""Communities of the linked entities, by index, largest first."""

from __future__ import annotations

from collections.abc import Iterable

from kg.graph.louvain import communities as louvain

SEED = 7  # any number; Louvain visits nodes in random order
PARTS = 100  # weights are whole numbers there: hundredths


def communities(
    count: int, edges: Iterable[tuple[int, int]], weights: Iterable[float]
) -> list[int]:
    """The community of every node; nodes without edges have -1."""
    neighbours: list[dict[int, int]] = [{} for _ in range(count)]
    for (one, other), weight in zip(edges, weights, strict=True):
        neighbours[one][other] = neighbours[other][one] = round(PARTS * weight)
    found = louvain(neighbours, SEED)
    return [community if row else -1 for community, row in zip(found, neighbours, strict=True)]
