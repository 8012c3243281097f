"""The sentences in which each entity is named."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from operator import itemgetter

from kg.model.document import Article
from kg.model.mention import Evidence, Mention
from kg.model.tables import Tables
from kg.text.sentences import sentence_spans

_START = itemgetter(0)  # of a span, quicker than by its name
_ORDER = {"text": 0, "title": 1, "byline": 2}  # a full sentence says more than a headline


def sentences_by_entity(
    tables: Tables, limit: int | None = None
) -> dict[str, tuple[Evidence, ...]]:
    """For each entity id the sentences that name it, each once, in reading order.

    Sentences of the text come before headlines, and those before bylines; ``limit``
    keeps the first few.
    """
    articles = tables.article_by_id()
    found: dict[str, dict[Evidence, None]] = defaultdict(dict)
    for row in sorted(tables.mentions, key=lambda item: _ORDER[item.mention.field]):
        kept = found[row.entity]
        if limit is None or len(kept) < limit:
            kept[_sentence(articles[row.mention.article], row.mention)] = None
    return {id_: tuple(sentences) for id_, sentences in found.items()}


def _sentence(article: Article, mention: Mention) -> Evidence:
    text, inside = article.field_text(mention.field).text, mention.span
    spans = sentence_spans(text)
    first = max(0, bisect_right(spans, inside.start, key=_START) - 1)
    start, end = spans[first] if spans else inside
    for place in range(first, len(spans)):
        if spans[place].start >= inside.end:
            break
        end = max(end, spans[place].end)
    start, end = min(start, inside.start), max(end, inside.end)
    return Evidence(article.doc, article.id, text[start:end], start, end, mention.field)
