"""Who took part in which event, and as what.

Works on the view without title stacks, so that a list of guests reads ``Ⓟ，Ⓟ出席``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import either, valued
from kg.model.offsets import Span
from kg.relations.confidence import ATTENDED, ATTENDED_ELSEWHERE
from kg.relations.contests import CONTEST
from kg.relations.events import event_of_kind, main_event, nearest_event
from kg.relations.patterns import GENERIC_EVENT, LIST_ENDS, ORGS, PERSONS, PLAIN
from kg.relations.statement import Ref, Statement
from kg.relations.view import View

# People without names at the end of a list: ，以及30余家进口商代表, 及委员共27人
_OTHERS = (
    "(?:[，、]?(?:等|各|有关|相关|市直|区直|县直|全体|部分|以及|及|和|与)[^。；：“”ⓅⒺ]{0,34}?|"
    "[，、][^。；：“”，ⓅⒺ]{0,16}?(?:代表|负责人|负责同志|嘉宾|群众|师生|家长|专家|学者|人))?"
)
_BETWEEN = (
    rf"(?P<gap>{_OTHERS}"
    r"(?:，?[^，。；！？：“”\nⓅⓄⓁⒿⒺ的]{0,14}?(?:代表[ⓄⓁ]+)?[^，。；！？：“”\nⓅⓄⓁⒿⒺ的]{0,8}?)"
    r"(?:[赴到在][ⓁⓄ]+)?|组成的“?Ⓞ?”?[^，。；ⓅⓄⓁⒿⒺ]{0,6})"
)
# What somebody has others do, or says that they should do, he does not do himself.
_NOT_SELF = re.compile(
    f"{either('speech_verbs')}|让|使|组织|邀请|欢迎|吸引|要求|希望|动员|鼓励|支持|呼吁|号召|派|安排|陪同|通过"
)
_COMES = "(?:出席|参加|参与|列席|主持召开|主持|见证(?!了?(?:签约|签字|签署|揭牌)))"
# Acts on the floor of an event: they need no object to say that one was there.
_ACTS = (
    "(?:见证了?(?:签约|签字|签署|揭牌)|在(?:致辞|讲话|发言)中|致[^，。；ⓅⒺ]{0,3}[辞词]|讲话|发言|"
    "[作做][^，。；ⓅⒺ]{0,8}(?:发言|报告|讲话|推介|演讲|宣讲|说明|点评)|所?作的[^，。；ⓅⒺ]{2,40}?报告|发表[^，。；ⓅⒺ]{0,6}(?:演讲|讲话|致辞)|"
    "宣布[^，。；ⓅⒺ]{0,12}(?:开幕|启动|开赛|开始|闭幕|成立|开工)|"
    "(?:共同)?为[^，。；Ⓟ]{0,12}(?:揭牌|揭幕|授牌|颁奖|授旗|剪彩|颁发|授予)|"
    "(?:分别)?代表[^，。；]{0,6}(?:签字|签约|签署)|"
    "宣读[^，。；ⓅⒺ]{2,12}|(?:夺得|摘得|获得|获|斩获)[^，。；ⓅⒺ]{0,10}(?:金牌|银牌|铜牌|冠军|亚军|季军|等奖|金奖|桂冠)|夺冠|"
    "共同(?:启动|按下|推动|触摸|开启)[^，。；Ⓟ]{0,10}|(?:前来|到场|前往)(?:祝贺|送别|吊唁|观摩|观看))"
)
_ITEM = r"(?:(?![说请让要希愿邀表指强介带陪问向对])[^，。；！？：“”、\nⓅⓄⓁⒿⒺ]){0,10}?"
# A guest whose name is no mention: ，招商局局长解冰
_UNKNOWN = (
    "(?:、[一-鿿]{2,3}(?=[，、])|"
    rf"[，、][^，。；！？：“”\nⓅⒺ]{{0,20}}?{either('titles')}[一-鿿]{{2,4}}(?=[，、和]))"
)
_OF = "(?:[ⓄⓁ](?:的|驻)?){0,3}"  # 秘鲁驻广州|总领事
_GUESTS = rf"{PERSONS}(?:{LIST_ENDS}{_UNKNOWN}{{0,4}}[，、和与及]{_OF}{_ITEM}{PERSONS})*"
_PERSON_ATTENDS = re.compile(
    rf"(?P<who>{_GUESTS}){_BETWEEN}(?:(?P<verb>{_COMES})|(?P<act>{_ACTS}))"
    r"(?=(?P<rest>[^。！？；\n]*))"
)
_ORG_ATTENDS = re.compile(
    rf"(?<!在)(?P<who>{ORGS})(?P<gap>{PLAIN}{{0,10}}?)(?:[赴到在][ⓁⓄ]+)?(?:联合|共同)?"
    r"(?P<verb>出席|参加|参与|亮相|主办|承办|协办|举办|召开|举行|组织召开)了?"
    r"(?:[^，。；！？\nⓅⓄⓁⒿⒺ]{0,16}?)(?P<event>Ⓔ)"
)
# 甲在会上推介, 甲在三季度分析会上要求
_IN_MIDST = re.compile(
    rf"(?P<who>{PERSONS}|{ORGS})(?P<gap>{PLAIN}{{0,6}}?)在"
    rf"(?:{PLAIN}{{0,12}}?(?P<event>Ⓔ)|(?:本次|此次|该|这次|当天|随后)?(?P<noun>会|(?:{GENERIC_EVENT})))"
    r"(?:上|中|现场)(?![传升的])"
)
# 出席会议的有：甲；乙；丙
_ROLL = re.compile(
    rf"(?:出席|参加|列席)(?:了|今天)?(?:本次|此次)?{PLAIN}{{0,6}}?(?P<event>Ⓔ|会|座谈|{GENERIC_EVENT})的?(?:还|领导)?有：?(?P<who>[^。！？\n]*)"
)
_WINS = re.compile("夺|摘|获|斩")
# 习近平总书记近期重要讲话: what was said elsewhere, and is studied here
_QUOTED = re.compile("重要|近期|系列|关于|有关")
_STUDIED = re.compile("传达|学习|贯彻|落实|按照|根据|围绕|深入")
_PRESS = re.compile("(?:发布会|吹风会|通气会|说明会|听证会)(?:（.*）)?$")
_ANSWERS = re.compile(
    rf"(?:^|[，。；\n])(?P<who>{PERSONS})[^，。；！？“”ⓅⓄⒺ]{{0,12}}?"
    r"(?:介绍|答复|回答|回应|透露|表示|坦言|通报|解读|说|指出|分享|抛出|提问)"
)
_HOSTED = re.compile(
    rf"(?P<event>Ⓔ|活动|会议|仪式|大赛|比赛|论坛)[^。；！？\nⓅⓄⒺ]{{0,20}}?由(?P<who>{ORGS})"
    r"(?:共同|联合)?(?P<verb>主办|承办|协办|举办)"
)
_AT_EVENT = re.compile(
    rf"(?P<event>Ⓔ|(?<![一-鿿])会|(?:{GENERIC_EVENT}))(?:上|中|现场)，?(?P<rest>[^。！？\n]*)"
)
_TAKES_FLOOR = re.compile(
    rf"(?<!代表)(?<![为与对向给同由])(?P<who>{PERSONS}|{ORGS})(?:代表Ⓞ)?"
    rf"(?:分别)?(?:与{ORGS}|与Ⓛ)?[^，。；！？\nⓅⓄⒺ：“]{{0,20}}?(?P<verb>{either('floor_verbs')})"
)
_OPENS_CLAUSE = re.compile(PERSONS)
_OBJECT = re.compile(r"了?(?:并[^，。；ⓅⒺ]{2,4})?[^，。；ⓅⒺ]{0,16}?(?P<event>Ⓔ)")
_GENERIC_OBJECT = re.compile(
    rf"(?:了|过)?(?:本次|此次|该|这次|这一)?(?!有关|相关|上述|会[见谈])"
    rf"(?:[^，。；、ⓅⓄⓁⒿⒺ]{{0,6}}?)(?P<noun>{GENERIC_EVENT})"
)
_ELIDED = re.compile(
    r"(?:$|[，。、；）\s]|并(?:作|发表|宣读|致|讲|发|为|见|共)|并[^，。；ⓅⓄⒺ]{1,5}[，。；])"
)
NEAR = 2  # sentences between a ceremony and who signed at it on the annotated texts
_ROLE_ORDER = ("chaired", "spoke", "signed", "hosted", "attended")


def find_attended(view: View) -> Iterator[Statement]:
    """All attendances stated in the field."""
    yield from _persons(view)
    yield from _organizations(view)
    yield from _at_press(view)
    yield from _roll(view)
    yield from _in_midst(view)
    yield from _floor(view)


def _persons(view: View) -> Iterator[Statement]:
    for match in _PERSON_ATTENDS.finditer(view.text):
        event, confidence = _object(view, match)
        if event is None or _NOT_SELF.search(match["gap"]) or _is_reference(view, match):
            continue
        role = _role((match["verb"] or match["act"]) + match["rest"].split("Ⓟ")[0])
        for person in view.symbols(*match.span("who"), types="Ⓟ"):
            at = Span(match.start(), match.start("rest"))
            yield _statement(view, person, event, at, confidence=confidence, role=role)


def _object(view: View, match: re.Match[str]) -> tuple[Ref | None, float]:
    """The event behind the verb, by name, by a general word, or left out."""
    if match["act"]:
        return _known(view, _stage(view, match)), ATTENDED_ELSEWHERE
    named = _OBJECT.match(match["rest"])
    if named:
        return view.indexes[match.start("rest") + named.start("event")], ATTENDED
    general = _GENERIC_OBJECT.match(match["rest"])
    if general:
        at = Span(*(match.start("rest") + offset for offset in general.span("noun")))
        return event_of_kind(view, at, general["noun"]), ATTENDED_ELSEWHERE
    if _ELIDED.match(match["rest"]):
        return _known(view, nearest_event(view, match.start())), ATTENDED_ELSEWHERE
    return None, 0.0


def _stage(view: View, match: re.Match[str]) -> int | None:
    """The event on whose floor somebody acts."""
    event = nearest_event(view, match.start())
    if event is None or ("代表" in match["act"] and not _is_near(view, event, match.start())):
        return None
    if _WINS.match(match["act"]) and not CONTEST.search(view.name(event)):
        return None
    return event


def _is_near(view: View, event: int, position: int) -> bool:
    """Whether the event stands in the sentence or one of the two before."""
    number = view.sentence_number(position)
    return number - view.sentence_number(event) in range(NEAR + 1)


def _known(view: View, position: int | None) -> int | None:
    """Index of the mention whose symbol stands at ``position``."""
    return None if position is None else view.indexes[position]


def _organizations(view: View) -> Iterator[Statement]:
    for match in (*_ORG_ATTENDS.finditer(view.text), *_HOSTED.finditer(view.text)):
        event = _meant(view, match)
        if event is None or (match.re is _ORG_ATTENDS and _NOT_SELF.search(match["gap"])):
            continue
        if (
            match["verb"] in ("举行", "召开")
            and isinstance(event, int)
            and _is_session(view, event)
        ):
            continue
        for name in view.symbols(*match.span("who"), types="Ⓞ"):
            yield _statement(
                view,
                name,
                event,
                Span(*match.span()),
                confidence=ATTENDED,
                role=_role(match["verb"]),
            )


def _is_session(view: View, event: Ref) -> bool:
    """Whether the event is a session of whoever holds it: 常委会举行第三次会议."""
    return isinstance(event, int) and view.mentions[event].text.startswith("第")


def _at_press(view: View) -> Iterator[Statement]:
    """Officials who answer in the report of a press conference."""
    event = main_event(view)
    if event is None or not _PRESS.search(view.name(event)):
        return
    for match in _ANSWERS.finditer(view.text, view.sentence(event).end - 1):
        for who in view.symbols(*match.span("who"), types="Ⓟ"):
            yield _floor_statement(view, who, view.indexes[event], Span(*match.span()))


def _roll(view: View) -> Iterator[Statement]:
    """The guests of a roll: 出席会议的有：甲；乙。"""
    for match in _ROLL.finditer(view.text):
        event = _meant(view, match)
        if event is None:
            continue
        for who in view.symbols(*match.span("who"), types="Ⓟ"):
            at = Span(match.start(), who + 1)
            yield _floor_statement(view, who, event, at, role="attended")


def _in_midst(view: View) -> Iterator[Statement]:
    """Who is said to have done something at the event: 甲在会上推介了乙。"""
    for match in _IN_MIDST.finditer(view.text):
        event = _meant(view, match)
        if event is not None and not _NOT_SELF.search(match["gap"]):
            for who in view.symbols(*match.span("who"), types="ⓅⓄ"):
                yield _floor_statement(view, who, event, Span(*match.span()))


def _floor(view: View) -> Iterator[Statement]:
    """Who acts in a sentence about what happened at the event: 仪式上，甲致辞。"""
    for match in _AT_EVENT.finditer(view.text):
        event = _meant(view, match)
        if event is None:
            continue
        first = _OPENS_CLAUSE.match(view.text, match.start("rest"))
        for who in view.symbols(*first.span(), types="Ⓟ") if first else ():
            at = Span(match.start(), who + 1)
            yield _floor_statement(view, who, event, at, role="attended")
        for speaker in _TAKES_FLOOR.finditer(view.text, *match.span("rest")):
            unveiled = speaker["verb"] in ("揭牌", "揭幕", "授牌")
            for who in view.symbols(*speaker.span("who"), types="Ⓟ" if unveiled else "ⓅⓄ"):
                at = Span(match.start(), speaker.end())
                role = "signed" if _role(speaker["verb"]) == "signed" else "spoke"
                yield _floor_statement(view, who, event, at, role=role)


def _floor_statement(
    view: View, who: int, event: Ref, at: Span, *, role: str = "spoke"
) -> Statement:
    return _statement(view, who, event, at, confidence=ATTENDED_ELSEWHERE, role=role)


def _is_reference(view: View, match: re.Match[str]) -> bool:
    """Whether a speech is only referred to."""
    clause = re.split("[，。；！？：\n]", view.text[: match.start()])[-1]
    return bool(match["act"]) and bool(_QUOTED.search(match["gap"]) or _STUDIED.search(clause))


def _meant(view: View, match: re.Match[str]) -> Ref | None:
    """The event named, or the one that a general word means."""
    group = "event" if match["event"] else "noun"
    span, noun = Span(*match.span(group)), match[group]
    if noun == "Ⓔ":
        return view.indexes[span.start]
    return event_of_kind(view, span, "会" if noun == "座谈" else noun)


def _role(words: str) -> str:
    """The strongest role among the verbs of the clause."""
    roles = {role for verb, role in valued("attend_verbs").items() if verb in words}
    return next((role for role in _ROLE_ORDER if role in roles), "attended")


def _statement(
    view: View, who: int, event: Ref, at: Span, *, confidence: float, role: str
) -> Statement:
    return Statement(
        view.indexes[who],
        "attended",
        event,
        view.source(*at),
        "attendance",
        confidence,
        role=role,
    )
