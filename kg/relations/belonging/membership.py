"""What belongs to what by the verbs and nouns of belonging."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from kg.relations.confidence import BELONGS
from kg.relations.patterns import NAMES, ORGS, PLAIN
from kg.relations.referents.topics import leading, leads, previous_topic, spoken_of
from kg.relations.statement import Statement, implied
from kg.relations.view import View

# Ends of alliances: bodies whose members are organizations of their own.
_ALLIANCE = re.compile(
    "(?:联盟|协会|商会|学会|联合会|共同体|委员会|集团|联合体|医联体|医共体|工商联|促进会)$"
)
# 支持甲加入乙, 批准甲加入乙的申请: not yet
_WISHED = "(?<!支持)(?<!欢迎)(?<!推动)(?<!邀请)(?<!批准)(?<!同意)(?<!希望)(?<!反对)"
_JOINS = re.compile(
    rf"{_WISHED}(?P<part>{ORGS})(?:等)?{PLAIN}{{0,10}}?"
    r"(?:加入|并入|隶属于?|归属于?|挂靠[于在]?)了?Ⓛ*(?P<whole>Ⓞ)(?!的(?:申请|请求|谈判|计划|进程))"
)
_SPEAKS_FOR = re.compile(r"(?P<part>Ⓞ)(?:代表|作为)(?P<whole>Ⓞ)")
_OWNED = re.compile(
    r"(?P<part>[ⓄⒿ])，?(?:是|为|系|作为)(?P<whole>Ⓞ)(?:[^，。；ⓅⓄⓁⒿⒺ]{2,14}(?:设立|成立|投资|组建)的?)?的?(?:旗下|下属|所属|直属|全资|控股|成员|子公司|分支)"
)
# 医药贷是行动的首个产品
_ELEMENT = re.compile(
    rf"(?P<part>[ⓄⒿ])”?，?(?:如今|现|已|也|还|同时)*(?:是|为|系|作为|属于)Ⓛ*(?P<whole>[ⓄⒿ])的?{PLAIN}{{0,6}}?"
    "(?:产品|子项目|分项目|组成部分|一部分|首个项目|重点工程|子工程|(?:副?会长|副?理事长|常务理事|理事|会员|成员)单位|成员)"
)
_OWNS = re.compile(
    r"(?P<whole>Ⓞ)(?:拟|将|计划)?(?:通过其?(?:全资|控股)?[子孙]公司|"
    r"(?:通过|将)?(?:旗下|所属|下属|直属|辖属|下辖)的?)(?P<part>[ⓄⒿ])"
)
# 甲代表联盟: the alliance by its general noun
_SPEAKS_FOR_NOUN = re.compile(r"(?P<part>Ⓞ)代表(?P<noun>联盟|协会|商会|学会|联合会)(?!的?成员)")
_JOINED_NOW = re.compile(rf"(?P<part>{ORGS})等?{PLAIN}{{0,10}}?(?:加入|加盟)(?=[，。；）]|$)")
_FOUNDED = re.compile(rf"(?P<part>{ORGS}){PLAIN}{{0,6}}?牵头(?:成立|组建|发起)了?(?P<whole>Ⓞ)")
# 联盟首批成员单位包括甲、乙; 甲、乙等19家单位成为首批成员
_MEMBER = "(?:(?:首批|创始|发起|核心|理事|常务|副)*(?:成员|会员|理事)(?:单位|企业|学校|校)?)"
_MEMBERS_ARE = re.compile(rf"{_MEMBER}(?:已?有|包括|包含|涵盖|为|是|：)+(?:Ⓛ*(?P<part>{ORGS}))")
_ARE_MEMBERS = re.compile(
    rf"(?P<part>{ORGS})等?(?:\d+|[一二三四五六七八九十百]+)?[余多]?[家所个]?[^，。；、ⓅⓄⓁⒿⒺ]{{0,6}}?"
    rf"(?:成为|作为|当选为?|受邀成为|[任为是]){_MEMBER}(?=[，。；]|加入)"
)
# 联盟由甲医院牵头，乙医院等9家医疗机构为首批成员单位
_LED_BY_NOUN = re.compile(
    rf"(?<=[。；\n])(?:Ⓞ|(?:该|这一)?(?:联盟|联合体|共同体|医共体|医联体))由(?P<part>{ORGS})牵头(?=，)"
)
# 甲当选理事长单位，乙、丙为副理事长单位
_MEMBER_UNITS = re.compile(
    rf"(?P<part>{ORGS})等?(?:\d+家(?:企业|单位|学校|医院|机构)?)?(?:分别)?(?:当选为?|[任为是]|担任|成为)"
    "(?:副?理事长|副?会长|(?:常务)?理事|副?主席|成员|牵头|发起|依托)(?:单位|企业)(?=[，。；]|$)"
)
# 甲等6家企业当选乙协会副会长单位
_UNITS_OF = re.compile(
    rf"(?P<part>{ORGS})等?(?:\d+[余多]?家(?:企业|单位|学校|医院|机构)?)?(?:分别)?(?:当选为?|成为|入选)(?P<whole>Ⓞ)"
    "的?(?:首批|常务|副)*(?:理事长|会长|理事|主席|会员|成员)(?:单位|企业)"
)
# 作为甲的下属企业，乙…
_AS_ITS = re.compile(
    r"作为(?P<whole>Ⓞ)的?(?:旗下|下属|所属|直属|全资|控股)*的?(?:企业|子公司|单位|公司)，(?P<part>Ⓞ)"
)
# 由甲、乙发起成立的联盟; 甲牵头组建的联盟
_FOUNDERS = re.compile(
    rf"(?P<part>{ORGS})(?:等?[^，。；ⓅⓄⓁⒿⒺ]{{0,10}}?)?(?:(?:共同|联合)(?:牵头)?发起|牵头发起|牵头(?=[^。；]{{0,24}}(?:组建|成立)))"
    rf"(?:，?[^。；ⓅⓄⓁⒿⒺ]{{0,20}}?)(?:成立|组建|组成|设立)?的{PLAIN}{{0,6}}?(?P<whole>Ⓞ)"
)
# 联盟由甲、乙等23家单位共同发起
_FOUNDED_BY = re.compile(
    rf"(?P<whole>Ⓞ)由(?P<part>{ORGS})(?:等?[^，。；ⓅⓄⓁⒿⒺ]{{0,10}}?)?(?:共同|联合|牵头)*(?<!合并)(?<!重组)(?<!整合)(?:发起|组建|组成)"
)
# 甲全资子公司乙; 甲通过旗下乙
_SUBSIDIARY = re.compile(
    r"(?P<whole>Ⓞ)(?:的|在Ⓛ+的?)?(?:全资|控股|参股)*(?:子公司|孙公司|平台公司)“?(?P<part>Ⓞ)"
)
_SETS_UP = re.compile(
    r"(?:设立|成立|组建|注册(?:成立)?|投资)了?的?(?:一家|[首第][一二三]?[家个])?(?:(?:全资|控股)(?:子公司|企业)?|[一二三]级子公司)“?(?P<part>Ⓞ)"
    r"|[向对](?:全资|控股)子公司“?(?P<fed>Ⓞ)(?=增资|注资|投资|追加)"
)
_GIVER = re.compile("(?<=同意|批准|核准|公告|决定)Ⓞ(?:拟|将|计划)?$")
_MOTHER = re.compile(r"母公司(?:为|是)(?:Ⓛ的?)?(?P<whole>Ⓞ)")
# 集团以甲小学为龙头校
_LED_BY = re.compile(
    r"(?P<whole>Ⓞ)以(?P<part>Ⓞ)为(?:龙头|牵头|核心|总校|主体)(?:校|单位|医院|学校)?(?=[，；。])"
)
# 集团下设甲、乙、丙四家公司; 开发区下辖甲园、乙园; 学校现有甲校区、乙校区
_HAS_PARTS = re.compile(
    r"(?:旗下(?:现|还|又|另)?(?:设有?|拥?有)|下设|内设|下辖|辖有?|现有(?=[^。；]{0,40}区))“?"
    r"(?P<parts>[ⓄⓁ](?:(?:”?(?:[、和与及]|以及)“?[ⓄⓁ])+|(?=等[0-9一二三四五六七八九十两]+[余多]?[家个])))"
)
# 旗下拥有全资子公司甲; 其全资子公司甲; 其中，全资子公司甲
_DAUGHTER = re.compile(
    r"(?:旗下(?:现|还)?(?:拥?有)?|(?:拟|将|计划)?通过其?|[，；、]?其(?:中，|旗下)?|(?<=[，；。\n]))(?:全资|控股)(?:子公司|孙公司)“?(?P<parts>Ⓞ)"
)
# 甲也成了它的控股子公司
_BECAME = re.compile(
    r"(?P<part>Ⓞ)(?:也|已|则|就)?(?:成了?|成为|变成|是)(?:它|其|公司|集团)的?(?:全资|控股)?子公司"
)
# 甲的全资股东为乙; 甲由乙控股; 乙控股的甲
_HELD = re.compile(
    r"(?P<part>Ⓞ)(?:的(?:全资|控股|唯一)股东(?:为|是)|由)Ⓛ*(?P<whole>Ⓞ)(?:(?<=为.)|(?<=是.)|(?:全资|绝对)?(?:控股|持有|所有))"
)
_HOLDS = re.compile(r"(?P<whole>Ⓞ)(?:全资|绝对)?控股的(?P<part>Ⓞ)")
# 集团由甲牵头，联合乙、丙组建
_LED = re.compile(
    rf"(?P<whole>Ⓞ)由(?P<lead>Ⓞ)牵头，?(?:联合|会同)(?P<part>{ORGS})[^，。；ⓅⓄⓁⒿⒺ]{{0,16}}?(?:组建|成立|组成)"
)
# 以甲为龙头，联合乙、丙组建联盟; 联盟首批成员包括甲、乙
_UNDER_LEAD = re.compile(
    rf"以(?P<lead>Ⓞ)为(?:龙头|核心|牵头单位|引领)，联合(?P<part>{ORGS})等?{PLAIN}{{0,8}}?(?:组建|成立|组成)了?“?(?P<whole>Ⓞ)"
)
# 甲高速公路控制性工程——乙大桥合龙
_KEY_WORK = re.compile(
    r"(?P<whole>[ⒿⓁ])(?:（[^（）]{0,20}）)?(?:的|全线|全段|项目|的?全线)?"
    r"(?:重点|关键|重难点|标志性)*(?:控制性|关键性|先导|节点)工程(?:——|、|之一的?)?“?(?P<part>[ⒿⓁ])"
)
_PROGRAMME = re.compile(
    rf"(?P<whole>Ⓙ){PLAIN}{{0,6}}?"
    rf"(?:包括|包含|涵盖|推出|设有)了?(?P<part>{NAMES})"
)


def find_membership(view: View) -> Iterator[Statement]:
    """What the text says belongs to what."""
    patterns = (
        _JOINS,
        _SPEAKS_FOR,
        _OWNED,
        _ELEMENT,
        _OWNS,
        _FOUNDED,
        _PROGRAMME,
        _HELD,
        _HOLDS,
        _KEY_WORK,
    )
    for pattern in (*patterns, _FOUNDERS, _FOUNDED_BY, _SUBSIDIARY, _LED_BY, _AS_ITS, _UNITS_OF):
        for match in pattern.finditer(view.text):
            whole = match.start("whole")
            if pattern in (_SPEAKS_FOR, _FOUNDED, _FOUNDERS, _FOUNDED_BY) and not _ALLIANCE.search(
                view.name(whole)
            ):
                continue
            types = "ⒿⓁ" if pattern is _KEY_WORK else "ⓄⒿ"
            for part in view.symbols(*match.span("part"), types=types):
                yield part_of(view, part, whole, match)


def find_parts(view: View) -> Iterator[Statement]:
    """Parts told by their whole: 下设, 下辖, and the members of an alliance under a lead."""
    for match in (*_HAS_PARTS.finditer(view.text), *_DAUGHTER.finditer(view.text)):
        types = "ⓄⓁ" if match.re is _HAS_PARTS else "Ⓞ"
        whole = leading(view, match.start(), types)
        if whole is None:
            whole = previous_topic(view, match.start(), types)
        if whole is not None:
            for part in view.symbols(*match.span("parts")):
                yield part_of(view, part, whole, match)
    for match in (*_UNDER_LEAD.finditer(view.text), *_LED.finditer(view.text)):
        for part in (match.start("lead"), *view.symbols(*match.span("part"))):
            yield part_of(view, part, match.start("whole"), match)


def find_members(view: View) -> Iterator[Statement]:
    """Members of the alliance that the text is about."""
    for pattern in (_MEMBERS_ARE, _ARE_MEMBERS, _MEMBER_UNITS, _LED_BY_NOUN):
        for match in pattern.finditer(view.text):
            alliance = spoken_of(view, match.start("part"), "Ⓞ", partial(holds_members, view))
            for part in view.symbols(*match.span("part"), types="Ⓞ"):
                if alliance is not None and part != alliance:
                    yield part_of(view, part, alliance, match)


def find_daughters(view: View) -> Iterator[Statement]:
    """Daughters of the company that the sentence is about, and its mother."""
    for part, whole, match in fed_daughters(view):
        yield part_of(view, part, whole, match)
    for pattern in (_BECAME, _MOTHER):
        for match in pattern.finditer(view.text):
            named = match.start("whole" if pattern is _MOTHER else "part")
            company = leading(view, match.start(), "Ⓞ")
            if company is not None:
                part, whole = (company, named) if pattern is _MOTHER else (named, company)
                yield part_of(view, part, whole, match)


def fed_daughters(view: View) -> Iterator[tuple[int, int, re.Match[str]]]:
    """Daughters that a company sets up or gives money to, with the company."""
    for match in _SETS_UP.finditer(view.text):
        part, whole = match.start("part" if match["part"] else "fed"), _mother(view, match.start())
        if whole is not None and whole != part:
            yield part, whole, match


def _mother(view: View, position: int) -> int | None:
    """The firm that leads the sentence, or what it says behind its last semicolon."""
    told = _GIVER.search(view.text, view.sentence(position).start, position)
    if told:  # 董事会同意甲向全资子公司乙增资
        return told.start()
    company = leading(view, position, "Ⓞ")
    cut = view.text.rfind("；", view.sentence(position).start, position)
    if company is None or company > cut:
        return company
    later = [one for one in view.symbols(cut, position, "Ⓞ") if leads(view, one)]
    return later[0] if later else company


def holds_members(view: View, position: int) -> bool:
    """Whether the name is that of a body whose members are bodies of their own."""
    name = view.name(position)
    return bool(_ALLIANCE.search(name)) and (
        not name.endswith("集团") or name.endswith(("教育集团", "医疗集团"))
    )


def part_of(view: View, part: int, whole: int, match: re.Match[str]) -> Statement:
    """The statement that the one is part of the other."""
    return Statement(
        view.indexes[part],
        "part_of",
        view.indexes[whole],
        view.source(*match.span()),
        "belongs to",
        BELONGS,
    )


def find_spokesmen(view: View) -> Iterator[Statement]:
    """Who speaks for an alliance that the text calls by its general noun."""
    for match in _SPEAKS_FOR_NOUN.finditer(view.text):
        named = [
            found
            for found in view.symbols(0, match.start(), "Ⓞ")
            if view.name(found).endswith(match["noun"])
        ]
        if not named:
            continue
        whole = implied(
            view,
            view.source(*match.span("noun")),
            "organization",
            rule="general noun",
            expanded=view.name(named[-1]),
        )
        at = view.source(*match.span())
        part = view.indexes[match.start("part")]
        yield Statement(part, "part_of", whole, at, "speaks for", BELONGS)


def find_joined(view: View) -> Iterator[Statement]:
    """Who joined, where the alliance was named before: 甲、乙等18家机构加入。"""
    for match in _JOINED_NOW.finditer(view.text):
        alliances = [
            found
            for found in view.symbols(0, match.start(), "Ⓞ")
            if view.name(found).endswith(("联盟", "教育集团", "医疗集团"))
        ]
        if not alliances:
            continue
        for part in view.symbols(*match.span("part"), types="Ⓞ"):
            yield Statement(
                view.indexes[part],
                "part_of",
                view.indexes[alliances[-1]],
                view.source(*match.span()),
                "joins",
                BELONGS,
            )
