"""Forms of a name: how it is compared, what it is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from kg.lexicon import companies, countries, divisions
from kg.lexicon.institutions import abbreviate, everyday
from kg.lexicon.words import frequency, word_tag
from kg.model import schema
from kg.model.ids import match_key
from kg.resolution.sessions import session
from kg.text.traditional import simplified

# Distinct names kept in memory; a page holds a few hundred, a large corpus repeats them.
_CACHE = 1 << 17
_RARE = 100  # jieba's frequency up to which a word rather opens a name than a phrase
_LONGEST_COUNTY = 6  # characters; longer ones are autonomous counties
_DOTS = re.compile(r"[·•・‧．・]")
_PARTY = re.compile(r"^(?:中国共产党|中共)(?=[\u4e00-\u9fff]{2,}(?:委|委员会|工委|纪委)$)")
_COUNTRY = re.compile(r"^中华人民共和国(?=[\u4e00-\u9fff]{2})")
_DOUBLED_LEVEL = re.compile(r"([省市区县])\1(?=(?:委|政府|人大|政协|纪委|监委)$)")
_ZONE = re.compile(r"^中国\((\w+?)\)(自贸试验区)(?P<area>\w{2,}?)片区")
_ZONE_AREA = re.compile(r"^\w{2,4}自贸试验区(?P<area>\w{2,4}片区)")
# A body whose level character must stay: 青岛市委 is no 青岛委.
_LEVEL_BODY = re.compile(r"^[省市区县州]?(?:委|政府|人大|政协|纪委|监委|法院|委员会|工委|管委|区)")


@lru_cache(maxsize=_CACHE)
def compared(name: str) -> str:
    """The form under which two spellings are equal: NFKC, no white space or quotation
    marks, simplified characters (OpenCC), one kind of middle dot."""
    return _DOTS.sub("·", simplified(match_key(name)))


@lru_cache(maxsize=_CACHE)
def canonical(name: str, type_: str) -> str:
    """The form under which official and everyday wording are equal.

    青岛市人民政府 and 青岛市政府, 中共山东省委 and 山东省委, 青岛经济技术开发区 and
    青岛开发区, 甘南藏族自治州政府 and 甘南州政府; sessions by ``session``.  People are compared
    by their spelling alone.
    """
    plain = compared(name)
    if type_ == schema.PERSON:
        return plain
    if type_ == schema.EVENT:
        plain = session(plain)
    spelled = everyday if type_ == schema.ORGANIZATION else abbreviate
    plain = _PARTY.sub("", _COUNTRY.sub("", spelled(plain)))
    plain = countries.short_name(_DOUBLED_LEVEL.sub(r"\1", _zone_of_trade(plain)))
    return _short_region(divisions.autonomous().sub(_without_peoples, plain))


def _without_peoples(match: re.Match[str]) -> str:
    """甘南州 in 甘南藏族自治州委; the name alone stays."""
    found = divisions.find(match.group())
    alone = match.group() == match.string or len(found) != 1
    return match.group() if alone else divisions.without_peoples(found[0])


def _zone_of_trade(name: str) -> str:
    """中国(山东)自贸试验区青岛片区 and 山东自贸试验区青岛片区 are 青岛自贸片区."""
    match = _ZONE.match(name)
    if match:
        return f"{match['area']}自贸片区{name[match.end() :]}"
    match = _ZONE_AREA.match(name)
    if match:
        return f"{match['area'][:-2]}自贸片区{name[match.end() :]}"
    return name


def _short_region(name: str) -> str:
    """The division that opens a longer name by its short form (青岛市… → 青岛…).

    A division that holds the next one goes (青岛市黄岛区… → 黄岛区…), unless the inner
    name is not unique (南京鼓楼区).  A division alone takes its full name.
    """
    part, found = divisions.leading(name)
    division, rest = divisions.main(found), name[len(part) :]
    if division is None:
        return name
    if not rest:
        return division.name
    _, held = divisions.leading(rest)
    if len(held) == 1 and division.holds(held[0]):
        return _short_region(rest)
    if division.level == "county" or len(rest) < 2 or _LEVEL_BODY.match(rest):
        return name
    short = divisions.short_name(division)
    return (short if _names_one(short) else part) + rest


def _names_one(short: str) -> bool:
    return sum(item.level != "county" for item in divisions.find(short)) == 1


@lru_cache(maxsize=_CACHE)
def region_of(name: str) -> str:
    """The country, province or city that opens the name, as it stands there, or nothing."""
    part, found = divisions.leading(name)
    if any(item.level != "county" for item in found):
        return part
    return countries.leading(name)


@lru_cache(maxsize=_CACHE)
def home_of(name: str) -> str:
    """The division that opens the name of a company or an association, a county too.

    Counties by their short names only where no common word is written so (玉门, not 大安).
    """
    region = region_of(name)
    if region:
        return region
    for size in range(min(len(name) - 2, _LONGEST_COUNTY), 1, -1):
        found = divisions.find(name[:size])
        if any(item.name == name[:size] or _is_no_word(name[:size]) for item in found):
            return name[:size]
    return ""


def _is_no_word(short: str) -> bool:
    return word_tag(short).startswith("ns") or frequency(short) <= _RARE


def is_subsequence(short: str, long: str) -> bool:
    """Whether the characters of ``short`` stand in ``long`` in the same order."""
    characters = iter(long)
    return all(character in characters for character in short)


def shared_tail(names: Iterable[str]) -> str | None:
    """The shortest name, where all others end with it: 西海岸新区 of it and 青岛西海岸新区.

    None where they are several things, or there is none.
    """
    ordered = sorted(names, key=lambda name: (len(name), name))
    return ordered[0] if ordered and all(name.endswith(ordered[0]) for name in ordered) else None


def is_office(low: str, core: str) -> bool:
    """Whether a longer company name goes on with where the shorter has an office.

    中铁二十四局集团|浙江公司 is one; ``core`` is the name without its legal form.
    """
    rest = core[len(low) :]
    form = next((form for form in companies.LEGAL_FORMS if rest.startswith(form)), "")
    return core.startswith(low) and companies.is_seat(rest[len(form) :])
