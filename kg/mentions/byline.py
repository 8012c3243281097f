"""Reporters and correspondents in the byline."""

from __future__ import annotations

from collections.abc import Iterator

from kg.lexicon.surnames import surname_of
from kg.mentions.candidate import Candidate
from kg.model.document import Article


def find_reporters(article: Article) -> Iterator[Candidate]:
    """The article's authors where its byline names them."""
    text = article.field_text("byline").text
    for name in article.authors:
        start = text.find(name)
        if start >= 0 and surname_of(name):
            yield Candidate(start, start + len(name), "person", "person.byline", 0.99)
