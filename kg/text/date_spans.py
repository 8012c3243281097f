"""Months, quarters, years and decades, resolved against the day of the article."""

from __future__ import annotations

import re

from kg.text.date_context import integer, reference_of, stated_year, year_for
from kg.text.date_values import DateValue, decade_value, months_value, year_value, years_value


def _resolve_half(match: re.Match[str], published: str | None) -> DateValue | None:
    year = stated_year(match, published) or reference_of(published)[0]
    if year is None:
        return None
    return months_value(year, 1, 6) if match["half"] == "上半年" else months_value(year, 7, 12)


def _resolve_quarter(match: re.Match[str], published: str | None) -> DateValue | None:
    year = stated_year(match, published) or reference_of(published)[0]
    quarter = integer(match["quarter"])
    if year is None or quarter is None:
        return None
    return months_value(year, 3 * quarter - 2, 3 * quarter)


def _resolve_first(match: re.Match[str], published: str | None) -> DateValue | None:
    """前三季度, 前10个月: from January on."""
    year = stated_year(match, published) or reference_of(published)[0]
    count = integer((match["quarters"] or match["months"]).replace("两", "二"))
    months = 3 * count if count and match["quarters"] else count
    if year is None or not months or not 1 < months <= 12:
        return None
    return months_value(year, 1, months)


def _resolve_so_far(match: re.Match[str], published: str | None) -> DateValue | None:
    """今年以来: from January to the day of the article."""
    whole = reference_of(published)[2]
    if whole is None:
        return None
    value = months_value(whole.year, 1, whole.month)
    return DateValue(value.edtf, value.start, whole.isoformat())


def _resolve_months(match: re.Match[str], published: str | None) -> DateValue | None:
    first, last = integer(match["month"]), integer(match["month2"])
    if not first or not last or not first < last <= 12:
        return None
    year = year_for(match, published, first)
    return None if year is None else months_value(year, first, last)


def _resolve_years(match: re.Match[str], published: str | None) -> DateValue | None:
    first, last = int(match["first"]), int(match["last"])
    return years_value(first, last) if first < last else None


def _resolve_decade(match: re.Match[str], published: str | None) -> DateValue | None:
    tens = integer(match["tens"].replace("十", "0")) if match["tens"].isdigit() else None
    tens = tens or integer(match["tens"])
    return decade_value(1900 + tens) if tens and tens % 10 == 0 else None


def _resolve_year(match: re.Match[str], published: str | None) -> DateValue | None:
    year = stated_year(match, published) if match["year"] else reference_of(published)[0]
    if year is None:
        return None
    part = match["part"] or match["bare"]
    if not part:
        return year_value(year)
    return months_value(year, 1, 3) if part.endswith("初") else months_value(year, 10, 12)


RESOLVERS = {
    "half": _resolve_half,
    "quarter": _resolve_quarter,
    "first": _resolve_first,
    "so_far": _resolve_so_far,
    "months": _resolve_months,
    "years": _resolve_years,
    "decade": _resolve_decade,
    "year": _resolve_year,
}
