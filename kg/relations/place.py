"""What stands or happens where, when the text says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import either
from kg.model.offsets import Span
from kg.relations.patterns import PLAIN
from kg.relations.statement import Statement
from kg.relations.view import View

_THINGS = "[ⓄⒿⓁⒺ](?:（[^（）]{0,20}）)?"
_LIST = rf"{_THINGS}(?:(?:[、和与及]|以及){_THINGS})*"
_PLACES = "(?P<where>Ⓛ+)"
_EVENT_HELD = re.compile(
    rf"(?P<what>Ⓔ){PLAIN}{{0,12}}?，?{PLAIN}{{0,6}}?[在于]{_PLACES}{PLAIN}{{0,6}}?{either('held_verbs')}"
)
_HELD_EVENT = re.compile(
    rf"[在于]{_PLACES}{PLAIN}{{0,8}}?{either('held_verbs')}(?:的|了)?{PLAIN}{{0,8}}?(?P<what>Ⓔ)"
)
_GONE_TO = re.compile(
    rf"[赴到在]{_PLACES}{PLAIN}{{0,4}}?(?:参加|出席)了?{PLAIN}{{0,8}}?(?P<what>Ⓔ)"
)
_STANDS = re.compile(
    rf"(?P<what>{_LIST})(?:项目|公司|集团)?，?(?:正式|成功|相继|分别|将|计划|拟|已|也|均|就|都)*"
    rf"{either('site_verbs')}(?:于|在|到)?{_PLACES}(?P<rest>(?:[、和]Ⓛ)*)"
)
_SETTLES = re.compile(
    rf"，(?:项目)?(?:正式|成功|相继|分别|将|计划|拟|已|均)*(?P<verb>{either('site_verbs')})(?:于|在|到)?"
    rf"{_PLACES}(?P<rest>(?:[、和]Ⓛ)*)"
)
_STANDING = re.compile(
    rf"(?:位于|坐落于|坐落在|地处|落户|扎根|设在|建在){_PLACES}的"
    rf"{PLAIN}{{0,8}}?(?P<what>[ⓄⒿⓁ])"
)
_OPENS = re.compile(
    rf"(?P<what>[ⓄⒿ](?:（[^（）]{{0,20}}）)?)(?:项目)?(?:，)?(?:正式|成功|近日|日前|今天|将|计划|拟)*在"
    rf"{_PLACES}{PLAIN}{{0,4}}?{either('opening_verbs')}"
)
_OF_PLACE = re.compile(r"(?<!在)(?<!在Ⓛ)(?P<where>Ⓛ)的(?P<what>[ⓄⒿ])(?![校学员])")
_SEEN_AT = re.compile(
    rf"在{_PLACES}{PLAIN}{{0,6}}?，Ⓟ{PLAIN}{{0,6}}?(?:走进|来到|察看|查看|参观|考察|调研)了?(?P<what>[ⓄⒿ])"
)
_BUILT = re.compile(
    rf"在{_PLACES}{PLAIN}{{0,6}}?(?:投资{PLAIN}{{0,12}}，)?(?:规划|合作|投资)?(?:建设|打造|兴建|建成|设立|新建)"
    rf"{PLAIN}{{0,10}}?(?P<what>[ⒿⓁ])"
)
_INSIDE = re.compile(
    r"以(?P<what>[ⓄⒿ])为“?(?:龙头|核心|主体|引领|依托)”?的[^，。；ⓅⓄⓁⒿⒺ]{0,12}(?P<where>Ⓛ)"
)
CONFIDENCE = 0.9  # estimated between the precision on tuning and on held-out texts


def find_places(view: View) -> Iterator[Statement]:
    """All places stated in the field."""
    for rule, pattern in (
        ("event held at", _EVENT_HELD),
        ("event held at", _HELD_EVENT),
        ("event attended at", _GONE_TO),
        ("standing at", _STANDING),
        ("opened at", _OPENS),
        ("built at", _BUILT),
        ("of a place", _OF_PLACE),
        ("seen at", _SEEN_AT),
        ("core of", _INSIDE),
    ):
        for match in pattern.finditer(view.text):
            where = match.end("where") - 1
            yield _statement(view, match.start("what"), where, Span(*match.span()), rule)
    yield from _stands(view)
    yield from _settles(view)


def _settles(view: View) -> Iterator[Statement]:
    """A clause that only says where: the project is the one that the sentence is about."""
    for match in _SETTLES.finditer(view.text):
        sentence = view.sentence(match.start("verb"))
        things = view.symbols(sentence.start, match.start(), "Ⓙ")
        places = [match.end("where") - 1, *view.symbols(*match.span("rest"), types="Ⓛ")]
        at = Span(*match.span())
        if len(places) > 1 and len(places) == len(things):
            pairs = list(zip(things, places, strict=True))
        else:
            pairs = [(thing, places[0]) for thing in things[:1]] if len(places) == 1 else []
        for thing, where in pairs:
            yield _statement(view, thing, where, at, "standing at")


def _stands(view: View) -> Iterator[Statement]:
    """Several things at several places are paired one to one (分别落户甲、乙)."""
    for match in _STANDS.finditer(view.text):
        things = view.symbols(*match.span("what"), types="ⓄⒿⓁⒺ")
        places = [match.end("where") - 1, *view.symbols(*match.span("rest"), types="Ⓛ")]
        at = Span(*match.span())
        if len(places) == 1:
            pairs = [(thing, places[0]) for thing in things]
        elif len(places) == len(things):
            pairs = list(zip(things, places, strict=True))
        else:
            continue
        for thing, where in pairs:
            yield _statement(view, thing, where, at, "standing at")


def _statement(view: View, what: int, where: int, at: Span, rule: str) -> Statement:
    return Statement(
        view.indexes[what],
        "located_in",
        view.indexes[where],
        view.source(*at),
        rule,
        CONFIDENCE,
    )
