"""What lies where by the way its name is written: divisions in line, names behind a place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.divisions import find
from kg.lexicon.places import CONTINENTS
from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.relations.confidence import NAMED_PLACE, THING_PLACE
from kg.relations.referents.antecedents import fits
from kg.relations.statement import Ref, Statement, implied
from kg.relations.view import View

_QUAYS = re.compile("(?:港区|作业区)$")  # 盘锦港|荣兴港区
_RANK = re.compile("(?:镇|乡|街道|村|社区|苏木|嘎查)$")
_REGION = re.compile("(?:地区|流域|首都|景区|沿海|海岸|滨海|沿江|江畔|国际|国家.*)$")
MIN_PLACE = 2  # single characters (中, 日) are short for countries and stand in lists
MAX_PLAIN = 3  # 黑龙江: longest province written without its level


def find_adjacent_places(view: View) -> Iterator[Statement]:
    """Divisions written one behind the other: 环县|曲子镇|西沟村."""
    for match in re.finditer("Ⓛ(?:首都|省会|首府|的)?“?(?=[ⓁⒿ])", view.text):
        outer, inner = match.start(), match.end()
        around, inside = view.mention(outer), view.mention(inner)
        abroad = around.subtype == "country" and around.text != "中国"  # 墨西哥的萨尔蒂约
        if "的" in match.group() and not (abroad or _SMALL.search(inside.text)):
            continue  # 北京的天安门, 中国的上海: the rules of places read those
        if _GOES_ON.match(view.text, inner + 1) or _in_title(view, outer):
            continue
        part: Ref = view.indexes[inner]
        division = _division_in(view, inside)
        if division is not None:  # 大东区|万泉街道三角社区: the street lies in the district
            part, inside = division
        harbour = around.text.endswith("港") and _QUAYS.search(inside.text) is not None
        zone = _ZONE.search(around.text) and _IN_ZONE.search(inside.text)
        if (
            not (harbour or zone or _holds(around))
            or not _stands(inside)
            or _contradicted(around, inside)
        ):
            continue
        divided = harbour or _is_part(around, inside)
        near_road = _ROAD.search(inside.text) and _NEAR.search(around.text)
        if divided:
            yield from _listed_parts(view, outer, inner)
        if not (divided or near_road or inside.type == "project") and _NO_SITE.search(inside.text):
            continue
        yield Statement(
            part,
            "part_of" if divided else "located_in",
            view.indexes[outer],
            view.source(outer, inner + 1),
            "places in line",
            NAMED_PLACE,
            status="stated",
        )


def _listed_parts(view: View, outer: int, inner: int) -> Iterator[Statement]:
    """The divisions of the same rank that the list goes on with: 旬阳市蜀河镇、|仙河镇."""
    rank = _RANK.search(view.mention(inner).text)
    after = inner + 1
    while (
        rank
        and view.text[after : after + 1] in tuple("、和与及")
        and (view.text[after + 1 : after + 2] == "Ⓛ")
    ):
        item = after + 1
        if not view.mention(item).text.endswith(rank.group()) or view.text[item + 1] == "Ⓛ":
            break
        yield Statement(
            view.indexes[item],
            "part_of",
            view.indexes[outer],
            view.source(outer, item + 1),
            "places in line",
            NAMED_PLACE,
            status="stated",
        )
        after = item + 1


def _in_title(view: View, position: int) -> bool:
    """Whether a name stands in the title of a work: 《宿迁市骆马湖水环境保护条例》."""
    start = view.sentence(position).start
    return view.text.rfind("《", start, position) > view.text.rfind("》", start, position)


def is_division_of(inside: Mention, around: Mention) -> bool:
    """Whether two places in line are a division and one of its parts: 石门县|壶瓶山镇."""
    return (
        _holds(around)
        and _stands(inside)
        and not _contradicted(around, inside)
        and _is_part(around, inside)
    )


def _is_part(around: Mention, inside: Mention) -> bool:
    """Whether the inner place is a division of the outer, not a site that stands in it."""
    if inside.type != "place" or _ROAD.search(inside.text) or _ESTATE.search(inside.text):
        return False
    plain = inside.subtype in (None, "division") and len(inside.text) <= MAX_PLAIN
    return _is_division(inside) or (around.subtype == "country" and plain)


def find_composite(view: View) -> Iterator[Statement]:
    """Names that begin with the division they lie in: 里岔镇|生物基材料项目."""
    for position in sorted(view.indexes):
        mention = view.mention(position)
        division = _division_in(view, mention) or _town_of(view, mention)
        if division is not None:
            ref, named = division
            rest = mention.text[len(named.text) :]
            yield Statement(
                view.indexes[position],
                "part_of" if _SUBDIVISION.search(rest) else "located_in",
                ref,
                mention.span,
                "name begins with a division",
                NAMED_PLACE,
                status="stated",
            )


def _division_in(view: View, mention: Mention) -> tuple[Ref, Mention] | None:
    """The town, street or county that the name of a place or project begins with."""
    match = _COMPOSITE.match(mention.text)
    if match is None or mention.type not in ("place", "project"):
        return None
    name = match["division"]
    if mention.type == "project" and not (_SITE if name[-1] == "市" else _BUILT).search(
        mention.text
    ):
        return None  # a plan, a policy or a work all over the city
    if _INSTITUTION.search(mention.text):
        return None
    if not find(name) and (name[-1] in "市县区" or find(name[:-1])):
        return None  # 江苏|镇江港口
    for index, other in enumerate(view.mentions):
        if other.type == "place" and other.text == name and other.field == view.field:
            return index, other
    span = Span(mention.start, mention.start + len(name))
    found = implied(view, span, "place", rule="division of a name")
    return found, found


def _town_of(view: View, mention: Mention) -> tuple[Ref, Mention] | None:
    """The town or village, named in the article, that the name of a local body begins with.

    Offices of the town itself are no bodies that stand in it.
    """
    match = _LOCAL_BODY.match(mention.text) if mention.type == "organization" else None
    if match is None:
        return None
    for index, other in enumerate(view.mentions):
        if (other.type, other.text, other.field) == ("place", match["town"], view.field):
            return index, other
    return None


# 高台县骆驼城镇|红满园番茄种植农民专业合作社, 葛集镇|中心小学
_LOCAL_BODY = re.compile(
    "(?:[一-鿿]{2,6}[省市县区旗])?(?P<town>[一-鿿]{1,4}(?:镇|乡|街道|村))[一-鿿“”]{2,}"
    "(?:合作社|合作联社|卫生院|小学|中学|学校|幼儿园|敬老院|加工厂|汽修厂|工坊|繁育中心|科技小院|农场)$"
)
# 东阳市|横店国际会议中心; in 景德镇市 the division goes on, in 杨家山里|乡村振兴片区 there is none
_COMPOSITE = re.compile(
    "(?P<division>[一-鿿]{2,4}?(?<![小城乡特省村])(?:镇|乡|街道)|[一-鿿]{2,5}?[市县区])"
    "(?![镇乡市县区政]|街道|综合|(?<=乡)村|国际机场|火车|[东西南北]站)[^，、的]{3,}$"
)
# 成都|濛阳市场, 大桥|主桥: a longer name that was cut
_GOES_ON = re.compile("市场|主桥|[大特]桥|新[一馆院区校址]|古城|口岸")
# 托克扎克镇的|阿亚格曼干村, 龙岭镇的|赣州国际陆港
_SMALL = re.compile("(?:[^小]村|社区|街道|嘎查|苏木|[发新合作]区|园区|产业园|工业园|陆港|县|镇)$")
_SITE = re.compile("(?:基地|园|中心|厂|馆|楼)$")
_BUILT = re.compile("(?:项目|工程|园|中心|基地|厂|站|馆|楼|线|[一二三]期)$")
_INSTITUTION = re.compile("医院|学校|大学|中学|小学|公司|(?<!邮)局")
_SUBDIVISION = re.compile("(?:[^小]区|[村镇乡]|街道|社区|片区|新区)$")
_ESTATE = re.compile("(?:小区|公寓|花园|花苑|家园|大厦|广场|中心|楼)$")
_NEAR = re.compile("(?:[^新发园验范]区|[县镇乡]|街道|社区)$")  # in a city a road is not one place
_HOLDING = frozenset({"country", "division", "street", "community"})
_ROAD = re.compile("(?:[^区]街|路|巷|大道|大街)$")
_WAY = re.compile("(?:路|街|高铁|高速|大道|线|[江河湖])$")
_NO_SITE = re.compile("[江河国路线段]$|^.{1,2}$")
_LOCALITY = re.compile("(?:村|镇|乡|街道|社区|路|街|大道|小区|园区|产业园|(?<![新发片])区|县)$")
_DIVISION = re.compile(
    "(?:省|市|县|旗|州|盟|镇|乡|街道|社区|村|片区|新区|开发区|自治区|苏木|嘎查|湾|岛|路|海域|^.{1,3}区)$"
)
_ZONE = re.compile("(?:经开区|高新区|功能区|示范区|保税港?区|合作区|港区|工业园|产业园)$")
_IN_ZONE = re.compile("(?:片区|[东西南北]区|[新科]城|产业园|工业园|创业园|园区|中心|[港码]头)$")


def find_local_firms(view: View) -> Iterator[Statement]:
    """Companies and schools behind their village, town or road: 新城大道“映山红客栈”."""
    for match in re.finditer("Ⓛ“?(?=Ⓞ)", view.text):
        where, firm = match.start(), match.end()
        opened = match.group()[-1] == "“"
        if opened and view.text[firm + 1 : firm + 2] != "”":
            continue  # “老杨树|宣讲汇”, “卡尼”号 is no firm
        quoted = opened and _holds(view.mention(where))
        if (quoted or _LOCALITY.search(view.mention(where).text)) and any(
            fits(view, firm, noun) for noun in ("公司", "学校", "医院")
        ):
            at = view.source(where, firm + 1)
            yield Statement(
                view.indexes[firm],
                "located_in",
                view.indexes[where],
                at,
                "behind a place",
                THING_PLACE,
            )


def _is_division(mention: Mention) -> bool:
    known = len(mention.text) <= MAX_PLAIN and bool(find(mention.text))  # 格尔木
    return mention.subtype in ("division", "street", "community") or bool(
        known or _DIVISION.search(mention.text) or len(mention.text) <= 2
    )


def _holds(mention: Mention) -> bool:
    """Divisions and countries stand in front of what lies in them; sites and regions do not."""
    if len(mention.text) < MIN_PLACE:
        return False
    if _REGION.search(mention.text) and not find(mention.text):
        return False  # 阿克苏地区 is a division
    if mention.text[0] == "全" and not find(mention.text):
        return False  # 全县, but 全椒县 is one
    if _WAY.search(mention.text) and not find(mention.text):
        return False  # 浙江 and 镇江 are no rivers
    known = len(mention.text) <= MAX_PLAIN and bool(find(mention.text))
    return mention.subtype in _HOLDING or known or bool(_DIVISION.search(mention.text))


def _contradicted(around: Mention, inside: Mention) -> bool:
    """Whether the table of divisions knows both names and puts neither into the other."""
    outer, inner = find(around.text), find(inside.text)
    return bool(outer and inner) and not any(a.holds(b) for a in outer for b in inner)


def _stands(mention: Mention) -> bool:
    """Single characters (中日) and countries stand in a list, not in line."""
    counted = re.fullmatch("[一二两三四五六七八九十]+国", mention.text)
    vast = mention.subtype == "country" or mention.text in CONTINENTS  # 中国|中东外交
    return len(mention.text) >= MIN_PLACE and not (vast or counted)
