"""Text with its names marked, ``{o:海大}校长{p:张峻峰}``, as an article and its mentions.

A name stands as ``{type:name}``, one that means a fuller name as ``{type:name|fuller}``;
the types are p(erson), o(rganization), l(ocation: a place), j (a project) and e(vent).
"""

from __future__ import annotations

import re

from kg.model.document import Article
from kg.model.mention import Mention
from kg.model.offsets import MappedText

_MARK = re.compile(r"\{([poljeb]):([^}|]+)(?:\|([^}|]+))?\}")
_TYPES = {
    "p": "person",
    "o": "organization",
    "l": "place",
    "j": "project",
    "e": "event",
}


def read_marked(
    marked: str, *, doc: str = "page.txt", published: str | None = None
) -> tuple[Article, tuple[Mention, ...]]:
    """The article and a mention for each mark."""
    plain: list[str] = []
    names: list[tuple[int, re.Match[str]]] = []
    at = length = 0
    for match in _MARK.finditer(marked):
        plain.append(marked[at : match.start()])
        length += match.start() - at
        names.append((length, match))
        plain.append(match[2])
        length += len(match[2])
        at = match.end()
    text = "".join([*plain, marked[at:]])
    article = Article(id=f"{doc}#1", doc=doc, body=MappedText.of(text), published=published)
    return article, tuple(_mention(article, start, match) for start, match in names)


def _mention(article: Article, start: int, match: re.Match[str]) -> Mention:
    end = start + len(match[2])
    source = article.body.offsets.source_span(start, end)
    return Mention(
        doc=article.doc,
        article=article.id,
        type=_TYPES[match[1]],
        text=match[2],
        start=start,
        end=end,
        source_start=source.start,
        source_end=source.end,
        rule="marked",
        confidence=0.9,
        expanded=match[3],
    )
