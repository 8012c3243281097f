"""Whose a figure is that a text gives for a whole: 全市, or all that one event signed."""

from __future__ import annotations

import re

from kg.lexicon.divisions import find, main
from kg.lexicon.institutions import LEVELS
from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.relations.referents.events import nearest_event
from kg.relations.referents.subjects import is_authority
from kg.relations.statement import Ref, implied
from kg.relations.view import View

_WHOLE = re.compile("(?:[全该]|(?<=[，。：；“\n])我)(?P<level>[省市区县镇乡村州旗盟])(?![域场级])")
_DIVISION = {
    level: re.compile(f"(?P<name>[一-鿿]{{2,4}}?){level}(?!场)") for level in "省市区县镇乡村州旗盟"
}
_PARTS = ("片区", "园区", "社区", "小区", "景区", "校区", "院区", "街区", "港区", "灌区", "库区")
_LINE = re.compile("全(?:线|桥|段|路段|程)(?!上|长)")
_LINES = {
    "桥": re.compile("桥(?:工程|项目)?$"),
    "线": re.compile("(?:线|铁路|高铁|高速|公路|航道|运河|大道|[快环]路|管道|通道)(?:工程|项目)?$"),
}
_STARTED = "签约|开工|竣工|启动|投产|落户|通车"
# 此次签约的38个项目, 集中开工项目24个, 38个项目落户: the sum behind is that of all of them.
_NUMBER = "(?:\\d+|[一二三四五六七八九十百两]+)余?[个项]"
_BATCH = re.compile(
    rf"(?:(?:{_STARTED}|推介|发布)了?的?{_NUMBER}(?:[^，。；]{{0,6}})?(?:项目|合作|工程)|"
    rf"(?:{_STARTED}|推介)(?:[^，。；]{{0,4}})?(?:项目|工程)(?:共|达|已|总数)*{_NUMBER}|"
    rf"{_NUMBER}(?:[^，。；]{{0,6}})?(?:项目|工程)(?:集中|正式|成功|现场|顺利)*(?:{_STARTED}))"
)
_OF_BATCHES = re.compile(f"{_STARTED}|推介|招商|对接|洽谈|三个一批|投资贸易|博览|大会")


def of_the_whole(view: View, start: int, end: int) -> Ref | None:
    """全市 and 该县 mean the division of that level that the text is about."""
    matches = list(_WHOLE.finditer(view.text, start, end))
    if not matches or view.symbols(matches[-1].end(), end, "ⓄⓁⒿ"):
        return None
    level, at = matches[-1]["level"], matches[-1].start()
    places = view.symbols(0, len(view.text), "Ⓛ")
    named = [found for found in places if _is_of_level(view.name(found), level)]
    # 烟台市海洋局 names the city whose short form 烟台 stands elsewhere.
    bodies = view.symbols(0, len(view.text), "ⓄⒿⒺ")
    heads = {one: _DIVISION[level].match(view.mention(one).text) for one in bodies}
    opened = {one: head for one, head in heads.items() if head}
    spoken = {one: head for one, head in opened.items() if start <= one < at}
    if spoken and not any(start <= one < at for one in named):  # 官底镇党委书记说，该镇…
        return _opening(view, places, spoken)
    if named:  # of several, the one that the paragraph spoke of last
        paragraph = view.paragraph(start).start
        found = next((one for one in reversed(named) if paragraph <= one < end), named[0])
        return view.indexes[found]
    return _opening(view, places, opened) or _of_the_paper(view, matches[-1])


def _of_the_paper(view: View, whole: re.Match[str]) -> Mention | None:
    """The 县 of 全县 as a name of the division: what it means resolution tells.

    Where the sentence has named nothing yet but who tells it: 记者从县住建局获悉，今年全县…
    """
    before = view.symbols(view.sentence(whole.start()).start, whole.start(), "ⓄⓁⒿ")
    if whole["level"] not in LEVELS or not all(is_authority(view, one) for one in before):
        return None
    return implied(view, view.source(*whole.span("level")), "place", rule="level of a title")


def _opening(view: View, places: list[int], opened: dict[int, re.Match[str]]) -> Ref | None:
    """The division that opens the first of the longer names, in full or short."""
    names = {name for head in opened.values() for name in (head["name"], head.group())}
    for place in places:
        if view.name(place) in names:
            return view.indexes[place]
    first = next(iter(opened.items()), None)
    return None if first is None else _nested(view, first[0], first[1].end())


def _nested(view: View, position: int, size: int) -> Mention:
    """The division that opens a longer name: 蔡甸区 of 蔡甸区委常委会会议."""
    begin = view.mention(position).start
    return implied(view, Span(begin, begin + size), "place", rule="division of a longer name")


def _is_of_level(name: str, level: str) -> bool:
    """Whether a place is a division of that level; a short name (上海) is one by the table."""
    if name.endswith(level):
        return not name.endswith(_PARTS)
    division = main(find(name))
    if division is None:
        return False
    return division.name.endswith(level) or (level == "省" and division.level == "province")


def line_before(view: View, start: int, end: int) -> int | None:
    """Where the sentence speaks of a whole road or bridge, and of nothing named after that."""
    found = list(_LINE.finditer(view.text, start, end))
    if not found or view.symbols(found[-1].end(), end, "ⓄⓁⒿⒺ"):
        return None
    return found[-1].start()


def of_the_line(view: View, position: int) -> int | None:
    """The road, line or bridge named last before: 全线总投资231亿元, 全桥长1.9公里."""
    kind = _LINES["桥" if view.text[position + 1] == "桥" else "线"]
    for found in reversed(view.symbols(0, position, "ⒿⓁ")):
        if kind.search(view.name(found)):
            return found
    return None


def batch_before(view: View, start: int, end: int) -> int | None:
    """Where the clause names the projects that a sum adds up: 集中签约38个项目，总投资412亿元."""
    matches = list(_BATCH.finditer(view.text, start, end))
    if not matches or view.symbols(matches[-1].end(), end, "ⓄⓁⒿⒺ"):
        return None
    return matches[-1].start()


def event_of_batch(view: View, position: int) -> int | None:
    """The event at which the projects of a sum were signed or begun."""
    event = nearest_event(view, position)
    return event if event is not None and _OF_BATCHES.search(view.name(event)) else None
