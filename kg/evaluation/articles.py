"""Annotated articles: whether they stand apart, under their headline, credited and dated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kg.evaluation.gold import GoldArticle, GoldDocument
from kg.model.document import Article
from kg.model.ids import match_key

_HEADLINE = 8  # characters of a headline that tell it from others of its page


@dataclass(frozen=True, slots=True)
class Separation:
    """One annotated article: alone in an article of the build, titled and credited as there.

    ``titled`` is None for an article without a headline, ``dated`` where the annotation or the
    build gives no year.
    """

    doc: str
    what: str
    apart: bool
    titled: bool | None
    credited: bool
    dated: bool | None


def judge_articles(gold: GoldDocument, found: Iterable[Article]) -> Iterator[Separation]:
    """Judge every annotated article by the article of the build that holds its edges."""
    bodies = [(article, match_key(article.text)) for article in found if article.kind == "article"]
    for wanted in gold.articles:
        holder = next(((item, text) for item, text in bodies if _holds(text, wanted)), None)
        others = [other for other in gold.articles if other is not wanted]
        yield Separation(
            gold.doc,
            wanted.title or wanted.first_words,
            holder is not None and not any(_holds(holder[1], other) for other in others),
            _is_titled(wanted.title, holder[0] if holder else None),
            holder is not None and set(holder[0].authors) == set(wanted.byline),
            _is_dated(gold.year, holder[0] if holder else None),
        )


def _holds(text: str, wanted: GoldArticle) -> bool:
    """Whether the first or the last words stand in the text; a dateline may hide the first."""
    edges = (match_key(wanted.first_words), match_key(wanted.last_words))
    return any(edge and edge in text for edge in edges)


def _is_titled(title: str | None, article: Article | None) -> bool | None:
    if not title:
        return None
    shown = article.title.text if article and article.title else ""
    return match_key(title)[:_HEADLINE] in match_key(shown)


def _is_dated(year: str | None, article: Article | None) -> bool | None:
    if year is None or article is None or article.published is None:
        return None
    return article.published.startswith(year)


def share(values: Sequence[bool]) -> float:
    """The share of true values, 1 when there are none."""
    return sum(values) / len(values) if values else 1.0
