"""The sentences in which each entity is named."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict

from kg.model.document import Article
from kg.model.mention import Evidence
from kg.model.offsets import Span
from kg.model.tables import Tables
from kg.text.sentences import sentence_spans

_ORDER = {"text": 0, "title": 1, "byline": 2}  # a full sentence says more than a headline


def sentences_by_entity(
    tables: Tables, limit: int | None = None
) -> dict[str, tuple[Evidence, ...]]:
    """For each entity id the sentences that name it, each once, in reading order.

    Sentences of the text come before headlines, and those before bylines; ``limit``
    keeps the first few.
    """
    articles = tables.article_by_id()
    spans: dict[tuple[str, str], list[Span]] = {}
    found: dict[str, dict[Evidence, None]] = defaultdict(dict)
    for row in sorted(tables.mentions, key=lambda item: _ORDER[item.mention.field]):
        mention = row.mention
        kept = found[row.entity]
        if limit is not None and len(kept) >= limit:
            continue
        article = articles[mention.article]
        key = (mention.article, mention.field)
        if key not in spans:
            spans[key] = sentence_spans(article.field_text(mention.field).text)
        kept[_sentence(article, mention.field, spans[key], mention.span)] = None
    return {id_: tuple(sentences) for id_, sentences in found.items()}


def _sentence(article: Article, field: str, spans: list[Span], inside: Span) -> Evidence:
    text = article.field_text(field).text
    first = max(0, bisect_right(spans, inside.start, key=lambda span: span.start) - 1)
    start, end = spans[first] if spans else inside
    for span in spans[first:]:
        if span.start >= inside.end:
            break
        end = max(end, span.end)
    start, end = min(start, inside.start), max(end, inside.end)
    return Evidence(article.doc, article.id, text[start:end], start, end, field)
