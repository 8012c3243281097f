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

from kg.text.date_context import FUTURE, integer, reference_of, stated_year, year_for
from kg.text.date_patterns import MARKS, PATTERNS
from kg.text.date_spans import RESOLVERS
from kg.text.date_values import (
    DateValue,
    day_value,
    is_day,
    month_value,
    published_value,
)
from kg.text.holidays import holiday

# 近日 and 日前 in local news point to events of the last two weeks at most: the span
# between an event and its report in the dated articles of the annotated pages.
RECENT_DAYS = 14
# A bare day of the month further ahead than this is one of the month before.
_SOON = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date at ``[start, end)`` of a text; ``value`` None when it stays unresolved."""

    start: int
    end: int
    text: str
    value: DateValue | None


_THAT_DAY = ("当天", "当日")  # the day last named, else that of the article
_DAYS_AWAY = {"今": 0, "昨": -1, "前": -2, "明": 1, "后": 2, "当": 0}


def find_dates(text: str, published: str | None = None) -> list[DateExpression]:
    """Date expressions of the text in order, none overlapping, longest first.

    ``published`` is the day of the article (YYYY-MM-DD, YYYY-MM, YYYY or None).
    """
    found = [
        (match.start(), -match.end(), kind, match)
        for kind, pattern in PATTERNS
        if any(mark in text for mark in MARKS[kind])
        for match in pattern.finditer(text)
    ]
    kept: list[DateExpression] = []
    for start, negative, kind, match in sorted(found, key=lambda item: item[:2]):
        if kept and start < kept[-1].end:
            continue
        value = _RESOLVERS[kind](match, published)
        if match.group().startswith(_THAT_DAY):
            days = [item.value for item in kept if item.value and is_day(item.value.edtf)]
            value = days[-1] if days else value
        kept.append(DateExpression(start, -negative, match.group(), value))
    return kept


def _resolve_day(match: re.Match[str], published: str | None) -> DateValue | None:
    month, day = integer(match["month"]), integer(match["day"])
    if not month or not day or month > 12 or day > 31:
        return None
    year = year_for(match, published, month, day)
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
    month, day = integer(match["month2"] or match["month"]), integer(match["day2"])
    if first is None or first.start is None or not month or not day or month > 12:
        return None
    year = int(first.start[:4])
    last = _valid_day(year, month, day)
    if last and last.edtf < first.edtf:
        last = _valid_day(year + 1, month, day)
    return DateValue(f"{first.edtf}/{last.edtf}", first.start, last.end) if last else None


def _resolve_month(match: re.Match[str], published: str | None) -> DateValue | None:
    month = integer(match["month"])
    if not month or month > 12:
        return None
    year = year_for(match, published, month)
    if year is None:
        return DateValue(f"XXXX-{month:02d}")
    return _part_of_month(year, month, match["third"])


def _part_of_month(year: int, month: int, third: str | None) -> DateValue:
    """The whole month, or its first, middle or last ten days."""
    whole = month_value(year, month)
    if not third:
        return whole
    last = int(str(whole.end)[-2:])
    first_day, last_day = {"上": (1, 10), "初": (1, 10), "中": (11, 20)}.get(third[0], (21, last))
    start, end = (date(year, month, day).isoformat() for day in (first_day, last_day))
    return DateValue(f"{start}/{end}", start, end)


def _resolve_this_month(match: re.Match[str], published: str | None) -> DateValue | None:
    year, month, _ = reference_of(published)
    if year is None or month is None:
        return None
    away = {"上": -1, "本": 0, "下": 1}[match["which"]]
    year, month = year + (month + away - 1) // 12, (month + away - 1) % 12 + 1
    if match["day"]:
        return _valid_day(year, month, integer(match["day"]) or 0)
    return _part_of_month(year, month, match["third"])


def _resolve_iso(match: re.Match[str], published: str | None) -> DateValue | None:
    return _valid_day(int(match["year"]), int(match["month"]), int(match["day"]))


def _resolve_weekday(match: re.Match[str], published: str | None) -> DateValue | None:
    whole = reference_of(published)[2]
    if whole is None:
        return None
    day = "一二三四五六日".index(match["weekday"].replace("天", "日"))
    weeks = {"上": -1, "下": 1}.get(match["week"] or "", 0)
    return day_value(whole - timedelta(days=whole.weekday()) + timedelta(days=day, weeks=weeks))


def _resolve_relative(match: re.Match[str], published: str | None) -> DateValue | None:
    whole = reference_of(published)[2]
    if whole is None:
        return None
    return day_value(whole + timedelta(days=_DAYS_AWAY[match["word"][0]]))


def _resolve_recent(match: re.Match[str], published: str | None) -> DateValue | None:
    whole = reference_of(published)[2]
    if whole is None:
        return None
    start, end = (whole - timedelta(days=RECENT_DAYS)).isoformat(), whole.isoformat()
    return DateValue(f"{start}~/{end}", start, end)


def _resolve_holiday(match: re.Match[str], published: str | None) -> DateValue | None:
    year = stated_year(match, published)
    whole = date(year, 7, 1) if year else reference_of(published)[2]
    if whole is None:
        return None
    day = holiday(match["name"], whole, year)
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
    """31日 in a text of 2 February is in January, unless the text plans for it."""
    year, month, whole = reference_of(published)
    day = integer(match["day"])
    if not year or not month or not day:
        return None
    found = _valid_day(year, month, day)
    if whole is None or (found and date.fromisoformat(found.edtf) <= whole + _SOON):
        return found
    around = match.string[max(0, match.start() - 6) : match.end() + 8]
    if FUTURE.search(around):
        return found
    before = whole.replace(day=1) - timedelta(days=1)
    return _valid_day(before.year, before.month, day)


_RESOLVERS: dict[str, Callable[[re.Match[str], str | None], DateValue | None]] = {
    "days": _resolve_days,
    "day": _resolve_day,
    "month": _resolve_month,
    "this_month": _resolve_this_month,
    "iso": _resolve_iso,
    **RESOLVERS,
    "weekday": _resolve_weekday,
    "relative": _resolve_relative,
    "recent": _resolve_recent,
    "holiday": _resolve_holiday,
    "day_only": _resolve_day_only,
}

__all__ = ["DateExpression", "DateValue", "find_dates", "is_day", "published_value"]
