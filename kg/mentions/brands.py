"""Companies known by a brand: names without an ending."""

from __future__ import annotations

import re

from kg.lexicon import divisions
from kg.lexicon.companies import DEEDS, TRADES
from kg.lexicon.countries import NAMES as COUNTRIES
from kg.lexicon.organizations import BRANDS, COMPLETE_NAMES, NOT_BRANDS
from kg.lexicon.words import frequency, has_unknown_part, word_tag

# 中吉, 乌方 are countries, 俄欧 two of them; 从一场 begins with a preposition; 芦笙队 is no
# company.
_NO_BRAND = re.compile(
    r"[中同].|[美俄欧日韩英法德印澳朝乌]{2}|.[方军国中]|[从在对把被为与和将向以就也又再不有是各该本此等].*|.*[党队组节赛杯奖号型战案教]|.*教界|.媒|[与和及].*|中国驻.*"
)
_PARTY = re.compile(r"(?!执政|参政|在野|中国)[^全我建入新老本各]{2,4}党")  # 民主党, 保守党
# 宏远|特钢: a rare word of the dictionary and a trade
_WITH_TRADE = re.compile(
    f"(?P<own>[一-鿿]{{2,3}}?)(?:{'|'.join(t for t in TRADES if len(t) > 1 and t not in DEEDS)})"
)
_RARE = 200  # jieba's frequency up to which a word is a brand
_PROPER = frozenset({"nz", "nt", "nrt"})


def is_brand(name: str) -> bool:
    """Whether a string without an ending may be a company known by its brand.

    Ordinary phrases are covered by dictionary words; a brand has a part that is not,
    is Latin, or stands in the dictionary as a proper name.
    """
    if name in BRANDS or _PARTY.fullmatch(name):
        return not name.startswith(NOT_BRANDS) and name[:-1] not in COUNTRIES  # 越南|党和国家
    if name.endswith("队") and word_tag(name[:-1]) == "ns":
        return True
    if re.search(r"\d+强|企业$|族$", name):
        return False
    if _NO_BRAND.fullmatch(name) or name.startswith((*NOT_BRANDS, *COMPLETE_NAMES)):
        return False
    if name.isascii():
        return len(name) > 2
    return _is_proper(name)


def _is_proper(name: str) -> bool:
    if frequency(name):
        return word_tag(name) in _PROPER
    return has_unknown_part(name) or _has_trade(name)


def _has_trade(name: str) -> bool:
    """宏远特钢; 港航物流 is two trades, 新疆新能源 what a region has."""
    traded = _WITH_TRADE.fullmatch(name)
    own = traded["own"] if traded else ""
    other = own in TRADES or word_tag(own) == "ns" or divisions.find(own)
    return bool(own) and not other and frequency(own) <= _RARE
