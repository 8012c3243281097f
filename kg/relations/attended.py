"""Who took part in which event, and as what.

Works on the view without title stacks, so that a list of guests reads ``Ⓟ，Ⓟ出席``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import either, valued
from kg.model.offsets import Span
from kg.relations.events import event_meant, nearest_event
from kg.relations.patterns import GENERIC_EVENT, ORGS, PERSONS
from kg.relations.statement import Statement
from kg.relations.view import View

_ADVERB = (
    "(?:[，]?(?:应邀|受邀|分别|共同|一同|一起|现场|专程|先后|依次|线上|也|均|都|将|拟|计划|因故未|未|没有|"
    "还|并|率队|带队|通过视频|以视频方式|代表[ⓄⓁ]?[^，。；ⓅⓄ]{0,8}?|作为[^，。；Ⓟ]{0,14}?|等[^，。；Ⓟ]{0,8}?)|"
    "[，、](?:各|有关|相关|市直|区直|县直|全体)[^。；ⓅⒺ]{0,30}?){0,3}"
)
_COMES = "(?:出席|参加|参与|列席|主持召开|主持|见证(?!了?(?:签约|签字|签署|揭牌)))"
# Acts on the floor of an event: they need no object to say that one was there.
_ACTS = (
    "(?:见证了?(?:签约|签字|签署|揭牌)|在(?:致辞|讲话|发言)中|致[^，。；ⓅⒺ]{0,3}[辞词]|讲话|发言|"
    "[作做][^，。；ⓅⒺ]{0,8}(?:发言|报告|讲话|推介|演讲|宣讲)|发表[^，。；ⓅⒺ]{0,6}(?:演讲|讲话|致辞)|"
    "宣布[^，。；ⓅⒺ]{0,12}(?:开幕|启动|开赛|开始|闭幕|成立|开工)|"
    "(?:共同)?为[^，。；Ⓟ]{0,12}(?:揭牌|揭幕|授牌|颁奖|授旗|剪彩)|"
    "共同(?:启动|按下|推动|触摸|开启)[^，。；Ⓟ]{0,10}|(?:前来|到场|前往)(?:祝贺|送别|吊唁|观摩|观看))"
)
_PERSON_ATTENDS = re.compile(
    rf"(?P<who>{PERSONS}){_ADVERB}(?:[赴到在]Ⓛ+)?(?:(?P<verb>{_COMES})|(?P<act>{_ACTS}))"
    r"(?=(?P<rest>[^。！？；\n]*))"
)
_ORG_ATTENDS = re.compile(
    rf"(?P<who>{ORGS}){_ADVERB}(?:[赴到在]Ⓛ+)?(?:联合|共同)?"
    r"(?P<verb>出席|参加|参与|亮相|主办|承办|协办|举办|召开|举行|组织召开)了?"
    r"(?:[^，。；！？\nⓅⓄⓁⒿⒺ]{0,16}?)(?P<event>Ⓔ)"
)
_HOSTED = re.compile(
    rf"(?P<event>Ⓔ|活动|会议|仪式|大赛|比赛|论坛)[^。；！？\nⓅⓄⒺ]{{0,20}}?由(?P<who>{ORGS})"
    r"(?:共同|联合)?(?P<verb>主办|承办|协办|举办)"
)
_AT_EVENT = re.compile(
    rf"(?P<event>Ⓔ|会|(?:{GENERIC_EVENT}))(?:上|中|现场)，?(?P<rest>[^。！？\n]*)"
)
_TAKES_FLOOR = re.compile(
    rf"(?<!代表)(?<![为与对向给同由])(?P<who>{PERSONS}|{ORGS})(?:代表Ⓞ)?"
    rf"[^，。；！？\nⓅⓄⒺ：“]{{0,20}}?(?P<verb>{either('floor_verbs')})"
)
_OPENS_CLAUSE = re.compile(PERSONS)
_OBJECT = re.compile(r"了?(?:并[^，。；ⓅⒺ]{2,4})?[^，。；ⓅⒺ]{0,16}?(?P<event>Ⓔ)")
_GENERIC_OBJECT = re.compile(
    rf"(?:了|过)?(?:本次|此次|该|这次|这一)?(?!有关|相关|上述|会[见谈])"
    rf"(?:[^，。；、ⓅⓄⓁⒿⒺ]{{0,6}}?)(?P<noun>{GENERIC_EVENT})"
)
_ELIDED = re.compile(r"(?:$|[，。、；）\s]|并(?:作|发表|宣读|致|讲|发|为|见|共))")
_ROLE_ORDER = ("chaired", "spoke", "signed", "hosted", "attended")
CONFIDENCE = 0.9  # estimated between the precision on tuning and on held-out texts
ELIDED_CONFIDENCE = 0.8  # the same where the event is not named in the clause


def find_attended(view: View) -> Iterator[Statement]:
    """All attendances stated in the field."""
    yield from _persons(view)
    yield from _organizations(view)
    yield from _floor(view)


def _persons(view: View) -> Iterator[Statement]:
    for match in _PERSON_ATTENDS.finditer(view.text):
        event, confidence = _object(view, match)
        if event is None:
            continue
        role = _role((match["verb"] or match["act"]) + match["rest"].split("Ⓟ")[0])
        for person in view.symbols(*match.span("who"), types="Ⓟ"):
            at = Span(match.start(), match.start("rest"))
            yield _statement(view, person, event, at, confidence=confidence, role=role)


def _object(view: View, match: re.Match[str]) -> tuple[int | None, float]:
    """The event behind the verb, by name, by a general word, or left out."""
    if match["act"]:
        return nearest_event(view, match.start()), ELIDED_CONFIDENCE
    named = _OBJECT.match(match["rest"])
    if named:
        return match.start("rest") + named.start("event"), CONFIDENCE
    general = _GENERIC_OBJECT.match(match["rest"])
    if general:
        return event_meant(view, match.start(), general["noun"]), ELIDED_CONFIDENCE
    if _ELIDED.match(match["rest"]):
        return nearest_event(view, match.start()), ELIDED_CONFIDENCE
    return None, 0.0


def _organizations(view: View) -> Iterator[Statement]:
    for match in (*_ORG_ATTENDS.finditer(view.text), *_HOSTED.finditer(view.text)):
        event: int | None = match.start("event")
        if match["event"] != "Ⓔ":
            event = event_meant(view, match.start(), match["event"])
        if event is None:
            continue
        for name in view.symbols(*match.span("who"), types="Ⓞ"):
            yield _statement(
                view,
                name,
                event,
                Span(*match.span()),
                confidence=CONFIDENCE,
                role=_role(match["verb"]),
            )


def _floor(view: View) -> Iterator[Statement]:
    for match in _AT_EVENT.finditer(view.text):
        event: int | None = match.start("event")
        if match["event"] != "Ⓔ":
            event = event_meant(view, match.start(), match["event"])
        if event is None:
            continue
        first = _OPENS_CLAUSE.match(view.text, match.start("rest"))
        if first:
            for who in view.symbols(*first.span(), types="Ⓟ"):
                at = Span(match.start(), first.end())
                yield _statement(
                    view, who, event, at, confidence=ELIDED_CONFIDENCE, role="attended"
                )
        for speaker in _TAKES_FLOOR.finditer(view.text, *match.span("rest")):
            unveiled = speaker["verb"] in ("揭牌", "揭幕", "授牌")
            for who in view.symbols(*speaker.span("who"), types="Ⓟ" if unveiled else "ⓅⓄ"):
                at = Span(match.start(), speaker.end())
                yield _statement(view, who, event, at, confidence=ELIDED_CONFIDENCE, role="spoke")


def _role(words: str) -> str:
    """The strongest role among the verbs of the clause."""
    roles = {role for verb, role in valued("attend_verbs").items() if verb in words}
    return next((role for role in _ROLE_ORDER if role in roles), "attended")


def _statement(
    view: View, who: int, event: int, at: Span, *, confidence: float, role: str
) -> Statement:
    return Statement(
        view.indexes[who],
        "attended",
        view.indexes[event],
        view.source(*at),
        "attendance",
        confidence,
        role=role,
    )
