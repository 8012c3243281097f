"""Places by their endings: where the name in front of a zone, a park or a street begins."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon import divisions
from kg.lexicon.lists import Endings
from kg.lexicon.organizations import GENERIC, NAME_VERBS
from kg.lexicon.organizations import subtype_of as organization_subtype
from kg.lexicon.places import NOT_PLACES, SUFFIXES, subtype_of
from kg.lexicon.words import has_unknown_part, is_word
from kg.mentions.candidate import Candidate
from kg.mentions.expansion import name_start
from kg.mentions.place_names import ASPIRATION, SHORE, SITED, is_rather_organization
from kg.mentions.tagged import TaggedSentence, Word

_HEADS = Endings(
    ending
    for subtype in ("zone", "park", "street", "community", "site", "nature")
    for ending in SUFFIXES[subtype]
    if len(ending) > 1
)
_COMPANY = re.compile(r"(?:公司|集团).*中心$")
_PLAIN_HEADS = frozenset({"中心", "市场", "商场", "酒店", "站", "基地"})
_INDUSTRY_HEADS = ("产业园", "工业园", "科技园", "产业园区", "工业园区")
_MIN_INDUSTRY = 4  # 集成电路, 工程机械; shorter ones are kinds (物流园, 食品园)
_OF_MARKET = re.compile("总监|部|经理|专员|营销|开拓|份额|主管|占有")
_MIN_SITED = 2  # where a verb in front tells that a place follows
_VAGUE = re.compile(
    "现代|新兴|特色|高端|未来|国际|零碳|绿色|智慧|专业|重点|产业|农业|创新|创业|知名"
)
# 党群服务中心, 购物中心 are buildings that people go to.
_PUBLIC_CENTRES = tuple(sorted(name for name in GENERIC if name.endswith("中心")))
_NATIONAL = frozenset({"中国", "中华人民共和国", "全国", "国家", "世界", "全球", "我国", "世界上"})
_DIVISION_ENDINGS = ("省", "市", "县", "区", "州", "镇", "乡", "街道", "自治区", "村", "社区")
# 湛江|红树林国家级自然保护区, 启东|长江码头: what begins so needs the place in front of it
_PLAIN_START = re.compile("长江|黄河|抽水|[一-鿿]{0,3}(?:国家|省)级")
_NEARBY = frozenset({"附近", "境内", "沿线", "周边"})
_PREDICATES = frozenset({"建设", "投资", "新建", "兴建", "打造", "开发", "规划", "布局"})


def find_by_ending(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, those that are centres of a body among them."""
    for index, word in enumerate(sentence.words):
        ending = _HEADS.of(sentence.tail(index))
        if ending is None or word.tag in {"v", "PER", "TIME", "ORG"} or word.text[0] in "和与及":
            continue
        first = name_start(sentence, index)
        if first is None:
            yield from _named_by_industry(sentence, index)
            continue
        first = _behind_predicate(sentence, _drop_outer_division(sentence, first, index), index)
        start = sentence.words[first].start
        start += _verb_end(sentence.text, start)
        name = sentence.text[start : word.end]
        if name == ending or name in NOT_PLACES or name.startswith(SITED):
            continue
        if ending == "市场" and _OF_MARKET.match(sentence.text, word.end):
            continue  # 天玥货航|市场总监
        if SHORE.search(name):
            continue  # 菩提岛以南海域: waters beside it
        if not _is_distinct(sentence.words, first, index):
            continue
        company = _COMPANY.search(name) is not None  # 唐山港集团股份有限公司|生产调度中心
        if company or (is_rather_organization(name) and not name.endswith(_PUBLIC_CENTRES)):
            yield Candidate(
                start, word.end, "organization", "org.centre", 0.85, organization_subtype(name)
            )
        else:
            yield Candidate(start, word.end, "place", "place.ending", 0.85, subtype_of(name))


def _verb_end(text: str, start: int) -> int:
    """One character where the end of a verb was left on the name: 起于|息县, 落户|阳三石街道."""
    torn = text.startswith("户", start) and text.endswith("落", 0, start)
    at = text[start : start + 1] == "于" and divisions.leading(text[start + 1 :])[0]
    return int(bool(torn or at))


