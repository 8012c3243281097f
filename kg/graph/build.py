"""Tables to a networkx graph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kg.graph.sentences import sentences_by_entity
from kg.model.entity import Cooccurrence, Entity, Relation
from kg.model.mention import Evidence
from kg.model.schema import COOCCURS
from kg.model.tables import Tables

if TYPE_CHECKING:
    import networkx

NODE_EVIDENCE = 5  # sentences kept on a node, as many as a co-occurrence keeps


def build_graph(tables: Tables) -> networkx.MultiDiGraph[str]:
    """One node an entity, one edge a statement, one edge a pair named together.

    Equal statements of several articles are one edge whose ``weight`` counts them.
    Its key is the predicate, with the title behind a colon where two entities have
    several such edges.  A pair's edge runs from the smaller id to the larger, keyed
    ``cooccurs``.  A statement without object (``authored``) adds its article to the
    node attribute ``authored``.
    """
    import networkx

    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph(name="kg")
    sentences = sentences_by_entity(tables, NODE_EVIDENCE)
    authored = _authored(tables.relations)
    for entity in tables.entities:
        node = _node(entity, sentences.get(entity.id, ()))
        graph.add_node(entity.id, **node, authored=authored.get(entity.id, ()))
    published = {article.id: article.published for article in tables.articles}
    for (subject, predicate, object_, title, *_), group in _groups(tables.relations).items():
        key = predicate
        if graph.has_edge(subject, object_, key):
            key = _free_key(graph, subject, object_, f"{predicate}:{title or 2}")
        graph.add_edge(subject, object_, key, **_statement(group, published))
    proofs = tables.proofs()
    for pair in tables.cooccurrences:
        graph.add_edge(pair.source, pair.target, COOCCURS, **_pair(pair, proofs(pair)))
    return graph


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


def _free_key(graph: networkx.MultiDiGraph[str], source: str, target: str, key: str) -> str:
    free, number = key, 2
    while graph.has_edge(source, target, free):
        free, number = f"{key}:{number}", number + 1
    return free


def _node(entity: Entity, sentences: tuple[Evidence, ...]) -> dict[str, Any]:
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


def _statement(group: Sequence[Relation], published: dict[str, str | None]) -> dict[str, Any]:
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


def _pair(pair: Cooccurrence, evidence: tuple[Evidence, ...]) -> dict[str, Any]:
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
