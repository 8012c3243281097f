"""Works that a text names only by what they are: 再生铝熔铸项目, 高效节水二期工程.

No recogniser takes such a description for a name, since most of them name nothing
(重点项目).  One that has a sum of money or an area of its own is a work of its own.
"""

from __future__ import annotations

import re

from kg.lexicon.wordlists import either
from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.relations.statement import implied
from kg.relations.subjects import clauses_before
from kg.relations.view import View
from kg.text.numerals import Quantity

_HEAD = "(?:项目|工程|产业园|示范园|科技园|物流园|基地|综合体|大桥|隧道)(?:[一二三四五]期)?"
_END = r"(?![部内]|[委组经总负公指]|\d|[一二三四五六七八九十几多数]+[余个])"
_WORK = re.compile(f"(?P<what>Ⓛ?[^，。；：！？、\nⓅⓄⓁⒿⒺ]{{2,24}}?{_HEAD}){_END}")
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
# Where the description begins: behind 的 or 其, or behind the verb that it is the object of.
_BEGINS = re.compile(
    "(?:[的了其项为把将则对向从跑抓他她们]|一[条座个]|另一|签[订署约]|达成|成交|促成|落地|储备|新增|推介|发布|完成|实施|"
    "承接|谋划|开展|推进|启动|配套|牵头|引进|规划|安排|列入|"
    f"{either('build_verbs', 'invest_verbs', 'opening_verbs')})(?!区|期|路)"
)
_LEADS = re.compile("(?:[▲●■]|又讯：|据悉|目前|其中|此外|今年|去年|当天|\\d+月\\d+日)*")
# What says of no single work which one it is.
_GENERAL = re.compile(
    "(?:招商|签约|产业|民生|配套|建设|投资|合作|改造|改扩建|新|老|子|主体|附属|类|年度|惠民|Ⓛ|和|与|在|是|有|"
    "控制性|标志性|关键性|枢纽性|先进|制造业|技术|研发|高端|改善|新能源|绿色|现代|智能|产业链|引导|发展|创新|科技|人才|农业|水利|交通|"
    f"基础设施|能源|电源|文旅|旅游|工业|生态|环保|数字|标准化)*(?:{_HEAD}|基金|资金池|中心)"
)
_MANY = re.compile(
    "重[点大]|最大|主要|不久|全国|企业|实事|批|该|这|此|上述|本[次项]|等|每|各|全[部省市区县镇]|我|[一两三四五六七八九十几余\\d]多?[个大类]|家"
)
# 集结中心占地6710亩, 该院由Ⓞ共建: the noun that ends a description said before.
_NOUN = re.compile(
    "(?:(?:该|这[座所片处])(?P<that>[一-鿿]{1,2}?(?<=[区园院楼厦港馆])|[区园院楼厦港馆])"
    "|(?P<bare>[一-鿿]{0,2}(?:中心|产业园|院区|社区|大楼|大厦|商厦)))"
    "(?=占地|总|共|由|是|建筑|用地|规划|计划)"
)
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
_MAX_BACK = 2  # sentences in front in which the work that 该项目 means was named
_SHORTEST = 5  # characters: 水厂工程 says too little


def described_work(view: View, quantity: Quantity, key: str) -> Mention | None:
    """The work that the quantity measures, where no name in the text is nearer."""
    behind = None if _is_threshold(view, quantity) else _BEHIND.match(view.text, quantity.end)
    span = _cut(view, *behind.span("what")) if behind else None
    if span is not None or key not in _OF_WORKS:
        return None if span is None else _implied(view, span)
    start = view.sentence(quantity.start).start
    clauses = list(clauses_before(view, start, quantity.start))
    for number, (begin, stop) in enumerate(clauses):
        once = _AT_ONCE.search(view.text, begin, stop)
        span = _cut(view, *once.span("what")) if once else _last_in(view, begin, stop)
        if span is not None:
            return None if view.symbols(span.end, quantity.start, "Ⓙ") else _implied(view, span)
        subject = _subject(view, begin, stop)
        if subject is not None:
            return subject
        if _points(view, begin, stop):
            return _pointed(view, start, clauses[number + 1 :])
        if view.symbols(begin, stop, "ⓄⒿⒺ") and not _ASIDE.match(view.text, begin, stop):
            return None
    return None


def _subject(view: View, begin: int, stop: int) -> Mention | None:
    """The building that a clause is about, named by it or by the noun that stands for it."""
    building = _BUILDING.match(view.text, begin, stop + 1)
    if building:
        return _implied(view, Span(*building.span("what")))
    noun = _NOUN.match(view.text, begin, stop)
    return _ending_in(view, begin, noun["that"] or noun["bare"]) if noun else None


def _ending_in(view: View, at: int, noun: str) -> Mention | None:
    """The last description before ``at`` that ends with the noun, with a name that opens it."""
    start = view.sentences[max(0, view.sentence_number(at) - _FAR_BACK)].start
    pattern = re.compile(
        f"(?P<what>(?:[ⓁⓄ]|[ⒿⓁⓄ]（Ⓛ）)?[^，。；：！？、\\nⓅⓄⓁⒿⒺ]{{0,14}}{noun})(?![一-鿿]?[委局])"
    )
    for match in reversed(list(pattern.finditer(view.text, start, at))):
        span = _cut(view, *match.span("what"), named=True)
        if span is not None and span.end - span.start > len(noun) + 1:
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
        span = _last_in(view, begin, stop)
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


def _cut(view: View, begin: int, end: int, *, named: bool = False) -> Span | None:
    """The description without what leads up to it; None where it is of no single work.

    ``named`` lets a name in front make one of general words: Ⓛ现代农业产业园.
    """
    head = _LEADS.match(view.text, begin, end)
    start = head.end() if head else begin
    for match in _BEGINS.finditer(view.text, start, end - 2):
        start = match.end()
    text = view.text[start:end]
    general = _GENERAL.fullmatch(text) is not None and not (named and text[0] in "ⓁⓄⒿ")
    if general or _MANY.search(text) or len(text) < _SHORTEST:
        return None
    balanced = all(text.count(one) == text.count(other) for one, other in ("“”", "（）"))
    return Span(start, end) if balanced else None


def _implied(view: View, span: Span, type_: str = "project") -> Mention:
    return implied(view, view.source(*span), type_, rule="described work")
