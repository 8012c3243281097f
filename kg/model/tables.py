"""Everything one build knows, as plain rows: the input of graph, export and query."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kg.model.document import Article
from kg.model.entity import Cooccurrence, Entity, Relation, Sentence
from kg.model.mention import Evidence, Mention


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
    sentences: tuple[Sentence, ...] = ()

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
            sentences=tuple(sorted(self.sentences, key=lambda row: _sentence_key(row, rank))),
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

    def proofs(self) -> Callable[[Cooccurrence], tuple[Evidence, ...]]:
        """A function that gives every window of a pair, not only those that it quotes."""
        known = {sentence.id: sentence.evidence for sentence in self.sentences}

        def of(pair: Cooccurrence) -> tuple[Evidence, ...]:
            if len(pair.sentences) <= len(pair.evidence):
                return pair.evidence
            return tuple(known[id_] for id_ in pair.sentences)

        return of


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


def _sentence_key(row: Sentence, rank: Mapping[str, int]) -> tuple[Any, ...]:
    place = row.evidence
    title_first = place.field == "text"
    return (rank.get(place.article, len(rank)), place.article, title_first, place.start, place.end)


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
