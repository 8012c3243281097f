"""Works that a text names only by what they are: 再生铝熔铸项目, 高效节水二期工程.

No recogniser takes such a description for a name, since most of them name nothing
(重点项目).  One that has a sum of money or an area of its own is a work of its own.
"""

from __future__ import annotations

import re

from kg.lexicon.lists import any_of, load
from kg.lexicon.wordlists import either
from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.relations.amounts.descriptions import MADE_NAME, behind_sum, in_clause
from kg.relations.referents.subjects import clauses_before
from kg.relations.statement import Ref, implied
from kg.relations.view import View
from kg.text.marks import ITEM_MARKS
from kg.text.numerals import Quantity

_DESCRIBED = "described work"
_HEAD = (
    "(?:工程项目|项目|工程|产业园|示范园|科技园|物流园|基地|综合体|大桥|隧道)(?:[一二三四五]期)?"
)
_END = (
    r"(?![部内]|[委组经负公指师]|总(?![投占用建规面])|\d+[余多]?[个项家批]|"
    "[一二三四五六七八九十几多数]+[余个]|[^，。；：、的了ⓅⓄⓁⒿⒺ\\d]{1,8}(?:项目|工程))"
)
_WORK = re.compile(f"(?P<what>[ⓁⓄ]?[^，。；：！？、\nⓅⓄⓁⒿⒺ]{{2,24}}?{_HEAD}){_END}")
# 总规模30亿元的“链上基金”, 180平方米的“运输线”微型展馆
_BEHIND = re.compile(
    "的(?P<what>[^，。；：！？、\nⓅⓄⓁⒿⒺ]{2,18}?"
    f"(?:{_HEAD}|工厂|大楼|展馆|水厂|电站|中心|资金池|基金)”?){_END}"
)
# 国际快件中心用地88亩
_AT_ONCE = re.compile(
    "(?P<what>[^，。；：！？、\nⓅⓄⓁⒿⒺ]{2,18}?(?:工厂|大楼|展馆|水厂|电站|中心))"
    "(?:计划|预计|规划|总|占地|用地|建筑)*(?:投资|面积|占地|用地)[约近超达为]*(?=\\d|$)"
)
# Behind a sum or a verb of building the description has begun, unless another verb follows.
_VERBS = f"{either('build_verbs', 'invest_verbs', 'opening_verbs')}(?!区|期|路)"
_FRAMED = re.compile(f"的|一[条座个栋]|{_VERBS}")
# Else it begins behind 的 or 其, or behind the verb that it is the object of.
_BEGINS = re.compile(
    "[的其为把将则对从跑抓他她们由于]|了(?!解)|了解|(?<!成)就(?!业)|[还另]有|一[处间家艘栋]|[转来走赶回]到|(?<![转面方定导朝])向|项(?!目)|在(?!建|线)|一[条座个]|另一|(?<=[ⓁⓄ])建(?!设|筑)|[改扩]建(?!工程|项目)|"
    f"{either('description_verbs')}(?!区|期|路)|{_VERBS}"
)
# Kinds of buildings in general words only: 污水处理厂, 现代农业园.
_KINDS = re.compile(f"{any_of((*load('buildings')['kinds'], *load('buildings')['heads']))}+.?")
_LEADS = re.compile(
    rf"(?:[{ITEM_MARKS}]|[一二三四五]是|又讯：|据悉|目前|其中|此外|今年|去年|当天|\d+月\d+日)*"
)
# 租用厂房: what somebody uses is no work of its own.
_USED = re.compile(
    "^\\d+[年月]|\\d月\\d+日|[开建入出进离办]园$|[开闭]馆$|[进出到建]站$|[入出]库$|[进出到离返]港$|租用|租下|承租|^(?:计划|拟|租|征|第[一二三四五六七八九十\\d]+[条座个期])|"
    f"^{either('site_verbs')}|[场站园厂馆楼桥心][和与及]"
    "|设厂$|原[是为有]|新添|喜添|更新|^有|现有|等(?:重点|重大)?(?:项目|工程)$"
)
# 雄安新区计划|投资: no programme, unless it is called so.
_INTENT = re.compile("^[^“”]*(?:(?<!年)|[今明去全每当]年)(?:计划|行动)$")
# What says of no single work which one it is.
_GENERAL = re.compile(
    "(?:招商|签约|产业|民生|配套|建设|投资|合作|改造|改扩建|新|老|子|主体|附属|类|年度|惠民|Ⓛ|和|与|在|是|有|"
    "控制性|标志性|关键性|枢纽性|先进|制造业|技术|研发|高端|改善|新能源|绿色|现代|智能|产业链|引导|发展|创新|科技|人才|农业|水利|交通|"
    f"基础设施|能源|电源|文旅|旅游|工业|生态|环保|数字|标准化)*(?:{_HEAD}|基金|资金池|中心)"
)
_MANY = re.compile(
    "重[点大]|最大|主要|不久|全国|企业|实事|批|该|这|此|上述|本[次项]|等(?!级)|每|各|全[部省市区县镇]|我|[一两三四五六七八九十几余\\d]多?[个大类家]|^\\d+[余多]?[条座栋处批台套]"
)
_NUMBER = "(?:\\d+|[二三四五六七八九十百两]+)[余多]?[个项]"
_COUNT_OF = re.compile(
    f"(?:项目|工程)[共约达]*{_NUMBER}$|{_NUMBER}(?:[^，。；]{{0,8}})(?:项目|工程)(?:{_VERBS})*$"
)
# 集结中心占地6710亩, 该院由Ⓞ共建: the noun that ends a description said before.
_NOUN = re.compile(
    "(?:(?:[^，。；：“”\nⓅⓄⒿⒺ]{0,20}的)?(?:该|这[座所片处栋条个间家])(?P<that>[一-鿿]{1,3}?(?<=[区园院楼厦港馆桥库站厂线台心场坊间])|[区园院楼厦港馆桥])"
    "|(?P<bare>[一-鿿]{0,2}(?:中心|产业园|院区|社区|大楼|大厦|商厦|本库|资源库|园区|平台|驿站|展馆|工坊|书屋|书苑|食堂|冷库|电站|公园|公寓|车间|广场)|新[馆院]))"
    "(?=占地|总|共|由|是|原[是为]|位于|坐落|地处|建筑|用地|规划|计划|将于|已于|预计|投资(?=约?\\d))"
)
# 该飞地建筑面积…, 樊西院区坐落于…: whatever noun has a size or stands somewhere, as no firm,
# school or office is said to
_SITE = "(?!项目|工程|[公集企学医银合协政])[一-鿿]"
_HAS_SIZE = "总?占地|总投资|总?建筑面积|位于|坐落|地处|选址|起于|始于"
_SITED = re.compile(
    rf"(?:该|这[座所片处栋条艘])(?P<that>{_SITE}{{1,3}}?)(?={_HAS_SIZE}|总?用地|概算|估算|造价|总长|全长)"
    rf"|(?P<bare>{_SITE}{{2,4}}?(?<!规划))(?={_HAS_SIZE})"
)
_TERM_AND = re.compile("“[^“”]+”(?=[和与及])")  # “云帆励学金”|和改造老图书馆
_ENDS = {"院": "organization", "馆": "organization", "心": "place", "区": "place", "港": "place"}
# Ⓛ新馆选址在Ⓛ, Ⓞ门诊楼已交付: the building is the subject, not the name that opens it.
_BUILDING = re.compile(
    f"(?:{_LEADS.pattern})(?:[^，。；：“”\\nⓅⓄⓁⒿⒺ]{{1,8}}的)?(?P<what>[ⓁⓄ][^，。；：！？、的\\nⓅⓄⓁⒿⒺ]{{0,8}}?"
    "(?:楼|馆|院区|校区|水厂|延伸线|公园|广场|新址|厂房|厂区))"
    f"(?=，|已|将|正|于|总|占地|建筑|用地|是|由|主体|{either('opening_verbs', 'site_verbs')})"
)
_FAR_BACK = 8  # sentences: what a bare noun means may have been named with the news itself
_POINTS = re.compile("(?:(?:该|这[个一项座条]?|此|上述)?(?:项目|工程|基地)|Ⓙ)")
# 由Ⓞ投资建设, 落户Ⓛ: a clause that only tells by whom or where.
_ASIDE = re.compile(f"由|{either('site_verbs')}|在")
_OF_WORKS = frozenset({"investment", "area"})
# What is said of funds and campaigns, whose sums have no key word of their own.
_OF_FUNDS = re.compile("规模|经费|造价|榜额")
_FUND_WINDOW = 6  # characters in front of the sum: 首期总规模达
_MAX_BACK = 2  # sentences in front in which the work that 该项目 means was named
_SHORTEST = 5  # characters: 水厂工程 says too little
_NAMED = 3  # characters behind a name, which is one: Ⓛ新馆


