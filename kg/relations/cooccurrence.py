"""Which entities are named together, how often, and whether that means anything."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from kg.config import RelationOptions
from kg.model.analysis import Analysis
from kg.model.document import Article
from kg.model.entity import QUOTED, Cooccurrence, Sentence
from kg.model.ids import passage_id
from kg.model.mention import Evidence
from kg.model.offsets import Span
from kg.relations.association import (
    chance,
    in_backbone,
    log_likelihood,
    npmi,
    significance_bound,
)
from kg.relations.database import Ask, ask_duckdb
from kg.text.sentences import sentence_spans

STATISTIC_DIGITS = 4  # what is kept of NPMI and G²: more would differ between processors
KEPT = 100_000  # judgements remembered: a year of news has 10,000 different counts


def windows(
    analyses: Sequence[Analysis],
    assignment: Mapping[str, tuple[str | None, ...]],
    options: RelationOptions,
) -> Iterator[Sentence]:
    """The windows of all articles that name at least one entity, in order.

    Names in bylines are left out unless ``options.bylines`` asks for them; they then
    belong to every window of their article, since the reporter wrote all of it.
    Windows of more than ``options.longest_list`` names are left out.
    """
    for analysis in analyses:
        article = analysis.article
        ids = assignment[article.id]
        named = list(zip(analysis.mentions, ids, strict=True))
        authors = {id_ for mention, id_ in named if id_ and mention.field == "byline"}
        # One article is one window: its title would only count it twice.
        for field in ("text",) if options.window == "article" else ("title", "text"):
            inside = [(m.span, id_) for m, id_ in named if id_ and m.field == field]
            if not inside:
                continue
            spans = _spans(article, field, options.window)
            for span, found in zip(spans, _named_in(spans, inside), strict=True):
                if found and options.bylines:
                    found |= authors
                if found and not 0 < options.longest_list < len(found):
                    yield _sentence(article, field, span, tuple(sorted(found)))


def _spans(article: Article, field: str, window: str) -> list[Span]:
    text = article.field_text(field).text
    if window == "sentence":
        return sentence_spans(text)
    if window == "article":
        return [Span(0, len(text))] if text.strip() else []
    spans: list[Span] = []
    position = 0
    for paragraph in text.split("\n"):
        if paragraph.strip():
            spans.append(Span(position, position + len(paragraph)))
        position += len(paragraph) + 1
    return spans


def _named_in(spans: Sequence[Span], inside: Iterable[tuple[Span, str]]) -> list[set[str]]:
    """The ids of the places that share a character with each of the spans, which are in order."""
    found: list[set[str]] = [set() for _ in spans]
    ends = [span.end for span in spans]
    for place, id_ in inside:
        for number in range(bisect_right(ends, place.start), len(spans)):
            if spans[number].start >= place.end:
                break
            found[number].add(id_)
    return found


def _sentence(article: Article, field: str, span: Span, entities: tuple[str, ...]) -> Sentence:
    start, end = span
    quote = article.field_text(field).text[start:end]
    evidence = Evidence(article.doc, article.id, quote, start, end, field)
    return Sentence(passage_id(article.id, field, start, end), evidence, entities)


def cooccurrences(found: Sequence[Sentence], ask: Ask = ask_duckdb) -> tuple[Cooccurrence, ...]:
    """Count the pairs of the windows and judge each of them, sorted by ids.

    Every count equals the stored evidence: ``weight`` the number of ``sentences``,
    ``articles`` that of their articles.
    """
    ids = sorted({entity for sentence in found for entity in sentence.entities})
    named = _named(found, ids)
    single = [count for _, count in ask("counts", {"named": named})]
    pairs = [_Pair(*row) for row in ask("pairs", {"named": named})]
    counts = [(pair.weight, single[pair.source], single[pair.target], len(found)) for pair in pairs]
    chances = [_chance(*count) for count in counts]
    bound = significance_bound(chances, len(ids) * (len(ids) - 1) // 2)
    links = _Links.of(pairs, len(ids))
    return tuple(
        Cooccurrence(
            ids[pair.source],
            ids[pair.target],
            pair.weight,
            pair.articles,
            _npmi(*count),
            tuple(found[place].evidence for place in pair.sentences[:QUOTED]),
            _log_likelihood(*count),
            significant=bound > 0 and likely <= bound,
            backbone=links.stand_out(pair),
            sentences=tuple(found[place].id for place in pair.sentences),
        )
        for pair, count, likely in zip(pairs, counts, chances, strict=True)
    )


def _named(found: Sequence[Sentence], ids: Sequence[str]) -> dict[str, NDArray[np.int64]]:
    """One row a name of a window; an entity is its place in ``ids``, which keeps their order."""
    number = {id_: place for place, id_ in enumerate(ids)}
    articles: dict[str, int] = {}
    lengths = [len(sentence.entities) for sentence in found]
    places = [articles.setdefault(item.evidence.article, len(articles)) for item in found]
    entities = [number[entity] for sentence in found for entity in sentence.entities]
    return {
        "sentence": np.repeat(np.arange(len(found), dtype=np.int64), lengths),
        "article": np.repeat(np.array(places, dtype=np.int64), lengths),
        "entity": np.array(entities, dtype=np.int64),
    }


@dataclass(frozen=True, slots=True)
class _Pair:
    """A row of the query ``pairs``."""

    source: int
    target: int
    articles: int
    sentences: list[int]

    @property
    def weight(self) -> int:
        return len(self.sentences)


@dataclass(frozen=True, slots=True)
class _Links:
    """How many others each entity is named with, and the weights of these pairs added up."""

    strength: list[int]
    degree: list[int]

    @classmethod
    def of(cls, pairs: Sequence[_Pair], count: int) -> _Links:
        strength, degree = [0] * count, [0] * count
        for pair in pairs:
            for end in (pair.source, pair.target):
                strength[end] += pair.weight
                degree[end] += 1
        return cls(strength, degree)

    def stand_out(self, pair: _Pair) -> bool:
        """Whether the pair is in the backbone for at least one of its ends."""
        return any(
            _in_backbone(pair.weight, self.strength[end], self.degree[end])
            for end in (pair.source, pair.target)
        )


# Most pairs share their counts with many others.
_chance = lru_cache(KEPT)(chance)
_in_backbone = lru_cache(KEPT)(in_backbone)


@lru_cache(KEPT)
def _npmi(joint: int, left: int, right: int, total: int) -> float:
    return round(npmi(joint, left, right, total), STATISTIC_DIGITS)


@lru_cache(KEPT)
def _log_likelihood(joint: int, left: int, right: int, total: int) -> float:
    return round(log_likelihood(joint, left, right, total), STATISTIC_DIGITS)
