"""Holidays that news texts use as dates.

Days of the lunar calendar 2000–2050 were computed with the lunardate library (MIT)
from the tables of the Hong Kong Observatory; 清明 by the usual formula of the solar
term, good for 2000–2099; the others have fixed days.
"""

from __future__ import annotations

from datetime import date

_LUNAR_DAYS = {
    "春节": """
0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208
0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131
0219 0208 0128 0215 0204 0124 0212 0201 0122 0210 0130 0217 0206 0126 0214 0202 0123
""",
    "元宵节": """
0219 0207 0226 0215 0205 0223 0212 0304 0221 0209 0228 0217 0206 0224 0214 0305 0222
0211 0302 0219 0208 0226 0215 0205 0224 0212 0303 0220 0209 0227 0217 0206 0225 0214
0305 0222 0211 0301 0218 0207 0226 0215 0205 0224 0213 0303 0220 0209 0228 0216 0206
""",
    "端午节": """
0606 0625 0615 0604 0622 0611 0531 0619 0608 0528 0616 0606 0623 0612 0602 0620 0609
0530 0618 0607 0625 0614 0603 0622 0610 0531 0619 0609 0528 0616 0605 0624 0612 0601
0620 0610 0530 0618 0607 0527 0614 0603 0622 0611 0531 0619 0608 0529 0615 0604 0623
""",
    "中秋节": """
0912 1001 0921 0911 0928 0918 1006 0925 0914 1003 0922 0912 0930 0919 0908 0927 0915
1004 0924 0913 1001 0921 0910 0929 0917 1006 0925 0915 1003 0922 0912 1001 0919 0908
0927 0916 1004 0924 0913 1002 0920 0910 0928 0917 1005 0925 0915 1004 0922 0911 0930
""",
}
_LUNAR = {name: days.split() for name, days in _LUNAR_DAYS.items()}
_FIRST_YEAR = 2000
_FIXED = {"元旦": (1, 1), "五一": (5, 1), "国庆节": (10, 1), "国庆": (10, 1)}
_SHORT = {"端午": "端午节", "中秋": "中秋节", "元宵": "元宵节", "清明": "清明节"}
HOLIDAYS: tuple[str, ...] = (
    "春节",
    "元宵节",
    "元旦",
    "五一",
    "清明节",
    "端午节",
    "中秋节",
    "国庆节",
    "国庆",
    "清明",
    "端午",
    "中秋",
    "元宵",
)


def holiday(name: str, reference: date, year: int | None = None) -> date | None:
    """The day of the holiday in ``year``, else the one nearest to ``reference``.

    None outside the tables.
    """
    if year is not None:
        return _in_year(name, year)
    days = [day for near in (-1, 0, 1) if (day := _in_year(name, reference.year + near))]
    return min(days, key=lambda day: abs((day - reference).days), default=None)


def _in_year(name: str, year: int) -> date | None:
    name = _SHORT.get(name, name)
    if name in _FIXED:
        return date(year, *_FIXED[name])
    index = year - _FIRST_YEAR
    if name == "清明节":
        in_century = 0 <= index < 100
        return date(year, 4, int(index * 0.2422 + 4.81) - index // 4) if in_century else None
    if not 0 <= index < len(_LUNAR[name]):
        return None
    return date(year, int(_LUNAR[name][index][:2]), int(_LUNAR[name][index][2:]))
