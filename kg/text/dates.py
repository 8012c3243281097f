"""Dates in Chinese news, resolved against the day of the article.

Values are EDTF text (ISO 8601-2:2019, Library of Congress EDTF 2019) with the first
and the last day they cover.  What the text and the article leave open stays open:
``XXXX-10-12`` is a 12 October of no known year.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from kg.text.date_values import (
    DateValue,
    day_value,
    is_day,
    month_value,
    months_value,
    published_value,
    year_value,
)
from kg.text.holidays import HOLIDAYS, holiday
from kg.text.numerals import number

# 近日 and 日前 in local news point to events of the last two weeks at most: the span
# between an event and its report in the dated articles of the annotated pages.
RECENT_DAYS = 14
# A month and day further ahead than this belongs to the year before: plans of a
# newspaper rarely name a bare day more than half a year away.
AHEAD_DAYS = 183


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date at ``[start, end)`` of a text; ``value`` None when it stays unresolved."""

    start: int
    end: int
    text: str
    value: DateValue | None


_N = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_PART = "(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间|晚|晨)?"
_YEAR = r"(?P<year>(?:19|20)\d{2}|[今去明前当本]|[一二][〇零九一二三四五六七八]{3})年"
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "days",
        re.compile(
            rf"(?:{_YEAR})?(?P<month>{_N})月(?P<day>{_N})日?(?:至|到|—|－|-|~)+"
            rf"(?:(?P<month2>{_N})月)?(?P<day2>{_N})日"
        ),
    ),
    ("day", re.compile(rf"(?:{_YEAR})?(?P<month>{_N})月(?P<day>{_N})[日号]{_PART}")),
    (
        "month",
        re.compile(rf"(?:{_YEAR})?(?P<month>{_N})月份?(?P<third>上旬|中旬|下旬|初|中|末|底)?"),
    ),
    ("half", re.compile(rf"(?:{_YEAR})?(?P<half>上半年|下半年)")),
    ("quarter", re.compile(rf"(?:{_YEAR})?第?(?P<quarter>[一二三四1-4])季度")),
    ("year", re.compile(rf"{_YEAR}(?P<part>年初|年底|年末|初|底|末)?")),
    ("weekday", re.compile(r"(?P<week>上|本|下)?(?:周|星期)(?P<weekday>[一二三四五六日天])")),
    (
        "relative",
        re.compile(
            rf"(?P<word>今[天日晨]|昨[天日晨]|前[天日]|明[天日]|后天|今晚|昨晚|明晚|当[天日]){_PART}"
        ),
    ),
    ("recent", re.compile("近日|日前|连日来|近期|最近")),
    ("holiday", re.compile(rf"(?P<name>{'|'.join(HOLIDAYS)})(?P<side>期间|假期|前夕|前|后|当天)?")),
    ("day_only", re.compile(rf"(?<![\d月.])(?P<day>\d{{1,2}})日(?!元|本|语){_PART}")),
)
_FUTURE = re.compile("将|力争|预计|计划|争取|拟|确保|有望")
_DAYS_AWAY = {"今": 0, "昨": -1, "前": -2, "明": 1, "后": 2, "当": 0}
_YEARS_AWAY = {"今": 0, "本": 0, "当": 0, "去": -1, "前": -2, "明": 1}


def find_dates(text: str, published: str | None = None) -> list[DateExpression]:
    """Date expressions of the text in order, none overlapping, longest first.

    ``published`` is the day of the article (YYYY-MM-DD, YYYY-MM, YYYY or None).
    """
    found = [
        (match.start(), -match.end(), kind, match)
        for kind, pattern in _PATTERNS
        for match in pattern.finditer(text)
    ]
    kept: list[DateExpression] = []
    for start, negative, kind, match in sorted(found, key=lambda item: item[:2]):
        if kept and start < kept[-1].end:
            continue
        value = _RESOLVERS[kind](match, published)
        kept.append(DateExpression(start, -negative, match.group(), value))
    return kept


def _reference(published: str | None) -> tuple[int | None, int | None, date | None]:
    parts = [int(part) for part in published.split("-")] if published else []
    whole = date(*parts) if len(parts) == 3 else None
    return (parts[0] if parts else None, parts[1] if len(parts) > 1 else None, whole)


def _int(text: str | None) -> int | None:
    value = number(text) if text else None
    return int(value) if value is not None else None


def _stated_year(match: re.Match[str], published: str | None) -> int | None:
    text = match["year"]
    reference = _reference(published)[0]
    if text is None:
        return None
    if text in _YEARS_AWAY:
        return reference + _YEARS_AWAY[text] if reference else None
    if text.isdigit():
        return int(text)
    digits = "".join(str("〇一二三四五六七八九".find(c.replace("零", "〇"))) for c in text)
    return int(digits)


def _year_for(match: re.Match[str], published: str | None, month: int, day: int = 1) -> int | None:
    """The stated year, else the one that puts the day nearest before the article."""
    if match["year"] is not None:
        return _stated_year(match, published)
    year, reference_month, whole = _reference(published)
    if year is None:
        return None
    if _FUTURE.search(match.string, max(0, match.start() - 6), match.start()):
        return year
    reference = whole or date(year, reference_month or 12, 1)
    try:
        ahead = (date(year, month, day) - reference).days
    except ValueError:
        return year
    return year - 1 if ahead > AHEAD_DAYS else year


