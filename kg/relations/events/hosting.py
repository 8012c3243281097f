"""Which bodies hold an event or send somebody to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model.offsets import Span
from kg.relations.confidence import ATTENDED
from kg.relations.events.attendance import meant, role_of, took_part
from kg.relations.events.attending import NOT_SELF, ORG_ATTENDS
from kg.relations.patterns import ORGS, PLAIN
from kg.relations.referents.events import nearest_event
from kg.relations.statement import Ref, Statement
from kg.relations.view import View

# 活动由甲主办, but not 苗年活动由甲主办，期间举办Ⓔ
_HOSTED = re.compile(
    rf"(?P<event>Ⓔ|(?:(?<![一-鿿])|(?<=[次届场项天]))(?:活动|会议|仪式|大赛|比赛|论坛))[^。；！？\nⓅⓄⒺ]{{0,20}}?由(?P<who>{ORGS})"
    r"(?:共同|联合)?(?P<verb>主办|承办|协办|举办)"
)
# 活动由甲主办|，乙承办|，丙协办
_TOO = re.compile(
    rf"[，、；]由?(?P<who>{ORGS})(?:共同|联合)?(?P<verb>主办|承办|协办)(?=[，。、；）]|$)"
)
# 由甲主办|、乙承办的Ⓔ
_IN_FRONT = re.compile(
    rf"(?P<who>{ORGS})(?:共同|联合)?(?P<verb>主办|承办)"
    rf"(?=(?:[、，]由?{ORGS}(?:共同|联合)?(?:承办|协办|执行)){{1,2}}的{PLAIN}{{0,16}}?(?P<event>Ⓔ))"
)
# 甲携手乙举办Ⓔ
_TOGETHER = re.compile(
    rf"(?P<who>Ⓞ)(?:携手|联手|会同|联合)(?:{ORGS})(?:共同|联合)?(?P<verb>主办|举办|承办)了?"
    rf"[^，。；！？\nⓅⓄⓁⒿⒺ]{{0,16}}?(?P<event>Ⓔ)"
)
# Ⓔ的主办方甲, 主办单位为甲，承办单位为乙
_ORGANISER = re.compile(
    rf"(?:主办|承办|协办)(?:单位|方|机构)(?:之一)?(?:分别)?[为是：]?“?(?P<who>{ORGS})"
)


def hosts_and_bodies(view: View) -> Iterator[Statement]:
    """Bodies that hold an event or come to it."""
    yield from _told_directly(view)
    for match in _HOSTED.finditer(view.text):
        event = meant(view, match)
        also = _TOO.match(view.text, match.end()) if event is not None else None
        while also and event is not None:
            yield from _hosts(view, also, event)
            also = _TOO.match(view.text, also.end())
    for match in _ORGANISER.finditer(view.text):
        found = nearest_event(view, match.start())
        if found is not None and found in range(view.sentence(match.start()).start, match.start()):
            yield from _hosts(view, match, view.indexes[found])


def _hosts(view: View, match: re.Match[str], event: Ref) -> Iterator[Statement]:
    for who in view.symbols(*match.span("who"), types="Ⓞ"):
        yield took_part(view, who, event, Span(*match.span()), confidence=ATTENDED, role="hosted")


def _told_directly(view: View) -> Iterator[Statement]:
    """Bodies in the clause that names the event or says of which kind it is."""
    patterns = (ORG_ATTENDS, _HOSTED, _IN_FRONT, _TOGETHER)
    for match in (match for pattern in patterns for match in pattern.finditer(view.text)):
        event = meant(view, match)
        if event is None or (match.re is ORG_ATTENDS and NOT_SELF.search(match["gap"])):
            continue
        if (
            match["verb"] in ("举行", "召开")
            and isinstance(event, int)
            and _is_session(view, event)
        ):
            continue
        for name in view.symbols(*match.span("who"), types="Ⓞ"):
            yield took_part(
                view,
                name,
                event,
                Span(*match.span()),
                confidence=ATTENDED,
                role=role_of(match["verb"]),
            )


def _is_session(view: View, event: Ref) -> bool:
    """Whether the event is a session of whoever holds it: 常委会举行第三次会议."""
    return isinstance(event, int) and view.mentions[event].text.startswith("第")
