"""How a sentence and its source are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.cli.report import Quote
from kg.model.document import Article
from kg.model.entity import Entity
from kg.model.mention import Evidence


def quote(
    evidence: Evidence,
    articles: Mapping[str, Article],
    names: Iterable[Entity],
    exact: bool = False,
    note: str = "",
) -> Quote:
    """The sentence with the names of the entities marked; ``exact`` adds file offsets."""
    marks = tuple(name for entity in names for name in (entity.name, *entity.aliases))
    where = source(evidence, articles, exact)
    return Quote(" ".join(evidence.text.split()), where, marks, note)


def source(evidence: Evidence, articles: Mapping[str, Article], exact: bool = False) -> str:
    """Title, date and file of a sentence; ``exact`` adds the characters of the raw file."""
    article = articles.get(evidence.article)
    parts = [f"《{article.title.text}》" if article and article.title else ""]
    parts.append((article.published or "") if article else "")
    parts.append(evidence.doc + (_offsets(evidence, article) if exact and article else ""))
    return " ".join(part for part in parts if part)


def period(first: str | None, last: str | None) -> str:
    """``first – last``, once when they are equal."""
    days = [day for day in dict.fromkeys((first, last)) if day]
    return " – ".join(days)


def spoken(date: str) -> str:
    """An EDTF date as people write it: an unknown year left out, an interval with a dash."""
    return " – ".join(part.removeprefix("XXXX-") for part in date.split("/"))


def _offsets(evidence: Evidence, article: Article) -> str:
    whole = article.field_text(evidence.field)
    span = whole.offsets.source_span(evidence.start, evidence.end)
    return f":{span.start}-{span.end}"
