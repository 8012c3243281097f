"""Who builds or backs a work by the noun of that part, or by winning the bid for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import either
from kg.relations.business.investment import MONEY, can_be_built, invest
from kg.relations.patterns import ORGS, PLAIN
from kg.relations.referents.antecedents import fits
from kg.relations.referents.topics import leading, previous_topic
from kg.relations.statement import Statement
from kg.relations.view import View

_ROLE = rf"(?:主要|独家|唯一|共同)*(?:[一-鿿]{{0,4}}(?:工程|项目|EPC))?{either('builder_roles')}"
_OWNER = "(?:Ⓞ(?:全资|控股|设立|成立|组建|旗下|下属|所属)+的?)?"
_FROM = rf"(?:新(?:组建|成立|设立)的)?(?:Ⓛ+的?(?:企业)?)?{_OWNER}"
# 建设单位：甲; 施工单位为甲; 承建方甲
_PART = re.compile(
    rf"{either('builder_roles')}(?P<mark>分?别?(?:[为是]|均[为是])|：|包括|有|(?=“?Ⓞ))“?{_FROM}(?P<who>{ORGS})"
)
_ITS_PEOPLE = re.compile("部|经理|副经理|负责人|指挥部")
# 负责建设的甲表示
_IN_CHARGE = re.compile(
    r"(?:^|[，。；\n])(?:具体)?负责(?:投资|承建|建设|施工|开发|运营|建设运营|投资运营)的(?P<who>Ⓞ)"
)
_LABEL = re.compile("(?:项目|工程)名称：“?(?P<what>[ⒿⓄⓁ])")
_CONTENT = re.compile("(?:项目名称|建设(?:内容|规模)[^，。：；]{0,4})：“?(?P<what>Ⓙ)")
# 甲是乙的建设单位, 作为乙的投资方，甲
_HAS_PART = re.compile(
    rf"(?P<who>{ORGS})(?:分别|共同|均|都|正|既)*(?:是|系|为|作为)“?(?P<what>[ⒿⓁ])”?的?{_ROLE}(?![^，。；]{{0,3}}Ⓞ)"
    rf"|作为“?(?P<work>[ⒿⓁ])”?的?{_ROLE}，(?P<one>Ⓞ)"
)
_WHEN = "近日|日前|昨日|今年|去年"
_ADVERBS = rf"(?:成功|顺利|{_WHEN}|一举|联合|再次|再度|连续|又|还|已|正式|率先|未能|没能|未)*"
_WINS = "(?:中标|承接|承揽|揽下|拿下|竞得|夺得|斩获|签下)"
# 甲以5亿元中标乙
_BID = re.compile(
    rf"(?P<who>{ORGS})(?:组成的?联合体，?)?{_ADVERBS}(?:以{PLAIN}{{0,6}}?{MONEY})?{_ADVERBS}{_WINS}了?"
    "(?:Ⓛ+的?)?“?(?P<what>Ⓙ)"
)
# 乙由甲中标, 乙花落甲
_BID_BY = re.compile(
    rf"(?P<what>Ⓙ)”?(?:(?:最终|已|则|日前|昨日)*[由被]{_FROM}(?P<who>{ORGS})(?:牵头的?)?(?:联合体)?(?:以{PLAIN}{{0,6}}?{MONEY})?"
    rf"{_ADVERBS}(?:中标|承接|承揽|拿下|竞得)|花落(?P<winner>Ⓞ))"
)
# 乙开标，甲中标
_WON = re.compile(
    rf"，(?:最终)?(?:由)?(?P<who>{ORGS})(?:组成的?联合体)?(?:以{PLAIN}{{0,6}}?{MONEY})?(?:成功)?中标(?=[，。；]|$)"
)
# Goods and services for a work do not make it: 中标乙的监理.
_SERVICE = re.compile(
    "”?的?[^，。；ⓅⓄⓁⒿⒺ]{0,6}(?:采购|监理|设计|勘察|咨询|检测|供货|供应|物业|软件|保险|审计|订单|奖)"
)
# 乙是甲投资建设的重点项目, 乙系甲投资兴建
_IS_WORK_OF = re.compile(
    rf"(?P<what>[ⒿⓁ])”?，?(?:正是|就是|也是|便是|是|系)由?{_FROM}(?P<who>{ORGS})(?:{PLAIN}|Ⓛ){{0,12}}?"
    rf"(?:投资(?!促进|服务|合作|者)|出资|承建|独资|援建|捐建|合资|联合建设|共同建设|联合打造|合作建设|合作投资|合作打造|共建){PLAIN}{{0,8}}?(?:的|(?=[，。；]|$))"
    rf"|(?P<made>[ⒿⓁ])”?为(?P<maker>{ORGS})(?:独家|共同|联合|全额)?(?:投资|出资|承建|独资|援建|捐建){PLAIN}{{0,8}}?(?=[，。；]|$)"
)
# 建设资金由甲和乙共同承担, 施工由甲负责
_FUNDED_BY = re.compile(
    rf"(?P<what>[ⒿⓁ])”?的?(?:(?:所需|建设|全部|投资|的)*(?:资金|费用|投资)(?:全部|均|则)?(?:由|(?:主要|全部)?来自)(?P<payer>{ORGS})"
    r"(?:共同|全额|全部|分别|按比例|各自)*(?:承担|筹集|筹措|解决|负担|提供|出|(?<=自.)(?=[，。；]|$))"
    rf"|(?:的?施工|的?建设)(?:任务)?由(?P<who>{ORGS})(?:具体|全面|共同)*(?:负责|承担)"
    rf"|由(?P<one>{ORGS})(?:负责)?(?:施工)?总承包)"
)
# 甲负责乙的投资、建设; 成立甲，由其负责乙的建设
_CHARGED = re.compile(
    r"(?P<who>Ⓞ)(?:，由其)?(?:全面|具体|主要|将|则|统一)*(?P<verb>负责)“?(?P<what>[ⒿⓁ])”?的?(?:投资|建设|施工|开发|承建)(?!单位|[^，。；]{0,6}(?:监管|监督|协调))"
)
# 大桥由甲设计、乙施工; 由甲投资、乙承建的大桥
_SUM = rf"(?:{MONEY}|[0-9.]+%)"
_THEN = rf"{_SUM}?[、，](?:由)?(?P<who>Ⓞ)(?:负责|具体)?(?:施工|承建|建设|出资{_SUM})"
_AFTER_OTHER = re.compile(
    rf"(?P<what>[ⒿⓁ])”?由Ⓞ(?:负责)?(?:设计|勘察设计|规划设计|投资|出资|建设|开发|投资建设){_THEN}(?=[，。；、建]|$)"
)
_BEFORE_WORK = re.compile(
    rf"由(?P<first>Ⓞ)(?:负责)?(?:设计|投资|出资|建设|开发|投资建设){_THEN}的“?(?P<what>[ⒿⓁ])"
)
# 甲捐款200万元，用于乙教学楼建设
_GIVES_TO = re.compile(
    rf"(?P<who>Ⓞ){PLAIN}{{0,6}}?(?:捐款|捐资|捐赠|出资|拨款)了?{MONEY}，?用于(?:支持|资助)?“?(?P<what>[ⒿⓄ])”?{PLAIN}{{0,8}}?(?:建设|改造|修缮|扩建|重建)"
)
# 甲投入2000万元，对乙进行改造; 甲负责施工的乙
_RENEWS = re.compile(
    rf"(?P<who>Ⓞ){PLAIN}{{0,8}}?(?:投入|投资|斥资|出资|耗资)了?{MONEY}，?(?:用于)?对“?(?P<what>[ⒿⓁ])”?(?:进行|实施){PLAIN}{{0,6}}?(?:改造|升级|扩建|提升|修缮|技改|整修|翻新)"
    rf"|(?P<one>Ⓞ)(?:负责|具体)?(?:施工|总承包|代建|承接|承揽)的“?(?P<work>Ⓙ)"
)
# 根据协议，甲将投资11亿元: in what was signed
_AGREED = re.compile(
    rf"(?:根据|按照?)(?:投资)?(?:协议|合同|规划|计划|约定)，(?P<who>{ORGS})(?:将|拟|计划)?(?:总?投资|出资|斥资){MONEY}"
    "(?=[，。；])(?!，?[^。；]{0,30}[ⒿⓄ])"
)
# 甲投入35万元，帮助乙村建起丙
_HELPS = re.compile(
    rf"(?P<who>Ⓞ){PLAIN}{{0,6}}?(?:投入|出资|投资|捐资|捐款|筹资|拿出|拨款|拨付)了?{MONEY}，?(?:帮助|支持|协助|助力|援助|为){PLAIN}{{0,6}}?[ⓁⓄ]+"
    rf"{PLAIN}{{0,4}}?(?:建起|建成|建设|新建|修建|援建|兴建|打造|改建|建立|设立)了?{PLAIN}{{0,10}}?“?(?P<what>[ⒿⓁ])"
)
_BEGUN = "(?:开工|投产|竣工|奠基|动工|建成|封顶|投用|落成|正在建设|破土|试生产)"
_BUILT_UP = re.compile("(?:项目|工程|基地|生产线|工厂|总部|厂区|产业园|[一二三四]期)(?:（.*）)?”?$")
# 甲启动乙建设; 甲在丙地落地乙; 甲将乙落户丙地; 甲乙项目开工
_OWN = (
    re.compile(rf"(?P<who>Ⓞ){_ADVERBS}(?:启动|开工建设|动工建设|启动建设)了?“?(?P<what>Ⓙ)"),
    re.compile(
        r"(?P<who>Ⓞ)(?:将|拟|计划|已|还|又)?在(?:Ⓛ+)(?:落地|布局|落子|布局建设|投建)了?“?(?P<what>Ⓙ)"
    ),
    re.compile(
        r"(?P<who>Ⓞ)(?:则|也|还|决定|已)?将“?(?P<what>Ⓙ)”?(?:落户|落地|选址|落子|布局)[在于到]?Ⓛ"
    ),
    re.compile(
        rf"(?<![在于由与和对向到给为、])(?P<who>Ⓞ)(?:旗下的?|在建的)?“?(?P<what>Ⓙ)”?[^，。；ⓅⓄⓁⒿⒺ]{{0,8}}{_BEGUN}"
    ),
)


_DIRECT = (
    _HAS_PART, _BID, _BID_BY, _IS_WORK_OF, _FUNDED_BY, _CHARGED, _HELPS, _AFTER_OTHER, _RENEWS,
    _GIVES_TO,
)  # fmt: skip


def find_contractors(view: View) -> Iterator[Statement]:
    """Builders and backers of works told by their part in them."""
    for pattern in _DIRECT:
        for match in pattern.finditer(view.text):
            yield from _told(view, match)
    for match in _BEFORE_WORK.finditer(view.text):
        both = [match.start("who")]
        if "设计" not in view.text[match.start("first") : match.start("who")]:
            both.append(match.start("first"))
        yield from invest(view, both, match.start("what"), match)
    for pattern in _OWN:
        for match in pattern.finditer(view.text):
            firm, work = match.start("who"), match.start("what")
            if fits(view, firm, "公司") and _BUILT_UP.search(view.name(work)):
                yield from invest(view, [firm], work, match)
    yield from _of_topic(view)


def _of_topic(view: View) -> Iterator[Statement]:
    """Builders of the work that the text is about."""
    for match in (*_PART.finditer(view.text), *_IN_CHARGE.finditer(view.text)):
        yield from _carried(view, match, _work_of_part(view, match))
    for match in _WON.finditer(view.text):
        yield from _carried(view, match, leading(view, match.start(), "Ⓙ"))
    for match in _AGREED.finditer(view.text):
        yield from _carried(view, match, previous_topic(view, match.start(), "Ⓙ"))


def _told(view: View, match: re.Match[str]) -> Iterator[Statement]:
    """Builder and work that stand in the words of one pattern."""
    named = match.groupdict()
    what = next(match.start(group) for group in ("what", "work", "made") if named.get(group))
    who = next(group for group in ("who", "one", "winner", "maker", "payer") if named.get(group))
    served = match.re is _BID and _SERVICE.match(view.text, match.end())
    if can_be_built(view, what) and not served:
        yield from invest(view, view.symbols(*match.span(who), types="Ⓞ"), what, match)


def _carried(view: View, match: re.Match[str], work: int | None) -> Iterator[Statement]:
    if work is not None and can_be_built(view, work):
        who = view.symbols(*match.span("who"), types="Ⓞ")
        yield from invest(view, who, work, match, carried=True)


def _work_of_part(view: View, match: re.Match[str]) -> int | None:
    """The work that a part is one of: of a form its heading, else of the sentences before."""
    position = match.start()
    if match.groupdict().get("mark") == "：":
        headed = list(_LABEL.finditer(view.text, 0, position))
        if headed:
            return headed[-1].start("what")
    start = view.sentence(position).start
    before = [
        one
        for one in view.symbols(start, position, "ⒿⓁ")
        if can_be_built(view, one) and not _ITS_PEOPLE.match(view.text, one + 1)
    ]
    works = [one for one in before if view.text[one] == "Ⓙ"] or before
    if works or view.symbols(start, position, "ⓁⒿⓄ"):
        return works[-1] if works else None
    told = previous_topic(view, position, "Ⓙ")
    if told is None and match.groupdict().get("mark") == "：":
        content = _CONTENT.search(view.text, position, view.paragraph(position).end)
        told = content.start("what") if content else None
    return told
