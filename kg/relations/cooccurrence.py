"""Which entities are named together, how often, and whether that means anything."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from kg.config import RelationOptions
from kg.model.analysis import Analysis
from kg.model.document import Article
from kg.model.entity import Cooccurrence
from kg.model.mention import Evidence
from kg.model.offsets import Span
from kg.relations.association import (
    chance,
    in_backbone,
    log_likelihood,
    npmi,
    significance_bound,
)
from kg.text.sentences import sentence_spans

Pair = tuple[str, str]
STATISTIC_DIGITS = 4  # what is kept of NPMI and G²: more would differ between processors


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of one article and the entities that it names, sorted."""

    evidence: Evidence
    entities: tuple[str, ...]


def cooccurrences(
    analyses: Sequence[Analysis],
    assignment: Mapping[str, tuple[str | None, ...]],
    options: RelationOptions,
) -> tuple[Cooccurrence, ...]:
    """Pairs of entities that share a window, sorted by ids.

    The evidence of a pair holds every window that was counted.
    """
    return associate(list(windows(analyses, assignment, options)))


def windows(
    analyses: Sequence[Analysis],
    assignment: Mapping[str, tuple[str | None, ...]],
    options: RelationOptions,
) -> Iterator[Window]:
    """The windows of all articles that name at least one entity, in order.

    Names in bylines are left out unless ``options.bylines`` asks for them; they then
    belong to every window of their article, since the reporter wrote all of it.
    """
    for analysis in analyses:
        article = analysis.article
        ids = assignment[article.id]
        named = list(zip(analysis.mentions, ids, strict=True))
        authors = {id_ for mention, id_ in named if id_ and mention.field == "byline"}
        # One article is one window: its title would only count it twice.
        for field in ("text",) if options.window == "article" else ("title", "text"):
            inside = [(m.span, id_) for m, id_ in named if id_ and m.field == field]
            for span in _spans(article, field, options.window):
                found = {id_ for place, id_ in inside if span.overlaps(place)}
                if found and options.bylines:
                    found |= authors
                if found:
                    yield Window(_evidence(article, field, span), tuple(sorted(found)))


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


def _evidence(article: Article, field: str, span: Span) -> Evidence:
    quote = article.field_text(field).text[span.start : span.end]
    return Evidence(article.doc, article.id, quote, span.start, span.end, field)


def associate(found: Sequence[Window]) -> tuple[Cooccurrence, ...]:
    """Count the pairs of the windows and judge each of them."""
    single = Counter(entity for window in found for entity in window.entities)
    pairs: dict[Pair, list[Evidence]] = defaultdict(list)
    for window in found:
        for pair in combinations(window.entities, 2):
            pairs[pair].append(window.evidence)
    total = len(found)
    counts = {
        pair: (len(shared), single[pair[0]], single[pair[1]], total)
        for pair, shared in pairs.items()
    }
    chances = {pair: chance(*count) for pair, count in counts.items()}
    bound = significance_bound(list(chances.values()), _possible_pairs(len(single)))
    kept = _backbone({pair: len(shared) for pair, shared in pairs.items()})
    return tuple(
        Cooccurrence(
            source=pair[0],
            target=pair[1],
            weight=len(shared),
            articles=len({item.article for item in shared}),
            npmi=round(npmi(*counts[pair]), STATISTIC_DIGITS),
            evidence=tuple(shared),
            llr=round(log_likelihood(*counts[pair]), STATISTIC_DIGITS),
            significant=bound > 0 and chances[pair] <= bound,
            backbone=pair in kept,
        )
        for pair, shared in sorted(pairs.items())
    )


def _possible_pairs(entities: int) -> int:
    return entities * (entities - 1) // 2


def _backbone(weights: Mapping[Pair, int]) -> set[Pair]:
    """The pairs that stand out for at least one of their ends."""
    strength: Counter[str] = Counter()
    degree: Counter[str] = Counter()
    for pair, weight in weights.items():
        for end in pair:
            strength[end] += weight
            degree[end] += 1
    return {
        pair
        for pair, weight in weights.items()
        if any(in_backbone(weight, strength[end], degree[end]) for end in pair)
    }
