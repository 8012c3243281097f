"""Divisions told to be those of another: 甲村是乙镇最偏远的村; 乙县…，其中甲镇1.2万亩."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.relations.belonging.membership import part_of
from kg.relations.patterns import PLAIN
from kg.relations.places.locality import is_division_of
from kg.relations.referents.topics import leading
from kg.relations.statement import Statement
from kg.relations.view import View

_LIST = "Ⓛ(?:(?:[、和与及]|以及)Ⓛ)*"
# 甲县是乙县对口帮扶的县
_OTHERS = "对口|帮扶|结对|协作|以外|之外|邻|对面|相望|接壤|客商|游客|友好|姊妹"
_KIND = (
    "(?:行政村|自然村|[山渔古小大]?村(?:庄|寨|落|子)?|社区|[古重小大]?镇|街道|民族乡|乡|"
    "(?:市辖|城)区|(?<![地景片灾])区|县城?|县级市|核心区|起步区|先行区|启动区|主城区|组成部分|所辖)"
)
# 甲村是乙镇最偏远的村; 甲、丙均为乙市所辖; 甲村，乙镇一个不起眼的小山村
_IS = re.compile(
    rf"(?P<part>{_LIST})(?:，?(?:都|均|也|只|曾|现)*(?:是|为|系|属于?|作为)Ⓛ*|，(?=Ⓛ的?(?:一[个座]|最)))(?P<whole>Ⓛ)"
    rf"(?:(?!{_OTHERS}){PLAIN}){{0,18}}?{_KIND}(?:之一)?(?=[，。；、！”\n]|$)"
)
# 乙镇所辖的甲村
_HAS = re.compile(rf"(?P<whole>Ⓛ)(?:所辖|下辖|下属|辖下|辖区内?)的?(?P<part>{_LIST})")
# 甲港由乙港区、丙港区组成; 乙港区是甲港的核心港区
_MADE_OF = re.compile(
    rf"(?P<whole>Ⓛ)(?:由(?P<part>{_LIST})(?:等[^，。；ⓅⓄⓁⒿⒺ]{{0,8}})?(?:共同)?(?:组成|构成)"
    rf"|(?:共|主要)*(?:包括|包含|分为|划分为|辖有)(?P<set>{_LIST}))"
)
_CORE = re.compile(
    rf"(?P<part>Ⓛ)(?:是|为|作为)(?P<whole>Ⓛ)的?{PLAIN}{{0,6}}?(?:核心|主要|起步|重要|先行)(?:港区|片区|园区|功能区|组团|板块|校区)"
)
_SECTION = re.compile("(?:[区园港城]|组团|板块)$")
# 清溪镇最东端的|石塘村
_FAR = re.compile(
    rf"(?P<whole>Ⓛ)(?:最|偏远|腹地|境内|辖区|[东南西北]部|[东南西北]端|山区|深处){PLAIN}{{0,6}}?的(?P<part>Ⓛ)"
)
# 乙县建高标准农田，其中甲镇1.2万亩、丙镇9800亩
_SUM = "[^，。；、ⓅⓄⓁⒿⒺ]{0,6}?[0-9][^，。；、ⓅⓄⓁⒿⒺ]{0,8}"
_AMONG = re.compile(rf"其中，?(?P<first>Ⓛ){_SUM}(?P<rest>(?:[、，]Ⓛ{_SUM}){{0,9}})")
# Levels of divisions by the ends of their names, the lowest first; zones and estates have none.
_LEVELS = tuple(
    re.compile(ending)
    for ending in (
        "(?:村|社区|嘎查)$",
        "(?:镇|乡|街道|苏木)$",
        "(?:县|旗|(?<![发新园片小景校库灌港厂社街牧山城矿])区)$",
        "(?:市|州|盟|地区)$",
        "(?:省|自治区)$",
    )
)


def find_place_parts(view: View) -> Iterator[Statement]:
    """Divisions that a clause puts into another one."""
    for match in (*_IS.finditer(view.text), *_HAS.finditer(view.text)):
        whole = match.start("whole")
        for part in view.symbols(*match.span("part")):
            if is_division_of(view.mention(part), view.mention(whole)) and not _is_level(
                view, part, whole
            ):
                yield part_of(view, part, whole, match)
    for match in _AMONG.finditer(view.text):
        around = leading(view, match.start(), "Ⓛ")
        parts = view.symbols(match.start("first"), match.end("rest"), "Ⓛ")
        for part in parts:
            if around is not None and _is_lower(view, part, around):
                yield part_of(view, part, around, match)


def find_sections(view: View) -> Iterator[Statement]:
    """Sections of a port or a zone, and what lies at the far end of a town."""
    for match in (*_MADE_OF.finditer(view.text), *_CORE.finditer(view.text)):
        span = match.span("set" if match.groupdict().get("set") else "part")
        for part in view.symbols(*span):
            if _SECTION.search(view.name(part)):
                yield part_of(view, part, match.start("whole"), match)
    for match in _FAR.finditer(view.text):
        if _is_lower(view, match.start("part"), match.start("whole")):
            yield part_of(view, match.start("part"), match.start("whole"), match)


def _level(view: View, position: int) -> int | None:
    name = view.name(position)
    return next((level for level, ends in enumerate(_LEVELS) if ends.search(name)), None)


def _is_lower(view: View, part: int, whole: int) -> bool:
    """Whether both are divisions by their names and the one of a lower level."""
    inner, outer = _level(view, part), _level(view, whole)
    return inner is not None and outer is not None and inner < outer


def _is_level(view: View, part: int, whole: int) -> bool:
    """Whether two divisions are of one level, so that neither lies in the other."""
    inner, outer = _level(view, part), _level(view, whole)
    return inner is not None and outer is not None and inner >= outer
