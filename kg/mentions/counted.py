"""Companies told by the noun that counts them: 晨曦电子、海德轴承等4家企业.

Short names without a legal form are words to the tagger (晨曦, 电子); the noun behind the list
says what its items are.  Industries and places stand so too (电子信息、装备制造等40余家企业), so
that one item must be a known body, or an unknown word where the list is counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.lexicon.countries import NAMES as COUNTRIES
from kg.lexicon.divisions import find as find_division
from kg.lexicon.organizations import is_generic
from kg.lexicon.words import frequency, has_unknown_part
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence
from kg.model.offsets import Span

_ITEM = r"[^，。；：、！？“”（）《》\n]"
_NUMBER = r"(?:\d+|[一二两三四五六七八九十百]+)[余多]?[家个]"
_FIRMS = "(?:企业|公司|厂商|牌子|品牌|[车药电房]企)"
_LIST = re.compile(
    rf"(?P<list>(?:{_ITEM}{{2,20}}?、)+{_ITEM}{{2,8}}?)"
    rf"(?:等(?P<counted>{_NUMBER})?|(?={_NUMBER})(?P<few>{_NUMBER}))"
    rf"(?:(?!领域|行业|产业|国|地区|等地|类|方面)[\u4e00-\u9fff]){{0,6}}?{_FIRMS}"
)
# What stands in front of the first of them: 走访了|盛美上海, 已有|晓鹏木业
_LEADS = frozenset({"v", "p", "u", "c", "d", "m", "q", "r", "f", "t", "TIME"})
_VERBS = re.compile(
    "(?:有|着|了|为|由|来自|包括|包含|吸引|引进|引入|走访|服务|培育|聚集|如|向|与|和)$"
)
_NO_NAME = re.compile(
    r"[\d的和与及等第]|[类业等化型性品]$|^[中大小]|产品|项目|技术|设备$|材料$|零部件$"
)
_LONGEST = 8
_PLAIN = 300  # jieba's frequency from which an item is an ordinary word
_CONFIDENCE = 0.75


def find_counted(sentence: TaggedSentence, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Companies of one sentence among the items of a counted list."""
    if "、" not in sentence.text:
        return
    for match in _LIST.finditer(sentence.text):
        items = list(_items(sentence, Span(*match.span("list"))))
        bodies = sum(any(_is_body(one, item) for one in candidates) for item in items)
        coined = any(has_unknown_part(sentence.text[slice(*item)]) for item in items)
        if not bodies and not (coined and (match["counted"] or match["few"])):
            continue
        for item in items:
            free = not any(_takes(one, item) for one in candidates)
            if free and _may_be_firm(sentence.text[slice(*item)]):
                yield Candidate(*item, "organization", "org.counted", _CONFIDENCE, "company")


def _items(sentence: TaggedSentence, listed: Span) -> Iterator[Span]:
    """The items of the list, the first without what leads to it."""
    start = listed.start
    for part in sentence.text[slice(*listed)].split("、"):
        end = start + len(part)
        begin = _behind_verb(sentence, start, end) if start == listed.start else start
        yield Span(begin, end)
        start = end + 1


def _behind_verb(sentence: TaggedSentence, start: int, end: int) -> int:
    inside = [word for word in sentence.words if start <= word.start and word.end < end]
    leads = [word.end for word in inside if word.tag in _LEADS or _VERBS.search(word.text)]
    return leads[-1] if leads else start


def _is_body(candidate: Candidate, item: Span) -> bool:
    return candidate.type == "organization" and candidate.end == item.end


def _takes(candidate: Candidate, item: Span) -> bool:
    """Whether another rule reads the item: as a body, or the whole of it as a place."""
    touches = candidate.start < item.end and item.start < candidate.end
    if candidate.type == "organization":
        return touches and candidate.end == item.end
    return touches and candidate.start <= item.start and candidate.end >= item.end


def _may_be_firm(text: str) -> bool:
    """Whether the item can be the name of a company."""
    if not 2 <= len(text) <= _LONGEST or _NO_NAME.search(text) or is_generic(text):
        return False
    return not (text in COUNTRIES or find_division(text) or frequency(text) > _PLAIN)
