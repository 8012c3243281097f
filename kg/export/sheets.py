"""The build as flat sheets, with names beside the ids: for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.model.entity import Entity
from kg.model.tables import Tables

Cell = str | int | float | bool | None
Row = tuple[Cell, ...]
LIST_SEPARATOR = "; "


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a name, a header, and one tuple a row."""

    name: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]


def sheets(tables: Tables) -> tuple[Sheet, ...]:
    """Entities, attributes, relations, co-occurrences, mentions and articles."""
    entities = tables.entity_by_id()
    return (
        Sheet("entities", _ENTITY, tuple(_entity(item) for item in tables.entities)),
        Sheet("attributes", _ATTRIBUTE, tuple(_attributes(tables))),
        Sheet("relations", _RELATION, tuple(_relations(tables, entities))),
        Sheet("cooccurrences", _PAIR, tuple(_pairs(tables, entities))),
        Sheet("mentions", _MENTION, tuple(_mentions(tables, entities))),
        Sheet("articles", _ARTICLE, tuple(_articles(tables))),
    )


_ENTITY = ("id", "type", "subtype", "name", "aliases", "mentions", "first_seen", "last_seen",
           "adcode", "within")  # fmt: skip
_ATTRIBUTE = ("entity", "name", "key", "value", "unit", "qualifier", "text", "evidence", "doc",
              "article")  # fmt: skip
_RELATION = ("subject", "subject_name", "predicate", "object", "object_name", "title", "role",
             "date", "status", "confidence", "rule", "evidence", "doc", "article")  # fmt: skip
_PAIR = ("source", "source_name", "target", "target_name", "weight", "articles", "npmi", "llr",
         "significant", "backbone", "evidence")  # fmt: skip
_MENTION = ("entity", "name", "type", "text", "field", "start", "end", "source_start",
            "source_end", "rule", "confidence", "doc", "article")  # fmt: skip
_ARTICLE = ("id", "doc", "title", "authors", "published", "kind", "text")


def _entity(item: Entity) -> Row:
    return (item.id, item.type, item.subtype, item.name, LIST_SEPARATOR.join(item.aliases),
            item.mentions, item.first_seen, item.last_seen, item.adcode,
            LIST_SEPARATOR.join(item.within))  # fmt: skip


def _attributes(tables: Tables) -> Iterator[Row]:
    for entity in tables.entities:
        for item in entity.attributes:
            yield (entity.id, entity.name, item.key, item.value, item.unit, item.qualifier,
                   item.text, item.evidence.text, item.doc, item.article)  # fmt: skip


def _relations(tables: Tables, entities: Mapping[str, Entity]) -> Iterator[Row]:
    for item in tables.relations:
        object_ = entities[item.object].name if item.object else None
        yield (item.subject, entities[item.subject].name, item.predicate, item.object, object_,
               item.title, item.role, item.date, item.status, item.confidence, item.rule,
               item.evidence.text, item.doc, item.article)  # fmt: skip


def _pairs(tables: Tables, entities: Mapping[str, Entity]) -> Iterator[Row]:
    for item in tables.cooccurrences:
        quote = item.evidence[0].text if item.evidence else None
        yield (item.source, entities[item.source].name, item.target, entities[item.target].name,
               item.weight, item.articles, item.npmi, item.llr, item.significant, item.backbone,
               quote)  # fmt: skip


def _mentions(tables: Tables, entities: Mapping[str, Entity]) -> Iterator[Row]:
    for row in tables.mentions:
        item = row.mention
        yield (row.entity, entities[row.entity].name, item.type, item.text, item.field, item.start,
               item.end, item.source_start, item.source_end, item.rule, item.confidence, item.doc,
               item.article)  # fmt: skip


def _articles(tables: Tables) -> Iterator[Row]:
    for item in tables.articles:
        title = item.title.text if item.title else None
        yield (item.id, item.doc, title, LIST_SEPARATOR.join(item.authors), item.published,
               item.kind, item.text)  # fmt: skip
