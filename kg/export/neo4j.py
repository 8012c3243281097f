"""CSV files in the header format of ``neo4j-admin database import``."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.config import ExportOptions
from kg.export.base import Format
from kg.model.entity import Entity
from kg.model.schema import COOCCURS
from kg.model.tables import Tables

Row = tuple[object, ...]
LIST_SEPARATOR = ";"  # the default --array-delimiter

_ENTITY = ("id:ID", "name", "subtype", "aliases:string[]", "mentions:int", "first_seen",
           "last_seen", ":LABEL")  # fmt: skip
_ARTICLE = ("id:ID", "doc", "title", "authors:string[]", "published", "text", ":LABEL")
_STATEMENT = (":START_ID", ":END_ID", ":TYPE", "title", "role", "date", "status",
              "confidence:double", "evidence", "doc", "article")  # fmt: skip
_PAIR = (":START_ID", ":END_ID", ":TYPE", "weight:int", "articles:int", "npmi:double",
         "significant:boolean", "evidence:string[]")  # fmt: skip
_NAMED = (":START_ID", ":END_ID", ":TYPE", "count:int")


def write(tables: Tables, path: Path, options: ExportOptions) -> None:
    """Nodes for entities and articles, relationships for all that links them."""
    path.mkdir(parents=True, exist_ok=True)
    _csv(path / "entities.csv", _ENTITY, map(_entity, tables.entities))
    _csv(path / "articles.csv", _ARTICLE, _articles(tables))
    _csv(path / "statements.csv", _STATEMENT, _statements(tables))
    _csv(path / "cooccurrences.csv", _PAIR, _pairs(tables))
    _csv(path / "named_in.csv", _NAMED, _named_in(tables))


def _csv(path: Path, header: tuple[str, ...], rows: Iterable[Row]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def _list(values: Iterable[str]) -> str:
    return LIST_SEPARATOR.join(value.replace(LIST_SEPARATOR, "；") for value in values)


def _entity(item: Entity) -> Row:
    labels = f"Entity;{item.type.capitalize()}"
    return (item.id, item.name, item.subtype, _list(item.aliases), item.mentions, item.first_seen,
            item.last_seen, labels)  # fmt: skip


def _articles(tables: Tables) -> Iterator[Row]:
    for item in tables.articles:
        title = item.title.text if item.title else None
        yield (item.id, item.doc, title, _list(item.authors), item.published, item.text, "Article")


def _statements(tables: Tables) -> Iterator[Row]:
    for item in tables.relations:
        end = item.object or item.article
        yield (item.subject, end, item.predicate.upper(), item.title, item.role, item.date,
               item.status, item.confidence, item.evidence.text, item.doc,
               item.article)  # fmt: skip


def _pairs(tables: Tables) -> Iterator[Row]:
    for item in tables.cooccurrences:
        quotes = _list(quote.text for quote in item.evidence)
        yield (item.source, item.target, COOCCURS.upper(), item.weight, item.articles, item.npmi,
               str(item.significant).lower(), quotes)  # fmt: skip


def _named_in(tables: Tables) -> Iterator[Row]:
    counts: dict[tuple[str, str], int] = {}
    for row in tables.mentions:
        key = (row.entity, row.mention.article)
        counts[key] = counts.get(key, 0) + 1
    for (entity, article), count in counts.items():
        yield (entity, article, "NAMED_IN", count)


NEO4J = Format("neo4j", "", "CSV files for neo4j-admin database import", write, folder=True)
