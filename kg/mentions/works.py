"""Works described rather than named: 出资3.2亿元建设 + 转向架检修基地.

What somebody builds, opens or puts into service is one thing, though no place or
brand stands before it; its description is all the name it has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.lists import Endings
from kg.lexicon.projects import GENERIC, WORKS, subtype_of
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence

_HEADS = Endings(WORKS)
_NOUNS = frozenset({"n", "vn", "nz", "a", "an", "xc", "nw", "ad"})
# What puts one work there; 推进, 加快 and 支持 speak of kinds.
_BUILT = re.compile(
    r"(?:建设|新建|投建|兴建|筹建|在建|共建|合建|自建|建成|建起|建有|设立|打造|投产|启用|投用|实施|改造|开工|"
    r"上马|建造|布局|落地|引进|作为|租下|其位于[^，。]{1,12})(?:了|的|一[个座条处])*$"
)
_MIN_LENGTH = 6  # 研发中心, 生产基地 name kinds; 转向架检修基地 has seven characters
_MIN_WORDS = 2  # before the head
_VAGUE = re.compile(
    r"^(?:一流|现代化|高标准|高端|国家级|省级|市级|区级|世界|国际|重点|重大|示范|优质|特色|新型|各类|智慧|绿色|"
    r"相关|配套|基础|公共|全国|全球|区域|多个|若干)*(?:研发|创新|服务|产业|生产|制造|科技|物流|商贸|金融|合作|交流|"
    r"技术|文化|旅游|体育|孵化|培训|实训|示范|农业|工业|信息|数据|建设|基础设施|公共服务)*$"
)
_KIND = re.compile(
    r"更多|一系列|^好|重大|大型|标志性|战略性|旗舰|合作|民生|惠民|后续|重点|相关|一批|系列|高质量|产业链|"
    r"基础设施|投资项目|引领|工业项目|大项目|好项目|新项目"
)
# A work of one's own has a size: money, ground, capacity.
_SIZE = re.compile(
    r"[\d余多](?:亿|万)?(?:美?元|亩|平方米|吨|千升|兆瓦|千瓦|公里|公顷|辆|台|头|只|锭|套)"
)
_COUNTED = re.compile(r"等?[\d一二三四五六七八九十百]+余?[个项座条]|群|等")
_COUNT = re.compile(
    r"[\d一二三两四五六七八九十百千万数多各每几]+(?:个|座|条|家|处|批|项|大|余|多)*$"
)


def find_works(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence."""
    words = sentence.words
    for index, word in enumerate(words):
        head = _HEADS.of(sentence.tail(index))
        if head is None or word.tag in {"v", "PER", "LOC", "ORG", "TIME"}:
            continue
        first = index
        while first > 0 and _describes(sentence, first - 1):
            first -= 1
        start = words[first].start
        name = sentence.text[start : word.end]
        before = sentence.text[:start]
        if len(name) < _MIN_LENGTH or index - first < _MIN_WORDS - (len(word.text) > len(head)):
            continue
        if name in GENERIC or _VAGUE.match(name[: -len(head)]) or _COUNT.search(before):
            continue
        if _COUNTED.match(sentence.text, word.end) or _KIND.search(name):
            continue
        if not _BUILT.search(before) or not _ends(sentence, index):
            continue
        if _SIZE.search(sentence.text) or not word.text.endswith(("项目", "工程")):
            yield Candidate(start, word.end, "project", "project.described", 0.7, subtype_of(name))


def _describes(sentence: TaggedSentence, index: int) -> bool:
    word = sentence.words[index]
    return word.tag in _NOUNS and _BUILT.fullmatch(word.text) is None


def _ends(sentence: TaggedSentence, index: int) -> bool:
    """Whether no noun follows: 检修基地|负责人 is about a person."""
    after = sentence.words[index + 1] if index + 1 < len(sentence.words) else None
    return after is None or after.tag not in {"n", "vn", "nz", "PER"} or len(after.text) > 1