def _named_by_industry(sentence: TaggedSentence, head: int) -> Iterator[Candidate]:
    """集成电路 + 产业园: a park known by its industry, where none is counted."""
    if not sentence.words[head].text.endswith(_INDUSTRY_HEADS):
        return
    first = head
    while first > 0 and _is_of_industry(sentence.words[first - 1]):
        first -= 1
    start = sentence.words[first].start
    industry = sentence.text[start : sentence.words[head].start]
    sited = first > 0 and sentence.words[first - 1].text in SITED  # 项目选址|光电产业园
    counted = first > 0 and sentence.words[first - 1].tag in {"m", "q", "a"}
    long = len(industry) >= (_MIN_SITED if sited else _MIN_INDUSTRY)
    if long and not counted and not _VAGUE.search(industry):
        yield Candidate(start, sentence.words[head].end, "place", "place.industry", 0.65, "park")


def _is_of_industry(word: Word) -> bool:
    """化纤 + 循环 + 经济, 先进 + 制造: nouns, and the verbs and adjectives of names."""
    if word.text in SITED or (word.text in _PREDICATES and word.tag == "v"):
        return False
    return word.tag in {"n", "nz", "nw", "vn"} or word.text in NAME_VERBS or word.text == "先进"


def _drop_outer_division(sentence: TaggedSentence, first: int, head: int) -> int:
    """长江路街道 + 富春江路社区: the inner place stands alone when it has a name of its own."""
    words = sentence.words
    start = first = _behind_address(words, first, head)
    for index in range(first, head):
        word = words[index]
        closes = word.text.endswith(_DIVISION_ENDINGS) if word.tag == "LOC" else False
        closes = closes or _HEADS.of(sentence.tail(index)) is not None
        named = any(
            item.tag in {"LOC", "ORG"} or has_unknown_part(item.text)
            for item in words[index + 1 : head]
        )
        if closes and (named or words[head].tag == "LOC"):
            start = index + 1
    return start


def _behind_address(words: tuple[Word, ...], first: int, head: int) -> int:
    """湖北|应城|陈余湾民俗古街: behind a province and its city begins the name."""
    start = first
    while start < head and _holds(words[start], words[start + 1]):
        start += 1
    if start in (first, head):
        return start
    inner = words[start + 1]
    named = inner.tag == "LOC" or has_unknown_part(inner.text)
    return start + 1 if named and not _PLAIN_START.match(inner.text) else start


def _holds(outer: Word, inner: Word) -> bool:
    """Whether both are divisions and the first holds the second."""
    if outer.tag != "LOC" or inner.tag != "LOC":
        return False
    around, inside = divisions.find(outer.text), divisions.find(inner.text)
    return any(one.holds(other) for one in around for other in inside)


def _behind_predicate(sentence: TaggedSentence, first: int, head: int) -> int:
    """望苏村|建设|冷链物流园: in front and behind a division such a verb is the clause's."""
    words = sentence.words
    if words[first].text in _PREDICATES and first + 1 < head:
        return first + 1  # 在示范区|建设|东钱北太平洋水产加工产业园
    for index in range(first + 1, head):
        outer = words[index - 1]
        outside = outer.text.endswith((*_DIVISION_ENDINGS, "新城")) or outer.text in _NEARBY
        if words[index].text in _PREDICATES and outside:
            return index + 1
    return first


def _is_distinct(words: tuple[Word, ...], first: int, head: int) -> bool:
    """More than a division and a kind: 青岛 + 市场 names no market."""
    name = "".join(word.text for word in words[first : head + 1])
    if ASPIRATION.search(name):
        return False
    if first == head:
        return not is_word(words[head].text)
    if words[head].text in _PLAIN_HEADS and all(word.tag == "LOC" for word in words[first:head]):
        return False
    inner = [word for word in words[first:head] if word.text not in _NATIONAL]
    return any(word.tag in {"LOC", "ORG"} or has_unknown_part(word.text) for word in inner)
