"""Places that the tagger takes for one: 甘肃省陇南市, 云南|丽江, 钦州|茅尾海, 丹东新区|国门湾."""

from __future__ import annotations

import re

from kg.lexicon import countries, divisions
from kg.lexicon.places import ABROAD, ending_of, subtype_of
from kg.lexicon.surnames import TRANSLITERATION
from kg.lexicon.words import is_word

# One division after another: 甘肃省陇南市武都区.
_DIVISION = re.compile(
    r"[\u4e00-\u9fff]{1,7}?(?:自治区|自治州|自治县|省|市|县|区|州|镇|乡(?!族)|街道)"
)
_SETTLED = re.compile(r"[\u4e00-\u9fff]{2,6}(?:社区|村|小区|屯|路|街)")
_ZONE = re.compile(
    r"[\u4e00-\u9fff]{2,8}?(?:新区|开发区|高新区|经开区|保税区|自贸区|片区|街道)(?!管)"
)
_OF_STATE = re.compile("[\u4e00-\u9fff]{2,6}[省州市府港]")  # 越南|海防港, 越南|同奈省
# What lies in a city or zone and bears a name of its own.
_INNER = frozenset({"nature", "street"})
_INNERMOST = 3  # characters of the inner name: 茅尾海; 西站 and 南路 are no names


def parts_of(name: str) -> list[tuple[int, int]]:
    """Spans of the places of a chain, outermost first, or the whole name when it is none."""
    if cut := _outer_part(name):
        return [(0, cut), (cut, len(name))]
    spans: list[tuple[int, int]] = []
    position = 0
    while position < len(name):
        match = _DIVISION.match(name, position)
        if match is None or match.end() - position < 2:
            break
        spans.append(match.span())
        position = match.end()
    if len(spans) > 1 and position == len(name):
        return spans
    if (
        len(spans) == 1
        and _SETTLED.fullmatch(name, spans[0][1])
        and name[spans[0][1] - 1] in "镇乡县道"
    ):
        return [spans[0], (spans[0][1], len(name))]  # 万泉街道|三角社区
    if (
        spans
        and spans[0][1] > 2
        and ending_of(name) is None
        and ending_of(name[spans[0][1] :]) is None
    ):
        # 庆阳市畜牧: the division is sure, what the tagger hung on it is not.
        division = spans[0]
        if name[division[1] - 1] not in "省市县镇乡":
            return [(0, len(name))]
        rest = (division[1], len(name))
        return [division, rest] if rest[1] - rest[0] > 3 else [division]
    return [(0, len(name))]


def _outer_part(name: str) -> int:
    """Characters of the outer place: 云南|丽江, 荷兰|鹿特丹, 钦州|茅尾海, 丹东新区|国门湾."""
    country = countries.leading(name)
    rest = name[len(country) :]
    if country and (
        rest in ABROAD
        or (len(rest) > 1 and TRANSLITERATION.issuperset(rest))
        or (country not in countries.HOME and _OF_STATE.fullmatch(rest))
    ):
        return len(country)
    part, outer = divisions.leading(name)
    inner = divisions.find(name[len(part) :]) if part else ()
    held = any(item.holds(other) for item in outer for other in inner)
    if part and held and not divisions.find(name):
        return len(part)
    zone = _ZONE.match(name)
    for outer_end in (zone.end() if zone else 0, len(part)):
        if outer_end and _is_own_name(name[outer_end:]):
            return outer_end
    return 0


def _is_own_name(rest: str) -> bool:
    """Whether what follows a city or zone is a place by itself, no part of the city's name."""
    ending = ending_of(rest)
    return (
        ending is not None
        and len(rest) >= _INNERMOST
        and len(rest) - len(ending) > 1
        and subtype_of(rest) in _INNER
        and not is_word(rest)
    )
