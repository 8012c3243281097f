"""Bodies of party and state whose names need nothing before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon import divisions
from kg.lexicon.lists import any_of
from kg.lexicon.organizations import COMPLETE, LEVEL_BODIES
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence

LEVEL_BODY = re.compile(any_of(LEVEL_BODIES))
_COMPLETE_BODY = re.compile(any_of(COMPLETE))
# Bodies of villages and communities, where a post shows that one is meant.
_GRASSROOTS = re.compile(
    r"(?:村党支部|村党委|村委会|村党总支|社区党委|社区党支部|社区居委会|居委会)(?=副?(?:书记|主任)|委员)"
)
_MISSION = re.compile(
    r"驻(?:(?![的和与、])[\u4e00-\u9fff]){2,10}?(?:大使馆|总领事馆|总领馆|领事馆|使馆|办事处|代表处|联络办公室|使团)"
)
# 江苏省|对口支援伊犁州前方指挥部: who helps belongs to the name.
_AID = re.compile(
    r"对口(?:支援|援助|援|帮扶)(?:(?![的和与、，])[\u4e00-\u9fff]){1,10}?(?:前方指挥部|指挥部|工作队)"
)
# 商务部|亚洲司, 工业和信息化部装备工业一司: a ministry and its department.
_DEPARTMENT = re.compile(r"(?:(?![的和与、，])[\u4e00-\u9fff]){1,7}司(?=副?司长|[，、。]|$)")
_OUTER_LEVEL = ("自治区", "地区", "兵团")  # 地区|发改委
_ZONE_CUT = re.compile(r"(?:开发|示范|高新|经开|保税|合作|自贸|度假|试验)$")
_AFTER_LEVEL_BODY = re.compile(r"副?书记|常委|委员|办公室|主要|领导|副?主任|区|管|[、，。]|$")


def find_bodies(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence: 国务院, 区委, 管委."""
    yield from _by_level(sentence)
    yield from _complete(sentence)
    for match in _GRASSROOTS.finditer(sentence.text):
        if match.start() in sentence.edges:
            kind = "party" if "党" in match.group() else "committee"
            yield Candidate(*match.span(), "organization", "org.level", 0.8, kind)
    for match in _AID.finditer(sentence.text):
        before = sentence.word_before(match.start())
        if before and before.tag == "LOC" and match.end() in sentence.edges:
            span = (before.start, match.end())
            yield Candidate(*span, "organization", "org.mission", 0.9, "government")
    for match in _MISSION.finditer(sentence.text):
        yield from _mission(sentence, match)


def _mission(sentence: TaggedSentence, match: re.Match[str]) -> Iterator[Candidate]:
    """驻乌兹别克斯坦大使馆, 泰国驻厦门总领事馆: the sender belongs to the name."""
    start, end = match.span()
    before = sentence.word_before(start)
    if start not in sentence.edges or end not in sentence.edges:
        return
    if before and before.end == start and before.tag == "LOC":
        start = before.start
    yield Candidate(start, end, "organization", "org.mission", 0.9, "government")


def _by_level(sentence: TaggedSentence) -> Iterator[Candidate]:
    """区委, 市委, 管委: bodies named by their level; the context gives the place."""
    ends: set[int] = set()
    for match in LEVEL_BODY.finditer(sentence.text):
        start, end = match.span()
        if start not in sentence.edges and start not in ends:
            continue
        if end not in sentence.edges and not _AFTER_LEVEL_BODY.match(sentence.text, end):
            continue
        ends.add(end)
        kind = LEVEL_BODIES[match.group()]
        if sentence.text.startswith("代表", end):
            continue  # 区人大|代表 is a post
        before = sentence.word_before(start)
        if _ZONE_CUT.search(sentence.text[:start]) and sentence.text[start] == "区":
            start -= 2  # 开发|区管委会
        adjacent = before is not None and before.end == start and before.tag == "LOC"
        if before and adjacent and divisions.is_division(before.text + sentence.text[start]):
            start = before.start  # 蓬莱|区委, 东阳|市委
        yield Candidate(start, end, "organization", "org.level", 0.9, kind)


def _complete(sentence: TaggedSentence) -> Iterator[Candidate]:
    for match in _COMPLETE_BODY.finditer(sentence.text):
        if match.start() not in sentence.edges:
            continue
        start, end = match.span()
        if sentence.text.startswith("门", end):
            continue  # 人社部门 are those of any place
        kind = COMPLETE[match.group()]
        if match.group().endswith("部") and (part := _DEPARTMENT.match(sentence.text, end)):
            yield Candidate(start, part.end(), "organization", "org.unit", 0.85, kind)
        if level := _level_before(sentence.text, start):
            start -= len(level)
        yield Candidate(start, end, "organization", "org.complete", 0.95, kind)


def _level_before(text: str, start: int) -> str:
    return next((level for level in _OUTER_LEVEL if text.endswith(level, 0, start)), "")
