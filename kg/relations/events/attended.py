"""Who took part in which event, and as what.

Works on the view without title stacks, so that a list of guests reads ``Ⓟ，Ⓟ出席``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.lexicon.wordlists import either
from kg.model.offsets import Span
from kg.relations.confidence import ATTENDED, ATTENDED_ELSEWHERE
from kg.relations.events.attendance import meant, role_of, took_part
from kg.relations.events.attending import (
    AT_ITSELF,
    COMES_TO,
    NOT_SELF,
    PERSON_ATTENDS,
    ROLL,
    THEN_ATTENDS,
    WITNESSED,
)
from kg.relations.events.contests import contest_of
from kg.relations.events.floor import in_midst, on_floor
from kg.relations.events.hosting import hosts_and_bodies
from kg.relations.patterns import GENERIC_EVENT, PERSONS, PLAIN
from kg.relations.referents.events import event_of_kind, nearest_event, opening_or_fair, openings
from kg.relations.statement import Ref, Statement
from kg.relations.view import View

_WINS = re.compile("夺|摘|获|斩")
# 习近平总书记近期重要讲话: what was said elsewhere, and is studied here
_QUOTED = re.compile("重要|近期|系列|关于|有关")
_OFTEN = re.compile("系列|多次")
_STUDIED = re.compile("传达|学习|贯彻|落实|按照|根据|围绕|深入")
_OPENS_SENTENCE = re.compile(rf"[^ⓅⓄ。]{{0,16}}?(?P<who>{PERSONS})")
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
_ON_THE_EVE = re.compile("Ⓔ(?:举行|召开)?(?:前夕|之前)")  # what is reported then is not at it
_ELIDED = re.compile(
    r"(?:$|[，。、；）\s]|并(?:作|发表|宣读|致|讲|发|为|见|共|推介|主持|宣布|介绍|颁)|并[^，。；ⓅⓄⒺ]{1,5}[，。；])"
)
# Acts of many occasions
_NEARBY = re.compile(
    "[^，。；]*?代表|(?:特邀|应邀|受邀)?(?:授课|主讲)|(?:分别|先后)?(?:介绍|交流)|(?:认真)?听取|接[过受]|传达|致以|[就围][^，。；]*?提出|(?:共同|现场|分别)?签[字约署]|"
    "与[^，。；]*?面对面"
)
NEAR = 2  # sentences between a ceremony and who signed at it on the annotated texts


def find_attended(view: View) -> Iterator[Statement]:
    """All attendances stated in the field; who is at an opening is at its fair, and vice versa."""
    wholes = openings(view)
    for rule in _RULES:
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
        role = role_of((match["verb"] or match["act"]) + match["rest"].split("Ⓟ")[0])
        at = Span(match.start(), match.start("rest"))
        bodies = view.symbols(*match.span("bodies"), types="Ⓞ")
        for guest in (*view.symbols(*match.span("who"), types="Ⓟ"), *bodies):
            if not _LATE.match(view.text, guest + 1):
                yield took_part(view, guest, event, at, confidence=confidence, role=role)
        if match["verb"] and not _ON_THE_EVE.search(match["rest"]):
            yield from _reporters(view, match, event)


def _reporters(view: View, match: re.Match[str], event: Ref) -> Iterator[Statement]:
    """Who reports in a clause of the same sentence: 甲主持，乙通报情况，丙出席会议。"""
    sentence = view.sentence(match.start())
    for clause in _REPORTS.finditer(view.text, *sentence):
        for who in view.symbols(*clause.span("who"), types="Ⓟ"):
            yield took_part(view, who, event, Span(clause.start("who"), clause.end()))


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
    if _NEARBY.match(match["act"]) and not _is_near(view, event, match.start()):
        return None
    return contest_of(view, match.start()) if _WINS.match(match["act"]) else event


def _is_near(view: View, event: int, position: int) -> bool:
    """Whether the event stands in the sentence or one of the two before."""
    number = view.sentence_number(position)
    return number - view.sentence_number(event) in range(NEAR + 1)


def _known(view: View, position: int | None) -> int | None:
    """Index of the mention whose symbol stands at ``position``."""
    return None if position is None else view.indexes[position]


def _roll(view: View) -> Iterator[Statement]:
    """The guests of a roll: 出席会议的有：甲；乙。"""
    for match in ROLL.finditer(view.text):
        event = meant(view, match)
        if event is None:
            continue
        for who in view.symbols(*match.span("who"), types="Ⓟ"):
            at = Span(match.start(), who + 1)
            yield took_part(view, who, event, at, role="attended")


def _behind(view: View) -> Iterator[Statement]:
    """Who is told by the event that he comes to: 会见来华出席Ⓔ的Ⓟ."""
    for match in COMES_TO.finditer(view.text):
        event = view.indexes[match.start("event")]
        for who in view.symbols(*match.span("who"), types="Ⓟ"):
            yield took_part(view, who, event, Span(*match.span()), role="attended")


def _itself(view: View) -> Iterator[Statement]:
    """Who comes to the event itself, calls it or has a part in it: 甲受邀担任Ⓔ评委."""
    for match in AT_ITSELF.finditer(view.text):
        if NOT_SELF.search(match["gap"]):
            continue
        group = next(one for one in ("event", "there", "back", "held", "jury") if match[one])
        event = view.indexes[match.start(group)]
        role = "chaired" if group == "held" else "attended"
        for who in view.symbols(*match.span("who"), types="Ⓟ"):
            at = Span(*match.span())
            yield took_part(view, who, event, at, confidence=ATTENDED, role=role)


def _witnesses(view: View) -> Iterator[Statement]:
    """Before whose eyes something is signed: 在甲、乙见证下，Ⓔ举行."""
    for match in WITNESSED.finditer(view.text):
        named = view.symbols(match.end(), view.sentence(match.start()).end, "Ⓔ")
        event = named[0] if named else nearest_event(view, match.start())
        if event is not None and (named or _is_near(view, event, match.start())):
            for who in view.symbols(*match.span("who"), types="Ⓟ"):
                at = Span(*match.span())
                yield took_part(view, who, view.indexes[event], at, role="attended")


def _then(view: View) -> Iterator[Statement]:
    """Who comes to an event in a later clause of his sentence: 甲调研，随后主持召开座谈会."""
    for match in THEN_ATTENDS.finditer(view.text):
        sentence = view.sentence(match.start())
        run = _OPENS_SENTENCE.match(view.text, sentence.start, match.start())
        persons = view.symbols(sentence.start, match.start(), "Ⓟ")
        if run is None or not persons or persons[-1] >= run.end():
            continue  # somebody else may be the subject by now
        event = meant(view, match)
        if event is None or _BROKEN.search(view.text, run.end(), match.start()):
            continue
        for who in view.symbols(*run.span("who"), types="Ⓟ"):
            at, role = Span(run.start("who"), match.end()), role_of(match["verb"])
            yield took_part(view, who, event, at, role=role)


def _is_reference(view: View, match: re.Match[str]) -> bool:
    """Whether a speech is only referred to."""
    clause = re.split("[，。；！？：\n]", view.text[: match.start()])[-1]
    if not match["act"]:
        return False
    often = _OFTEN.search(match["act"])
    return bool(often or _QUOTED.search(match["gap"]) or _STUDIED.search(clause))


_RULES = (
    _persons,
    hosts_and_bodies,
    _roll,
    _behind,
    _itself,
    _witnesses,
    in_midst,
    on_floor,
    _then,
)
