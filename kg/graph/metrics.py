"""Who stands where: degree, strength, PageRank, betweenness, communities."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from kg.graph.centrality import betweenness, pagerank
from kg.graph.links import Links
from kg.graph.louvain import communities

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
    return measured(Links.of(graph, graph.edges(data="weight")))


def measured(links: Links) -> dict[str, Metrics]:
    """The measures of every node of ``links``."""
    rows = zip(
        links.nodes,
        links.degree.tolist(),
        links.strength.tolist(),
        pagerank(links).tolist(),
        betweenness(links).tolist(),
        _communities(links),
        strict=True,
    )
    return {
        node: Metrics(degree, int(strength), round(rank, DIGITS), round(between, DIGITS), community)
        for node, degree, strength, rank, between, community in rows
    }


def add_metrics(graph: networkx.MultiDiGraph[str]) -> None:
    """Write the measures of every node as attributes of it."""
    for node, values in metrics(graph).items():
        graph.nodes[node].update(asdict(values))


def _communities(links: Links) -> list[int]:
    neighbours: list[dict[int, int]] = [{} for _ in links.nodes]
    ends = zip(links.source.tolist(), links.target.tolist(), links.weight.tolist(), strict=True)
    for source, target, weight in ends:
        neighbours[source][target] = int(weight)
    return communities(neighbours, SEED)
