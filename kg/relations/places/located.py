"""What the rules of ``located_in`` share: how a place is written, and what can stand in one."""

from __future__ import annotations

import re

from kg.model.offsets import Span
from kg.relations.confidence import EVENT_PLACE, THING_PLACE
from kg.relations.patterns import BUILT, PLAIN
from kg.relations.referents.subjects import is_authority
from kg.relations.statement import Statement
from kg.relations.view import View

SIDE = (
    "(?:[0-9]+号|[东南西北]+[侧部首面边端头麓岸]|以[东南西北]+|以外|干流|[上中下]游|沿[线岸]|"
    "之?内|境内|辖区内?|范围内|腹地|深处|脚下|里|上|旁边?|畔|一侧|附近|对面)?"
)
# 唐岛湾畔的世界博览城: of places joined by 的 the last is meant
OUTER = rf"(?:Ⓛ+(?:{PLAIN}{{2,8}}?[园区])?{SIDE}的“?)?"
LISTED = "Ⓛ+(?:[、和与及]Ⓛ+)*"
PLACES = rf"{OUTER}(?P<where>{LISTED})"
_STANDING = re.compile(
    "(?:[A-Z]座|号楼|园|中心|基地|馆|广场|大厦|公寓|厂|站|店|楼|院|校|码头|工程|项目|公园|机场|体育场|美食街|步行街|商业街|巷子|"
    "古城|民宿|[新空]港|创新港|[农林牧渔]场|展厅|书[局店院]|礼堂|剧院|影院|市场|商场|超市|总部|书屋|工作室|[一二三四]期|仓|教堂|寺|庙|塔|园区|窑|祠堂?|遗址|故居|景区|石窟)”?$"
)


def named(view: View, span: Span, types: str = "ⓄⒿⓁⒺ") -> list[int]:
    """The names of a list, without the short forms in brackets behind them."""
    return [
        found
        for found in view.symbols(*span, types=types)
        if view.text.rfind("（", span.start, found) <= view.text.rfind("）", span.start, found)
    ]


def is_site(view: View, position: int) -> bool:
    """Whether the entity is something that stands somewhere, not a division or region."""
    if view.text[position] == "Ⓞ":
        return not is_authority(view, position)
    return view.text[position] != "Ⓛ" or bool(_STANDING.search(view.name(position)))


def can_be_worked_on(view: View, position: int) -> bool:
    """Whether something is a work: a project, or what its name says to be built."""
    return view.text[position] == "Ⓙ" or BUILT.search(view.name(position)) is not None


def located(view: View, what: int, where: int, at: Span, rule: str) -> Statement:
    """The statement; events have a confidence of their own."""
    return Statement(
        view.indexes[what],
        "located_in",
        view.indexes[where],
        view.source(*at),
        rule,
        EVENT_PLACE if rule.startswith("event") else THING_PLACE,
    )
