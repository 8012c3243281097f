"""Everything one build knows, as plain rows: the input of graph, export and query."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
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
    """The rows of a build, each table sorted, plus its manifest.

    ``warnings`` are for the user of this run, such as a correction that matches
    nothing any more; they are not written.
    """

    articles: tuple[Article, ...] = ()
    entities: tuple[Entity, ...] = ()
    mentions: tuple[ResolvedMention, ...] = ()
    relations: tuple[Relation, ...] = ()
    cooccurrences: tuple[Cooccurrence, ...] = ()
    manifest: dict[str, Any] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    def ordered(self) -> Tables:
        """The same rows in the order of the stable contract.

        Articles in the order of their documents and, within one, of reading; mentions
        and relations as their articles; entities and pairs by id.
        """
        rank = {id_: place for place, id_ in enumerate(sorted(self.article_by_id(), key=_place))}
        return replace(
            self,
            articles=tuple(sorted(self.articles, key=lambda article: _place(article.id))),
            entities=tuple(sorted(self.entities, key=lambda entity: entity.id)),
            mentions=tuple(sorted(self.mentions, key=lambda row: _mention_key(row, rank))),
            relations=tuple(sorted(self.relations, key=lambda row: _relation_key(row, rank))),
            cooccurrences=tuple(
                sorted(self.cooccurrences, key=lambda pair: (pair.source, pair.target))
            ),
        )

    def entity_by_id(self) -> dict[str, Entity]:
        """Entities by id."""
        return {entity.id: entity for entity in self.entities}

    def article_by_id(self) -> dict[str, Article]:
        """Articles by id."""
        return {article.id: article for article in self.articles}


_NUMBER = re.compile(r"(\d+)")


def _place(id_: str) -> tuple[tuple[int, str], ...]:
    """A key under which ``page.txt#10`` comes after ``page.txt#9``."""
    parts = enumerate(_NUMBER.split(id_))
    return (*((int(part), "") if odd % 2 else (0, part) for odd, part in parts), (0, id_))


def _mention_key(row: ResolvedMention, rank: Mapping[str, int]) -> tuple[Any, ...]:
    mention = row.mention
    return (
        rank.get(mention.article, len(rank)),
        mention.article,
        mention.field,
        mention.start,
        mention.end,
        mention.type,
        row.entity,
        mention.rule,
    )


def _relation_key(row: Relation, rank: Mapping[str, int]) -> tuple[Any, ...]:
    return (
        rank.get(row.article, len(rank)),
        row.article,
        row.evidence.start,
        row.evidence.end,
        row.subject,
        row.predicate,
        row.object or "",
        row.title or "",
        row.role or "",
        row.date or "",
        row.status,
        row.rule,
    )
