"""Which persons went to look at which places, organizations and projects.

Works on the view without title stacks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model.offsets import Span
from kg.relations.confidence import VISITED, VISITED_ELSEWHERE
from kg.relations.patterns import PLAIN
from kg.relations.statement import Statement
from kg.relations.view import View
from kg.relations.visits.visiting import (
    ARRIVES,
    CAME,
    ERRAND,
    GOES,
    HE_ON_SITE,
    LEFT,
    LOOKS,
    MEETS,
    ON_SITE,
    PART,
    STOPS,
    WELCOMED,
)
from kg.relations.visits.visitors import carried, is_host, led_here, visitors_of

_GROUPS = (
    "there",
    "talks",
    "trip",
    "host",
    "all",
    "tracks",
    "first",
    "out",
)  # of places, in ERRAND
_MODEL = re.compile(
    "”?[^，。；、ⓅⓄⓁⒿⒺ]{0,12}(?:成[就果]|主题|图片)展|”?(?:推进|落实|进展|开展)情况|模型|图纸|展板|沙盘|规划图|效果图|方案|历史|精神|情况"
)
# 察看甲园|建设运营情况: what is looked at is the park
_GOES_WELL = re.compile(
    "”?的?(?:建设|运营|施工|生产|运行|改造|改扩建)[^，。；ⓅⓄⓁⒿⒺ]{0,4}(?:情况|进展|进度)"
)
_NO_VISIT = re.compile("会见|会谈|会晤|举行|签署|出席|主持|受审|就诊|同来华|同来访")
# 来到新余，租下厂房办起公司: somebody moved there
_STAYS = re.compile(
    "(?:担任|出任|任(?!务))|[^，。；ⓅⓄⓁⒿⒺ]{0,4}，(?:出任|担任|任(?!务)|当起|做起|创业|安家|扎根|定居|租下|租了|办起|创办|成家|开了|打工)"
)
# 沙特官员首次|对伊朗进行访问
_OF_OTHERS = re.compile("(?:官员|领导人)(?:首次|再次|第[一二三四五]次)?$")
_APART = re.compile("分[赴到]|分别[到赴在前走深来带率]|分头|各自")  # 甲、乙分赴丙、丁: one each
_OF_NAME = re.compile("(?<=Ⓛ)的“?[ⓄⓁⒿ]")
_OF_ITEM = re.compile(rf"(?!{PART}、){PLAIN}+、")  # 雷公山|茶叶加工园、
_GUARD = re.compile("(?:仪仗|乐)队$")  # 检阅仪仗队 goes nowhere


def find_visited(view: View) -> Iterator[Statement]:
    """All visits stated in the field."""
    patterns = (ARRIVES, GOES, LOOKS, MEETS, STOPS, ERRAND)
    matches = [match for pattern in patterns for match in pattern.finditer(view.text)]
    last: list[int] = []  # the visitors of the visit told last
    before: re.Match[str] | None = None  # the visit told last
    for match in sorted(matches, key=lambda match: match.start()):
        topic = match.re is LOOKS and _is_topic(view, match)
        if (topic and len(match["where"]) == 1) or _is_none(view, match):
            continue
        persons, confidence = visitors_of(view, match, last, before)
        if persons:
            last, before = persons, match
        yield from _statements(view, persons, match, confidence, topic=topic)
    for match in HE_ON_SITE.finditer(view.text):
        who = carried(view, match.start(), []) or led_here(view, match.start())
        yield from _statements(view, who, match, VISITED_ELSEWHERE)
    on_site = (ON_SITE, CAME, LEFT, WELCOMED)
    for match in (match for pattern in on_site for match in pattern.finditer(view.text)):
        if is_host(view, match):
            continue
        persons = view.symbols(*match.span("who"), types="Ⓟ")
        yield from _statements(view, persons, match, VISITED)


def _is_none(view: View, match: re.Match[str]) -> bool:
    """Whether people met or signed there, a word goes on (走进出租屋) or others visit.

    甲参观了正在乙访问的护卫舰: it is the ship that visits.
    """
    start, end = match.span()
    after = view.text[end : end + 1]
    others = after == "的" and view.text[max(0, start - 1) : start] == "正"
    if _STAYS.match(view.text, end):
        return True
    if match.groupdict().get("host"):
        return _OF_OTHERS.search(view.text, 0, start) is not None
    return match.re is not ERRAND and bool(
        others or _NO_VISIT.search(match.group()) or after == "出"
    )


def _is_topic(view: View, match: re.Match[str]) -> bool:
    """Whether the name only qualifies what is looked into (调研新区机械产业)."""
    seen = match.group().startswith(("察看", "查看", "踏看"))
    if seen and _GOES_WELL.match(view.text, match.end("where")):
        return False
    if _MODEL.match(view.text, match.end("where")):
        return True
    return view.text[match.end("where") - 1] == "Ⓛ" and len(match["topic"]) > 1


def _statements(
    view: View,
    persons: list[int],
    match: re.Match[str],
    confidence: float,
    *,
    topic: bool = False,
) -> Iterator[Statement]:
    """A statement for each visitor and place; the last place of a ``topic`` only says whose."""
    at: Span = view.source(*match.span())
    named = match.groupdict()
    group = next((one for one in _GROUPS if named.get(one)), "where")
    places = _places(view, *match.span(group))
    if topic:  # 了解甲、乙防汛工作 qualifies the work with both, 察看甲和乙工地 only with 乙
        places = [] if match.group().startswith("了解") else places[:-1]
    pairs = [(person, where) for person in persons for where in places]
    if len(persons) == len(places) > 1 and _APART.search(view.text, persons[-1], match.end()):
        pairs = list(zip(persons, places, strict=True))
    for person, where in pairs:
        yield Statement(
            view.indexes[person], "visited", view.indexes[where], at, "visit", confidence
        )


def _places(view: View, start: int, end: int) -> list[int]:
    """What was visited: of names in line the last, and a body in front of its own site."""
    listed = [
        one
        for one in view.listed(start, end, "ⓄⓁⒿ")
        if not _OF_NAME.match(view.text, one + 1, end)  # 宏河镇的|第三牧场
        and not (view.text[one] == "Ⓛ" and _OF_ITEM.match(view.text, one + 1, end))
        and not _GUARD.search(view.name(one))
    ]
    bodies = [one for one in view.symbols(start, end, "Ⓞ") if view.text[one + 1 : one + 2] == "Ⓛ"]
    return sorted({*listed, *bodies})
