"""Reporters and correspondents in the byline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.candidate import Candidate
from kg.model.document import Article

_OFFICE = re.compile(r"评论|记者|通讯|编辑|本报|报道|部$|社$|室$")  # □本报评论员 names nobody


def find_reporters(article: Article) -> Iterator[Candidate]:
    """The article's authors where its byline names them."""
    text = article.field_text("byline").text
    for name in article.authors:
        start = text.find(name)
        if start >= 0 and not _OFFICE.search(name):
            yield Candidate(start, start + len(name), "person", "person.byline", 0.99)