def described_work(view: View, quantity: Quantity, key: str) -> Mention | None:
    """The work that the quantity measures, where no name in the text is nearer."""
    if key not in _OF_WORKS and not _OF_FUNDS.search(view.text, *_before(quantity)):
        return None
    start = view.sentence(quantity.start).start
    clauses = list(clauses_before(view, start, quantity.start))
    for number, (begin, stop) in enumerate(clauses):
        if _COUNT_OF.search(view.text, begin, stop):
            break  # the sum is that of them all
        span = _described(view, begin, stop)
        if span is not None:
            return None if view.symbols(span.end, quantity.start, "Ⓙ") else _implied(view, span)
        subject = _subject(view, begin, stop)
        if subject is not None:
            return subject
        if _points(view, begin, stop):
            return _pointed(view, start, clauses[number + 1 :])
        if _names(view, begin, stop):
            break
    return None


def is_work(owner: Ref) -> bool:
    """Whether a quantity is of a work that no recogniser names."""
    return not isinstance(owner, int) and owner.rule == _DESCRIBED


def _names(view: View, begin: int, stop: int) -> bool:
    """Whether a clause has a name that the sum can be of, so that none before it is meant."""
    if MADE_NAME.search(view.text, begin, stop):
        return True
    return bool(view.symbols(begin, stop, "ⓄⒿⒺ")) and not _ASIDE.match(view.text, begin, stop)