def _resolve_day(match: re.Match[str], published: str | None) -> DateValue | None:
    month, day = _int(match["month"]), _int(match["day"])
    if not month or not day or month > 12 or day > 31:
        return None
    year = _year_for(match, published, month, day)
    if year is None:
        return DateValue(f"XXXX-{month:02d}-{day:02d}")
    return _valid_day(year, month, day)


def _valid_day(year: int, month: int, day: int) -> DateValue | None:
    try:
        return day_value(date(year, month, day))
    except ValueError:
        return None


def _resolve_days(match: re.Match[str], published: str | None) -> DateValue | None:
    first = _resolve_day(match, published)
    month, day = _int(match["month2"] or match["month"]), _int(match["day2"])
    if first is None or first.start is None or not month or not day or month > 12:
        return None
    year = int(first.start[:4])
    last = _valid_day(year, month, day)
    if last and last.edtf < first.edtf:
        last = _valid_day(year + 1, month, day)
    return DateValue(f"{first.edtf}/{last.edtf}", first.start, last.end) if last else None


def _resolve_month(match: re.Match[str], published: str | None) -> DateValue | None:
    month = _int(match["month"])
    if not month or month > 12:
        return None
    year = _year_for(match, published, month)
    if year is None:
        return DateValue(f"XXXX-{month:02d}")
    whole = month_value(year, month)
    if not match["third"]:
        return whole
    last = int(str(whole.end)[-2:])
    first_day, last_day = {"上": (1, 10), "初": (1, 10), "中": (11, 20)}.get(
        match["third"][0], (21, last)
    )
    start, end = (date(year, month, day).isoformat() for day in (first_day, last_day))
    return DateValue(f"{start}/{end}", start, end)


def _resolve_half(match: re.Match[str], published: str | None) -> DateValue | None:
    year = _stated_year(match, published) or _reference(published)[0]
    if year is None:
        return None
    return months_value(year, 1, 6) if match["half"] == "上半年" else months_value(year, 7, 12)


def _resolve_quarter(match: re.Match[str], published: str | None) -> DateValue | None:
    year = _stated_year(match, published) or _reference(published)[0]
    quarter = _int(match["quarter"])
    if year is None or quarter is None:
        return None
    return months_value(year, 3 * quarter - 2, 3 * quarter)


def _resolve_year(match: re.Match[str], published: str | None) -> DateValue | None:
    year = _stated_year(match, published)
    if year is None:
        return None
    part = match["part"]
    if not part:
        return year_value(year)
    return months_value(year, 1, 3) if part.endswith("初") else months_value(year, 10, 12)


def _resolve_weekday(match: re.Match[str], published: str | None) -> DateValue | None:
    whole = _reference(published)[2]
    if whole is None:
        return None
    day = "一二三四五六日".index(match["weekday"].replace("天", "日"))
    weeks = {"上": -1, "下": 1}.get(match["week"] or "", 0)
    return day_value(whole - timedelta(days=whole.weekday()) + timedelta(days=day, weeks=weeks))


def _resolve_relative(match: re.Match[str], published: str | None) -> DateValue | None:
    whole = _reference(published)[2]
    if whole is None:
        return None
    return day_value(whole + timedelta(days=_DAYS_AWAY[match["word"][0]]))


def _resolve_recent(match: re.Match[str], published: str | None) -> DateValue | None:
    whole = _reference(published)[2]
    if whole is None:
        return None
    start, end = (whole - timedelta(days=RECENT_DAYS)).isoformat(), whole.isoformat()
    return DateValue(f"{start}~/{end}", start, end)


def _resolve_holiday(match: re.Match[str], published: str | None) -> DateValue | None:
    whole = _reference(published)[2]
    if whole is None:
        return None
    day = holiday(match["name"], whole)
    if day is None:
        return None
    text = day.isoformat()
    side = match["side"] or ""
    if side == "后":
        return DateValue(f"{text}/..", text, None)
    if side.startswith("前"):
        return DateValue(f"../{text}", None, text)
    return day_value(day) if side == "当天" else DateValue(f"{text}~", text, text)


def _resolve_day_only(match: re.Match[str], published: str | None) -> DateValue | None:
    year, month, _ = _reference(published)
    day = _int(match["day"])
    return _valid_day(year, month, day) if year and month and day else None


_RESOLVERS: dict[str, Callable[[re.Match[str], str | None], DateValue | None]] = {
    "days": _resolve_days,
    "day": _resolve_day,
    "month": _resolve_month,
    "half": _resolve_half,
    "quarter": _resolve_quarter,
    "year": _resolve_year,
    "weekday": _resolve_weekday,
    "relative": _resolve_relative,
    "recent": _resolve_recent,
    "holiday": _resolve_holiday,
    "day_only": _resolve_day_only,
}

__all__ = ["DateExpression", "DateValue", "find_dates", "is_day", "published_value"]
