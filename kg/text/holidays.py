"""Holidays that news texts use as dates.

Spring Festival days 2000–2050 were computed with the lunardate library (MIT) from the
tables of the Hong Kong Observatory; the others have fixed days.
"""

from __future__ import annotations

from datetime import date

_SPRING_DAYS = """
0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208
0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131
0219 0208 0128 0215 0204 0124 0212 0201 0122 0210 0130 0217 0206 0126 0214 0202 0123
"""
_SPRING = _SPRING_DAYS.split()
_SPRING_FIRST_YEAR = 2000
_FIXED = {"元旦": (1, 1), "五一": (5, 1), "国庆节": (10, 1), "国庆": (10, 1)}
HOLIDAYS: tuple[str, ...] = ("春节", "元旦", "五一", "国庆节", "国庆")


def holiday(name: str, reference: date) -> date | None:
    """The day of the holiday nearest to ``reference``; None outside the table."""
    days = [day for year in (-1, 0, 1) if (day := _in_year(name, reference.year + year))]
    return min(days, key=lambda day: abs((day - reference).days), default=None)


def _in_year(name: str, year: int) -> date | None:
    if name in _FIXED:
        return date(year, *_FIXED[name])
    index = year - _SPRING_FIRST_YEAR
    if not 0 <= index < len(_SPRING):
        return None
    return date(year, int(_SPRING[index][:2]), int(_SPRING[index][2:]))
