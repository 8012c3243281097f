"""What stands where, told by the scene: parks and who is in them, villages, 这里 and 那里."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.divisions import find
from kg.lexicon.wordlists import either
from kg.model.offsets import Span
from kg.relations.confidence import THING_PLACE
from kg.relations.patterns import NAME_GOES_ON, PLAIN, SCHEME
from kg.relations.places.located import PLACES, SIDE, is_site, located, named
from kg.relations.referents.topics import last_before, leading, spoken_of
from kg.relations.referents.villages import VILLAGE, village_meant
from kg.relations.statement import Statement
from kg.relations.view import View

_THINGS = "“?[ⓄⒿ]”?(?:(?:[、和与及]|以及)“?[ⓄⒿ]”?)*"
_OPENED = "(?:开工|竣工|投产|封顶|动工|奠基|启用|建成|开业)"
# Ⓛ内有甲、乙等上市公司7家，并建有丙
_HOLDS = re.compile(
    rf"(?P<where>Ⓛ)(?:内|里|中|园内|区内)?(?:现|已|还|共|目前)*(?:建?有|坐落着|分布着|(?:汇聚|集聚|聚集|云集|布局)[了着])"
    rf"(?P<what>{_THINGS})(?=等|，|。|、|[一二三四五六七八九十两0-9]+[家个所])"
    rf"(?:等?[^，。；]{{0,16}}，(?:并|还)建?有(?P<more>{_THINGS}))?"
)
# 在Ⓛ，甲公司的车间里; Ⓛ，在乙项目工地上
_SCENE = re.compile(
    rf"(?P<where>Ⓛ)[内里]?，(?:在|走进)?“?(?P<what>[ⓄⒿ])”?的?{PLAIN}{{0,6}}?"
    "(?:车间|厂房|展厅|生产线|厂区|工地|施工现场|建设现场|[内里]，)"
)
# Ⓛ内机器轰鸣，由甲投资建设的乙项目正式开工
_STARTED = re.compile(
    rf"(?P<where>Ⓛ)[内里上]{PLAIN}{{2,10}}，(?:由[^，。；]{{0,24}}的)?“?(?P<what>Ⓙ)”?{PLAIN}{{0,6}}?{_OPENED}"
)
# 甲开工的Ⓛ建一个厂，定名乙; 在Ⓛ租下一栋小楼作为丙
_NAMED_SO = re.compile(
    rf"在(?P<where>Ⓛ+){PLAIN}{{0,3}}?(?:建|设立?|租下|买下|开|办)了?[^，。；]{{0,12}}?"
    "(?:，(?:定名|取名|命名|起名)(?:为|叫)?|作为|取名|名为)“?(?P<what>[ⓄⒿⓁ])"
)
# 甲村盘活旧校舍打造乙项目: what a village makes stands in it
_OF_VILLAGE = re.compile(
    r"(?:^|(?<=[，。；“\n]))(?P<where>Ⓛ)(?:[^，。；ⓅⓄⓁⒿⒺ]{0,10}?)(?:打造|建起|建成|办起|兴建|改造出)了?"
    r"(?:[^，。；ⓅⓄⓁⒿⒺ]{0,6}的)?“?(?P<what>[ⒿⓄ])"
)
# 与甲同在Ⓛ的乙
_SAME = re.compile(r"与(?P<what>[ⓄⒿ])(?:同在|同处|同样位于)(?P<where>Ⓛ)")
# 甲也在这里布局
_HERE = re.compile(
    rf"(?P<what>[ⓄⒿ])”?{PLAIN}{{0,6}}?在(?:这里|此|那里|此地){PLAIN}{{0,4}}?"
    f"(?:{either('opening_verbs', 'build_verbs')}|布局|落户|安家|诞生|扎根)"
)
# 村口的甲; 村里成立了乙
_VILLAGE = re.compile(
    rf"(?<![一-鿿]{{2}})(?:全)?村[口里头中](?:的{PLAIN}{{0,4}}?|(?:还|先后|也)?(?:成立|办起|建起|建成|开办|建了|组建|引进)了?)"
    "“?(?P<what>[ⓄⒿ])"
)
# 园区…，引进了由甲投资建设的乙
_ATTRACTED = re.compile(
    r"(?:引进|吸引|引来|招引)了?(?:由[^，。；]{0,24}的)?“?(?P<what>[ⒿⓄ])”?(?![^，。；ⓅⓄⓁⒿⒺ]{0,8}(?:参加|前来|关注|投资|考察))"
)
_SEEN = "[ⓄⒿⓁ](?:”?(?:[、和与及]|以及)“?[ⓄⒿⓁ])*"
_SEEN_AT = re.compile(
    rf"在{PLACES}{PLAIN}{{0,6}}?，(?:Ⓟ(?:一行)?|他们?|她|大家|一行人?|{PLAIN}{{0,3}}[组团]){PLAIN}{{0,6}}?"
    rf"(?:走进|来到|察看|查看|参观|考察|调研|走访)了?(?:由?[ⓄⓅ]{PLAIN}{{1,8}}?的)?“?(?P<what>{_SEEN})"
)
# 赶到甲镇，先后察看乙、丙; 又到甲街道察看了丁
_SEEN_THERE = re.compile(
    rf"(?:[到赴]|来到|赶到|前往|走进|深入|赶赴){PLACES}(?:(?:(?:走访|调研|考察|视察|检查){PLAIN}{{0,10}})?，|后，?)?(?:先后|首先|实地|现场|又|还|依次|一行|深入)*"
    rf"(?:察看|查看|参观|考察|走访|视察)了?(?:{PLAIN}{{1,6}}的)?“?(?P<what>{_SEEN})"
)
# 走进甲园区，在乙公司询问订单
_ASKED_THERE = re.compile(
    rf"(?:[到赴]|来到|赶到|前往|走进|深入){PLACES}，在(?P<what>[ⓄⒿ]){PLAIN}{{0,4}}?(?:询问|了解|察看|查看|听取|同|与)"
)
_INSIDE = re.compile(
    r"以(?P<what>[ⓄⒿ])为“?(?:龙头|核心|主体|引领|依托)”?的[^，。；ⓅⓄⓁⒿⒺ]{0,12}(?P<where>Ⓛ)"
)
# 甲区以乙公司为龙头
_LED_BY = re.compile(r"(?P<where>Ⓛ)以(?P<what>[ⓄⒿ])为“?(?:龙头|核心|主体)”?(?=[，；。])")
# 甲公司到乙县投资2亿元，办起丙公司; 甲集团落子乙区，拟用9亿元建一座丙园
_SETTLES = re.compile(
    rf"(?P<who>Ⓞ){PLAIN}{{0,8}}?(?:[到赴]|落子|落户)(?P<where>Ⓛ+)(?:(?:(?!签)[^。；ⓅⓄⓁⒿⒺ]){{0,16}}，|投资[^，。；ⓅⓄⓁⒿⒺ]{{0,12}})"
    r"[^，。；ⓅⓄⓁⒿⒺ]{0,10}?(?:办起|建起|建成|成立|设立|组建|兴办|创办|建)了?(?:一[家座个])?“?(?P<what>[ⓄⒿ])"
)
_TENANTS = re.compile(
    rf"(?P<where>Ⓛ)[^。！？\nⓁ]{{0,40}}?(?:已有|已吸引|吸引了?|引进了?|引入了?|集聚了?|聚集了?|汇聚了?)(?P<what>Ⓞ(?:[、和]Ⓞ)*)等?"
    rf"(?:{PLAIN}{{0,10}}?(?:入驻|落户|进驻|签约落户|入园)|[0-9一二三四五六七八九十百]+[余多]?[家个]{PLAIN}{{0,8}}?(?:企业|项目|商户|机构))"
)
# 签约企业14家，其中乙、丙已投产
_SIGNED_UP = re.compile(
    r"(?:签约|入驻|落户|入园|引进)[^，。；ⓅⓄⓁⒿⒺ]{0,6}(?:企业|项目)"
    r"[^，。；ⓅⓄⓁⒿⒺ]{0,3}[0-9一二三四五六七八九十百]+[余多]?[家个]，其中(?P<what>Ⓞ(?:[、和]Ⓞ)*)"
)
# 园区…。已有甲等4家企业入驻; 甲是首批入园企业; 在园内的甲
_TENANTS_OF_IT = re.compile(
    r"(?:^|[，。；\n])(?:目前|现|园区|园内)*(?:已|现)?有(?P<what>Ⓞ(?:[、和]Ⓞ)*)等?[^，。；ⓅⓄⓁⒿⒺ]{0,12}(?:入驻|落户|入园)"
    r"|(?P<first>Ⓞ)是[^，。；ⓅⓄⓁⒿⒺ]{0,6}(?:入园|入驻|进驻)(?:的)?(?:企业|公司)"
    r"|[在到]园内的?(?P<inside>Ⓞ)"
    r"|(?:^|[，。；\n])(?:[园港校]区|园)内(?:现|已|还)?有(?:[一-鿿]{2,8}、)*(?P<held>Ⓞ(?:”?[、和]“?Ⓞ)*)等"
)
# 园区企业甲, 甲、乙等5家入园企业: of the park that the text is about
_PARK_FIRMS = re.compile(
    r"(?:^|(?<=[，。；：“和与\n]))(?:园区|园内|区内|入园|驻园|入驻)(?:龙头|重点|骨干|上市)?企业“?(?P<what>Ⓞ)"
    r"|(?P<many>Ⓞ(?:[、和与及]Ⓞ)*)等(?:\d+|[一二三四五六七八九十]+)[余多]?家(?:入园|驻园|园区|园内)企业"
)
# Ⓛ里，甲、乙等企业
_FIRMS_IN = re.compile(
    r"(?P<where>Ⓛ)[内里中]，(?P<what>Ⓞ(?:[、和与及]Ⓞ)*)等[^，。；ⓅⓄⓁⒿⒺ]{0,8}(?:企业|公司|厂家|工厂)"
)
# 宜春本地的甲; 甲园（乙镇，7.2亿元）; 甲来自乙街道，专攻…
_LOCAL_FIRM = re.compile(r"(?P<where>Ⓛ)(?:本地|当地)的“?(?P<what>Ⓞ)")
_BRACKETED = re.compile(r"“?(?P<what>[ⒿⓄ])”?（(?P<where>Ⓛ)，")
_COMES_FROM = re.compile(r"(?P<what>Ⓞ)，?来自(?P<where>Ⓛ)(?=[，。；])")
# 开发区内，总投资34亿元的甲项目进入安装高峰
_INSIDE_IT = re.compile(
    r"(?:^|[，。；\n])(?P<where>Ⓛ)[内里]，(?:[^，。；ⓅⓄⓁⒿⒺ]{0,20}的)?“?(?P<what>Ⓙ)(?=[^，。；ⓅⓄⓁⒿⒺ])"
)
# 在邻近的甲镇，来自乙省的丙公司投资6亿元建设丁项目
_BUILDS_THERE = re.compile(
    r"(?:^|[，。；\n])在[^，。；ⓅⓄⓁⒿⒺ]{0,6}(?P<where>Ⓛ)[^，。；ⓅⓄⓁⒿⒺ]{0,2}，(?:来自Ⓛ的)?Ⓞ[^，。；ⓅⓄⓁⒿⒺ]{0,8}"
    r"投资[^，。；ⓅⓄⓁⒿⒺ]{0,14}(?:建设|兴建|新建|打造)(?:了|的)?“?(?P<what>Ⓙ)"
)
# 在当地注册了甲公司
_IN_THAT_PLACE = re.compile(r"在当地(?:注册|成立|设立|开办|建起|办起|组建)了“?(?P<what>[ⓄⒿ])")
# 甲公司所在的乙镇; 乙街道辖区内的甲中学
_WHOSE_TOWN = re.compile(r"(?P<what>[ⓄⒿ])”?所在(?:地|的|地的)?(?P<where>Ⓛ+)")
# 甲工业区现有企业32家，乙公司便是其中之一
_ONE_OF = re.compile(
    r"(?P<where>Ⓛ)[^。！？\nⓁ]{0,40}?(?:企业|公司|商户|工厂|厂家|合作社)[^。！？\nⓁⓄ]{0,12}，"
    r"(?:[^，。；ⓅⓄⓁⒿⒺ]{0,6}的)?“?(?P<what>Ⓞ)”?(?:便|就|正|也|即)*是其中(?:之一|的?一[家员])"
)
# 在甲园内，乙公司的小楼并不起眼
_ITS_HOUSE = re.compile(
    rf"(?:^|[，。；\n])(?:走进|在)(?:Ⓛ+{SIDE}的)?(?P<where>Ⓛ)[内里]，“?(?P<what>Ⓞ)”?的{PLAIN}"
)
# 甲区集中开工的项目有乙、丙
_WORK = "“?Ⓙ”?(?:（[^（）]{0,20}）)?"
_WORKS_OF = re.compile(
    rf"(?:^|[，。；\n])(?P<where>Ⓛ)[^。；ⓅⓄⓁⒿⒺ]{{0,16}}(?:项目|工程)(?:主要)?(?:包括|包含|有|为|是)(?P<what>{_WORK}(?:(?:[、和与及]|以及){_WORK})*)"
)
# 甲县又启动了乙改造
_BEGINS_WORK = re.compile(
    r"(?:^|[，。；\n])(?P<where>Ⓛ)(?:(?!与|和|同|将|拟|[到在从由])[^，。；ⓅⓄⓁⒿⒺ]){0,10}?(?:启动|实施|开工建设|建成|新建|打造)了?“?(?P<what>Ⓙ)”?(?![^，。；]{0,4}(?:以来|行动|试点))"
)
# 甲镇是主产区，辖区内的乙园
_WITHIN = re.compile(r"(?P<where>Ⓛ)[^。！？\nⓁ]{0,30}，(?:辖区|区域|境)内的“?(?P<what>[ⓄⒿⓁ])")
_SCENES = (
    _HOLDS,
    _SCENE,
    _STARTED,
    _NAMED_SO,
    _SAME,
    _FIRMS_IN,
    _LOCAL_FIRM,
    _BRACKETED,
    _COMES_FROM,
    _INSIDE_IT,
    _BUILDS_THERE,
    _WHOSE_TOWN,
    _ONE_OF,
    _ITS_HOUSE,
    _WORKS_OF,
)
_ZONE = re.compile("(?:区|园|城|港|谷|小镇|基地|镇|街道)$")
_PARK = re.compile("(?:园区?|港|谷|基地|小镇|开发区|高新区|新区|街区)$")
_TOLD = (
    ("seen at", _SEEN_AT),
    ("seen at", _SEEN_THERE),
    ("seen at", _ASKED_THERE),
    ("core of", _INSIDE),
    ("core of", _LED_BY),
    ("settles at", _SETTLES),
    ("tenant of", _TENANTS),
    ("of a place", _WITHIN),
)


def find_sites(view: View) -> Iterator[Statement]:
    """All places told by the scene."""
    for pattern in _SCENES:
        for match in pattern.finditer(view.text):
            where = match.end("where") - 1
            groups = [group for group in ("what", "more") if match.groupdict().get(group)]
            for group in groups:
                for what in view.symbols(*match.span(group)):
                    yield from _statement(view, what, where, match)
    yield from _in_villages(view)
    for match in _BEGINS_WORK.finditer(view.text):
        if not _is_vast(view, match.start("where")):
            yield from _statement(view, match.start("what"), match.start("where"), match)
    for match in (found for rule in (_HERE, _IN_THAT_PLACE) for found in rule.finditer(view.text)):
        yield from _statement(view, match.start("what"), _before(view, match), match)
    for match in _ATTRACTED.finditer(view.text):
        zone = leading(view, match.start(), "Ⓛ")
        if zone is not None and _ZONE.search(view.name(zone)):
            yield from _statement(view, match.start("what"), zone, match)


def _is_vast(view: View, where: int) -> bool:
    """Whether a place is a country or province, whose works may be anywhere."""
    provinces = [one for one in find(view.name(where)) if one.level == "province"]
    return bool(provinces) or view.mention(where).subtype == "country"


def _in_villages(view: View) -> Iterator[Statement]:
    """What stands in the village that made it, or that the text spoke of last."""
    for match in _OF_VILLAGE.finditer(view.text):
        if VILLAGE.search(view.name(match.start("where"))):
            yield from _statement(view, match.start("what"), match.start("where"), match)
    for match in _VILLAGE.finditer(view.text):
        yield from _statement(view, match.start("what"), village_meant(view, match.start()), match)


def find_told(view: View) -> Iterator[Statement]:
    """What somebody sees in a place, what leads it, what settled there."""
    for rule, pattern in _TOLD:
        for match in pattern.finditer(view.text):
            yield from _told(view, match, rule)


def find_tenants(view: View) -> Iterator[Statement]:
    """Firms in the park that the text spoke of last, or that the sentence is about."""
    for match in _TENANTS_OF_IT.finditer(view.text):
        group = match.lastgroup or "what"
        zones = view.symbols(view.paragraph(match.start()).start, match.start(), "Ⓛ")
        zone = next((one for one in reversed(zones) if _PARK.search(view.name(one))), None)
        for what in view.symbols(*match.span(group), types="Ⓞ") if zone is not None else ():
            yield from _statement(view, what, zone, match)
    for match in _PARK_FIRMS.finditer(view.text):
        zone = _park(view, match.start())
        for what in view.symbols(*match.span("what" if match["what"] else "many"), types="Ⓞ"):
            yield from _statement(view, what, zone, match)
    for match in _SIGNED_UP.finditer(view.text):
        zone = leading(view, match.start(), "Ⓛ", nearest=True)
        if zone is not None and _PARK.search(view.name(zone)):
            for what in view.symbols(*match.span("what")):
                yield from _statement(view, what, zone, match)


def _park(view: View, position: int) -> int | None:
    """The park that the text spoke of last."""
    return spoken_of(view, position, "Ⓛ", lambda one: _PARK.search(view.name(one)))


def _told(view: View, match: re.Match[str], rule: str) -> Iterator[Statement]:
    """What is seen, has settled or has been drawn to a place, without schemes and authorities."""
    for what in named(view, Span(*match.span("what"))):
        if view.text[what] == "Ⓞ" and view.text[what + 1 : what + 2] == "Ⓙ":
            what += 1  # 察看甲公司|高精度铝板带项目: the project is there
        if NAME_GOES_ON.match(view.text, what + 1) or not is_site(view, what):
            continue
        if not SCHEME.search(view.name(what)):
            for where in view.listed(*match.span("where"), types="Ⓛ"):
                yield located(view, what, where, Span(*match.span()), rule)


def _before(view: View, match: re.Match[str]) -> int | None:
    """The place named last before what is 在这里."""
    return last_before(view, match.start(), "Ⓛ")


def _statement(
    view: View, what: int, where: int | None, match: re.Match[str]
) -> Iterator[Statement]:
    if where is None or NAME_GOES_ON.match(view.text, what + 1):
        return
    yield Statement(
        view.indexes[what],
        "located_in",
        view.indexes[where],
        view.source(*Span(match.start(), match.end())),
        "told by the scene",
        THING_PLACE,
    )
