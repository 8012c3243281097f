"""Who took part in which event, and as what.

Works on the view without title stacks, so that a list of guests reads ``Ⓟ，Ⓟ出席``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.lexicon.wordlists import either, valued
from kg.model.offsets import Span
from kg.relations.attending import (
    COMES_TO,
    IN_MIDST,
    NOT_SELF,
    ORG_ATTENDS,
    PERSON_ATTENDS,
    ROLL,
    THEN_ATTENDS,
)
from kg.relations.confidence import ATTENDED, ATTENDED_ELSEWHERE
from kg.relations.contests import contest_of
from kg.relations.events import event_of_kind, nearest_event, opening_or_fair, openings
from kg.relations.patterns import GENERIC_EVENT, ORGS, PERSONS, PLAIN
from kg.relations.statement import Ref, Statement
from kg.relations.view import View

_WINS = re.compile("夺|摘|获|斩")
# 习近平总书记近期重要讲话: what was said elsewhere, and is studied here
_QUOTED = re.compile("重要|近期|系列|关于|有关")
_STUDIED = re.compile("传达|学习|贯彻|落实|按照|根据|围绕|深入")
# 活动由甲主办, but not 苗年活动由甲主办，期间举办Ⓔ
_HOSTED = re.compile(
    rf"(?P<event>Ⓔ|(?:(?<![一-鿿])|(?<=[次届场项天]))(?:活动|会议|仪式|大赛|比赛|论坛))[^。；！？\nⓅⓄⒺ]{{0,20}}?由(?P<who>{ORGS})"
    r"(?:共同|联合)?(?P<verb>主办|承办|协办|举办)"
)
_AT_EVENT = re.compile(
    rf"(?P<event>Ⓔ|(?<![一-鿿])会|(?:{GENERIC_EVENT}))(?:上|中|现场)，?(?P<rest>[^。！？\n]*)"
)
_TAKES_FLOOR = re.compile(
    rf"(?<!代表)(?<![为与对向给同由、和及])(?P<who>{PERSONS}|{ORGS})(?:代表Ⓞ)?"
    rf"(?:分别|还|也|又|已)?(?:与{ORGS}|与Ⓛ)?[^，。；！？\nⓅⓄⒺ：“]{{0,20}}?(?P<verb>{either('floor_verbs')})"
)
_OPENS_CLAUSE = re.compile(PERSONS)
_OPENS_SENTENCE = re.compile(rf"[^ⓅⓄ。]{{0,16}}?(?P<who>{PERSONS})")
# 在会上|当选为书记, 在决赛中|夺冠: not all that is done at an event is said
_SPEAKS = re.compile(
    rf"[^。；！？\nⓅ]{{0,24}}?(?:{either('floor_verbs')}|{either('speech_verbs')}|[讲谈][话到]|报告|宣|倡议|呼吁|评价|回答|透露|称)"
)
_BROKEN = re.compile("[：“”；]|让|使|组织|邀请|要求|希望")
_OBJECT = re.compile(r"了?(?:并[^，。；ⓅⒺ]{2,4})?[^，。；ⓅⒺ]{0,16}?(?P<event>Ⓔ)")
_GENERIC_OBJECT = re.compile(
    rf"(?:了|过)?(?:本次|此次|该|这次|这一)?(?!有关|相关|上述|会[见谈])"
    rf"(?:[^，。；、ⓅⓄⓁⒿⒺ]{{0,6}}?)(?P<noun>{GENERIC_EVENT}|座谈(?=[，。；]|$))"
)
_OTHER_TIME = re.compile(r"\s*(?:\d+日|[上下]午|晚上|当[天晚]|次日|随后|之后|其间|同日)")
_VISIT = re.compile(f"[到赴][^，。；]*?[ⓄⓁⒿ]{PLAIN}{{0,6}}{either('visit_verbs')}")
# 甲生前友好, 甲的家属: others come
_LATE = re.compile("生前|的?(?:亲属|家属|亲友|家人|弟子)")
_REPORTS = re.compile(
    rf"(?:^|[，；。])(?P<who>{PERSONS})(?:分别|随后|还)?(?:通报|汇报|宣读|传达|部署|安排|解读|回顾|总结|点评|介绍)"
)
_ELIDED = re.compile(
    r"(?:$|[，。、；）\s]|并(?:作|发表|宣读|致|讲|发|为|见|共|推介|主持|宣布|介绍|颁)|并[^，。；ⓅⓄⒺ]{1,5}[，。；])"
)
NEAR = 2  # sentences between a ceremony and who signed at it on the annotated texts
_BY_OTHERS = re.compile("(?:举行|召开|举办|主办|承办)的")
_ROLE_ORDER = ("chaired", "spoke", "signed", "hosted", "attended")


def find_attended(view: View) -> Iterator[Statement]:
    """All attendances stated in the field; who is at an opening is at its fair, and vice versa."""
    wholes = openings(view)
    for rule in (_persons, _organizations, _roll, _behind, _in_midst, _floor, _then):
        for statement in rule(view):
            yield statement
            other = opening_or_fair(view, statement, wholes)
            if other is not None:
                yield replace(statement, object=other)


def _persons(view: View) -> Iterator[Statement]:
    for match in PERSON_ATTENDS.finditer(view.text):
        event, confidence = _object(view, match)
        if event is None or NOT_SELF.search(match["gap"]) or _is_reference(view, match):
            continue
        role = _role((match["verb"] or match["act"]) + match["rest"].split("Ⓟ")[0])
        at = Span(match.start(), match.start("rest"))
        bodies = view.symbols(*match.span("bodies"), types="Ⓞ")
        for guest in (*view.symbols(*match.span("who"), types="Ⓟ"), *bodies):
            if not _LATE.match(view.text, guest + 1):
                yield _statement(view, guest, event, at, confidence=confidence, role=role)
        if match["verb"]:
            yield from _reporters(view, match, event)


def _reporters(view: View, match: re.Match[str], event: Ref) -> Iterator[Statement]:
    """Who reports in a clause of the same sentence: 甲主持，乙通报情况，丙出席会议。"""
    sentence = view.sentence(match.start())
    for clause in _REPORTS.finditer(view.text, *sentence):
        for who in view.symbols(*clause.span("who"), types="Ⓟ"):
            yield _floor_statement(view, who, event, Span(clause.start("who"), clause.end()))


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
        if general["noun"] == "座谈":
            return _talk(view, at.start), ATTENDED_ELSEWHERE
        return event_of_kind(view, at, general["noun"]), ATTENDED_ELSEWHERE
    if _ELIDED.match(match["rest"]):
        before = None if _is_tour(view, match) else nearest_event(view, match.start())
        if before is not None and not _is_told_later(view, before, match.start()):
            return view.indexes[before], ATTENDED_ELSEWHERE
    return None, 0.0


def _talk(view: View, position: int) -> int | None:
    """The meeting told before of which 参加座谈 speaks; a talk alone is no event."""
    event = nearest_event(view, position)
    named = event is not None and "座谈" in view.name(event)
    return _known(view, event) if named else None


def _is_tour(view: View, match: re.Match[str]) -> bool:
    """Whether they take part in the visit that the sentence tells: 甲到乙公司调研，丙参加。"""
    before = view.text[view.sentence(match.start()).start : match.start()]
    return "Ⓔ" not in before and _VISIT.search(before) is not None


def _is_told_later(view: View, event: int, position: int) -> bool:
    """Whether the event is told behind ``position`` with a time of its own."""
    if event < position:
        return False
    return _OTHER_TIME.match(view.text, view.sentence(event).start) is not None


def _stage(view: View, match: re.Match[str]) -> int | None:
    """The event on whose floor somebody acts."""
    event = nearest_event(view, match.start())
    if event is None or _is_told_later(view, event, match.start()):
        return None
    if "代表" in match["act"] and not _is_near(view, event, match.start()):
        return None
    return contest_of(view, match.start()) if _WINS.match(match["act"]) else event


def _is_near(view: View, event: int, position: int) -> bool:
    """Whether the event stands in the sentence or one of the two before."""
    number = view.sentence_number(position)
    return number - view.sentence_number(event) in range(NEAR + 1)


def _known(view: View, position: int | None) -> int | None:
    """Index of the mention whose symbol stands at ``position``."""
    return None if position is None else view.indexes[position]


def _organizations(view: View) -> Iterator[Statement]:
    for match in (*ORG_ATTENDS.finditer(view.text), *_HOSTED.finditer(view.text)):
        event = _meant(view, match)
        if event is None or (match.re is ORG_ATTENDS and NOT_SELF.search(match["gap"])):
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


def _roll(view: View) -> Iterator[Statement]:
    """The guests of a roll: 出席会议的有：甲；乙。"""
    for match in ROLL.finditer(view.text):
        event = _meant(view, match)
        if event is None:
            continue
        for who in view.symbols(*match.span("who"), types="Ⓟ"):
            at = Span(match.start(), who + 1)
            yield _floor_statement(view, who, event, at, role="attended")


def _behind(view: View) -> Iterator[Statement]:
    """Who is told by the event that he comes to: 会见来华出席Ⓔ的Ⓟ."""
    for match in COMES_TO.finditer(view.text):
        event = view.indexes[match.start("event")]
        for who in view.symbols(*match.span("who"), types="Ⓟ"):
            yield _floor_statement(view, who, event, Span(*match.span()), role="attended")


def _in_midst(view: View) -> Iterator[Statement]:
    """Who is said to have done something at the event: 甲在会上推介了乙。"""
    for match in IN_MIDST.finditer(view.text):
        event = _meant(view, match)
        if event is not None and not NOT_SELF.search(match["gap"]):
            said = _SPEAKS.match(view.text, match.end())
            role = "spoke" if said else "attended"
            for who in view.symbols(*match.span("who"), types="ⓅⓄ"):
                yield _floor_statement(view, who, event, Span(*match.span()), role=role)


def _then(view: View) -> Iterator[Statement]:
    """Who comes to an event in a later clause of his sentence: 甲调研，随后主持召开座谈会."""
    for match in THEN_ATTENDS.finditer(view.text):
        sentence = view.sentence(match.start())
        run = _OPENS_SENTENCE.match(view.text, sentence.start, match.start())
        persons = view.symbols(sentence.start, match.start(), "Ⓟ")
        if run is None or not persons or persons[-1] >= run.end():
            continue  # somebody else may be the subject by now
        event = _meant(view, match)
        if event is None or _BROKEN.search(view.text, run.end(), match.start()):
            continue
        for who in view.symbols(*run.span("who"), types="Ⓟ"):
            at, role = Span(run.start("who"), match.end()), _role(match["verb"])
            yield _floor_statement(view, who, event, at, role=role)


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
    return event_of_kind(view, span, "座谈会" if noun == "座谈" else noun)


def _role(words: str) -> str:
    """The strongest role among the verbs of the clause, but for those of others (在Ⓛ举行的Ⓔ)."""
    words = _BY_OTHERS.sub("", words)
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
