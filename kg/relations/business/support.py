"""What is built or works for something else: suppliers and auxiliary projects."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.relations.amounts.receivers import BANK, pointed_to
from kg.relations.confidence import SUPPORTS
from kg.relations.patterns import PLAIN
from kg.relations.referents.subjects import is_authority
from kg.relations.referents.topics import clause_start, leading, previous_topic
from kg.relations.statement import Statement
from kg.relations.view import View

_KIND = "(?:的)?(?:核心|重要|关键|主要|一级|上游|下游|唯一|专业)*配套"
# 为甲旗下的|乙供货, 为后者在青海格尔木的|乙电站供应
_OWNED = "(?:Ⓞ(?:旗下|所属|下属|控股)?的?)?(?:在Ⓛ+的?)?"
WHOM = r"Ⓛ*“?(?P<whom>[ⒿⓄ](?:”?[、和与及]Ⓛ*“?[ⒿⓄ])*)”?"
# 甲是乙、丙的一级配套供应商
_IS = re.compile(
    rf"(?P<what>[ⒿⓄ])，?(?:是|系|为|作为|属于|成为)Ⓛ?{WHOM}(?:等[^，。；ⓅⓄⓁⒿⒺ]{{0,8}})?"
    rf"(?:{_KIND}|的?(?:核心|重要|关键|主要|一级|二级|定点|战略|独家|优质|指定|长期|唯一|最大|合格|{PLAIN}{{2,4}}?)*(?:供应商|供货商|代工厂))"
)
# 甲、乙均是其供应商: of what the sentence is about
_ARE_ITS = re.compile(
    r"(?P<what>Ⓞ(?:[、和与及]Ⓞ)*)(?:等[^，。；ⓅⓄⓁⒿⒺ]{0,10})?(?:均|都|也|就|已)*(?:是|为|系|成为)其"
    "(?:核心|重要|关键|主要|一级|二级|定点|战略|独家|优质|长期|的)*(?:供应商|供货商|配套(?:企业|厂商?|商)|代工厂)"
)
# 为甲和乙两家企业就近配套, 为甲提供运维服务: the supplier is the subject of the sentence
_FOR = re.compile(
    rf"为(?:{_OWNED}(?=[ⒿⓄ]))?{WHOM}{PLAIN}{{0,12}}?(?:配套|代工|供货|供应(?=[^，。；]{{0,6}}[0-9]|[^，。；ⓅⓄⓁⒿⒺ]{{2,14}}[，。；])|供[水电汽气热暖]|[送接]电|代办手续|全程代办|保驾护航|开辟{PLAIN}{{0,4}}?绿色通道"
    rf"|提供了?{PLAIN}{{0,12}}?(?:服务|配套|保障|支撑|部件|零部件|设备|原料|技术指导|技术支持|电源|电力|绿电|能源|水源|气源|热源|种苗|原材料|零件|担保|算力|蒸汽)(?!的))"
)
# 专给乙做壳盖板
_MAKES_FOR = re.compile(
    rf"(?:专|主要|专门)(?:给|为){WHOM}{PLAIN}{{0,4}}?(?:做|生产|供应|制造|加工|研发)"
)
# 甲由乙建设，丙提供技术支撑
_BACKS = re.compile(
    rf"(?P<what>Ⓞ(?:[、和与及]Ⓞ)*)(?:[、和与及]Ⓛ?的?{PLAIN}{{2,10}}?)?"
    "(?:共同|负责)?提供(?:技术|资金|智力|人才|运维|物流|配套|医疗|科技)(?:支撑|支持|服务|保障)(?=[，。；]|$)"
)
_SERVES = re.compile(
    rf"(?:服务于|(?:优先|主要|专门|全部|直接|就近)(?:供应|供给|供货给|配套)(?!商|链|企业){PLAIN}{{0,4}}?){WHOM}"
)
# 甲银行为乙发放贷款3000万元, 甲向乙捐赠价值20万元的冰刀; 为其授信5000万元
_LENDS = (
    f"(?:(?:提供|办理|发放|投放|授予|捐赠|捐助|追加|批复|核定|放)了?{PLAIN}{{0,16}}?"
    "(?:贷款|[续展]贷|授信|信贷|融资|担保|保险|捐赠|信用额度|贷”|款|元的?|元“Ⓙ)|授信|放贷|贷款|续贷|"
    f"捐赠了?{PLAIN}{{1,14}}?[0-9一二三四五六七八九十百余]+{PLAIN}{{0,3}}?[册套台个件盒份辆箱张把双支只吨]|捐款)"
)
_FINANCES = re.compile(
    rf"(?:(?P<what>Ⓞ(?:[、和与及]Ⓞ)*){PLAIN}{{0,8}}?|(?<=，))(?:为|向|给)"
    rf"(?:{WHOM}|(?P<noun>其|公司|企业|合作社|项目|工程)){PLAIN}{{0,12}}?{_LENDS}"
)
# 甲银行给予乙2亿元授信
_GRANTS = re.compile(
    rf"(?P<what>Ⓞ(?:[、和与及]Ⓞ)*)(?:[则也还已再又将]|去年|今年)*给予了?Ⓛ*{WHOM}{PLAIN}{{0,12}}?"
    "(?:授信|贷款|信贷|补助|奖补|补贴|资金支持|额度)"
)
# 引来甲、乙等11家配套企业
_DRAWS = re.compile(
    r"(?:引来|引进|吸引|带来|集聚|带动)了?(?P<what>Ⓞ(?:[、和与及]Ⓞ)*)等?(?:\d+|[一二三四五六七八九十]+)?[余多]?[家个]?"
    "(?:上下游|本地)?配套(?:企业|厂商|商|厂)"
)
# 甲从乙采购零件
_BUYS = re.compile(rf"(?P<whom>Ⓞ){PLAIN}{{0,8}}?从(?:Ⓛ的?)?(?P<what>Ⓞ)(?:采购|购买|购进|购入|进货)")
# 甲获得乙银行授信5亿元, 甲从乙支行拿到300万元贷款
_BORROWS = re.compile(
    rf"(?P<whom>Ⓞ)(?:从|已?获得?了?|拿到了?){PLAIN}{{0,4}}?(?P<what>Ⓞ){PLAIN}{{0,16}}?(?:贷款|授信|放款)"
)
# 产品供应甲、乙等, 首批将供货甲; 三分之一供给甲
_SUPPLIES = re.compile(
    rf"(?:供货|供应|供给|供往|直供|专供|供货给|供应给|(?:优先|主要|已|将|专门)配套)(?!链|商|协议){PLAIN}{{0,2}}?{WHOM}"
)
# 首批设备由甲供货, 轴承则由甲供应
_SUPPLIED_BY = re.compile(
    rf"由Ⓛ?(?:的?{PLAIN}{{2,6}})?(?P<what>Ⓞ)(?:统一|独家|就近|长期|负责)*(?:供货|供应|配套)(?=[，。；])"
)
# 伺服电机来自甲公司
_COMES_FROM = re.compile(
    r"(?:电机|部件|原料|芯片|材料|组件|配件|轴承|钢材|风机|电缆|模块)(?:则|均|全部|主要|也)*"
    r"(?:来自|出自|购自|采购自)(?:Ⓛ的?)?(?P<what>Ⓞ)(?=[，。；])"
)
_POINTED = re.compile(r"\s*(?:该|这[家个座所项])“?(?P<what>[ⒿⓄ])")
_HELD = re.compile("Ⓞ(?:旗下|所属|下属|全资|控股|投资)+的?(?:Ⓛ的?)?Ⓞ")
_OPENER = re.compile("(?:^|[，；。])(?:主要|专门?|就近|可|将)*$")
_TOPIC_IS = re.compile(rf"(?:，|^|。|\n)(?:是|系|为|作为)(?P<whom>[ⒿⓄ]){_KIND}")


def find_support(view: View) -> Iterator[Statement]:
    """All supports stated in the field."""
    for match in _IS.finditer(view.text):
        yield from all_backed(view, match.start("what"), match)
    yield from _lenders(view)
    yield from _backers(view)
    for match in (*_SUPPLIED_BY.finditer(view.text), *_COMES_FROM.finditer(view.text)):
        backed = customer(view, match.start())
        if backed is not None and backed != match.start("what"):
            yield backs(view, match.start("what"), backed, match)
    yield from _its_suppliers(view)
    for pattern in (_FOR, _SERVES, _MAKES_FOR, _SUPPLIES):
        for match in pattern.finditer(view.text):
            what = supplier(view, match.start())
            if what is not None:
                yield from all_backed(view, what, match)
    for match in _TOPIC_IS.finditer(view.text):
        what = previous_topic(view, match.start("whom"), "Ⓙ")
        if what is not None:
            yield from all_backed(view, what, match)


def _its_suppliers(view: View) -> Iterator[Statement]:
    """Suppliers of 其 and those that a firm draws: of what the sentence is about."""
    for match in (*_ARE_ITS.finditer(view.text), *_DRAWS.finditer(view.text)):
        whom = leading(view, match.start(), "Ⓞ")
        if whom is not None:
            for what in view.symbols(*match.span("what")):
                yield backs(view, what, whom, match)


def _lenders(view: View) -> Iterator[Statement]:
    """Banks and givers, with whom they back: named, or meant by 其, 公司, 项目."""
    for match in _FINANCES.finditer(view.text):
        for bank in _banks(view, match):
            if match["whom"] and _only_borrows(view, bank, match):
                continue  # 甲公司向乙银行还清贷款
            if match["whom"]:
                yield from all_backed(view, bank, match)
            else:
                whom = pointed_to(view, match.start(), match["noun"])
                if whom is not None and whom != bank:
                    yield backs(view, bank, whom, match)
    for match in (*_GRANTS.finditer(view.text), *_BUYS.finditer(view.text)):
        for what in view.symbols(*match.span("what")):
            yield from all_backed(view, what, match)
    for match in _BORROWS.finditer(view.text):
        if BANK.search(view.name(match.start("what"))):
            yield from all_backed(view, match.start("what"), match)


def _only_borrows(view: View, giver: int, match: re.Match[str]) -> bool:
    """Whether a firm turns to a bank, not the other way round."""
    asked = BANK.search(view.name(match.start("whom")))
    return asked is not None and not BANK.search(view.name(giver))


def _banks(view: View, match: re.Match[str]) -> Sequence[int]:
    """Who lends or gives: named in front, else the bank that the sentence is about."""
    if match["what"]:
        return view.symbols(*match.span("what"))
    bank = leading(view, match.start(), "Ⓞ", nearest=True)
    return [bank] if bank is not None and BANK.search(view.name(bank)) else []


def customer(view: View, position: int) -> int | None:
    """Whom something is supplied to: what the sentence is about, else the text before."""
    for types in ("Ⓙ", "Ⓞ"):
        found = leading(view, position, types)
        if found is not None:
            return found
    found = previous_topic(view, position, "ⒿⓄ")
    if found is None or is_authority(view, found):
        return None
    return None if view.text[max(0, found - 1)] == "由" else found  # 由乙设计, 主机由丙供货


def _backers(view: View) -> Iterator[Statement]:
    """Who provides support for what the sentence is about."""
    for match in _BACKS.finditer(view.text):
        backed = _backed(view, match.start())
        if backed is not None:
            for what in view.symbols(*match.span("what")):
                if what != backed:
                    yield backs(view, what, backed, match)


def supplier(view: View, position: int) -> int | None:
    """The project or organization nearest before that begins a clause of the sentence."""
    near = clause_head(view, position)
    if near is not None:
        return near
    for types in ("Ⓙ", "Ⓞ"):
        found = leading(view, position, types)
        if found is not None:
            return found
    if _OPENER.search(view.text, 0, position):
        return previous_topic(view, position, "Ⓙ")
    return None


def clause_head(view: View, position: int) -> int | None:
    """The first body or work of the clause, of 甲控股的|乙 the latter."""
    near = view.symbols(clause_start(view, position), position, "ⒿⓄ")
    while len(near) > 1 and _HELD.match(view.text, near[0], near[1] + 1):
        near = near[1:]
    return near[0] if near else None


def _backed(view: View, position: int) -> int | None:
    """What a sentence is about in which somebody provides support: 甲项目…, 这家“甲”由…"""
    project = leading(view, position, "Ⓙ")
    pointed = _POINTED.match(view.text, view.sentence(position).start, position)
    return pointed.start("what") if project is None and pointed else project


def all_backed(view: View, what: int, match: re.Match[str]) -> Iterator[Statement]:
    """The one supports all whom the pattern names."""
    for whom in view.symbols(*match.span("whom"), types="ⒿⓄ"):
        if whom != what:
            yield backs(view, what, whom, match)


def backs(view: View, what: int, whom: int, match: re.Match[str]) -> Statement:
    """The statement that the one supports the other."""
    return Statement(
        view.indexes[what],
        "supports",
        view.indexes[whom],
        view.source(*match.span()),
        "auxiliary to",
        SUPPORTS,
    )
