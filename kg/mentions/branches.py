"""Branches that a company names behind its own name: 惠友超市东风路店, 京东国际南沙仓.

The tagger ends the name at the company, and takes what follows for a place and a noun.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon import wellknown
from kg.lexicon.organizations import ending_of, is_generic
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence, Word

_SHOP = re.compile(r"(?:超市|商场|百货|书店|药房|药店|酒店|影城|餐厅|咖啡|银行)$")
_BRANCH = re.compile(
    r"[\u4e00-\u9fffA-Za-z0-9]{0,8}?"
    r"(?P<head>项目部|项目经理部|经理部|前方指挥部|工作队|加油站|营业厅|旗舰店|体验店|分店|门店|店|仓|分社|分站|工作站|分园|分馆)"
)
_OF_A_PLACE = frozenset({"店", "仓", "加油站", "分社", "分站", "工作站", "分园", "分馆"})
_DEED = re.compile(r"[的在了和与为将是由对向及等、把被]")
_OFFICE = re.compile(
    r"(?:人才|扶贫|征迁|指挥|宣传|组织|双拥|文明|综治|信访|金融|改革|统筹)办(?!公|理|学|事)"
)
_CONFIDENCE = 0.8


def find_branches(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    for word in sentence.words:
        if _is_company(word):
            match = _BRANCH.match(sentence.text, word.end)
            if match and match.end() in sentence.edges and _is_named(sentence, word, match):
                span = (word.start, match.end())
                yield Candidate(*span, "organization", "org.branch", _CONFIDENCE, "company")
        elif word.tag == "LOC" and (office := _OFFICE.match(sentence.text, word.end)):
            span = (word.start, office.end())
            yield Candidate(*span, "organization", "org.office", _CONFIDENCE, "government")


def _is_company(word: Word) -> bool:
    if _SHOP.search(word.text) and word.tag in {"LOC", "ORG"} and not is_generic(word.text):
        return len(word.text) > len("某超市")
    known = wellknown.find(word.text)
    if known is not None:
        return known.type == "organization" and known.sure
    return word.tag == "ORG" and ending_of(word.text) is not None and not is_generic(word.text)


def _is_named(sentence: TaggedSentence, word: Word, match: re.Match[str]) -> bool:
    """Something stands between, no verb and no mark, and for a shop it is a place."""
    between = [
        item
        for item in sentence.words
        if word.end <= item.start and item.end <= match.start("head")
    ]
    text = sentence.text[word.end : match.start("head")]
    if (
        not text
        or _DEED.search(text)
        or any(item.tag in {"w", "PER", "u", "p"} for item in between)
    ):
        return False
    return match["head"] not in _OF_A_PLACE or any(item.tag == "LOC" for item in between)
