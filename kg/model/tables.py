"""Everything one build knows, as plain rows: the input of graph, export and query."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from kg.model.document import Article
from kg.model.entity import Cooccurrence, Entity, Relation
from kg.model.mention import Mention


@dataclass(frozen=True, slots=True)
class ResolvedMention:
    """A mention and the id of the entity it was resolved to."""

    entity: str
    mention: Mention


@dataclass(frozen=True, slots=True)
class Tables:
    """The rows of a build, each table sorted, plus its manifest."""

    articles: tuple[Article, ...] = ()
    entities: tuple[Entity, ...] = ()
    mentions: tuple[ResolvedMention, ...] = ()
    relations: tuple[Relation, ...] = ()
    cooccurrences: tuple[Cooccurrence, ...] = ()
    manifest: dict[str, Any] = field(default_factory=dict)

    def entity_by_id(self) -> dict[str, Entity]:
        """Entities by id."""
        return {entity.id: entity for entity in self.entities}

    def article_by_id(self) -> dict[str, Article]:
        """Articles by id."""
        return {article.id: article for article in self.articles}
