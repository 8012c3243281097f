"""What the rules of attendance share: the event that is meant, the role, the statement."""

from __future__ import annotations

import re

from kg.lexicon.wordlists import valued
from kg.model.offsets import Span
from kg.relations.confidence import ATTENDED_ELSEWHERE
from kg.relations.referents.events import event_of_kind
from kg.relations.statement import Ref, Statement
from kg.relations.view import View

_BY_OTHERS = re.compile("(?:举行|召开|举办|主办|承办)的")
_ROLE_ORDER = ("chaired", "spoke", "signed", "hosted", "attended")


def meant(view: View, match: re.Match[str]) -> Ref | None:
    """The event named, or the one that a general word means."""
    group = "event" if match["event"] else "noun"
    span, noun = Span(*match.span(group)), match[group]
    if noun == "Ⓔ":
        return view.indexes[span.start]
    return event_of_kind(view, span, "座谈会" if noun == "座谈" else noun)


def role_of(words: str) -> str:
    """The strongest role among the verbs of the clause, but for those of others (在Ⓛ举行的Ⓔ)."""
    words = _BY_OTHERS.sub("", words)
    roles = {role for verb, role in valued("attend_verbs").items() if verb in words}
    return next((role for role in _ROLE_ORDER if role in roles), "attended")


def took_part(
    view: View,
    who: int,
    event: Ref,
    at: Span,
    *,
    confidence: float = ATTENDED_ELSEWHERE,
    role: str = "spoke",
) -> Statement:
    """The statement that ``who``, at a position, was at the event, as what."""
    return Statement(
        view.indexes[who],
        "attended",
        event,
        view.source(*at),
        "attendance",
        confidence,
        role=role,
    )
