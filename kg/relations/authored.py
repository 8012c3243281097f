"""Who wrote the article: the names of its byline."""

from __future__ import annotations

from collections.abc import Iterator

from kg.relations.confidence import BYLINE
from kg.relations.statement import Statement
from kg.relations.view import View


def find_authors(view: View) -> Iterator[Statement]:
    """Every person of the byline wrote the article."""
    for position in view.symbols(0, len(view.text), "Ⓟ"):
        yield Statement(
            view.indexes[position],
            "authored",
            None,
            view.source(position, position + 1),
            "byline",
            BYLINE,
            status="stated",
        )
