"""Annotated documents and small builds, by hand."""

from __future__ import annotations

from typing import Any

from kg.evaluation.gold import GoldAttribute, GoldDocument, GoldEntity, GoldRelation
from kg.model.entity import Entity, Relation
from kg.model.tables import ResolvedMention, Tables
from tests.factory import DOC, make_article, make_entity, make_evidence, make_mention, make_relation

TEXT = "海山集团党委书记李明出席大会。海山集团投资50亿元。海山很大。"


def gold_entity(id_: str, type_: str, name: str, *aliases: str, **fields: Any) -> GoldEntity:
    """An annotated entity."""
    return GoldEntity(id_, type_, name, aliases, **fields)


def gold_document(
    entities: list[GoldEntity],
    relations: list[GoldRelation] | None = None,
    attributes: list[GoldAttribute] | None = None,
) -> GoldDocument:
    """An annotated document for ``make_build``."""
    return GoldDocument(DOC, tuple(entities), tuple(relations or ()), tuple(attributes or ()))


def make_build(
    named: list[tuple[Entity, str]], relations: list[Relation] | None = None, text: str = TEXT
) -> Tables:
    """A build whose entities are named by the given surface forms of the text."""
    article = make_article(text)
    entities = {entity.id: entity for entity, _ in named}
    return Tables(
        articles=(article,),
        entities=tuple(entities.values()),
        mentions=tuple(
            ResolvedMention(entity.id, make_mention(article, surface, entity.type))
            for entity, surface in named
        ),
        relations=tuple(relations or ()),
    )


def say(
    subject: Entity, predicate: str, object_: Entity | None, title: str | None = None
) -> Relation:
    """A statement with the first sentence of the text as evidence."""
    evidence = make_evidence(make_article(TEXT), TEXT.split("。", maxsplit=1)[0])
    return make_relation(subject, predicate, object_, evidence, title=title)


COMPANY = make_entity("organization", "海山集团")
PERSON = make_entity("person", "李明")
