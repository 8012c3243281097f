"""Firms and units told by whose they are: 甲所属企业乙, 其下属的乙, 乙是甲在丙地的唯一子公司."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.lexicon.organizations import subtype_of
from kg.relations.belonging.membership import part_of
from kg.relations.belonging.subordination import listed_from
from kg.relations.patterns import BRACKETS, PLAIN
from kg.relations.referents.topics import leading, previous_topic
from kg.relations.statement import Statement
from kg.relations.view import View

_LIST = rf"Ⓞ(?:{BRACKETS})?(?:”?(?:[、和与及]|以及)“?Ⓞ(?:{BRACKETS})?)*"
_OF = "(?:旗下|所属|下属|直属|权属|辖属|下辖|所辖|辖内|麾下)"
# 所属行业协会 is that of the trade
_NOT_OF = "(?!行业|地|辖区|领域|专业|赛道|街道|社区)"
_KIND = (
    "(?:单位|企业|公司|机构|平台|学校|医院|院[校所]|品牌|部门|科室|[协商]会|媒体|酒店|工厂|"
    "[分支]行)"
)
_OF_KIND = rf"{_OF}{_NOT_OF}的?(?:{PLAIN}{{0,8}}?{_KIND})?“?"
# 甲局所属事业单位乙; 甲集团核心企业乙
_OWNS = re.compile(
    rf"(?P<whole>Ⓞ)的?(?:{_OF_KIND}|(?:内设|派出|成员|核心|骨干|全资|控股)(?:企业|单位|机构|部门)“?)(?P<part>{_LIST})"
)
# 甲集团下属企业中，乙公司利润最高
_AMONG = re.compile(
    rf"(?P<whole>Ⓞ)的?{_OF}{_NOT_OF}{PLAIN}{{0,8}}?(?:之中|中|里)，(?:其中)?(?P<part>{_LIST})"
)
# 获悉，其所属乙公司; 由其下属的乙学院派人
_ITS = re.compile(rf"其(?:{_OF_KIND}|(?:控股|全资)(?:的|企业)“?)(?P<part>{_LIST})")
_ALL = re.compile("”?(?:等|两家|三家|四家|均|都|分别|先后|[0-9]+家)")
_TWO = re.compile("[与和同跟]Ⓛ*Ⓞ")  # 甲与乙签约，其下属…: of which of the two stays open
# 乙是甲的内设机构, 乙是甲在丙地设立的全资子公司; no firm that the other only serves or elects
_NO_OWNER = (
    "服务|支持|帮扶|联系|扶持|培育|合作|推荐|采购|供[应货]|认定|评|客户|投保|合资|对口|除外|以外"
)
_UNIT = (
    "(?:(?<![立办])[子孙]公司|分公司|分支机构|内设机构|派出机构|直属(?:单位|机构|企业|院所)|工作机关|(?:常设)?办事机构|"
    "组成(?:部门|单位)|[下所]属(?:单位|机构|企业|公司|院所|学校|医院|事业单位|国有企业)|事业单位|二级(?:学院|单位|企业|机构|法人)|"
    "附属(?:医院|学校|[中小]学|幼儿园|机构)|(?:成员|骨干|核心|控股|全资)(?:企业|公司)|旗下(?:企业|公司|品牌|平台)|"
    "(?:[家座个大]|首|新|方|华[东南中北]|西南|西北|东北|唯一的?|海外|国内)(?:工厂|分厂|生产基地|制造基地|研发中心|区域总部|总部)|分[部社院校厂]|办事处)"
)
_IS = re.compile(
    rf"(?:(?P<part>{_LIST})，?|(?<=[，；]))(?:现|如今|目前|也|同时|均|都|则|已|正式|本|还)*"
    r"(?:是|为|系|成为|作为)(?:总部[^，。；ⓅⓄⒿⒺ]{1,8}的|Ⓛ+的?)?"
    rf"(?P<whole>Ⓞ)(?:(?!{_NO_OWNER})[^，。；！？\nⓅⓄⒿⒺ]){{0,18}}?{_UNIT}(?=[，。；、）！\n]|$|之一)"
)
# 乙（甲全资子公司）, 乙，甲的全资子公司，
_ASIDE = re.compile(
    r"(?P<part>Ⓞ)(?:（[系为是]?(?P<whole>Ⓞ)的?(?:全资|控股|下属|旗下)*(?:子公司|孙公司|企业|分公司)）|"
    r"，(?P<owner>Ⓞ)的?(?:全资|控股|下属|旗下)*(?:子公司|孙公司)，)"
)
# 乙由甲持股67%, 甲持有乙67%的股权
_SHARE = r"(?P<{}>\d+(?:\.\d+)?)%"
_HELD = re.compile(
    rf"(?P<part>Ⓞ)(?:由|是)Ⓛ*(?P<whole>Ⓞ)(?:持股|占股|持有){_SHARE.format('held')}"
    rf"|(?P<owner>Ⓞ)(?:目前|现|仍|共|合计|直接|间接)*持有Ⓛ*(?P<firm>Ⓞ)的?{_SHARE.format('holds')}的?股[权份]"
)
_HALF = 50.0  # percent: who holds more decides
# 乙由甲全资设立; 由甲全资控股的乙; 甲将乙收入麾下; 甲下设乙, 甲控股乙
_OWNED = re.compile(
    r"(?P<part>Ⓞ)[是系]?由Ⓛ*(?P<whole>Ⓞ)(?:全资|独资)(?:设立|成立|投资|组建|持有|拥有)"
    r"|由Ⓛ*(?P<of>Ⓞ)(?:全资|独资|绝对)*(?:设立|控股|投资设立|拥有)的(?:Ⓛ的?)?(?P<firm>Ⓞ)"
)
_TAKES = re.compile(
    rf"(?P<whole>Ⓞ)(?:(?:已|正式|成功|最终|现|目前)*将(?P<part>{_LIST})(?:收入|纳入|收归|并入)其?(?:麾下|旗下|囊中)"
    rf"|(?:(?:内|下)设有?|(?:绝对|全资|相对)?控股)了?(?P<set>{_LIST})(?=[，。；、\n后]|$))"
)
# 甲和乙背后的实际控制人都是丙, 控股股东为丙
_RULED = re.compile(
    r"(?:实际控制人|实控人|控股股东|唯一股东|全资股东)(?:均|都|则|仍)?(?:是|为|系)Ⓛ*(?P<whole>Ⓞ)(?=[，。；）！\n]|$)"
)
# 甲统一领导乙局; 甲部为机关，统一领导乙局
_LEADS = re.compile(
    rf"(?:(?P<whole>Ⓞ)|(?<=[，；、]))(?:负责)?(?:统一|归口|直接)(?:领导|管理)(?P<part>{_LIST})(?=[，。；、\n]|$)"
)
# 甲医院托管乙卫生院; a bank that keeps a fund does not own it
_RUNS = re.compile(
    r"(?P<whole>Ⓞ)(?:正式|全面|整体|已|将|成功|继续)*托管了?(?P<part>Ⓞ)(?=[，。；、\n后]|$)"
)
_CARED_FOR = frozenset({"school", "hospital"})
# 乙公司母公司甲集团
_MOTHER = re.compile(
    r"(?P<part>[Ⓞ其])的?(?:母公司|上级(?:主管)?(?:单位|部门|公司|机构)|主管(?:单位|部门))(?:为|是)?Ⓛ*(?P<whole>Ⓞ)"
)
_COMMON = frozenset(
    {"公司", "集团", "有限", "科技", "学院", "医院", "银行", "中心", "股份", "中国"}
)
_KIN = 2  # characters that names of one house share: 法国玛洛酒庄, 玛洛酿造学院


def find_subsidiaries(view: View) -> Iterator[Statement]:
    """What the text calls a unit, a daughter or the property of a body."""
    for part, whole, match in _found(view):
        if part != whole and not _asks(view, match.start()):
            yield part_of(view, part, whole, match)


Found = Iterator[tuple[int, int, re.Match[str]]]


def _found(view: View) -> Found:
    for match in _OWNS.finditer(view.text):
        for part in _counted(view, match):
            yield part, match.start("whole"), match
    for match in (*_AMONG.finditer(view.text), *_RUNS.finditer(view.text)):
        for part in view.symbols(*match.span("part"), types="Ⓞ"):
            if match.re is _AMONG or _is_cared_for(view, match.start("whole"), part):
                yield part, match.start("whole"), match
    for match in _ITS.finditer(view.text):
        for part in _counted(view, match):
            whole = _meant(view, match.start(), part)
            if whole is not None:
                yield part, whole, match
    for match in _ASIDE.finditer(view.text):
        yield match.start("part"), match.start("whole" if match["whole"] else "owner"), match
    yield from _owned(view)
    yield from _told(view)
    yield from _shares(view)


def _owned(view: View) -> Found:
    """Firms that another one founded alone, took over or controls."""
    for match in _OWNED.finditer(view.text):
        first, second = ("part", "whole") if match["part"] else ("firm", "of")
        yield match.start(first), match.start(second), match
    for match in _TAKES.finditer(view.text):
        for part in view.symbols(*match.span("part" if match["part"] else "set"), types="Ⓞ"):
            yield part, match.start("whole"), match


def _told(view: View) -> Found:
    """Units that a clause says to be one, also where it leaves out its subject."""
    for match in _IS.finditer(view.text):
        for part in _subjects(view, match):
            yield part, match.start("whole"), match
    for match in _LEADS.finditer(view.text):
        whole = match.start("whole") if match["whole"] else _subject(view, match.start())
        for part in view.symbols(*match.span("part"), types="Ⓞ"):
            if whole is not None:
                yield part, whole, match
    for match in _MOTHER.finditer(view.text):
        named = match["part"] == "Ⓞ"
        daughter = match.start() if named else leading(view, match.start(), "Ⓞ")
        if daughter is not None:
            yield daughter, match.start("whole"), match


def _shares(view: View) -> Found:
    """Firms of which another holds more than half, or that it controls."""
    for match in _HELD.finditer(view.text):
        named = match["held"] is not None
        if float(match["held"] or match["holds"]) > _HALF:
            first, second = ("part", "whole") if named else ("firm", "owner")
            yield match.start(first), match.start(second), match
    for match in _RULED.finditer(view.text):
        led = leading(view, match.start(), "Ⓞ")
        for part in [] if led is None else listed_from(view, led):
            if view.text[part] == "Ⓞ":
                yield part, match.start("whole"), match


def _subjects(view: View, match: re.Match[str]) -> Sequence[int]:
    if match["part"]:
        return view.symbols(*match.span("part"), types="Ⓞ")
    led = leading(view, match.start(), "ⓄⓁⒿ")
    return [led] if led is not None and view.text[led] == "Ⓞ" else []


def _subject(view: View, position: int) -> int | None:
    """What the sentence begins with, also behind words that describe it: 新组建的甲."""
    start = view.sentence(position).start
    first = next(iter(view.symbols(start, position)), start)
    described = view.text[first] == "Ⓞ" and view.text[first - 1] == "的"
    return first if described else leading(view, position, "Ⓞ")


def _counted(view: View, match: re.Match[str]) -> Sequence[int]:
    """All of a list that is counted, else its first: 旗下甲、乙集团签约 may name two parties."""
    parts = view.symbols(*match.span("part"), types="Ⓞ")
    return parts if _ALL.match(view.text, match.end()) else parts[:1]


def _meant(view: View, position: int, part: int) -> int | None:
    """Whom 其 means: who shares a word of the name, else whom the sentence is about."""
    start = view.sentence(position).start
    named = view.symbols(start, position, "Ⓞ")
    if not named:
        opens = not view.text[start:position].strip()
        return previous_topic(view, position, "Ⓞ") if opens else None
    kin = [one for one in named if _share_word(view.name(one), view.name(part))]
    if len({view.name(one) for one in kin}) == 1:
        return kin[0]
    if len({view.name(one) for one in named}) == 1:
        return named[0]
    led = leading(view, position, "Ⓞ")
    return None if led is None or _TWO.match(view.text, led + 1) else led


def _share_word(one: str, other: str) -> bool:
    """Whether two names have a run of characters in common that is no general noun."""
    runs = {one[i : i + _KIN] for i in range(len(one) - _KIN + 1)} - _COMMON
    return any(run in other for run in runs)


def _is_cared_for(view: View, whole: int, part: int) -> bool:
    return {subtype_of(view.name(one)) for one in (whole, part)} <= _CARED_FOR


def _asks(view: View, position: int) -> bool:
    """Whether the sentence is a question."""
    start, end = view.sentence(position)
    return view.text[start:end].rstrip().endswith("？")
