"""Documents to articles."""

from __future__ import annotations

from dataclasses import replace

from kg.config import LayoutOptions
from kg.layout.drafts import Draft, read_page
from kg.layout.lines import measure
from kg.layout.pieces import Piece, pieces
from kg.layout.unwrap import Part, compose, heading_parts, lines_parts
from kg.model.document import Article, Document
from kg.model.offsets import MappedText


def repair(document: Document, options: LayoutOptions) -> tuple[Article, ...]:
    """The articles of a document, in reading order."""
    if document.record:
        return (_as_it_is(document),)
    lines = measure(document.text)
    page = read_page(pieces(lines))
    found = [(draft.first, _article(document, draft)) for draft in page.drafts]
    found += [(index, _block(document, head)) for index, head in page.heads]
    found.sort(key=lambda item: item[0])
    return tuple(
        replace(article, id=f"{document.id}#{number}")
        for number, (_, article) in enumerate(found, start=1)
    )


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
    )


def _article(document: Document, draft: Draft) -> Article:
    parts: list[Part] = []
    for paragraph in draft.paragraphs:
        if parts:
            parts.append("\n")
        lines = [line for piece in paragraph.pieces for line in piece.lines]
        parts += lines_parts(lines)
    body = compose(document.text, parts)
    bylines = [piece.byline for piece in (*draft.bylines, *draft.credits) if piece.byline]
    names = tuple(dict.fromkeys(name for byline in bylines for name in byline.names))
    byline = MappedText.join(" ", [compose(document.text, byline.parts) for byline in bylines])
    return Article(
        "",
        document.path,
        body,
        byline=byline if bylines else None,
        authors=names,
        published=document.published,
    )


def _block(document: Document, piece: Piece) -> Article:
    return Article(
        "",
        document.path,
        compose(document.text, heading_parts(piece.lines)),
        kind="block",
        published=document.published,
    )
