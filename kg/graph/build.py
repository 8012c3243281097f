"""Tables to a networkx graph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from kg.graph.sentences import sentences_by_entity
from kg.model.entity import Cooccurrence, Entity, Relation
from kg.model.mention import Evidence
from kg.model.schema import COOCCURS
from kg.model.tables import Tables

if TYPE_CHECKING:
    import networkx

Attributes = dict[str, Any]
NODE_EVIDENCE = 5  # sentences kept on a node, as many as a co-occurrence keeps


def build_graph(tables: Tables, quoted: int | None = None) -> networkx.MultiDiGraph[str]:
    """One node an entity, one edge a statement, one edge a pair named together.

    Equal statements of several articles are one edge whose ``weight`` counts them.
    Its key is the predicate, with the title behind a colon where two entities have
    several such edges.  A pair's edge runs from the smaller id to the larger, keyed
    ``cooccurs``.  A statement without object (``authored``) adds its article to the
    node attribute ``authored``.  ``quoted`` keeps the first few sentences of an edge.
    """
    import networkx

    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph(name="kg")
    graph.add_nodes_from(node_rows(tables))
    for source, target, key, edge in edge_rows(tables):
        evidence = edge.pop("evidence")[:quoted]
        graph.add_edge(source, target, key, **edge, evidence=evidence)
    return graph


def node_rows(tables: Tables) -> Iterator[tuple[str, Attributes]]:
    """The nodes of the graph with their attributes, one after another."""
    sentences = sentences_by_entity(tables, NODE_EVIDENCE)
    authored = _authored(tables.relations)
    for entity in tables.entities:
        node = _node(entity, sentences.get(entity.id, ()))
        yield entity.id, {**node, "authored": authored.get(entity.id, ())}


def edge_rows(tables: Tables) -> Iterator[tuple[str, str, str, Attributes]]:
    """The edges of the graph with their keys and attributes, statements first."""
    yield from statement_rows(tables)
    proofs = tables.proofs()
    for pair in tables.cooccurrences:
        yield pair.source, pair.target, COOCCURS, _pair(pair, proofs(pair))


def statement_rows(tables: Tables) -> Iterator[tuple[str, str, str, Attributes]]:
    """The edges that are statements."""
    published = {article.id: article.published for article in tables.articles}
    taken: set[tuple[str, str, str]] = set()
    for (subject, predicate, object_, title, *_), group in _groups(tables.relations).items():
        key = _free_key(taken, subject, object_, predicate, title)
        taken.add((subject, object_, key))
        yield subject, object_, key, _statement(group, published)


def weights(tables: Tables) -> Iterator[tuple[str, str, int]]:
    """The edges with their weights alone."""
    for (subject, _, object_, *_), group in _groups(tables.relations).items():
        yield subject, object_, len(group)
    for pair in tables.cooccurrences:
        yield pair.source, pair.target, pair.weight


Group = tuple[str, str, str, str | None, str | None, str]


def _groups(relations: Sequence[Relation]) -> dict[Group, list[Relation]]:
    groups: dict[Group, list[Relation]] = defaultdict(list)
    for row in relations:
        if row.object is not None:
            key = (row.subject, row.predicate, row.object, row.title, row.role, row.status)
            groups[key].append(row)
    return groups


def _authored(relations: Sequence[Relation]) -> dict[str, tuple[str, ...]]:
    articles: dict[str, dict[str, None]] = defaultdict(dict)
    for row in relations:
        if row.object is None:
            articles[row.subject][row.article] = None
    return {id_: tuple(found) for id_, found in articles.items()}


def _free_key(
    taken: set[tuple[str, str, str]], source: str, target: str, predicate: str, title: str | None
) -> str:
    if (source, target, predicate) not in taken:
        return predicate
    key = free = f"{predicate}:{title or 2}"
    number = 2
    while (source, target, free) in taken:
        free, number = f"{key}:{number}", number + 1
    return free


def _node(entity: Entity, sentences: tuple[Evidence, ...]) -> Attributes:
    return {
        "name": entity.name,
        "type": entity.type,
        "subtype": entity.subtype,
        "aliases": entity.aliases,
        "mentions": entity.mentions,
        "weight": entity.mentions,
        "first_seen": entity.first_seen,
        "last_seen": entity.last_seen,
        "evidence": sentences,
    }


def _statement(group: Sequence[Relation], published: dict[str, str | None]) -> Attributes:
    first = group[0]
    days = sorted(day for row in group if (day := published.get(row.article)))
    return {
        "predicate": first.predicate,
        "title": first.title,
        "role": first.role,
        "status": first.status,
        "date": next((row.date for row in group if row.date), None),
        "first_seen": days[0] if days else None,
        "last_seen": days[-1] if days else None,
        "weight": len(group),
        "articles": len({row.article for row in group}),
        "confidence": max(row.confidence for row in group),
        "evidence": tuple(dict.fromkeys(row.evidence for row in group)),
    }


def _pair(pair: Cooccurrence, evidence: tuple[Evidence, ...]) -> Attributes:
    return {
        "predicate": COOCCURS,
        "weight": pair.weight,
        "articles": pair.articles,
        "npmi": pair.npmi,
        "llr": pair.llr,
        "significant": pair.significant,
        "backbone": pair.backbone,
        "evidence": evidence,
    }
