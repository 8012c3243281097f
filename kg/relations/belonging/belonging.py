"""What belongs to a body by what it is called there, does there, or shares with others.

是甲协会副会长单位; 公安局随即抽调刑侦大队; 两家单位均隶属甲集团.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.relations.belonging.membership import part_of
from kg.relations.patterns import ORGS, PLAIN
from kg.relations.referents.topics import leading
from kg.relations.statement import Statement
from kg.relations.view import View

# 公司现有员工300人，是甲协会副会长单位
_IS_MEMBER = re.compile(
    rf"[，；](?:如今|现在?|目前|同时|也|还|已)*是(?P<whole>Ⓞ)的?{PLAIN}{{0,4}}?"
    "(?:副?会长|副?理事长|理事|会员|成员|副?主席)单位"
)
# 甲公司2019年落户乙区，是丙集团的全资子公司; 隶属于丙
_IS_DAUGHTER = re.compile(
    r"[，；](?:(?:是|系|为)(?P<whole>Ⓞ)的?(?:[^，。；ⓅⓄⓁⒿⒺ]{0,14}的)?(?:全资|控股|一家)*子公司|"
    r"(?:是|系|为)(?P<group>Ⓞ)(?:旗下的?|的(?:骨干|核心|成员|下属))(?:骨干|核心|重点|全资|控股)*(?:企业|单位|公司)(?=[，。；])|"
    r"(?:现)?(?:隶属于?|归属于?|挂靠[于在]?)(?P<over>Ⓞ)(?=[，。；]))"
)
# 现有甲、乙等5家全资子公司
_DAUGHTERS = re.compile(
    rf"(?:现有|拥有|下设|设有|(?:先后|陆续|相继)?(?:成立|设立|组建)了?)(?P<parts>{ORGS})等?[0-9一二三四五六七八九十两]+[余多]?家(?:全资|控股)*子公司"
)
# 公安局随即抽调刑侦大队、经侦大队: whose forces they are
_SENT = re.compile(
    rf"(?P<whole>Ⓞ)(?:随即|立即|迅速|火速|紧急|连夜|及时)?(?:抽调|派出|指派|调集|调派)了?(?P<part>{ORGS})"
)
_FORCE = re.compile("(?:[大中支]队|派出所|[科股所站处室庭]|[一-鿿]部)$")
# 飞船由甲研制，火箭由乙研制，两家单位均隶属丙
_HOW_MANY = {"两": 2, "三": 3, "四": 4, "五": 5, "六": 6}
_ALL_UNDER = re.compile(
    r"(?P<number>[两三四五六])[家个所](?:单位|机构|公司|企业|院所|学校|医院)?(?:均|都|同)*"
    r"(?:隶属于?|归属于?|属于?)(?P<whole>Ⓞ)"
)
# 煤矿隶属于甲, 车站由甲管辖
_UNDER = re.compile(
    rf"(?P<part>Ⓛ){PLAIN}{{0,4}}?(?:隶属|归属)于?(?P<whole>Ⓞ)(?=[，。；])"
    r"|(?P<run>[ⓄⓁⒿ])由(?P<over>Ⓞ)(?:直接)?(?:管辖|代管|主管)(?=[，。；])"
)
# 甲高速公路|乙隧道, 地铁7号线|南岭站: a work of the line
_OF_LINE = re.compile("(?P<whole>[ⒿⓁ])(?:[一二三四五六七八九十]标段?的?|全线的?)?(?P<part>Ⓛ)")
_LINE = re.compile("(?:铁路|高铁|高速公路|高速|公路|号线|城际|运河)(?:工程|项目)?$")
_WORK_ON_LINE = re.compile("(?:隧道|大桥|特大桥|枢纽|互通)$")
_STATION = re.compile("(?<!收费)站$")


def find_units(view: View) -> Iterator[Statement]:
    """What the clause before is about, told to be of a body; the forces that a body sends."""
    for match in _IS_MEMBER.finditer(view.text):
        member = leading(view, match.start(), "Ⓞ")
        if member is not None and member != match.start("whole"):
            yield part_of(view, member, match.start("whole"), match)
    yield from _daughters(view)
    for match in _SENT.finditer(view.text):
        for part in view.symbols(*match.span("part"), types="Ⓞ"):
            if _FORCE.search(view.name(part)):
                yield part_of(view, part, match.start("whole"), match)
    for match in _ALL_UNDER.finditer(view.text):
        before = view.symbols(view.sentence(match.start()).start, match.start(), "Ⓞ")
        if len(before) == _HOW_MANY[match["number"]]:
            for part in before:
                yield part_of(view, part, match.start("whole"), match)


def _daughters(view: View) -> Iterator[Statement]:
    """Firms that the sentence calls daughters, and what it says to be under a body."""
    for match in _IS_DAUGHTER.finditer(view.text):
        part = leading(view, match.start(), "Ⓞ")
        whole = next(match.start(one) for one in ("whole", "group", "over") if match[one])
        if part is not None and part != whole:
            yield part_of(view, part, whole, match)
    for match in _DAUGHTERS.finditer(view.text):
        mother = leading(view, match.start(), "Ⓞ")
        if mother is not None:
            for part in view.symbols(*match.span("parts"), types="Ⓞ"):
                yield part_of(view, part, mother, match)


def find_units_of_place(view: View) -> Iterator[Statement]:
    """Places that a body runs: 煤矿隶属于甲公司, 车站由甲车务段管辖."""
    for match in _UNDER.finditer(view.text):
        run = match["run"] is not None
        part, whole = match.start("run" if run else "part"), match.start("over" if run else "whole")
        yield part_of(view, part, whole, match)


def find_works_on_lines(view: View) -> Iterator[Statement]:
    """Tunnels, bridges and stations right behind their line."""
    for match in _OF_LINE.finditer(view.text):
        whole, part = match.start("whole"), match.start("part")
        line, work = view.name(whole), view.name(part)
        station = _STATION.search(work) and not line.endswith(("高速", "公路"))
        if _LINE.search(line) and (station or _WORK_ON_LINE.search(work)):
            yield part_of(view, part, whole, match)
