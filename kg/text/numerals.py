"""Quantities in Chinese text: number, unit, and the words that make them fuzzy.

Numerals are read by cn2an; units follow the legal units of measurement of the
People's Republic of China (GB 3100), 亩 and the currencies as newspapers write them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

MONEY = "money"
AREA = "area"
PERCENT = "percent"
RANK = "rank"
COUNT = "count"
MEASURE = "measure"

# Unit as written → kind, unit of the value, factor to that unit.
_UNITS: dict[str, tuple[str, str, Decimal]] = {
    "元人民币": (MONEY, "CNY", Decimal(1)),
    "人民币": (MONEY, "CNY", Decimal(1)),
    "元": (MONEY, "CNY", Decimal(1)),
    "美元": (MONEY, "USD", Decimal(1)),
    "美金": (MONEY, "USD", Decimal(1)),
    "欧元": (MONEY, "EUR", Decimal(1)),
    "港元": (MONEY, "HKD", Decimal(1)),
    "港币": (MONEY, "HKD", Decimal(1)),
    "日元": (MONEY, "JPY", Decimal(1)),
    "英镑": (MONEY, "GBP", Decimal(1)),
    "亩": (AREA, "mu", Decimal(1)),
    "公顷": (AREA, "ha", Decimal(1)),
    "平方公里": (AREA, "km2", Decimal(1)),
    "平方千米": (AREA, "km2", Decimal(1)),
    "平方米": (AREA, "m2", Decimal(1)),
    "平米": (AREA, "m2", Decimal(1)),
    "㎡": (AREA, "m2", Decimal(1)),
    "%": (PERCENT, "%", Decimal(1)),
    "％": (PERCENT, "%", Decimal(1)),
    "个百分点": (PERCENT, "percentage point", Decimal(1)),
    "公里": (MEASURE, "km", Decimal(1)),
    "千米": (MEASURE, "km", Decimal(1)),
    "海里": (MEASURE, "nmi", Decimal(1)),
    "立方米": (MEASURE, "m3", Decimal(1)),
    "吨": (MEASURE, "t", Decimal(1)),
    "千瓦时": (MEASURE, "kWh", Decimal(1)),
    "千瓦": (MEASURE, "kW", Decimal(1)),
    "兆瓦": (MEASURE, "MW", Decimal(1)),
    "标准箱": (MEASURE, "TEU", Decimal(1)),
    "标箱": (MEASURE, "TEU", Decimal(1)),
}

# Measure words that count things worth keeping; 个, 次 and the like need a noun behind.
_COUNTERS = (
    "人次|户次|周年|家|户|款|项|个|期|名|人|位|支|所|座|栋|套|辆|架|艘|条|台|种|类|件|场|次|门|间|"
    "处|株|棵|册|部|篇|枚|笔|份|站|届"
)

_SCALES = {
    "万亿": 10**12,
    "千亿": 10**11,
    "百亿": 10**10,
    "亿": 10**8,
    "千万": 10**7,
    "百万": 10**6,
    "万": 10**4,
    "千": 10**3,
    "百": 10**2,
}
_BEFORE = (
    "约|大约|近|将近|超过|超|逾|达到|至少|不少于|不低于|不超过|最多|突破|接近|约为|累计达|高达"
)
_KEPT_BEFORE = "约为|大约|约|将近|接近|近|超过|超|逾|至少|不少于|不低于|不超过|最多|突破"
_AFTER = "以上|以下|以内|左右|上下"
_ARABIC = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_CHINESE = (
    "(?<![第几数一二两三四五六七八九十百])[一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*"
    "(?:点[零〇一二三四五六七八九]+)?"
)
_UNIT = "|".join(sorted(map(re.escape, _UNITS), key=len, reverse=True))
_SCALE = "|".join(sorted(_SCALES, key=len, reverse=True))
# 突破千亿元: a scale for a number, behind a word that says which way.
_ROUND = "(?<=[破过超达近逾])(?=(?:万亿|千亿|百亿|亿|千万|百万)元)"
_QUANTITY = re.compile(
    rf"(?P<before>(?:{_BEFORE})?)"
    rf"(?:(?P<arabic>(?<![\d.A-Za-z]){_ARABIC})|(?P<chinese>{_CHINESE})|(?P<round>{_ROUND}))"
    rf"(?P<more>[余多]?)(?P<scale>(?:{_SCALE})?)(?P<more2>[余多]?)"
    rf"(?P<unit>{_UNIT}|{_COUNTERS})(?P<after>(?:{_AFTER})?)"
)
_PERCENT_WORD = re.compile(
    rf"(?P<before>(?:{_BEFORE})?)百分之(?:(?P<arabic>{_ARABIC})|(?P<chinese>{_CHINESE}))"
)
_RANK = re.compile(
    r"(?:位列|位居|排名|列|居|跃居|排)(?:全国|全省|全市|全球|世界|全区)?第"
    r"(?:(?P<arabic>\d+)|(?P<chinese>[一二三四五六七八九十百]+))(?:位|名)?"
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit at ``[start, end)`` of the text it was found in.

    ``value`` is in ``unit``; counts have the measure word for unit.  ``qualifier``
    joins the fuzzy words as written (约, 余, 以上), empty for an exact number.
    """

    start: int
    end: int
    kind: str
    value: int | float
    unit: str
    qualifier: str
    text: str