def work_behind(view: View, quantity: Quantity) -> Mention | None:
    """The description that the sum or the area leads up to."""
    if _is_threshold(view, quantity):
        return None
    found = behind_sum(view, quantity)
    span = _cut(view, *found, named=True, begins=_FRAMED) if found else None
    if span is None:
        behind = _BEHIND.match(view.text, quantity.end)
        span = _cut(view, *behind.span("what")) if behind else None
    return None if span is None else _implied(view, span)


def _described(view: View, begin: int, stop: int) -> Span | None:
    """The description of a single work in a clause, the one between borders first."""
    if MADE_NAME.search(view.text, begin, stop):
        return None
    once = _AT_ONCE.search(view.text, begin, stop)
    span = _cut(view, *once.span("what")) if once else None
    if span is not None:
        return span
    spans = (_cut(view, *found, named=True) for found in in_clause(view, begin, stop))
    return next((one for one in spans if one is not None), None) or _last_in(view, begin, stop)


def _before(quantity: Quantity) -> tuple[int, int]:
    return max(0, quantity.start - _FUND_WINDOW), quantity.start


def _subject(view: View, begin: int, stop: int) -> Mention | None:
    """The building that a clause is about, named by it or by the noun that stands for it."""
    building = _BUILDING.match(view.text, begin, stop + 1)
    if building and not _USED.search(building["what"]):
        return _implied(view, Span(*building.span("what")))
    noun = _NOUN.match(view.text, begin, stop)
    if noun is not None:
        ending = noun["that"] or noun["bare"]
        return _ending_in(view, begin, ending.removesuffix("区") if ending == "园区" else ending)
    sited = _SITED.match(view.text, begin, stop)
    if sited is None:
        return None
    return _ending_in(view, begin, sited["that"] or sited["bare"], opened=sited["that"] is None)


