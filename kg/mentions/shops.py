"""Shops and small firms in quotation marks: “玉鹏蟹黄汤包”, 一家叫“小恬”的厨电厂.

A quotation names a business when the words around it speak of one, or when it ends in
what such a business sells or is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.lists import any_of, load
from kg.lexicon.words import is_word
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence

_LISTS = load("shops")


_QUOTED = re.compile(r"[“「](?P<name>[^“”「」，。；：！？、\s]{2,12})[”」]")
_GOODS = re.compile(rf"{any_of(_LISTS['goods'])}$")
_BEFORE = re.compile(rf"{any_of(_LISTS['introductions'])}$")
# What a business has or does right behind its name.
_BEHIND = re.compile(
    rf"(?:的)?{any_of(_LISTS['people'])}|等[\d一二三四五六七八九十两]+家(?:企业|商户|餐饮|公司|门店)"
)
_KIND = re.compile(
    rf"(?:(?![的一个了在有])[\u4e00-\u9fff]){{0,3}}?(?:(?P<shop>{any_of(_LISTS['kinds'])})|(?P<team>{any_of(_LISTS['teams'])}))"
)
_MEASURE = re.compile("一.一.")  # “一企一策”专班: a way of working
_SOMEBODY = re.compile(r".{1,2}[哥姐叔弟妹]")  # 店主名叫“谷哥”
_SHORTEST_SOLD = 2  # characters before the goods: 晓英|麻辣烫
CONFIDENCE = 0.75


def find_shops(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    for match in _QUOTED.finditer(sentence.text):
        name = match["name"]
        kind = _KIND.match(sentence.text, match.end())
        if kind and kind.end() in sentence.edges and not _MEASURE.fullmatch(name):
            subtype = "company" if kind["shop"] else "other"
            span = (match.start(), kind.end())
            yield Candidate(*span, "organization", "org.shop", CONFIDENCE, subtype)
            continue
        if _SOMEBODY.fullmatch(name):
            continue
        sold = _GOODS.search(name)
        telling = sold is not None and sold.start() >= _SHORTEST_SOLD
        before = _BEFORE.search(sentence.text, 0, match.start())
        around = before or _BEHIND.match(sentence.text, match.end())
        # 民宿“沙粒”: a word of the dictionary is a name where the kind of business leads to it.
        if (telling or around) and (not is_word(name) or (before and before.group() != "名叫")):
            span = match.span("name")
            yield Candidate(*span, "organization", "org.shop", CONFIDENCE, "company")
