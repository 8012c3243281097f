"""Who stands where: degree, strength, PageRank, betweenness, communities."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from kg.graph.centrality import Links, betweenness, pagerank

if TYPE_CHECKING:
    import networkx

SEED = 1  # of Louvain: any fixed number will do
DIGITS = 6  # what is beyond differs between processors


@dataclass(frozen=True, slots=True)
class Metrics:
    """Measures of one node in the undirected, weighted graph.

    ``degree`` counts neighbours, ``strength`` adds the weights of the links to them;
    ``pagerank`` adds up to 1 over all nodes; ``betweenness`` is the share of shortest
    paths that lead through the node; ``community`` numbers the Louvain communities,
    0 the largest.
    """

    degree: int
    strength: int
    pagerank: float
    betweenness: float
    community: int


def metrics(graph: networkx.MultiDiGraph[str]) -> dict[str, Metrics]:
    """The measures of every node."""
    return measured(flatten(graph, graph.edges(data="weight")))


def measured(flat: networkx.Graph[str]) -> dict[str, Metrics]:
    """The measures of every node of a graph as ``flatten`` makes it."""
    links = Links.of(flat)
    central = zip(links.nodes, pagerank(links), betweenness(links), strict=True)
    community = _communities(flat)
    return {
        node: Metrics(
            degree=flat.degree(node),
            strength=flat.degree(node, weight="weight"),
            pagerank=round(float(rank), DIGITS),
            betweenness=round(float(between), DIGITS),
            community=community[node],
        )
        for node, rank, between in central
    }


def add_metrics(graph: networkx.MultiDiGraph[str]) -> None:
    """Write the measures of every node as attributes of it."""
    for node, values in metrics(graph).items():
        graph.nodes[node].update(asdict(values))


def flatten(nodes: Iterable[str], edges: Iterable[tuple[str, str, int]]) -> networkx.Graph[str]:
    """One undirected link a pair of neighbours; its weight is the sum of theirs."""
    import networkx

    flat: networkx.Graph[str] = networkx.Graph()
    flat.add_nodes_from(sorted(nodes))
    for source, target, weight in edges:
        if source != target:
            before = flat.get_edge_data(source, target, {}).get("weight", 0)
            flat.add_edge(source, target, weight=before + weight)
    return flat


def _communities(flat: networkx.Graph[str]) -> dict[str, int]:
    import networkx

    if not flat:
        return {}
    groups = networkx.community.louvain_communities(flat, weight="weight", seed=SEED)
    ranked = sorted((sorted(group) for group in groups), key=lambda group: (-len(group), group[0]))
    return {node: number for number, group in enumerate(ranked) for node in group}
