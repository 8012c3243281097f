"""Projects, programmes and platforms: by quotation, by ending, by phase."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.lists import longest_first
from kg.lexicon.organizations import NAME_VERBS, NOT_UNITS
from kg.lexicon.organizations import ending_of as organization_ending
from kg.lexicon.organizations import subtype_of as organization_subtype
from kg.lexicon.projects import GENERIC, HEADS, QUOTE_HEADS, QUOTED_SUFFIXES, subtype_of
from kg.lexicon.words import has_unknown_part, is_word
from kg.mentions.candidate import Candidate
from kg.mentions.expansion import name_start
from kg.mentions.tagged import TaggedSentence

_QUOTED = re.compile(r"[“‘\"「]([^“”‘’\"「」。！？]{2,30})[”’\"」]")
_QUOTE_HEADS = longest_first(QUOTE_HEADS)
_ABOUT = frozenset({"主题", "目标", "口号", "精神", "理念"})  # say what a quotation is
_RANKS = ("旗舰", "重点", "重大", "标志性", "相关")  # “一带一路”旗舰项目 is one of many
_AROUND = frozenset({"附近", "周边", "沿线", "期间"})  # “蓝线”附近活动
_YEARS = re.compile("[一两二三五]年")
_MAX_TAIL_WORDS = 5  # “…”系列融资对接活动 has four
_OF_TRADE = re.compile(r"技术人|机械|师|造价|质量|监理|款|车辆")
# Verbs in what stands behind a quotation: “小锤大器”驻村计划.
_QUOTE_VERBS = frozenset(
    ["培育", "驻村", "上市", "帮扶", "助学", "扶贫", "救助", "招募", "研学", "提升", "振兴", "传承",
     "创建", "对接", "普法", "反诈", "关爱", "攻坚", "突破", "民俗", "守护", "增收", "便民", "惠民"]
)  # fmt: skip
_EVENT_TAIL = re.compile(
    r"会议|大会|仪式|论坛|峰会|大赛|比赛|擂台赛|赛|展览|展会|博览会|发布会|座谈会|推介会|对接会|晚会|节"
)
# 《曹妃甸绿色港口三年行动计划》: what a government sets out to do.
_PLAN = re.compile(
    r"《(?P<plan>[^《》<>]{3,40}?(?:计划|行动方案|工作方案|实施方案|规划|若干政策|若干措施|若干意见))(?:（[^（）]{1,16}）)?》"
)
# Products of banks and platforms: “自贸贷”, “油融通”.
_FINANCE = re.compile(r"[\u4e00-\u9fffA-Za-z]{1,3}[贷通保宝券险]")
# A figure of speech, not a name: “牛鼻子”工程, “一号工程”.
_FIGURE = re.compile(
    r"牛鼻子|一号|一把手|天字号|头号|民心|民生|系统|面子|形象|豆腐渣|里子|压舱石|助推器|加速器|孵化器|烂尾|"
    r"拳头|样板|样子|明星|王牌|标志性|重头|重点|重大|压轴|大项目|好项目|小项目|菜篮子|米袋子"
)
_OCCASION = ("纪念", "庆祝", "热烈")  # “纪念…发表75周年”研讨会
_PHASE = re.compile(r"(?:校区|园区|基地)?[一二三四五]期(?:工程|项目)")
# 甲公司的|全屋定制二期工程, with a verb in the middle
_OF_WHOM = re.compile(
    "的(?P<what>(?:(?!推进|建设|实施|启动|同时|开工|竣工|完成|项目|工程)[^\\W\\da-zA-Z将在是与和及个已其该]){4,9})$"
)
# 鼻喷疫苗产业化项目|（三期）, 产业基地|（新松三期）项目
_PHASE_BEHIND = re.compile("（[^（）]{0,6}[一二三四五]期）(?:项目|工程)?")
_OF_SERIES = re.compile(r"第[一二三四五六七八九十\d]+批(?:大型)?$")  # 国家第三批大型|风电光伏基地
_SHORT_FIRM = 4  # 楚湘建工|项目经理
_SHORT_KIND = 4  # 硅晶项目, 风电项目: shorter descriptions say what kind it is
_COUNTED = re.compile(
    r"(?:(?<!第)[\d一二两三四五六七八九十百]+[余多]?[个座条]|\d+强|[重战大]点|重大|级)[^“”]{0,6}(?:项目|工程|基地|平台)$"
)
_INVESTED = re.compile(
    r"(?:投资|总投资)[^，。；]{0,12}元[^，。；]{0,6}的$|(?:建设|实施|开工)的?$|投资的$|签订了?$|[，：]其$"
)
_PAID = re.compile(r"投资[约近超]?[\d.]+[亿万]")
_HAS_MANAGER = re.compile("(?<=项目)(?:总?经理|部|负责人|书记|总工|主管|总监|指挥)")
_TOGETHER = frozenset({"合作", "共同", "联合", "携手", "联手", "附近", "境内"})
_BUILDING = frozenset({"建设", "新建", "扩建", "打造", "投建", "兴建"})
_PREFIX_GENERIC = re.compile(
    r"(?:省|市|区|县|国家|全国|全省|全市|全区)?(?:级)?(?:重点|重大|投资|建设|产业|招商|签约|合作|"
    r"在建|新建|续建|工业|民生|外资|试点|示范|基础设施|科技|科研|\d+强|投资项目|农业|服务业)*"
    r"(?:项目|工程|基地|平台|生产线)"
)
_OPENS = re.compile("(?:^|[，。；：、（“的和与及]|建设|投资|实施|投产|开工|签约|察看)$")
_NOUNS = frozenset({"n", "vn", "nz", "a"})
_BORDER = re.compile("[的“、，。；：]$|(?:察看|建设|布局|启动|推进|实施|上马|投产)了?$")
_NO_OPENING = re.compile(
    "公司|企业|集团|[园校院厂库景港]区|基地|本|该|其|项目|重点|重大|更?多|新|大|小|高|优质|投资|建设|产业|全[国省市区县镇乡村年面部]|首|一批|省|市|区|县|国家"
)
# 20万吨/年|磷酸铁锂项目, 10GW|高效电池片项目: how much it makes is part of the name
_CAPACITY = re.compile(
    r"(?:[年日月]产)?(?<![\d.])\d[\d.]*[百千万亿]?(?:吨级?|锭|千瓦时?|兆瓦时?|[GMk]Wh?|千伏|立方米|套|台|片|千升|标箱)(?:/[年日天月])?$"
)


def find_projects(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    yield from _by_quotation(sentence)
    yield from _by_ending(sentence)
    yield from _by_phase(sentence)
    for match in _PLAN.finditer(sentence.text):
        yield Candidate(*match.span("plan"), "project", "project.titled", 0.9, "programme")


def _by_quotation(sentence: TaggedSentence) -> Iterator[Candidate]:
    for match in _QUOTED.finditer(sentence.text):
        inner = match.group(1)
        if _FIGURE.match(inner) or inner.startswith(_OCCASION):
            continue
        tail = _tail_end(sentence, match.end())
        if tail is not None:
            end, type_, subtype = tail
            yield Candidate(match.start(), end, type_, f"{type_}.quoted", 0.85, subtype)
            continue
        kind = _kind_inside(inner)
        if kind and not is_word(inner):
            yield Candidate(match.start(1), match.end(1), "project", "project.in_quotes", 0.8, kind)


def _kind_inside(inner: str) -> str | None:
    if _FINANCE.fullmatch(inner):
        return "product"
    for ending, kind in QUOTED_SUFFIXES.items():
        if inner.endswith(ending) and len(inner) > len(ending) + 1:
            return kind
    return None


def _tail_end(sentence: TaggedSentence, position: int) -> tuple[int, str, str] | None:
    """Where the words after a quotation make a name of it, as what.

    The longest tail of nouns that ends in a project or organization head wins; a
    tail that ends in an event makes none.
    """
    if position >= len(sentence.text):
        return None
    found: tuple[int, str, str] | None = None
    index = sentence.index_at(position)
    for word in sentence.words[index : index + _MAX_TAIL_WORDS]:
        if _YEARS.fullmatch(word.text):
            continue  # “稳菜提质”三年行动
        if word.tag in {"w", "p", "c", "u", "d", "r", "m", "TIME"}:
            break
        if word.tag == "v" and word.text not in NAME_VERBS and word.text not in _QUOTE_VERBS:
            break
        if _EVENT_TAIL.search(word.text) or word.text in _ABOUT or word.text in _AROUND:
            return None
        tail = sentence.text[position : word.end]
        if tail.startswith(_RANKS):
            return None
        head = next((item for item in _QUOTE_HEADS if tail.endswith(item)), None)
        ending = organization_ending(word.text)
        if head:
            found = word.end, "project", QUOTE_HEADS[head]
        elif ending and word.tag != "v" and word.text not in NOT_UNITS:
            found = word.end, "organization", organization_subtype(tail) or "other"
    return found


def _by_ending(sentence: TaggedSentence) -> Iterator[Candidate]:
    for index, word in enumerate(sentence.words):
        if not sentence.tail(index).endswith(HEADS) or word.tag in {"v", "PER", "LOC"}:
            continue
        first, rule, confidence = _first_word(sentence, index)
        if first is None:
            continue
        first = _behind_sum(sentence, _behind_builder(sentence, first, index), index)
        start = sentence.words[first].start
        capacity = _CAPACITY.search(sentence.text, 0, start)
        start = capacity.start() if capacity else start
        name = sentence.text[start : word.end]
        brief = capacity is None and _is_short_kind(sentence, first, index)
        kind = name in GENERIC or brief or _is_kind(sentence, first, index)
        if kind or _goes_on(sentence, index):
            continue
        firm = name[: -len("项目")]
        if _HAS_MANAGER.match(sentence.text, word.end) and (
            organization_ending(firm)
            or (len(firm) <= _SHORT_FIRM and has_unknown_part(firm))
            or sentence.text.startswith("总监", word.end)
        ):
            continue  # 甲集团|项目经理: the post, not a project of that name
        if _OF_SERIES.search(sentence.text, 0, start):
            continue
        bracket = _PHASE_BEHIND.match(sentence.text, word.end)
        end = bracket.end() if bracket else word.end
        yield Candidate(start, end, "project", rule, confidence, subtype_of(name))


def _first_word(sentence: TaggedSentence, head: int) -> tuple[int | None, str, float]:
    """Where the name begins, by what makes it one, and what that is worth."""
    anchored = name_start(sentence, head, numbers=True)
    if anchored is None:
        return _described_start(sentence, head), "project.described", 0.6
    return _from_border(sentence, anchored), "project.ending", 0.8


def _from_border(sentence: TaggedSentence, first: int) -> int:
    """的|时代|新能源|锂渣综合利用项目: nouns from a border to the anchor describe it."""
    start = first
    while start > 0 and sentence.words[start - 1].tag in _NOUNS:
        start -= 1
    before = sentence.text[: sentence.words[start].start]
    opening = sentence.words[start].text
    opens = _BORDER.search(before) and not _NO_OPENING.match(opening)
    return start if opens and start < first else first


def _behind_builder(sentence: TaggedSentence, first: int, head: int) -> int:
    """在高县建设 + 年产5万吨竹浆模塑项目: a place with 在 only tells where."""
    words = sentence.words
    if first == 0 or words[first - 1].text != "在" or words[first].tag != "LOC":
        return first
    built = [i for i in range(first, head - 1) if words[i].text in _BUILDING]
    return built[0] + 1 if built else first


def _behind_sum(sentence: TaggedSentence, first: int, head: int) -> int:
    """甲投资15亿元建设 + 磁体项目, 甲共同建设 + 渔业基地: who builds it is no part of the name."""
    words = sentence.words
    built = [i for i in range(first + 1, head) if words[i].text in _BUILDING]
    if not built:
        return first
    paid = _PAID.search(sentence.text, words[first].start, words[built[-1]].start)
    return built[-1] + 1 if paid or words[built[-1] - 1].text in _TOGETHER else first


def _goes_on(sentence: TaggedSentence, head: int) -> bool:
    """工程|技术人员, 项目|建设者: the head belongs to what follows."""
    after = sentence.words[head + 1] if head + 1 < len(sentence.words) else None
    return after is not None and _OF_TRADE.match(after.text) is not None


def _described_start(sentence: TaggedSentence, head: int) -> int | None:
    """投资12亿元建设的 + 高纯石英材料项目: no proper name, but one project that money builds.

    At least three nouns must stand before the head, and an investment before them; one
    is enough behind a capacity (5万吨废旧锂电池回收利用项目).
    """
    first = _run_before(sentence, head, _NOUNS)
    before = sentence.text[: sentence.words[first].start]
    if head - first >= 3 and _INVESTED.search(before):
        return first
    first = _run_before(sentence, head, _NOUNS, NAME_VERBS)
    before = sentence.text[: sentence.words[first].start]
    capacity = _CAPACITY.search(before) if first < head else None
    if capacity is None or not _OPENS.search(before[: capacity.start()]):
        return None  # 后坪|200万吨/年磷矿采选工程 begins before the capacity
    return first


def _run_before(
    sentence: TaggedSentence, head: int, tags: frozenset[str], verbs: frozenset[str] = frozenset()
) -> int:
    """The first of the words with such tags, or of these verbs, that stand before the head."""
    first = head
    while first > 0 and (
        sentence.words[first - 1].tag in tags or sentence.words[first - 1].text in verbs
    ):
        first -= 1
    return first


def _by_phase(sentence: TaggedSentence) -> Iterator[Candidate]:
    """校区一期工程, 二期工程: a phase of what the text names before; 高效节水二期工程."""
    for match in _PHASE.finditer(sentence.text):
        yield Candidate(*match.span(), "project", "project.phase", 0.7, "construction")
        start = _phase_start(sentence, match.start())
        if start is not None and not _NO_OPENING.match(sentence.text, start):
            yield Candidate(start, match.end(), "project", "project.described", 0.8, "construction")


def _phase_start(sentence: TaggedSentence, phase: int) -> int | None:
    """Where the words in front of a phase begin that say which work it is of."""
    whose = _OF_WHOM.search(sentence.text, 0, phase)
    if whose:
        return whose.start("what")
    start = sentence.words[
        _run_before(sentence, sentence.index_at(phase), _NOUNS, NAME_VERBS)
    ].start
    opens = _OPENS.search(sentence.text[:start]) is not None
    return start if opens and phase - start >= _SHORT_KIND else None


def _is_kind(sentence: TaggedSentence, first: int, head: int) -> bool:
    """山东省重点项目 names a kind; X基地核心配套项目 says what kind of project X基地 is."""
    words = sentence.words
    name = sentence.text[words[first].start : words[head].end]
    if any(
        len(kind) > 3 and name.endswith(kind) and name[: -len(kind)].endswith(HEADS)
        for kind in GENERIC
    ):
        return True
    if name.endswith(("控制性工程", "主体工程")):
        return True
    if _COUNTED.search(name):
        return True
    while first < head and words[first].tag == "LOC":
        first += 1
    rest = sentence.text[words[first].start : words[head].end]
    return _PREFIX_GENERIC.fullmatch(rest) is not None


def _is_short_kind(sentence: TaggedSentence, first: int, head: int) -> bool:
    before = sentence.words[first:head]
    proper = any(word.tag in {"LOC", "ORG", "PER"} or word.text.isascii() for word in before)
    length = sum(len(word.text) for word in before)
    return not proper and length < _SHORT_KIND
