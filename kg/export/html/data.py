"""From the tables of a build to the rows of a page.

Rows are short on purpose: a page of 20,000 entities must stay a file one can mail.
The one reader of these rows is ``scripts/data.js``; both name the same positions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from kg.export.html.finding import folding, initials
from kg.export.html.groups import communities
from kg.export.html.layout import positions
from kg.export.html.links import Link, links_of, strengths
from kg.export.html.sentences import SHOWN, Sentences, sentences_of
from kg.export.html.spread import spread
from kg.graph.sentences import sentences_by_entity
from kg.model.entity import Entity, Relation
from kg.model.mention import Attribute
from kg.model.schema import ENTITY_TYPES, FIELDS, PREDICATES, STATUSES
from kg.model.tables import Tables

PREDICATE_NAMES = tuple(PREDICATES)
PAIRED = len(PREDICATE_NAMES)  # the number of "named together" after the predicates
Row = list[Any]


@dataclass(frozen=True, slots=True)
class PageData:
    """What pyvis carries (``nodes``, ``edges``) and what only the panel needs (``book``)."""

    nodes: list[dict[str, Any]]
    edges: list[dict[str, Any]]
    book: dict[str, Any]


def page_data(tables: Tables) -> PageData:
    """The rows of one page; entities by falling strength, so the first are the drawn ones."""
    links = links_of(tables)
    entities = _ranked(tables.entities, links)
    nodes = {entity.id: number for number, entity in enumerate(entities)}
    dates = _Dates(tables)
    sentences = sentences_of(tables, nodes)
    edges = [_edge(link, nodes, sentences, dates) for link in links]
    details = [_details(entity, sentences) for entity in entities]
    _name_sentences(tables, nodes, sentences, details)
    for id_, wrote in _authored(tables, sentences.articles).items():
        if id_ in nodes:
            details[nodes[id_]]["au"] = wrote
    rows = [_node(entity, dates) for entity in entities]
    _place(rows, links, nodes)
    for row, detail in zip(rows, details, strict=True):
        row.update(detail)
    return PageData(rows, edges, _book(tables, entities, sentences, dates))


def _ranked(entities: Sequence[Entity], links: list[Link]) -> list[Entity]:
    strength = strengths(links)
    return sorted(
        entities,
        key=lambda entity: (-strength.get(entity.id, 0), -entity.mentions, entity.id),
    )


class _Dates:
    """Publication dates as numbers into one sorted list; -1 is undated."""

    def __init__(self, tables: Tables) -> None:
        seen = {article.published for article in tables.articles}
        seen |= {date for entity in tables.entities for date in _seen(entity)}
        self.all = sorted(date for date in seen if date)
        self.number = {date: number for number, date in enumerate(self.all)}
        self.published = {article.id: article.published for article in tables.articles}

    def of(self, date: str | None) -> int:
        return self.number.get(date, -1) if date else -1

    def span(self, articles: Sequence[str]) -> tuple[int, int]:
        known = [self.of(self.published.get(id_)) for id_ in articles]
        dated = [number for number in known if number >= 0] or [-1]
        return min(dated), max(dated)


def _seen(entity: Entity) -> tuple[str | None, str | None]:
    return entity.first_seen, entity.last_seen


def _node(entity: Entity, dates: _Dates) -> dict[str, Any]:
    return {
        "label": entity.name,
        "t": ENTITY_TYPES.index(entity.type),
        "k": entity.id.rpartition("-")[2],
        "p": initials(entity.name),
        "m": entity.mentions,
        "f": dates.of(entity.first_seen),
        "l": dates.of(entity.last_seen),
    }


def _place(rows: list[dict[str, Any]], links: list[Link], nodes: dict[str, int]) -> None:
    """Add place, community and identifier to the rows."""
    ends = [(nodes[link.source], nodes[link.target]) for link in links]
    pulls = [1.0 + np.log2(link.strength) for link in links]
    group = communities(len(rows), ends, pulls)
    linked = np.array([number for number, of in enumerate(group) if of >= 0], dtype=np.int64)
    index = np.full(len(rows), -1)
    index[linked] = np.arange(len(linked))
    edges = index[np.array(ends, dtype=np.int64).reshape(-1, 2)]
    raw = positions(len(linked), edges, np.ones(len(edges)))
    degree = np.bincount(edges.ravel(), minlength=len(linked)).astype(np.float64)
    names = [str(rows[number]["label"]) for number in linked]
    placed = spread(raw, names, 6 + 2.6 * np.sqrt(degree))
    spots = np.zeros((len(rows), 2))
    spots[linked] = placed
    alone = [number for number, of in enumerate(group) if of < 0]
    _shelve(spots, sorted(alone, key=lambda number: (rows[number]["t"], number)), placed)
    for number, row in enumerate(rows):
        x, y = spots[number]
        row.update(id=number, x=int(x), y=int(y), c=group[number])


SHELF_STEP = (118.0, 46.0)  # pixels between unconnected nodes: a name of seven hanzi fits


def _shelve(spots: Any, alone: list[int], placed: Any) -> None:
    """Unconnected entities stand in rows under the graph."""
    width = max(float(np.ptp(placed[:, 0])) if len(placed) else 0.0, 6 * SHELF_STEP[0])
    top = float(placed[:, 1].max()) + 90 if len(placed) else 0.0
    columns = max(1, int(width // SHELF_STEP[0]))
    for place, number in enumerate(alone):
        row, column = divmod(place, columns)
        spots[number] = (column * SHELF_STEP[0] - width / 2, top + row * SHELF_STEP[1])


def _edge(link: Link, nodes: dict[str, int], sentences: Sentences, dates: _Dates) -> dict[str, Any]:
    rows = [_statement(group, link, sentences, dates) for group in _groups(link.relations)]
    if link.pair:
        pair = link.pair
        first, last = dates.span([item.article for item in link.proofs])
        shown = sentences.several(list(link.proofs))
        npmi = round(100 * pair.npmi)
        flags = pair.articles * 4 + 2 * pair.significant + pair.backbone
        rows.append([PAIRED, 0, pair.weight, npmi, first, last, shown, flags])
    return {"from": nodes[link.source], "to": nodes[link.target], "r": rows}


def _groups(relations: list[Relation]) -> list[list[Relation]]:
    groups: dict[tuple[Any, ...], list[Relation]] = defaultdict(list)
    for row in relations:
        groups[row.predicate, row.subject, row.title, row.role, row.status].append(row)
    return sorted(
        groups.values(),
        key=lambda group: (PREDICATE_NAMES.index(group[0].predicate), group[0].subject),
    )


def _statement(group: list[Relation], link: Link, sentences: Sentences, dates: _Dates) -> Row:
    first = group[0]
    confidence = round(100 * max(row.confidence for row in group))
    span = dates.span([row.article for row in group])
    row: Row = [
        PREDICATE_NAMES.index(first.predicate),
        int(first.subject != link.source),
        len(group),
        confidence,
        *span,
        sentences.several([row.evidence for row in group]),
    ]
    date = next((row.date for row in group if row.date), None)
    status = STATUSES.index(first.status)
    more = {"t": first.title, "o": first.role, "d": date, "s": status}
    extra = {key: value for key, value in more.items() if value}
    return [*row, extra] if extra else row


def _details(entity: Entity, sentences: Sentences) -> dict[str, Any]:
    why = {merge.name: merge for merge in entity.merges}
    aliases: list[Row] = []
    for name in entity.aliases:
        merge = why.get(name)
        alias: Row = [name, initials(name)]
        if merge:
            alias += [merge.rule, round(100 * merge.score)]
            alias += [sentences.number(merge.evidence)] if merge.evidence else []
        aliases.append(alias)
    found = {
        "s": entity.subtype,
        "al": aliases,
        "at": [_attribute(item, sentences) for item in entity.attributes],
        "w": list(reversed(entity.within)),
    }
    return {key: value for key, value in found.items() if value}


def _attribute(item: Attribute, sentences: Sentences) -> Row:
    return [
        item.key,
        item.value,
        item.unit,
        item.qualifier,
        item.text,
        sentences.number(item.evidence),
    ]


def _name_sentences(
    tables: Tables, nodes: dict[str, int], sentences: Sentences, details: list[dict[str, Any]]
) -> None:
    """Entities that no sentence so far names get sentences of their own."""
    named = sentences.marked()
    rest = [
        row for row in tables.mentions if row.entity in nodes and nodes[row.entity] not in named
    ]
    for id_, found in sentences_by_entity(replace(tables, mentions=tuple(rest)), SHOWN).items():
        details[nodes[id_]]["e"] = sentences.several(list(found))


def _authored(tables: Tables, articles: dict[str, int]) -> dict[str, list[int]]:
    wrote: dict[str, set[int]] = defaultdict(set)
    for relation in tables.relations:
        if relation.object is None and relation.article in articles:
            wrote[relation.subject].add(articles[relation.article])
    return {id_: sorted(found) for id_, found in wrote.items()}


def _book(
    tables: Tables, entities: list[Entity], sentences: Sentences, dates: _Dates
) -> dict[str, Any]:
    names = [name for entity in entities for name in (entity.name, *entity.aliases)]
    articles = [
        [article.title.text if article.title else "", dates.of(article.published), article.doc]
        for article in tables.articles
    ]
    return {
        "articles": articles,
        "dates": dates.all,
        "fields": FIELDS,
        "fold": folding(names),
        "predicates": PREDICATE_NAMES,
        "sentences": sentences.rows,
        "statuses": STATUSES,
        "symmetric": [number for number, item in enumerate(PREDICATES.values()) if item.symmetric],
        "types": ENTITY_TYPES,
    }
