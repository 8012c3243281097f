"""Who signed which project, or signed at which ceremony."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.model.offsets import Span
from kg.relations.business.cooperation import HOLDER
from kg.relations.confidence import SIGNED
from kg.relations.patterns import BRACKETS, ORGS, PLAIN
from kg.relations.referents.topics import previous_topic
from kg.relations.statement import Statement
from kg.relations.view import View

_SIGN = "(?:签约|签署|签订|签下|签定|签字|续签)"
_SIDES = rf"Ⓞ(?:{BRACKETS})?(?:(?:、|和|与|及|同|跟|以及)Ⓞ(?:{BRACKETS})?)*"
# 甲(昨日)与丙: who signs with another
_WITH = rf"(?:Ⓞ(?:、Ⓞ)*(?!的){PLAIN}{{0,12}}?(?:与|同|和|跟))?"
_SIGNS = re.compile(
    rf"(?P<who>(?:Ⓟ(?:与|同|和))?{_WITH}[ⓄⓁ](?:(?:、|和|与|及)[ⓄⓁ])*)(?:在Ⓛ+)?{PLAIN}{{0,8}}?(?:签约|签署|签订|签下|续签)了?"
    rf"《?{PLAIN}{{0,12}}?(?P<what>[ⒿⒺ])"
)
# 甲分别同乙、丙签订丁和戊协议: each its own
_EACH = re.compile(
    rf"(?:(?P<one>Ⓞ){PLAIN}{{0,6}}?分别(?:与|同|和|跟)|分别(?:与|同|和|跟))(?P<who>Ⓞ(?:[、和及]Ⓞ)+)"
    rf"{PLAIN}{{0,8}}?{_SIGN}了?《?{PLAIN}{{0,6}}?(?P<what>Ⓙ(?:”?[、和及]“?Ⓙ)+)"
)
# 项目由甲与乙签订总承包合同
_SIGNED_BY = re.compile(
    rf"(?P<what>[ⒿⒺ])(?:(?:投资|合作|建设|框架)*协议|合同)?由(?P<who>Ⓞ(?:(?:所属|旗下|下属)?Ⓞ|、Ⓞ|[和与及]Ⓞ)*){PLAIN}{{0,4}}?(?:签约|签署|签订|签下)"
)
# 甲公司与乙镇政府签约，计划投资1.2亿元建设丙项目: what the agreement is for
_SIGNS_FOR = re.compile(
    rf"(?P<who>Ⓞ(?:(?:、|和|与|及|同)Ⓞ)*)[^，。；！？\nⓅⒿⒺ]{{0,12}}?(?:签约|签署|签订|签下)[^，。；ⓅⓄⓁⒿⒺ]{{0,12}}"
    rf"(?:，|。(?:根据|按照?)(?:协议|合同|约定)，)(?:[^，。；！？\n与请ⓅⒿⒺ]{{0,30}}?(?:建设|打造|实施|布局|投建|兴建){PLAIN}{{0,12}}?|"
    r"总?投资[^，。；ⓅⓄⓁⒿⒺ]{2,12}元的)“?(?P<what>Ⓙ)"
)
# 甲与丙就乙(正式)签约, 甲就乙与丙签约
_ABOUT = re.compile(
    rf"(?P<who>{_WITH}{_SIDES}){PLAIN}{{0,8}}?(?:就|围绕)(?:共建|建设|合作建设|投资建设)?“?(?P<what>Ⓙ)”?"
    rf"(?:(?:与|同|和)(?P<other>{_SIDES}))?(?:的|{PLAIN}){{0,8}}?(?:完成|举行)?了?{_SIGN}(?!事宜|前期|准备|工作)"
)
# 甲与丙(隔着屏幕)完成了乙的“云签约”, 举行乙签约仪式
_COMPLETES = re.compile(
    rf"(?P<who>{_WITH}{_SIDES}){PLAIN}{{0,10}}?(?:完成|举行|实现|进行)了?“?(?P<what>Ⓙ)”?的?“?(?:云|线上|正式|现场|投资|合作){{0,2}}{_SIGN}"
)
# 甲投资5亿元的乙成功签约, 甲的乙签约落户
_IS_SIGNED = re.compile(
    rf"(?<![与和同对向在])(?P<who>{ORGS})(?:(?:总|计划|拟)?投资(?:建设|兴建|打造)?[^，。；ⓅⓄⓁⒿⒺ]{{0,12}}?的|的)?“?(?P<what>Ⓙ)”?"
    r"(?:正式|成功|现场|顺利|也|已|同步|当场|率先|昨日|近日|昨天|日前|尚未|未|将|拟|即将|有望)*签约(?!企业|单位|方|前)"
)
# 乙签约，(该)项目由甲投资建设; 乙签约，投资方为甲
_INVESTED_BY = re.compile(
    r"(?P<what>Ⓙ)”?(?:正式|成功|现场|顺利|也|已|同步|当场)*签约(?:落户[^，。；]{0,8})?[，。]"
    rf"(?:(?:该|这[一个])?项目|Ⓙ)?(?:由(?P<who>{ORGS})(?:共同|联合)?(?:总?投资|出资|斥资|建设)|(?:投资方|投资主体)[为是](?P<other>{ORGS}))"
)
# 乙签约落户。根据协议，甲将投资11亿元
_BY_AGREEMENT = re.compile(
    rf"(?:根据|按照?)(?:投资)?(?:协议|合同|约定)，(?P<who>{ORGS})(?:将|拟|计划)?(?:总?投资|出资|斥资)"
)
_SIGNED_BEFORE = re.compile("Ⓙ”?[^，。；ⓅⓄⒿⒺ]{0,8}签约")
# 甲携乙与丙签约; 甲与丙达成乙投资协议
_BRINGS = re.compile(
    rf"(?P<who>Ⓞ)携“?(?P<what>Ⓙ)”?(?:与|同|和)(?P<other>{_SIDES}){PLAIN}{{0,6}}?{_SIGN}"
)
_REACHES = re.compile(
    rf"(?P<who>{_WITH}{_SIDES}){PLAIN}{{0,6}}?达成了?“?(?P<what>Ⓙ)”?[^，。；ⓅⓄⓁⒿⒺ]{{0,6}}协议"
)
# 乙签约仪式举行，甲与丙签订协议; 乙签约，签约双方为甲和丙
_AT_ITS_SIGNING = re.compile(
    rf"(?P<what>Ⓙ)”?[^，。；ⓅⓄⓁⒿⒺ]{{0,4}}签约(?:仪式)?[^，。；ⓅⓄⒿⒺ]{{0,12}}，"
    rf"(?:(?P<who>Ⓞ(?:[、和与同]Ⓞ)+)(?:现场|正式)*{_SIGN}|签约双方(?:分别)?[为是](?P<other>Ⓞ[、和与]Ⓞ))"
)
# 甲、丙在乙协议上签字
_ON_PAPER = r"在“?(?P<what>Ⓙ)”?[^，。；ⓅⓄⓁⒿⒺ]{0,8}(?:协议|合同|备忘录|意向书)书?上签"
_SIGNS_PAPER = re.compile(
    rf"(?P<who>[ⓅⓄ](?:[、和与同][ⓅⓄ])*)(?:分别|共同|现场)*(?:代表[^，。；Ⓞ]{{0,6}}?)?{_ON_PAPER}"
)
# 王强代表甲、李平代表丙(，在丁地)签署乙协议
_FOR = re.compile(
    rf"(?P<who>(?:Ⓟ(?:{PLAIN}{{0,4}}?代表Ⓞ)?[、，和与同]?)+)(?:分别|共同|现场|当场|正式)*(?:代表(?P<other>{_SIDES}|[^，。；Ⓞ]{{0,8}}))?，?(?:在[^，。；]{{1,12}}?)?"
    rf"(?:分别|共同|现场|当场|正式)*{_SIGN}了?《?{PLAIN}{{0,8}}?(?P<what>[ⒿⒺ])(?!纪要|公报|声明|宣言|议定书)"
)
# Ⓔ上，甲、丙三家企业现场签约; 甲与丙签约 there is an agreement of their own
_FIRMS_AT = re.compile(
    r"(?P<what>Ⓔ)(?:[^，。；！？\nⓅⓄⒿⒺ]{0,16}(?:召开|举行|举办|启幕|开幕)|上|现场|期间)，(?:Ⓛ的?)?"
    r"(?P<who>Ⓞ(?:(?:、|和|以及)Ⓞ)*)(?:等|[两三四五六七八九十])[^，。；ⓅⓄⓁⒿⒺ]{0,4}[家个][^，。；ⓅⓄⓁⒿⒺ]{1,4}?"
    "(?:现场|集中|成功|分别|正式|当场|率先)*(?:签约|签字)(?=[，。；入落])"
)
# 甲董事长王强与丙院长李平签署乙协议
_HEAD_SIDES = (
    rf"(?P<who>Ⓞ{HOLDER}(?:与|和|同)Ⓞ{HOLDER})(?:分别|共同|现场|当场)?(?:代表[^，。；Ⓞ]{{0,6}}?)?"
)
_HEADS = (
    re.compile(rf"{_HEAD_SIDES}{_SIGN}了?《?{PLAIN}{{0,12}}?(?P<what>[ⒿⒺ])"),
    re.compile(rf"{_HEAD_SIDES}{_ON_PAPER}"),
)
# 28个项目现场签约。其中，甲投资16亿元建设的乙…；丙的丁…: each item of the list
_SIGNING = re.compile("签约(?:的还有|项目中?|的(?:项目|有))|(?:现场|集中|同步|集体)签约")
# 甲的乙、丙的丁等12个项目集中签约
_SIGNED_BEHIND = re.compile("Ⓙ”?等[^，。；ⓅⓄⓁⒿⒺ]{0,8}项目(?:现场|集中|成功|正式|同步)*签约")
_ITEM = re.compile(
    r"(?:^|[，。；\n是有、：括]|以及)(?P<who>Ⓞ(?:[、和与]Ⓞ)?)(?:的|(?:将|拟|计划)?(?:总?投资|斥资|共建|合作建设|联合建设)[^。；ⓅⓄⒿⒺ]{0,24}?)?“?(?P<what>Ⓙ)"
)
_PATTERNS = (
    _SIGNS, _SIGNED_BY, _SIGNS_FOR, _ABOUT, _COMPLETES, _IS_SIGNED, _INVESTED_BY, _FOR,
    _FIRMS_AT, _BRINGS, _REACHES, _AT_ITS_SIGNING, _SIGNS_PAPER,
)  # fmt: skip


def find_signed(view: View) -> Iterator[Statement]:
    """Who signed which project or agreement."""
    each = list(_EACH.finditer(view.text))
    for match in each:
        yield from _respectively(view, match)
    told = {match.end("who") for match in each}
    found = [match for pattern in _PATTERNS for match in pattern.finditer(view.text)]
    for match in (*found, *_listed(view)):
        if not any(match.start("who") < end <= match.start("what") for end in told):
            yield from _signed(view, _signers(view, match), match.start("what"), match)
    yield from _elsewhere(view)


def find_signed_by_heads(view: View) -> Iterator[Statement]:
    """Bodies whose heads sign for them; needs the view with its posts."""
    for match in (match for pattern in _HEADS for match in pattern.finditer(view.text)):
        yield from _signed(view, _signers(view, match), match.start("what"), match)


def _signers(view: View, match: re.Match[str]) -> list[int]:
    """Who the pattern names on either side, without the owner of one."""
    groups = [group for group in ("who", "other") if match.groupdict().get(group)]
    named = [one for group in groups for one in view.symbols(*match.span(group), types="ⓄⓅ")]
    return [one for one in named if not view.text.startswith(("所属", "旗下", "下属"), one + 1)]


def _respectively(view: View, match: re.Match[str]) -> Iterator[Statement]:
    """Each of a list signs its own project, and the other side all of them."""
    works = view.symbols(*match.span("what"), types="Ⓙ")
    partners = view.symbols(*match.span("who"), types="Ⓞ")
    for work in works:
        if match["one"]:
            yield from _signed(view, [match.start("one")], work, match)
    if len(works) == len(partners):
        for one, work in zip(partners, works, strict=True):
            yield from _signed(view, [one], work, match)


def _elsewhere(view: View) -> Iterator[Statement]:
    """What is signed stands in the sentence before."""
    for match in _BY_AGREEMENT.finditer(view.text):
        work = previous_topic(view, match.start(), "Ⓙ")
        if work is not None and _SIGNED_BEFORE.match(view.text, work):
            yield from _signed(view, _signers(view, match), work, match)


def _signed(view: View, who: Sequence[int], what: int, match: re.Match[str]) -> Iterator[Statement]:
    at: Span = view.source(min(what, match.start()), max(what + 1, match.end()))
    for one in who:
        yield Statement(view.indexes[one], "signed", view.indexes[what], at, "signs", SIGNED)


def _listed(view: View) -> Iterator[re.Match[str]]:
    """Items of a list of projects that were signed, in the sentence or the one before."""
    for match in _ITEM.finditer(view.text):
        position = match.start("who")
        number = view.sentence_number(position)
        start = view.sentences[number].start
        if view.text[start:position].lstrip().startswith("其中") and number:
            start = view.sentences[number - 1].start
        told = start >= view.paragraph(position).start and _SIGNING.search(
            view.text, start, position
        )
        if told or _SIGNED_BEHIND.search(view.text, position, view.sentence(position).end):
            yield match