def _ending_in(view: View, at: int, noun: str, *, opened: bool = False) -> Mention | None:
    """The last description before ``at`` that ends with the noun, with a name that opens it.

    ``opened`` asks for one that a name or a quotation opens.
    """
    start = view.sentences[max(0, view.sentence_number(at) - _FAR_BACK)].start
    pattern = re.compile(
        f"(?P<what>(?:[ⓁⓄ]|[ⒿⓁⓄ]（Ⓛ）)?[^，。；：！？、\\nⓅⓄⓁⒿⒺ]{{0,14}}{noun}”?)(?![一-鿿]?[委局])"
    )
    for match in reversed(list(pattern.finditer(view.text, start, at))):
        quote = view.text.find("“", *match.span("what"))  # Ⓞ“颂猜科学楼”
        begin = match.start("what") if quote < 0 else quote
        span = _cut(view, begin, match.end("what"), named=True)
        if span is None:
            continue
        by_name = view.text[span.start] in "ⓁⓄⒿ“"
        if span.end - span.start > len(noun) + (not by_name) and (by_name or not opened):
            return _implied(view, span, _ENDS.get(noun[-1], "project"))
    return None


def _is_threshold(view: View, quantity: Quantity) -> bool:
    """总投资10亿元以上的项目, 不低于700万元的项目: any that reach the sum."""
    before = view.text[max(0, quantity.start - 4) : quantity.start]
    return "以上" in quantity.text + view.text[quantity.end : quantity.end + 2] or "低于" in before


def _points(view: View, begin: int, stop: int) -> bool:
    """Whether a clause is about the project, whatever name that was taken for."""
    if _POINTS.match(view.text, begin, stop) is None:
        return False
    return view.text[begin] != "Ⓙ" or begin in view.ends


def _pointed(view: View, start: int, clauses: list[tuple[int, int]]) -> Mention | None:
    """What 该项目 means: the last work that the clauses before describe."""
    number = view.sentence_number(start)
    for back in range(1, min(number, _MAX_BACK) + 1):
        clauses.extend(clauses_before(view, *view.sentences[number - back]))
    for begin, stop in clauses:
        span = _described(view, begin, stop)
        if span is not None:
            return None if view.symbols(span.end, stop, "Ⓙ") else _implied(view, span)
        if any(one not in view.ends for one in view.symbols(begin, stop, "Ⓙ")):
            return None
    return None


def _last_in(view: View, begin: int, stop: int) -> Span | None:
    """The last description of a work in a clause."""
    found = None
    for match in _WORK.finditer(view.text, begin, stop):
        found = _cut(view, *match.span("what")) or found
    return found


def _cut(
    view: View,
    begin: int,
    end: int,
    *,
    named: bool = False,
    begins: re.Pattern[str] = _BEGINS,
) -> Span | None:
    """The description without what leads up to it; None where it is of no single work.

    ``named`` lets a name in front make one of general words: Ⓛ现代农业产业园.
    """
    head = _LEADS.match(view.text, begin, end)
    start = head.end() if head else begin
    for match in begins.finditer(view.text, start, end - 2):
        start = match.end()
    quoted = _TERM_AND.match(view.text, start, end)
    end = quoted.end() if quoted else end
    text = view.text[start:end]
    opened = named and text[:1] in ("Ⓛ", "Ⓞ", "Ⓙ", "“")
    general = not opened and (_GENERAL.fullmatch(text) or _KINDS.fullmatch(text)) is not None
    short = len(text) < (_NAMED if opened else _SHORTEST)
    if general or short or any(no.search(text) for no in (_MANY, _USED, _INTENT)):
        return None
    balanced = all(text.count(one) == text.count(other) for one, other in ("“”", "（）"))
    return Span(start, end) if balanced else None


def _implied(view: View, span: Span, type_: str = "project") -> Mention:
    return implied(view, view.source(*span), type_, rule=_DESCRIBED)
