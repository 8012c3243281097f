"""Names inside longer names that are mentions of their own.

西海岸新区“创新突破年”工作专题会议 is a meeting and names the campaign; 市委十三届三次全会
names the committee; 甲乙集团冷库项目 names the group.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kg.lexicon import countries, divisions
from kg.lexicon.organizations import UNIT_SUFFIXES, ending_of, is_generic, subtype_of
from kg.lexicon.places import ending_of as place_ending
from kg.lexicon.places import subtype_of as place_subtype
from kg.lexicon.words import frequency, pieces
from kg.mentions.candidate import Candidate
from kg.mentions.overlaps import decide
from kg.mentions.tagged import TaggedSentence

# What is named inside what: the longer name of these types is about the shorter one.
_OUTER = {
    "project": ("event", "organization"),
    "organization": ("event", "project"),
    "place": ("event",),
}
_SHORTEST_ENDING = 2  # 局, 厅 and 部 alone end too many other words
# The place that a public body governs, without the level that its own name repeats (市委).
_SEAT = re.compile(
    r"(?P<place>[\u4e00-\u9fff]{2,12}?(?:[省市县区旗]|新区|开发区|功能区|高新区|示范区|片区))"
    r"(?:[省市县区旗]?委|人民政府|政府|人大|政协|人民代表大会|人民法院|人民检察院|党工委|工委|管委|管理委员会)"
)
_ZONE = re.compile(r"(?:新区|开发区|功能区|高新区|示范区|片区)$")
# 省商务厅, 石家庄市交管局: the level and the office make one that departments follow
_OFFICE = re.compile(r"(?:[\u4e00-\u9fff]{1,6})?[省市区县州旗盟][\u4e00-\u9fff]{2,8}[局厅]")
_CAMPUSES = ("校区", "院区")  # places by their ending
_PARTS = (*UNIT_SUFFIXES, *_CAMPUSES, "服务团", "专家团", "宣讲团")
_TELLING = 2  # characters of an ending that shows a place: 新区, 水库; 港 ends 甬港 too
_OF_CENTRE = ("行", "医院", "卫生院", "小学", "学校", "幼儿园", "派出所")
_SITTING = re.compile("(?:第[一二三四五六七八九十0-9]+次)?全体会议$")
# 新区精酿啤酒协会|第二届会员大会: the association that holds its congress
_CONGRESS = re.compile(
    r"(?P<body>[^，。；：、]{3,20}?(?:协会|商会|学会|联合会|研究会|促进会|联谊会|基金会|校友会|同乡会))"
    r"(?:第?[一二三四五六七八九十\d]+[届次]){1,2}(?:会员|代表|理事)*(?:大会|会议|会)"
)
_GOES_ON = {"证券": "交易", "组织": "人事", "保险": "行业", "传媒": "学院", "实验": "学院"}
_BRAND = "org.brand"
_SETTLEMENT = re.compile(r"[\u4e00-\u9fff]{1,4}(?:[镇乡县]|(?<!村)村|街道)")
_RULES = frozenset(
    {"project.in_quotes", "org.tagger", "org.level", "org.complete", "place.tagger", "place.known"}
)


def find_nested(
    candidates: Iterable[Candidate], chosen: Sequence[Candidate], text: str
) -> list[Candidate]:
    """Sure candidates that lie strictly inside a chosen one of another type.

    A brand is sure where a project begins with it and it is widely known: 京东方 in
    京东方青岛生产基地; an unknown one may be cut in its middle.
    """
    outers = {
        kind: [outer for outer in chosen if outer.type in allowed]
        for kind, allowed in _OUTER.items()
    }
    return decide(
        candidate
        for candidate in candidates
        if any(
            _is_inside(candidate, outer)
            and (
                (candidate.rule in _RULES and not _is_vague(candidate, text))
                or _is_known_brand(candidate, outer, text)
                or _is_company(candidate, outer, text)
                or _is_assembly(candidate, outer, text)
            )
            for outer in outers.get(candidate.type, ())
        )
    )


def _is_vague(candidate: Candidate, text: str) -> bool:
    """A place that a longer name only cuts out (美乡村) or belongs to (甬港): no division.

    中国 says little in the name of a festival.
    """
    name = text[candidate.start : candidate.end]
    known = divisions.find(name) or countries.leading(name) == name
    known = known or len(place_ending(name) or "") >= _TELLING
    return candidate.type == "place" and (not known or name in countries.HOME)


def _is_known_brand(candidate: Candidate, outer: Candidate, text: str) -> bool:
    return (
        candidate.rule == _BRAND
        and outer.type == "project"
        and candidate.start == outer.start
        and frequency(text[candidate.start : candidate.end]) > 0
    )


def _is_company(candidate: Candidate, outer: Candidate, text: str) -> bool:
    """甲乙有限公司 in 甲乙有限公司揭牌仪式: the full name of a company that an event is about."""
    name = text[candidate.start : candidate.end]
    return outer.type == "event" and candidate.type == "organization" and name.endswith("有限公司")


def _is_assembly(candidate: Candidate, outer: Candidate, text: str) -> bool:
    """甲第十五届中央委员会 in 甲第十五届中央委员会第一次全体会议: the body that sits."""
    return (
        outer.type == "event"
        and candidate.start == outer.start
        and _SITTING.match(text, candidate.end, outer.end) is not None
    )


def find_parents(chosen: Iterable[Candidate], text: str) -> list[Candidate]:
    """The body that a department, branch, campus or affiliate names first.

    甲乙管委 in 甲乙管委财政金融部, 甲乙小学 in 甲乙小学花岭校区.
    """
    parents: list[Candidate] = []
    for outer in chosen:
        name = text[outer.start : outer.end]
        congress = _CONGRESS.match(name) if outer.type == "event" else None
        if outer.type == "organization" or congress or name.endswith(_CAMPUSES):
            length = congress.end("body") if congress else _parent_length(name)
            if length:
                name = text[outer.start : outer.start + length]
                parents.append(
                    Candidate(
                        outer.start,
                        outer.start + length,
                        "organization",
                        "org.parent",
                        0.85,
                        subtype_of(name),
                    )
                )
    return parents


def _parent_length(name: str) -> int | None:
    """Length of the longest body that the name begins with and a unit follows."""
    for end in range(len(name) - 2, 2, -1):
        ending = ending_of(name[:end])
        if ending is None or is_generic(name[:end]):
            continue
        if len(ending) < _SHORTEST_ENDING and not _OFFICE.fullmatch(name[:end]):
            continue
        rest = name[end:]
        if rest.startswith(_GOES_ON.get(ending, "\0")):
            continue  # 北京证券交易所 begins with no 北京证券
        if ending == "中心" and rest.endswith(_OF_CENTRE):
            continue  # 佛山市中心支行 is the bank's rank in the city, 中心卫生院 a kind
        if rest.startswith("附属") or (rest.endswith(_PARTS) and _is_apart(name, end)):
            return end
    return None


def _is_apart(name: str, end: int) -> bool:
    """Whether the ending ends a word: 大学 in 山东大学法学院, not in 大学生."""
    position = 0
    for piece in pieces(name):
        position += len(piece)
        if position >= end:
            return position == end
    return True


def _is_inside(candidate: Candidate, outer: Candidate) -> bool:
    return (
        outer.start <= candidate.start
        and candidate.end <= outer.end
        and candidate.span != outer.span
    )


def find_seats(chosen: Iterable[Candidate], text: str) -> list[Candidate]:
    """The division or zone that a public body names first: 莲池区 in 莲池区委."""
    seats: list[Candidate] = []
    for outer in chosen:
        if outer.type == "organization":
            seat = _SEAT.match(text, outer.start, outer.end)
            if seat and (divisions.find(seat["place"]) or _ZONE.search(seat["place"])):
                span = seat.span("place")
                kind = place_subtype(seat["place"]) or "division"
                seats.append(Candidate(*span, "place", "place.nested", 0.85, kind))
    return seats


def find_settlements(
    sentences: Iterable[TaggedSentence], chosen: Sequence[Candidate]
) -> list[Candidate]:
    """The town, village or county that a longer name opens with: 胶莱镇 in 胶莱镇管件产业园."""
    outer = [item for item in chosen if item.type in {"project", "organization", "place"}]
    found: list[Candidate] = []
    for sentence in sentences:
        for word in sentence.words:
            if word.tag != "LOC" or not _SETTLEMENT.fullmatch(word.text):
                continue
            start, end = word.start + sentence.offset, word.end + sentence.offset
            if any(item.start <= start and end + 2 < item.end for item in outer):
                found.append(Candidate(start, end, "place", "place.nested", 0.85, "division"))
    return decide(found)
