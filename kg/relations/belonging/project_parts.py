"""Parts of projects and programmes: 作为甲工程的子项目，乙…, 甲由乙和丙组成, 打捆为甲工程."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.relations.belonging.membership import part_of
from kg.relations.patterns import NAMES, PLAIN
from kg.relations.referents.topics import leading
from kg.relations.statement import Statement
from kg.relations.view import View

_LIST = "Ⓙ(?:”?(?:[、和与及]|以及)“?Ⓙ)*"
# No 配套项目, which works for another one.
_PART = (
    "(?:(?<!配套)(?:子|分)(?:项目|工程)|单体工程|(?:重要|关键|核心|主要)?组成部分|一部分|一环|"
    "[一二三四首]期(?:工程|项目)?|第[一二三四五](?:个|批)(?:开工|落地)?的?(?:项目|工程)|"
    "(?:先导|先行|控制性|节点|标志性|骨干|起步|启动|重点|首[个期]|关键)(?:性)?(?:项目|工程))"
)
# 作为甲工程的首个子项目，乙开工
_AS = re.compile(rf"作为(?P<whole>Ⓙ)的?{PLAIN}{{0,6}}?{_PART}(?:之一)?，“?(?P<part>Ⓙ)")
# 乙是甲的先导工程
_IS = re.compile(
    rf"(?P<part>{_LIST})”?，?(?:现|已|也|均|都|同时|同)*(?:是|为|系|作为|属于?)(?P<whole>Ⓙ)的?{PLAIN}{{0,6}}?{_PART}"
    r"(?=[，。；、！\n]|$|之一)"
)
# 甲由乙和丙组成, 甲下设乙、丙, 甲包括乙、丙
_MADE_OF = re.compile(
    rf"(?P<whole>Ⓙ)(?:由(?P<part>{_LIST}){PLAIN}{{0,12}}?(?:组成|构成)|"
    rf"(?:共|现)?(?:有|含)(?P<had>{_LIST})等?[0-9一二三四五六七八九十]+[余多]?个(?:子|分|单体)?(?:项目|工程)|"
    rf"(?:共|主要|项目)*(?:下设|分为|划分为|细分为|统领|囊括)了?(?P<set>{_LIST}))"
)
# 甲工程子项目乙完工; the subject may stand before: 首个子项目乙
_SUB = re.compile(
    r"(?:(?P<whole>Ⓙ)的?|(?<=[，；]))(?:首个|其)?(?:子|分)(?:项目|工程)(?:——|：)?“?(?P<part>Ⓙ)"
)
# 甲工程一期工程乙, 甲工程中的乙
_INNER = re.compile(
    r"(?P<whole>Ⓙ)(?:的?(?:[一二三]期|首期|先导|起步)(?:工程|项目)?|之?中的)“?(?P<part>Ⓙ)"
)
# 乙列入甲工程首批建设内容
_LISTED = re.compile(
    rf"(?P<part>{_LIST}){PLAIN}{{0,6}}?(?:列入|纳入)了?(?P<whole>Ⓙ)的?(?:首批|重点|年度)*(?:建设内容|子项目|组成部分|建设任务)"
)
# 甲工程启动，乙作为其首个子项目开工
_AS_ITS = re.compile(rf"(?P<part>{_LIST})(?:作为|是)其{PLAIN}{{0,6}}?{_PART}")
# 把乙、丙等7个项目打捆申报为甲工程
_BUNDLED = re.compile(
    rf"[把将](?P<part>{NAMES})(?:等[^，。；ⓅⓄⓁⒿⒺ]{{0,8}})?{PLAIN}{{0,4}}?(?:打捆|整合|打包|捆绑|合并|归并|统筹)"
    rf"{PLAIN}{{0,6}}?(?:[为成进入到])“?(?P<whole>Ⓙ)"
)
# 实施甲行动，在这一框架下推出乙、丙
_WITHIN = re.compile(
    r"(?:在(?:这一|此|该|其)(?:框架|行动|计划|工程|体系|主题|品牌|总)*(?:下|中|内|框架下|之下)|(?:框架|旗|名)下)，?"
    rf"{PLAIN}{{0,6}}?(?:推出|实施|设立|开展|启动|策划|打造|部署|设有)了?“?(?P<part>{_LIST})"
)


def find_project_parts(view: View) -> Iterator[Statement]:
    """What the text calls a part of a work or a programme."""
    for pattern in (_AS, _IS, _MADE_OF, _SUB, _BUNDLED, _WITHIN, _INNER, _LISTED, _AS_ITS):
        for match in pattern.finditer(view.text):
            whole = _whole(view, match)
            groups = match.groupdict()
            span = match.span(next(one for one in ("part", "set", "had") if groups.get(one)))
            for part in [] if whole is None else view.symbols(*span, types="Ⓙ"):
                if whole is not None and part != whole:
                    yield part_of(view, part, whole, match)


def _whole(view: View, match: re.Match[str]) -> int | None:
    """The work named beside, else what the sentence is about or carries out."""
    if match.groupdict().get("whole"):
        return match.start("whole")
    led = leading(view, match.start(), "Ⓙ")
    named = view.symbols(view.sentence(match.start()).start, match.start(), "Ⓙ")
    return led if led is not None else named[0] if len(named) == 1 else None
