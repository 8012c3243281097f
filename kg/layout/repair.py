"""Documents to articles."""

from __future__ import annotations

import re

from kg.config import LayoutOptions
from kg.model.document import Article, Document
from kg.model.offsets import MappedText

_BREAK = re.compile(r"\s*\n\s*(?![　 ])")


def repair(document: Document, options: LayoutOptions) -> tuple[Article, ...]:
    """The articles of a document, in reading order."""
    if document.record:
        record = document.record
        return (
            Article(
                document.id, document.path, record.text, record.title, published=record.published
            ),
        )
    raw = MappedText.of(document.text)
    paragraphs = [match.span() for match in re.finditer(r"(?:[^\n]|\n(?![　 \n]))+", document.text)]
    parts = [_unwrap(raw.cut(start, end)) for start, end in paragraphs]
    body = MappedText.join("\n", [part for part in parts if part.text])
    return (Article(f"{document.id}#1", document.path, body, published=document.published),)


def _unwrap(paragraph: MappedText) -> MappedText:
    return paragraph.without(match.span() for match in re.finditer(r"\s+", paragraph.text))
