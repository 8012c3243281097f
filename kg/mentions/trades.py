"""Companies named by a coined word and their trade: 维视显示, 恒川化纤, 太古冷链.

No legal form ends such a name and the tagger cuts it in two or calls it a place or
a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon import wellknown
from kg.lexicon.companies import DEEDS, TRADES
from kg.lexicon.divisions import is_division, leading
from kg.lexicon.lists import any_of
from kg.lexicon.organizations import ending_of
from kg.lexicon.places import ending_of as place_ending
from kg.lexicon.words import frequency, has_unknown_part, word_tag
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence, Word

_TRADE = re.compile(any_of(TRADES))
_BEGINS_TRADE = frozenset(trade[0] for trade in TRADES)
_BRAND = re.compile(r"[\u4e00-\u9fff]{2,4}")
_BRAND_TAGS = frozenset({"nz", "ORG", "LOC", "PER", "n", "v", "a"})
_NAME_TAGS = frozenset({"nz", "ORG", "LOC", "PER"})
_KINDS = ("化", "性", "型", "碳", "级", "业", "类", "用", "式")
_RARE = 200  # to which a proper name in jieba's dictionary may be a brand
_COMMON = 50  # jieba's frequency from which a word is no coined one
# What follows a company: a border, a post, a verb of business.
_AFTER = re.compile(
    r"[、，。；（”]|等|和|与|及|就|则|将|已|也|还|的|是|在|为|由|向|对|签|总经理|董事长|副总|总裁|负责人|"
    r"首席|创始人|公司|员工|人力资源|财务|技术|市场|销售|生产|运营|品牌|采购|项目总监|法务|自主|合资|合作|研发|投资|成立|两家|三家|董秘|先后|联合|携手|领投|跟投|亚太|$"
)
_BUSINESS = re.compile(
    r"总经理|董事长|副总|总裁|负责人|首席|创始人|公司|员工|董秘|两家|三家|签|合资|合作|自主|领投|跟投|等(?:\d|[一-鿿]{0,3}企业)"
)
_COINED = 2  # characters of a brand behind the place: 上海|积塔
_MIN_LISTED = 2


def find_by_trade(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence."""
    text = sentence.text
    for index, word in enumerate(sentence.words[:-1]):
        end = _trade_end(sentence, word) if text[word.end] in _BEGINS_TRADE else None
        if end is None or not _AFTER.match(sentence.text, end):
            continue
        if _is_known(word) or _is_coined(sentence, index, end) or _is_listed(sentence, index):
            start = word.start
            before = sentence.words[index - 1] if index else None
            if before and before.tag == "LOC" and is_division(before.text):
                start = before.start
            yield Candidate(start, end, "organization", "org.trade", 0.75, "company")


def _trade_end(sentence: TaggedSentence, word: Word) -> int | None:
    """Where one or two words of trade after a brand end, if they end a word."""
    if word.tag not in _BRAND_TAGS or not _BRAND.fullmatch(word.text):
        return None
    end, found = word.end, None
    for _ in range(_MIN_LISTED):
        match = _TRADE.match(sentence.text, end)
        if match is None:
            break
        end = match.end()
        if end in sentence.edges and not match.group().endswith(DEEDS):
            found = end
    return found


def _is_known(word: Word) -> bool:
    """宝钢|资源, 博世|家电: the trade makes a company of its own."""
    known = wellknown.find(word.text)
    return known is not None and known.type == "organization" and known.sure


def _is_coined(sentence: TaggedSentence, index: int, end: int) -> bool:
    """A name to the tagger that no dictionary explains and that ends like nothing else."""
    word = sentence.words[index]
    if 0 < frequency(word.text) <= _RARE and word.tag in {"nz", "ORG"}:
        return _BUSINESS.match(sentence.text, end) is not None  # 大族|机器人|副总经理
    if (
        frequency(word.text)
        or word.tag not in _NAME_TAGS
        or not has_unknown_part(word.text)
        or word.text in TRADES
        or word.text.endswith(_KINDS)
        or place_ending(word.text)
        or ending_of(word.text)
    ):
        return False
    region, _ = leading(word.text)
    local = word.tag == "LOC" and region and len(word.text) - len(region) >= _COINED
    company = (
        word.tag in {"ORG", "PER"} or bool(local) or _BUSINESS.match(sentence.text, end) is not None
    )
    return company or _is_listed(sentence, index)


def _is_listed(sentence: TaggedSentence, index: int) -> bool:
    """A rare word in a list right after an organization: 中远海运、|太古冷链."""
    word = sentence.words[index]
    if frequency(word.text) > _COMMON * 4 or word_tag(word.text).startswith(("v", "d")):
        return False
    if word.tag == "LOC" or word.text in TRADES or place_ending(word.text):
        return False
    before = sentence.words[index - 1] if index else None
    if before is None or before.text not in {"、", "和", "与"} or index < _MIN_LISTED:
        return False
    other = sentence.words[index - 2]
    return other.tag == "ORG" or ending_of(other.text) is not None
