"""Documents to articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.config import LayoutOptions
from kg.layout.build import Built, block, build
from kg.layout.dating import date_page, issue_date
from kg.layout.drafts import read_page
from kg.layout.headlines import CONTENTS, attach
from kg.layout.jumps import join_jumps
from kg.layout.lines import measure
from kg.layout.pieces import Piece, pieces
from kg.model.document import Article, Document


def repair(document: Document, options: LayoutOptions) -> tuple[Article, ...]:
    """The articles of a document, in reading order."""
    if document.record:
        return (_as_it_is(document),)
    page = pieces(measure(document.text))
    built = _build(document, [piece for piece in page if piece.kind != "furniture"])
    given = options.published or document.published
    known = given or next(filter(None, (issue_date(piece.lines[0].text) for piece in page)), None)
    dates = date_page(
        [item.dateline for item in built],
        [item.text for item in built],
        known,
        "given" if given else "masthead",
    )
    articles = join_jumps(
        [
            replace(
                item.article,
                id=f"{document.id}#{number}",
                published=dated.published,
                notes=item.article.notes + dated.notes,
            )
            for number, (item, dated) in enumerate(zip(built, dates, strict=True), start=1)
        ]
    )
    return tuple(
        replace(article, id=f"{document.id}#{number}")
        for number, article in enumerate(articles, start=1)
    )


def _build(document: Document, found: Sequence[Piece]) -> list[Built]:
    raw = document.text
    page = read_page(found)
    headings = attach(page)
    built: list[Built] = []
    for draft, heading in zip(page.drafts, headings.of, strict=True):
        built.append(build(raw, document.path, draft, heading))
        if heading.others:
            article = block(raw, document.path, heading.others)
            built.append(Built(heading.others[0].index, article, None, ""))
    for stack in headings.orphans:
        title, rest = None, stack
        if CONTENTS.fullmatch(stack[0].text) and len(stack) > 1:
            title, rest = block(raw, document.path, stack[:1]).body, stack[1:]
        article = replace(block(raw, document.path, rest), title=title)
        built.append(Built(stack[0].index, article, None, ""))
    return sorted(built, key=lambda item: item.order)


def _as_it_is(document: Document) -> Article:
    record = document.record
    assert record
    return Article(
        document.id,
        document.path,
        record.text,
        record.title,
        authors=record.authors,
        published=record.published,
        record=True,
    )
