"""FollowTheMoney entities as JSON lines, for Aleph, yente and nomenklatura.

Schemata and properties: https://followthemoney.tech/explorer/
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from kg.config import ExportOptions
from kg.export.base import Format
from kg.export.rows import write_lines
from kg.model import schema
from kg.model.document import Article
from kg.model.entity import Entity, Relation
from kg.model.ids import digest
from kg.model.tables import Tables

_SCHEMATA = {
    schema.PERSON: "Person",
    schema.ORGANIZATION: "Organization",
    schema.PROJECT: "Project",
    schema.PLACE: "Address",
    schema.EVENT: "Event",
}
_SUBTYPES = {
    "company": "Company",
    "bank": "Company",
    "government": "PublicBody",
    "party": "PublicBody",
}
_DATE = re.compile(r"\d{4}(-\d\d){0,2}")  # what FollowTheMoney takes for a date

Statement = dict[str, Any]


def write(tables: Tables, path: Path, options: ExportOptions) -> None:
    """One line an entity, an article, and a statement; co-occurrence has no schema there."""
    write_lines(path, _statements(tables))


def _statements(tables: Tables) -> Iterator[Statement]:
    entities = tables.entity_by_id()
    yield from map(_entity, tables.entities)
    yield from map(_article, tables.articles)
    seen: set[str] = set()
    for relation in tables.relations:
        link = _link(relation, entities)
        if link["id"] not in seen:
            seen.add(link["id"])
            yield link


def _statement(id_: str, schema_: str, properties: Mapping[str, Iterable[str | None]]) -> Statement:
    kept = {name: [value for value in values if value] for name, values in properties.items()}
    return {
        "id": id_,
        "schema": schema_,
        "properties": {name: values for name, values in kept.items() if values},
    }


def _entity(item: Entity) -> Statement:
    schema_ = _SUBTYPES.get(item.subtype or "", _SCHEMATA[item.type])
    properties: dict[str, Iterable[str | None]] = {"name": [item.name], "alias": item.aliases}
    if item.type == schema.PLACE:
        properties["full"] = ["".join([*reversed(item.within), item.name])]
    return _statement(item.id, schema_, properties)


def _article(item: Article) -> Statement:
    return _statement(
        _article_id(item.id),
        "Article",
        {
            "title": [item.title.text if item.title else None],
            "fileName": [item.doc],
            "author": item.authors,
            "publishedAt": [item.published],
            "bodyText": [item.text],
        },
    )


def _article_id(id_: str) -> str:
    return f"article-{digest(id_)}"


def _link(relation: Relation, entities: Mapping[str, Entity]) -> Statement:
    schema_, one, other, role = _shape(relation, entities)
    said = relation.date if relation.date and _DATE.fullmatch(relation.date) else None
    ends = {one: [relation.subject], other: [relation.object or _article_id(relation.article)]}
    if relation.object is None:
        ends = {one: [_article_id(relation.article)], other: [relation.subject]}
    key = [schema_, relation.subject, relation.object, role, relation.article, relation.status]
    return _statement(
        f"link-{digest(chr(10).join(map(str, key)))}",
        schema_,
        {
            **ends,
            "role": [role],
            "date": [said],
            "status": [relation.status],
            "summary": [relation.evidence.text],
            "proof": [_article_id(relation.article)],
        },
    )


def _shape(relation: Relation, entities: Mapping[str, Entity]) -> tuple[str, str, str, str]:
    """Schema, the properties of its two ends, and the role."""
    role = relation.title or relation.role or relation.predicate
    if relation.object is None:
        return "Documentation", "document", "entity", role
    types = (entities[relation.subject].type, entities[relation.object].type)
    actor = types[0] in {schema.PERSON, schema.ORGANIZATION}
    if relation.predicate == "position" and types[1] == schema.ORGANIZATION:
        return "Employment", "employee", "employer", role
    if relation.predicate == "part_of" and types == (schema.ORGANIZATION, schema.ORGANIZATION):
        return "Membership", "member", "organization", role
    if actor and types[1] == schema.PROJECT:
        return "ProjectParticipant", "participant", "project", role
    return "UnknownLink", "subject", "object", role


FTM = Format("ftm", ".ftm.json", "FollowTheMoney entities for Aleph and yente", write)
