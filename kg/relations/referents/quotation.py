"""The shortest run of sentences that says a statement and shows both of its names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.lexicon.wordlists import valued, words
from kg.model.mention import Evidence, Mention
from kg.model.offsets import Span
from kg.relations.statement import Statement
from kg.relations.view import View, sentences_of

# 会上 and 活动 are short for the event that the article reports.
_GENERAL = {
    "meeting": re.compile("会议|大会|会上|座谈"),
    "ceremony": re.compile("仪式|典礼|活动"),
    "activity": re.compile("活动"),
    "contest": re.compile("比赛|大赛|赛事|决赛"),
}


def quotation(view: View, statement: Statement, ends: Sequence[Mention]) -> Evidence | None:
    """The sentences of the statement, and up to where each name or a form of it stands next.

    None where a name stands in another field of the article only.
    """
    at = sentences_of(view.original, *statement.at)
    spans = [statement.at]
    for mention in ends:
        if mention.text in view.original[slice(*at)]:
            continue
        nearest = min(_forms(view, mention), key=lambda span: _gap(at, span), default=None)
        if nearest is None:
            return None
        spans.append(nearest)
    span = sentences_of(
        view.original, min(item.start for item in spans), max(item.end for item in spans)
    )
    article = view.article
    return Evidence(
        article.doc, article.id, view.original[span.start : span.end], *span, view.field
    )


def _gap(at: Span, span: Span) -> int:
    """Characters between the sentence and the name."""
    return max(at.start - span.start, span.end - at.end, 0)


def _forms(view: View, mention: Mention) -> Iterator[Span]:
    """Where the field shows the name: by its own mentions, an event by its kind."""
    named = {mention.text, mention.fullest}
    for other in (mention, *view.mentions):
        if other.field == view.field and not named.isdisjoint((other.text, other.expanded)):
            yield other.span
    if mention.type == "event" and mention.field == view.field:
        general = _GENERAL.get(_kind(mention) or "")
        for match in general.finditer(view.original, mention.end) if general else ():
            yield Span(*match.span())


def _kind(mention: Mention) -> str | None:
    """Subtype of an event, by the longest noun that ends its name."""
    name = mention.fullest
    nouns = (noun for noun in words("event_nouns") if name.endswith(noun))
    return mention.subtype or next((valued("event_nouns")[noun] for noun in nouns), None)
