"""Short names that the text itself introduces: X（以下简称“Y”）, X（Y）."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.model.document import Article
from kg.model.mention import Evidence, Mention
from kg.resolution.local import Definition
from kg.resolution.names import compared, is_subsequence
from kg.text.sentences import sentence_around

# （以下简称“Y”）, （下称Y）, （简称为“Y”或“Z”）; the opening bracket stands right behind X.
_SAID = re.compile(
    r"[（(](?:以下|下文|下面|文中|后文)?(?:统称|简称|下称|又称|也称|称)(?:为|作|：|:|，|,)?"
    r"(?P<names>[^（()）。；;]{2,40})[)）]"
)
_PLAIN = re.compile(r"[（(](?P<names>[^（()）。，,；;：:、\s]{2,12})[)）]")
_PARTS = re.compile(r"[“”\"'‘’「」]|、|或|，|,|和")


def definitions(article: Article, mentions: Sequence[Mention]) -> Iterator[Definition]:
    """Definitions that begin right behind a mention of the article's text or title."""
    for mention in mentions:
        text = article.field_text(mention.field).text
        position = mention.end
        if position < len(text) and text[position] in "”’」》":
            position += 1
        said = _SAID.match(text, position)
        match = said or _PLAIN.match(text, position)
        if match is None:
            continue
        full = mention.fullest
        span = sentence_around(text, mention.start, match.end())
        quote = Evidence(
            mention.doc, mention.article, text[span.start : span.end], *span, mention.field
        )
        for part in _PARTS.split(match["names"]):
            short = part.strip()
            if len(short) > 1 and (said or _shortens(short, full)):
                yield Definition(full, short, quote)


def _shortens(short: str, full: str) -> bool:
    """Brackets without 简称 bind only what the full name's characters spell."""
    low, long = compared(short), compared(full)
    return len(low) < len(long) and low[0] in long and is_subsequence(low, long)
