"""Publication dates written beside the text: file names, metadata."""

from __future__ import annotations

import re
from datetime import date

_ISO = re.compile(r"(?:19|20)\d{2}-\d{2}-\d{2}")
_FULL = re.compile(r"(?<!\d)((?:19|20)\d{2})([-_./年]?)(\d{1,2})[-_./月]?(\d{1,2})日?(?!\d)")
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)")
_MONTH = re.compile(r"(?<!\d)((?:19|20)\d{2})[-_./年](\d{1,2})月?(?!\d)")


def read_date(text: str) -> str | None:
    """``text`` as YYYY-MM-DD, YYYY-MM or YYYY; None when it is no date."""
    text = text.strip()
    if _ISO.fullmatch(text):
        return _day(text[:4], text[5:7], text[8:])
    found = date_in(text)
    if found:
        return found
    return text if re.fullmatch(r"(?:19|20)\d{2}", text) else None


def date_in(text: str) -> str | None:
    """The first day or month named in ``text``, such as a file name."""
    for match in _COMPACT.finditer(text):
        if day := _day(*match.groups()):
            return day
    for match in _FULL.finditer(text):
        year, separator, month, rest = match.groups()
        if separator and (day := _day(year, month, rest)):
            return day
    for match in _MONTH.finditer(text):
        if 1 <= int(match.group(2)) <= 12:
            return f"{match.group(1)}-{int(match.group(2)):02d}"
    return None


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
