"""Who acts on the floor of an event: 仪式上，甲致辞; 甲在会上推介了乙."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import either
from kg.model.offsets import Span
from kg.relations.events.attendance import meant, role_of, took_part
from kg.relations.events.attending import IN_MIDST, NOT_SELF, PART_OF_EVENT
from kg.relations.patterns import GENERIC_EVENT, ORGS, PERSONS
from kg.relations.statement import Statement
from kg.relations.view import View

_AT_EVENT = re.compile(
    rf"(?P<event>Ⓔ|(?<![一-鿿])会|(?:{GENERIC_EVENT}))(?:{PART_OF_EVENT}(?:上|中|现场)|"
    r"”?(?P<day>(?:启动|举办|举行|开幕|开市)?(?:当[天日晚]|首日)))，?(?P<rest>[^。！？\n]*)"
)
_TAKES_FLOOR = re.compile(
    rf"(?<!代表)(?<![为与对向给同由、和及])(?P<who>{PERSONS}|{ORGS})(?:代表Ⓞ)?"
    rf"(?:分别|还|也|又|已)?(?:与{ORGS}|与Ⓛ)?[^，。；！？\nⓅⓄⒺ：“]{{0,20}}?(?P<verb>{either('floor_verbs')})"
)
# 会上，甲、乙受到表彰; but not 甲去年获奖, 会上通报，甲…获奖
_IS_SEEN = re.compile(
    rf"(?<=[，；上中场天日晚])(?P<who>{PERSONS}|{ORGS})(?:等[^，。；ⓅⓄⒺ]{{0,16}})?"
    rf"(?:(?!去年|此前|曾|前年|年[度底初]?)[^，。；：“”\nⓅⓄⒺ]){{0,14}}?{either('stage_verbs')}"
)
_OF_PAST = re.compile("通报|去年|前年|此前|曾经?|以来")
# 会上，甲为乙、丙等10家企业颁奖
_AWARDED = re.compile(
    rf"[为向给](?P<who>{ORGS})(?:等[^，。；ⓅⓄⒺ]{{0,20}})?(?:[^，。；ⓅⓄⒺ]{{0,8}}?)"
    "(?:颁奖|颁授|授奖|颁发[^，。；ⓅⓄⒺ]{0,12}(?:奖|证书|聘书|牌匾|锦旗)|送上[^，。；ⓅⓄⒺ]{0,6}(?:锦旗|奖))"
)
# 甲捐款80万元，|乙30万元
_ALSO_GIVES = re.compile(
    r"，(?P<who>Ⓞ)[^，。；ⓅⓄⒺ\d]{0,8}(?:各?捐款?)?\d+(?:\.\d+)?[余多]?[万亿]?元(?=[，。；]|$)"
)
_OPENS_CLAUSE = re.compile(PERSONS)
# 在会上|当选为书记, 在决赛中|夺冠: not all that is done at an event is said
_SPEAKS = re.compile(
    rf"[^。；！？\nⓅ]{{0,24}}?(?:{either('floor_verbs')}|{either('speech_verbs')}|[讲谈][话到]|报告|宣|倡议|呼吁|评价|回答|透露|称)"
)


def in_midst(view: View) -> Iterator[Statement]:
    """Who is said to have done something at the event: 甲在会上推介了乙。"""
    for match in IN_MIDST.finditer(view.text):
        event = meant(view, match)
        if event is not None and not NOT_SELF.search(match["gap"]):
            said = _SPEAKS.match(view.text, match.end())
            role = "spoke" if said else "attended"
            for who in view.symbols(*match.span("who"), types="ⓅⓄ"):
                yield took_part(view, who, event, Span(*match.span()), role=role)


def on_floor(view: View) -> Iterator[Statement]:
    """Who acts in a sentence about what happened at the event: 仪式上，甲致辞。"""
    for match in _AT_EVENT.finditer(view.text):
        event = meant(view, match)
        if event is None:
            continue
        first = None if match["day"] else _OPENS_CLAUSE.match(view.text, match.start("rest"))
        for who in view.symbols(*first.span(), types="Ⓟ") if first else ():
            at = Span(match.start(), who + 1)
            yield took_part(view, who, event, at, role="attended")
        for speaker in _TAKES_FLOOR.finditer(view.text, *match.span("rest")):
            unveiled = speaker["verb"] in ("揭牌", "揭幕", "授牌")
            for who in view.symbols(*speaker.span("who"), types="Ⓟ" if unveiled else "ⓅⓄ"):
                at = Span(match.start(), speaker.end())
                role = "signed" if role_of(speaker["verb"]) == "signed" else "spoke"
                yield took_part(view, who, event, at, role=role)
        for who in _on_stage(view, *match.span("rest")):
            at = Span(match.start(), who + 1)
            yield took_part(view, who, event, at, role="attended")


def _on_stage(view: View, start: int, end: int) -> Iterator[int]:
    """Who is honoured, gives or shows something in what the sentence tells of the event."""
    for pattern in (_IS_SEEN, _AWARDED):
        for match in pattern.finditer(view.text, start, end):
            if _OF_PAST.search(view.text, start, match.start()):
                continue
            yield from view.symbols(*match.span("who"), types="ⓅⓄ")
    if "捐" in view.text[start:end]:
        for match in _ALSO_GIVES.finditer(view.text, start, end):
            yield match.start("who")
