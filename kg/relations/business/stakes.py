"""Who buys a firm or a part of it, holds shares of it or puts capital into it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import either
from kg.relations.business.investment import MONEY, invest
from kg.relations.patterns import ORGS, PLAIN
from kg.relations.referents.antecedents import fits
from kg.relations.referents.subjects import is_authority
from kg.relations.referents.topics import leading
from kg.relations.statement import Statement
from kg.relations.view import View

_WORDS = "[^，。；ⓅⓄⓁⒿⒺ]"
_SHARE = "(?:股权|股份|股票|原始股|股)"
_WHEN = (
    "(?:拟|将|已|曾|又|还|再|再次|先后|随后|最终|正式|成功|全资|整体|战略|溢价|共同|联合|通过公开摘牌|"
    "从未|从来没有|并未|未|没有|尚未|未曾|不会|无意|近日|日前|昨日|今年|去年|前年|(?:\\d+年)?\\d+月(?:\\d+日)?|\\d+年)*"
)
_PRICE = rf"(?:{MONEY}|[价式])(?:的价格|的对价|现金)?"
_HOW = rf"(?:(?:以|用|出资|斥资|耗资|豪掷){_WORDS}{{0,20}}?{_PRICE}，?)?"
_BUYS = rf"{either('purchase_verbs')}了?"
# Behind a firm that is bought no thing of it stands: 收购甲公司的苹果.
_WHOLE = (
    "(?=”?(?:（[^（）]{0,20}）)?(?:[，。；、？！]|$|等|和Ⓞ|(?:所|合计)?持?有?的?(?:约|全部|合计|部分|控股|剩余|其余|多数|逾|近)?"
    f"(?:[0-9.]+%|[一二三四五六七八九]成|{MONEY})?的?(?:[\\d.]+万?亿?)?{_SHARE}|{MONEY}|的?(?:整体|全部)资产))"
)
_THEIRS = r"(?:Ⓞ所?(?:持有?|有)的?)?(?:Ⓛ+的?(?:企业)?)?“?"
_MORE = "(?:”?[、和与及]“?Ⓞ)*"
# 甲(以1亿元)收购乙70%股权, 甲以土地作价入股乙
_TAKES = re.compile(
    rf"(?<!从)(?P<who>{ORGS}){_WHEN}(?:从Ⓞ手中)?{_HOW}{_WHEN}{_BUYS}{_THEIRS}(?P<what>Ⓞ{_MORE}){_WHOLE}"
    rf"|(?P<giver>Ⓞ){_WHEN}以{_WORDS}{{2,24}}?(?:作价|折价|折股)?(?:入股|参股)了?到?(?:Ⓞ的[^，。；ⓅⓄⓁⒿⒺ]{{1,6}})?{_THEIRS}(?P<aim>Ⓞ)(?!的[^，。；]{{0,8}}Ⓞ)"
)
# 甲公告称，拟以1亿元收购乙70%股权
_TOLD_BUY = re.compile(
    rf"(?:公告|宣布|披露|声明|发布|签署|签订|协议|竞拍|董事会|澄清)[^，。；：ⓅⓄⓁⒿⒺ]{{0,8}}[，：](?:同意|决定|公司|集团)?{_WHEN}{_HOW}"
    rf"{_WHEN}{_BUYS}{_THEIRS}(?P<what>Ⓞ){_WHOLE}"
)
# 乙(最终)被甲(以1亿元)收购
_BOUGHT = re.compile(
    rf"(?:(?P<what>Ⓞ)[^，。；的ⓅⓄⓁⒿⒺ]{{0,8}}?|，(?:最终|后来|随后|去年|今年|已|终于)*)[被由](?:同城的|同行|Ⓛ+的?(?:企业)?)?(?P<who>{ORGS})"
    rf"{_HOW}{_WHEN}(?:收购|并购|兼并重组|兼并|吸收合并|买下|购得|接手|接盘|控股|收入囊中|纳入旗下)(?![^，。；]{{0,6}}的[^，。；]{{0,6}}[ⓄⒿ])"
)
# 甲将乙收入囊中, 甲完成对乙的收购
_DONE = re.compile(
    rf"(?P<who>{ORGS}){_WHEN}{_HOW}(?:将|把){_THEIRS}(?P<what>Ⓞ)(?:[0-9.]+%的?{_SHARE})?"
    "(?:收入囊中|收入麾下|纳入旗下|收归旗下|揽入怀中|纳入麾下|收入旗下|纳入囊中|(?:整体|全资)?(?:收购|买下|并购|兼并|拿下))"
    rf"|(?P<one>{ORGS}){_WHEN}(?:完成|实现|启动|终止|放弃|取消)了?对{_THEIRS}(?P<aim>Ⓞ){_WORDS}{{0,14}}?的?"
    "(?:收购|并购|控股|入股|增资|战略投资|投资|注资|重组|整合)"
    rf"|(?P<giver>{ORGS}){_WHEN}对{_THEIRS}(?P<held>Ⓞ)(?:(?:进行|实施)了?(?:战略|股权|风险|财务|增资)*(?:投资|收购|并购|注资)|增资扩股)"
)
_HOLDER = (
    "(?:[第前][一二三四五六七八九十]大|控股|最大|单一|大|主要|战略|新|唯一|原始|创始|参股|国有|并列|重要|的)*"
    "(?:股东(?!大会|会|代表|权益|名册)|战略投资[者方]|投资[者方]|实际控制人)"
)
# 甲是乙的控股股东, 作为乙的大股东，甲; 甲持有乙51%的股权
_OWNS = re.compile(
    rf"(?P<who>{ORGS}){_WORDS}{{0,8}}?(?:成为|成了|是|系|为|作为|晋升为|跃升为|变为)了?“?(?P<what>Ⓞ)”?{_HOLDER}(?![ⓄⓅ])"
    rf"|作为“?(?P<aim>Ⓞ)”?{_HOLDER}，(?P<one>Ⓞ)"
    rf"|(?P<holder>{ORGS})(?:目前|现|仍|共|合计|直接|间接|分别|已|还|不再|则|各)*持有“?(?P<held>Ⓞ)”?"
    rf"(?:[^，。；ⓅⓄⓁⒿⒺ]{{0,4}}?(?:[0-9.]+%|[一二三四五六七八九]成|[\d.]+[万亿]+))?的?{_SHARE}"
)
# 乙的股东包括甲、丙
_HOLDERS_ARE = re.compile(
    rf"(?P<what>Ⓞ)”?(?:的|背后的?|现有|共有|有)*(?:[一-鿿]{{0,2}}家|\d+家)?{_HOLDER}(?:单位|企业)?(?:分别|主要)?(?:(?:变更|变)?(?:为|是|包括|有|：)+|(?=Ⓞ))“?(?:Ⓛ的?)?(?P<who>{ORGS})(?!的)"
)
# 丙将所持乙30%的股权转让给甲
_SOLD = re.compile(
    rf"(?:将|把)(?:所?持有?的?|其)*“?(?P<what>Ⓞ)”?(?:的?(?:约|全部|剩余)?(?:[0-9.]+%)?的?{_SHARE}?){_WORDS}{{0,10}}?(?:转让|出售|卖|让渡|划转|出让)给了?(?P<who>Ⓞ)"
)
# 甲向(子公司)乙增资3000万元; 甲把首笔资金投给了乙
_PUTS_INTO = re.compile(
    rf"(?P<who>Ⓞ){PLAIN}{{0,10}}?(?:向|对|为|给)(?:其?(?:全资|控股|参股)*[子孙]公司)?“?(?P<what>[ⓄⒿ])”?"
    rf"(?:追加|新增|再次|再|战略|合计|累计|分期)*(?:注资|增资|投资|出资|投入|投了|追加)了?(?:资金|资本金|约)?{MONEY}"
    rf"|(?P<one>Ⓞ){PLAIN}{{0,10}}?(?:资金|元)(?:已|全部)?(?:投向|投给|投到)了?“?(?P<aim>[ⓄⒿ])(?=[，。；]|$)"
)
# 基金先后投出甲、乙等9家企业; 基金领投了甲的A轮融资
_BACKS = re.compile(
    rf"(?P<who>{ORGS})(?:已|先后|累计|还|又|近日|战略|独家|联合|共同|随后|曾)*(?:投资|投出|投了|领投|跟投|参投)了?“?(?P<what>Ⓞ(?:”?[、和与及]“?Ⓞ)*)”?"
    "(?=等[^，。；]{0,12}(?:家|企业|公司|项目)|[。；]|，(?!Ⓞ)|$|的?[A-Z]\\+*轮|的?(?:天使|种子|首)轮)"
    rf"|(?P<one>{ORGS})(?:还|也|又|联合|共同)*(?:参与|领投|跟投|参投)了?“?(?P<aim>Ⓞ)”?的?(?:新一|上一|最新一|天使|种子|首|本|[A-Z]\+*)轮(?=融资|投资|[，。；]|$)"
)
# 基金已投出11个项目，其中甲获投3000万元
_BACKED = re.compile(rf"(?P<what>Ⓞ)(?:也|已|还|率先)?(?:获|获得)投(?:资)?{MONEY}?(?=[，。；])")
_FUND = re.compile("(?:基金|资本|创投|风投|投资(?:公司|集团|有限公司)|合伙企业（有限合伙）)$")
# 甲引入乙作为战略投资者, 引进战略投资者乙; 继引入乙之后，甲又获丙入股
_BRINGS_IN = re.compile(
    rf"(?:引[入进]|获得?|吸引)了?(?:{_HOLDER})(?:为|：|——)?“?(?P<who>{ORGS})"
    rf"|(?P<giver>{ORGS})(?:均|都|共同|同时)?(?:为|是|成为)其{_HOLDER}"
    rf"|引[入进]了?“?(?P<one>{ORGS})”?(?:等{_WORDS}{{0,8}})?(?:作为|为|成为|担任){_HOLDER}"
)
_AFTER_OTHERS = re.compile(
    rf"继{_WORDS}{{0,6}}引[入进]了?(?P<one>{ORGS})(?:之?后)，(?P<what>Ⓞ){_WORDS}{{0,6}}获得?(?P<who>{ORGS})(?:战略)?(?:入股|投资|注资|增资)"
)
# 完成A轮融资，甲、乙参投; 投资方包括甲
_ROUND = re.compile(
    rf"融资[^。；]{{0,24}}?，(?:投资[方人]|资方|投资机构)(?:包括|有|为|是|：)(?P<who>{ORGS})"
    rf"|(?:融资|上市|发行|股)[^。；ⓅⓄⓁⒿⒺ]{{0,24}}?，(?:其中|由)?(?P<one>{ORGS})(?:作为{_WORDS}{{2,8}}?)?(?:参投|(?:全额|战略|独家|共同)*认购(?:了?{MONEY}|[\d.]+[万亿]*股|(?=[，。；])))"
)
_WITHIN = ("what", "aim", "held")
_WHO = ("who", "one", "giver", "holder")


def find_stakes(view: View) -> Iterator[Statement]:
    """Purchases, holdings and capital put into firms."""
    for pattern in (_TAKES, _DONE, _OWNS, _HOLDERS_ARE, _SOLD, _PUTS_INTO, _BACKS, _AFTER_OTHERS):
        for match in pattern.finditer(view.text):
            for what in _named(view, match, _WITHIN):
                if is_authority(view, what):
                    continue
                yield from invest(view, _others(view, match, what), what, match)
    for match in _AFTER_OTHERS.finditer(view.text):
        named = view.symbols(*match.span("one"), types="Ⓞ")
        yield from invest(view, named, match.start("what"), match)
    yield from _of_topic(view)


def _of_topic(view: View) -> Iterator[Statement]:
    """One side is the firm that the sentence is about."""
    for match in _TOLD_BUY.finditer(view.text):
        buyer = leading(view, match.start(), "Ⓞ")
        if buyer is not None and not is_authority(view, buyer):
            yield from invest(view, [buyer], match.start("what"), match, carried=True)
    for match in _BACKED.finditer(view.text):
        named = view.symbols(view.sentence(match.start()).start, match.start(), "Ⓞ")
        funds = [one for one in named if _FUND.search(view.name(one))]
        yield from invest(view, funds[:1], match.start("what"), match, carried=True)
    for pattern in (_BOUGHT, _BRINGS_IN, _ROUND):
        for match in pattern.finditer(view.text):
            what = _firm(view, match)
            if what is not None:
                who = [one for one in _others(view, match, what) if not is_authority(view, one)]
                yield from invest(view, who, what, match, carried=True)


def _firm(view: View, match: re.Match[str]) -> int | None:
    """The firm that is bought or backed: named in the words, else the first of the sentence."""
    if match.groupdict().get("what"):
        return match.start("what")
    start = view.sentence(match.start()).start
    if match.re is _BOUGHT:
        named = view.symbols(start, match.start(), "Ⓞ")
        return named[0] if len(named) == 1 else None
    led = leading(view, match.end() if match.re is _ROUND else match.start(), "Ⓞ")
    return led if led is not None and fits(view, led, "公司") else None


def _named(view: View, match: re.Match[str], groups: tuple[str, ...]) -> list[int]:
    """The names in the first of the groups that took part."""
    named = match.groupdict()
    group = next(group for group in groups if named.get(group))
    return view.symbols(*match.span(group), types="ⓄⒿ")


def _others(view: View, match: re.Match[str], what: int) -> list[int]:
    """Who the pattern names besides the firm itself."""
    return [one for one in _named(view, match, _WHO) if one != what]
