"""Events without a name: what the opening sentences say happened to an entity.

``X（以下简称…）在Y揭牌成立`` is an event that people attended; it is named after what
happened.  Where the article later calls it by a short form (揭牌仪式), that mention is
the event.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import either
from kg.model.mention import Mention
from kg.relations.confidence import EVENT_PLACE
from kg.relations.patterns import PLAIN
from kg.relations.referents.events import main_event
from kg.relations.statement import Ref, Statement, implied
from kg.relations.view import View

_HAPPENS = re.compile(
    rf"(?P<what>[ⓄⒿⓁ])(?:（[^（）]{{0,20}}）)?(?:项目)?(?:，)?(?:(?:正式|隆重|成功|今天|近日|日前)*"
    rf"在(?P<where>Ⓛ+){PLAIN}{{0,8}}?|(?:正式|隆重|成功|今天|近日|日前)*)(?P<verb>{either('ceremony_verbs')})"
)
_BRACKET = re.compile("（(?:以下)?简称“?(?P<short>Ⓞ)")
OPENING_SENTENCES = 2  # news tells what happened in its first or second sentence


def opening(view: View) -> re.Match[str] | None:
    """The happening of the opening sentences."""
    if not view.sentences:
        return None
    last = view.sentences[min(OPENING_SENTENCES, len(view.sentences)) - 1]
    return _HAPPENS.search(view.text, 0, last.end)


def unnamed_event(view: View) -> Mention | None:
    """The happening as an event mention, when the article names no event of its own."""
    if main_event(view) is not None:
        return None
    match = opening(view)
    if match is None:
        return None
    short = _BRACKET.match(view.text, match.start() + 1)
    name = (
        view.name(match.start("what")) if short is None else view.mention(short.start("short")).text
    )
    verb = match["verb"].removesuffix("仪式")
    span = view.source(*match.span("verb"))
    return implied(view, span, "event", rule="happening", expanded=f"{name}{verb}仪式")


def find_happenings(view: View) -> Iterator[Statement]:
    """Where the happening of the opening sentences took place, of a ceremony with a name."""
    match = opening(view) if view.field == "text" else None
    event = _ceremony(view, match) if match and main_event(view) is not None else None
    if match is not None and event is not None:
        yield from _held(view, match, event)


def find_place_of(view: View, event: Mention) -> Iterator[Statement]:
    """Where an unnamed event took place, by the happening that it is named after."""
    match = opening(view)
    if match is not None:
        yield from _held(view, match, event)


def _held(view: View, match: re.Match[str], event: Ref) -> Iterator[Statement]:
    if match["where"]:
        where = view.indexes[match.end("where") - 1]
        at = view.source(*match.span())
        yield Statement(event, "located_in", where, at, "happening at", EVENT_PLACE)


def _ceremony(view: View, match: re.Match[str]) -> Ref | None:
    """The event of the article that is named after what happened."""
    verb = match["verb"][:2]
    for position in view.symbols(0, len(view.text), "Ⓔ"):
        name = view.name(position)
        if verb in name:
            return view.indexes[position]
    return None
