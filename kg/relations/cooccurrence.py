"""Which entities are named together, how often, and whether that means anything."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

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


def _spans(article: Article, field: str, window: str) -> Sequence[Span]:
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
    judged = [
        _judged(len(pair.sentences), single[pair.source], single[pair.target], len(found))
        for pair in pairs
    ]
    bound = significance_bound([item.chance for item in judged], len(ids) * (len(ids) - 1) // 2)
    links = _Links.of(pairs, len(ids))
    evidence, passages = [item.evidence for item in found], [item.id for item in found]
    return tuple(
        Cooccurrence(
            ids[pair.source],
            ids[pair.target],
            len(pair.sentences),
            pair.articles,
            item.npmi,
            tuple([evidence[place] for place in pair.sentences[:QUOTED]]),
            item.llr,
            significant=bound > 0 and item.chance <= bound,
            backbone=links.stand_out(pair),
            sentences=tuple([passages[place] for place in pair.sentences]),
        )
        for pair, item in zip(pairs, judged, strict=True)
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


class _Pair(NamedTuple):
    """A row of the query ``pairs``."""

    source: int
    target: int
    articles: int
    sentences: list[int]


@dataclass(frozen=True, slots=True)
class _Links:
    """How many others each entity is named with, and the weights of these pairs added up."""

    strength: list[int]
    degree: list[int]

    @classmethod
    def of(cls, pairs: Sequence[_Pair], count: int) -> _Links:
        strength, degree = [0] * count, [0] * count
        for source, target, _, sentences in pairs:
            weight = len(sentences)
            strength[source] += weight
            strength[target] += weight
            degree[source] += 1
            degree[target] += 1
        return cls(strength, degree)

    def stand_out(self, pair: _Pair) -> bool:
        """Whether the pair is in the backbone for at least one of its ends."""
        weight, one, other = len(pair.sentences), pair.source, pair.target
        return _in_backbone(weight, self.strength[one], self.degree[one]) or _in_backbone(
            weight, self.strength[other], self.degree[other]
        )


_in_backbone = lru_cache(KEPT)(in_backbone)


class _Judged(NamedTuple):
    """What the counts of a pair say about it."""

    chance: float
    npmi: float
    llr: float


@lru_cache(KEPT)  # most pairs share their counts with many others
def _judged(joint: int, left: int, right: int, total: int) -> _Judged:
    return _Judged(
        chance(joint, left, right, total),
        round(npmi(joint, left, right, total), STATISTIC_DIGITS),
        round(log_likelihood(joint, left, right, total), STATISTIC_DIGITS),
    )
