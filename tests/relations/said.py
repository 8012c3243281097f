"""Statements of a sentence written with marked names: ``{o:海大}校长{p:张峻峰}``."""

from __future__ import annotations

import re

from kg.config import RelationOptions
from kg.model.analysis import Analysis
from kg.relations import relate
from tests.factory import make_article, make_mention

_MARK = re.compile(r"\{([poljeb]):([^}|]+)(?:\|([^}]+))?\}")
_TYPES = {
    "p": "person",
    "o": "organization",
    "l": "place",
    "j": "project",
    "e": "event",
}


def analyse(marked: str, published: str | None = None, **options: bool) -> Analysis:
    """The analysis of a text whose names stand as ``{type:name}`` or ``{type:name|fuller}``.

    By the rules alone, where ``likely=True`` does not ask for what weights find likely too.
    """
    plain = _MARK.sub(r"\2", marked)
    article = make_article(plain, published=published)
    mentions = []
    seen: dict[str, int] = {}
    position = 0
    for match in _MARK.finditer(marked):
        name = match[2]
        before = _MARK.sub(r"\2", marked[: match.start()])
        nth = _occurrences(before, name)
        position = len(before)
        mention = make_mention(article, name, _TYPES[match[1]], nth=nth, expanded=match[3])
        assert mention.start == position
        seen[name] = nth
        mentions.append(mention)
    return relate(article, tuple(mentions), RelationOptions(**{"likely": False} | options))


def _occurrences(text: str, name: str) -> int:
    count, at = 0, text.find(name)
    while at >= 0:
        count, at = count + 1, text.find(name, at + 1)
    return count


def said(marked: str, predicate: str | None = None) -> list[tuple[str, ...]]:
    """``(subject, predicate, object)`` of each claim, a post with its title behind."""
    analysis = analyse(marked)
    rows = []
    for claim in analysis.claims:
        if predicate in (None, claim.predicate):
            names = [
                analysis.mentions[index].text if index is not None else ""
                for index in (claim.subject, claim.object)
            ]
            row = (names[0], claim.predicate, names[1])
            rows.append((*row, claim.title) if claim.title else row)
    return sorted(rows)
