"""How dates are written in Chinese news, as patterns by kind."""

from __future__ import annotations

import re

from kg.text.holidays import HOLIDAYS

_N = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_PART = "(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间|晚|晨)?"
_TO = "(?:至|到|—|－|-|~)+"
_YEAR = r"(?P<year>(?:19|20)\d{2}|[今去明前当本]|[一二][〇零九一二三四五六七八]{3})年"
PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "days",
        re.compile(
            rf"(?:{_YEAR})?(?P<month>{_N})月(?P<day>{_N})日?{_TO}"
            rf"(?:(?P<month2>{_N})月)?(?P<day2>{_N})日"
        ),
    ),
    ("day", re.compile(rf"(?:{_YEAR})?(?P<month>{_N})月(?P<day>{_N})[日号]{_PART}")),
    (
        "month",
        re.compile(rf"(?:{_YEAR})?(?P<month>{_N})月份?(?P<third>上旬|中旬|下旬|初|中|末|底)?"),
    ),
    (
        "months",
        re.compile(rf"(?:{_YEAR})?(?P<month>{_N})月?{_TO}(?P<month2>{_N})月份?(?!\d)"),
    ),
    (
        "first",
        re.compile(
            rf"(?:{_YEAR})?前(?:(?P<quarters>[二两三23])个?季度|(?P<months>两|{_N})个?月)(?!\d)"
        ),
    ),
    ("so_far", re.compile("(?:今年|年初)以来")),
    (
        "this_month",
        re.compile(
            rf"(?P<which>[上本下])个?月(?:(?P<day>{_N})日{_PART}|(?P<third>上旬|中旬|下旬|初|中|末|底))?"
        ),
    ),
    ("years", re.compile(rf"(?P<first>(?:19|20)\d{{2}})年?{_TO}(?P<last>(?:19|20)\d{{2}})年")),
    ("decade", re.compile("(?:上世纪|20世纪|二十世纪)(?P<tens>[1-9]0|[一二三四五六七八九]十)年代")),
    (
        "iso",
        re.compile(
            r"(?<!\d)(?P<year>(?:19|20)\d{2})(?P<mark>[-./])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)"
        ),
    ),
    ("half", re.compile(rf"(?:{_YEAR})?(?P<half>上半年|下半年)")),
    ("quarter", re.compile(rf"(?:{_YEAR})?第?(?P<quarter>[一二三四1-4])季度")),
    ("year", re.compile(rf"{_YEAR}(?P<part>年初|年底|年末|初|底|末)?|(?P<bare>年初|年底|年末)")),
    ("weekday", re.compile(r"(?P<week>上|本|下)?(?:周|星期)(?P<weekday>[一二三四五六日天])")),
    (
        "relative",
        re.compile(
            rf"(?P<word>今[天日晨]|昨[天日晨]|前[天日]|明[天日]|后天|今晚|昨晚|明晚|当[天日]){_PART}"
        ),
    ),
    ("recent", re.compile("近日|日前|连日来|近期|最近")),
    (
        "holiday",
        re.compile(
            rf"(?:{_YEAR})?(?P<name>{'|'.join(HOLIDAYS)})(?!国?际?劳动|广场|路|口号|大道)(?P<side>期间|假期|前夕|前|后|当天)?"
        ),
    ),
    ("day_only", re.compile(rf"(?<![\d月.])(?P<day>\d{{1,2}})日(?!元|本|语){_PART}")),
)
# One of these words stands in every date of its kind; most texts hold those of a few kinds.
MARKS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("days", "day", "month", "months", "this_month"), ("月",)),
    "first": ("季度", "月"),
    "so_far": ("以来",),
    "years": ("年",),
    "decade": ("年代",),
    "iso": ("-", ".", "/"),
    "half": ("半年",),
    "quarter": ("季度",),
    "year": ("年",),
    "weekday": ("周", "星期"),
    "relative": ("天", "日", "晨", "晚"),
    "recent": ("近", "日前", "连日来"),
    "holiday": HOLIDAYS,
    "day_only": ("日",),
}