@lru_cache(maxsize=4096)
def number(text: str) -> Decimal | None:
    """The value of an Arabic or Chinese numeral (3.87, 1,200, 三千五百, 两百), or None."""
    import cn2an  # takes as long as the pages of a small build

    plain = text.replace(",", "").replace("〇", "零")
    try:
        if plain[:1].isdigit():
            return Decimal(plain)
        return Decimal(str(cn2an.cn2an(plain, "smart")))
    except (ValueError, ArithmeticError):
        return None


def quantities(text: str) -> list[Quantity]:
    """All quantities of the text, in order, none overlapping."""
    found = [*_measures(text), *_percent_words(text), *_ranks(text)]
    kept: list[Quantity] = []
    for item in sorted(found, key=lambda q: (q.start, -q.end)):
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return kept


def _measures(text: str) -> Iterator[Quantity]:
    for match in _QUANTITY.finditer(text):
        digits = match["arabic"] or match["chinese"] or "1"
        value = number(digits)
        if value is None:
            continue
        scaled = value * _SCALES.get(match["scale"], 1)
        kind, unit, factor = _UNITS.get(match["unit"], (COUNT, match["unit"], Decimal(1)))
        if unit == "CNY" and text[match.end("unit") : match.end("unit") + 1] in ("素", "旦", "件"):
            continue  # 元素, 元旦, 元件 hold no money
        words = (_kept(match["before"]), match["more"] or match["more2"], match["after"])
        start = match.start() + len(match["before"]) - len(_kept(match["before"]))
        yield Quantity(
            start,
            match.end(),
            kind,
            _plain(scaled * factor),
            unit,
            "".join(words),
            text[start : match.end()],
        )


def _percent_words(text: str) -> Iterator[Quantity]:
    for match in _PERCENT_WORD.finditer(text):
        value = number(match["arabic"] or match["chinese"])
        if value is not None:
            qualifier = _kept(match["before"])
            yield Quantity(
                match.start(), match.end(), PERCENT, _plain(value), "%", qualifier, match.group()
            )


def _ranks(text: str) -> Iterator[Quantity]:
    for match in _RANK.finditer(text):
        value = number(match["arabic"] or match["chinese"])
        if value is not None:
            yield Quantity(
                match.start(), match.end(), RANK, _plain(value), "rank", "", match.group()
            )


def _kept(before: str) -> str:
    """The word in front of the number, when it changes what the number says."""
    return before if before in _KEPT_BEFORE.split("|") else ""


def _plain(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
