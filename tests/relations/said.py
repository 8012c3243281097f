"""Statements of a sentence written with marked names: ``{o:海大}校长{p:张峻峰}``."""

from __future__ import annotations

from kg.config import RelationOptions
from kg.evaluation.marked import read_marked
from kg.model.analysis import Analysis
from kg.relations import relate


def analyse(marked: str, published: str | None = None, **options: bool) -> Analysis:
    """The analysis of a text whose names stand as ``{type:name}`` or ``{type:name|fuller}``.

    By the rules alone, where ``likely=True`` does not ask for what weights find likely too.
    """
    article, mentions = read_marked(marked, published=published)
    return relate(article, mentions, RelationOptions(**{"likely": False} | options))


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
