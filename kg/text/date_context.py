"""The day of an article, and the year that a date without one belongs to."""

from __future__ import annotations

import re
from datetime import date

from kg.text.numerals import number

# A month and day further ahead than this belongs to the year before: plans of a
# newspaper rarely name a bare day more than half a year away.
AHEAD_DAYS = 183
FUTURE = re.compile("将|力争|预计|计划|争取|拟|确保|有望")
_YEARS_AWAY = {"今": 0, "本": 0, "当": 0, "去": -1, "前": -2, "明": 1}


def reference_of(published: str | None) -> tuple[int | None, int | None, date | None]:
    parts = [int(part) for part in published.split("-")] if published else []
    whole = date(*parts) if len(parts) == 3 else None
    return (parts[0] if parts else None, parts[1] if len(parts) > 1 else None, whole)


def integer(text: str | None) -> int | None:
    value = number(text) if text else None
    return int(value) if value is not None else None


def stated_year(match: re.Match[str], published: str | None) -> int | None:
    text = match["year"]
    reference = reference_of(published)[0]
    if text is None:
        return None
    if text in _YEARS_AWAY:
        return reference + _YEARS_AWAY[text] if reference else None
    if text.isdigit():
        return int(text)
    digits = "".join(str("〇一二三四五六七八九".find(c.replace("零", "〇"))) for c in text)
    return int(digits)


def year_for(match: re.Match[str], published: str | None, month: int, day: int = 1) -> int | None:
    """The stated year, else the one that puts the day nearest before the article."""
    if match["year"] is not None:
        return stated_year(match, published)
    year, reference_month, whole = reference_of(published)
    if year is None:
        return None
    if FUTURE.search(match.string, max(0, match.start() - 6), match.start()):
        return year
    reference = whole or date(year, reference_month or 12, 1)
    try:
        ahead = (date(year, month, day) - reference).days
    except ValueError:
        return year
    return year - 1 if ahead > AHEAD_DAYS else year
