"""EDTF values with the days they cover."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

_DAYS = re.compile(r"(?:\d{4}|XXXX)-\d{2}-\d{2}(?:/\d{4}-\d{2}-\d{2})?$")


@dataclass(frozen=True, slots=True)
class DateValue:
    """EDTF text and the days it covers (None: open or unknown), as YYYY-MM-DD."""

    edtf: str
    start: str | None = None
    end: str | None = None


def is_day(edtf: str) -> bool:
    """Whether EDTF text names a day or a few days and no longer stretch."""
    return bool(_DAYS.match(edtf))


def day_value(day: date) -> DateValue:
    """One day."""
    text = day.isoformat()
    return DateValue(text, text, text)


def published_value(published: str | None) -> DateValue | None:
    """The interval of a publication date (YYYY-MM-DD, YYYY-MM or YYYY)."""
    if not published:
        return None
    parts = [int(part) for part in published.split("-")]
    if len(parts) == 3:
        return day_value(date(*parts))
    return month_value(*parts) if len(parts) == 2 else year_value(parts[0])


def covering(first: date, last_year: int, last_month: int, edtf: str) -> DateValue:
    """From ``first`` to the end of a month."""
    last = calendar.monthrange(last_year, last_month)[1]
    return DateValue(edtf, first.isoformat(), date(last_year, last_month, last).isoformat())


def year_value(year: int) -> DateValue:
    """A whole year."""
    return covering(date(year, 1, 1), year, 12, f"{year:04d}")


def month_value(year: int, month: int) -> DateValue:
    """A whole month."""
    return covering(date(year, month, 1), year, month, f"{year:04d}-{month:02d}")


def months_value(year: int, first: int, last: int) -> DateValue:
    """From the first to the last month of a year, both whole."""
    return covering(
        date(year, first, 1), year, last, f"{year:04d}-{first:02d}/{year:04d}-{last:02d}"
    )


def years_value(first: int, last: int) -> DateValue:
    """From the first to the last year, both whole."""
    return covering(date(first, 1, 1), last, 12, f"{first:04d}/{last:04d}")


def decade_value(first: int) -> DateValue:
    """The ten years from ``first``."""
    return covering(date(first, 1, 1), first + 9, 12, f"{first // 10}X")
