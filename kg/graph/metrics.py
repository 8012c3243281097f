"""Who stands where: degree, strength, PageRank, betweenness, communities."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx

SEED = 1  # of Louvain and of the sample for betweenness: any fixed number will do
EXACT_NODES = 2_000  # exact betweenness takes about ten seconds there
PIVOTS = 200  # sampled sources above; Brandes and Pich 2007 find the ranking stable by then
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
    import networkx

    flat = flatten(graph)
    pagerank = networkx.pagerank(flat, weight="weight") if flat else {}
    between = _betweenness(flat)
    community = _communities(flat)
    return {
        node: Metrics(
            degree=flat.degree(node),
            strength=flat.degree(node, weight="weight"),
            pagerank=round(pagerank[node], DIGITS),
            betweenness=round(between[node], DIGITS),
            community=community[node],
        )
        for node in flat
    }


def add_metrics(graph: networkx.MultiDiGraph[str]) -> None:
    """Write the measures of every node as attributes of it."""
    for node, values in metrics(graph).items():
        graph.nodes[node].update(asdict(values))


def flatten(graph: networkx.MultiDiGraph[str]) -> networkx.Graph[str]:
    """One undirected link a pair of neighbours; its weight is the sum of theirs."""
    import networkx

    flat: networkx.Graph[str] = networkx.Graph()
    flat.add_nodes_from(sorted(graph))
    for source, target, edge in graph.edges(data=True):
        if source != target:
            weight = flat.get_edge_data(source, target, {}).get("weight", 0)
            flat.add_edge(source, target, weight=weight + edge["weight"])
    return flat


def _betweenness(flat: networkx.Graph[str]) -> dict[str, float]:
    import networkx

    sample = None if len(flat) <= EXACT_NODES else PIVOTS
    found: dict[str, float] = networkx.betweenness_centrality(flat, k=sample, seed=SEED)
    return found


def _communities(flat: networkx.Graph[str]) -> dict[str, int]:
    import networkx

    if not flat:
        return {}
    groups = networkx.community.louvain_communities(flat, weight="weight", seed=SEED)
    ranked = sorted((sorted(group) for group in groups), key=lambda group: (-len(group), group[0]))
    return {node: number for number, group in enumerate(ranked) for node in group}
