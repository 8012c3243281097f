"""How two entities hang together: neighbours, surroundings, shortest paths."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from kg.errors import QueryError
from kg.model.schema import COOCCURS

if TYPE_CHECKING:
    import networkx

# A step costs 1, and at most twice this more when it rests on co-occurrence alone.  No
# path of fewer than 500 steps gets longer to gain strength.
_SLACK = 0.001


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: the edges between two entities, statements first."""

    source: str
    target: str
    edges: tuple[dict[str, Any], ...]


def neighbours(graph: networkx.MultiDiGraph[str], node: str) -> list[str]:
    """The entities that share an edge with ``node``, sorted."""
    return sorted({*graph.successors(node), *graph.predecessors(node)} - {node})


def ego(graph: networkx.MultiDiGraph[str], node: str, hops: int = 1) -> networkx.MultiDiGraph[str]:
    """``node`` and all that is within ``hops`` steps of it, with the edges among them."""
    reached, frontier = {node}, {node}
    for _ in range(hops):
        frontier = {near for item in frontier for near in neighbours(graph, item)} - reached
        reached |= frontier
    return graph.subgraph(reached).copy()


def shortest_path(
    graph: networkx.MultiDiGraph[str],
    source: str,
    target: str,
    predicates: Iterable[str] | None = None,
) -> tuple[Step, ...]:
    """The shortest path, edges taken in either direction; none when there is no path.

    Among paths of one length it prefers statements to mere co-occurrence and then
    strong co-occurrence.  ``predicates`` limits which edges may be used.  Raises
    ``QueryError`` when an end is not in the graph.
    """
    import networkx

    for end in (source, target):
        if end not in graph:
            raise QueryError(f"'{end}' is not in the graph")
    costs: networkx.Graph[str] = networkx.Graph()
    costs.add_nodes_from(graph)
    allowed = None if predicates is None else set(predicates)
    for one, other, edge in graph.edges(data=True):
        if one != other and (allowed is None or edge["predicate"] in allowed):
            cost = min(_cost(edge), costs.get_edge_data(one, other, {}).get("cost", 2.0))
            costs.add_edge(one, other, cost=cost)
    try:
        nodes = networkx.dijkstra_path(costs, source, target, weight="cost")
    except networkx.NetworkXNoPath:
        return ()
    return tuple(
        Step(one, other, _edges(graph, one, other, allowed)) for one, other in pairwise(nodes)
    )


def _cost(edge: dict[str, Any]) -> float:
    if edge["predicate"] != COOCCURS:
        return 1.0
    return 1.0 + _SLACK * (1 + 1 / float(edge["weight"]))


def _edges(
    graph: networkx.MultiDiGraph[str], one: str, other: str, allowed: set[str] | None
) -> tuple[dict[str, Any], ...]:
    found = [
        {"source": source, "target": target, **edge}
        for source, target in ((one, other), (other, one))
        for edge in (graph.get_edge_data(source, target) or {}).values()
        if allowed is None or edge["predicate"] in allowed
    ]
    return tuple(
        sorted(
            found, key=lambda edge: (edge["predicate"] == COOCCURS, -edge["weight"], edge["source"])
        )
    )
