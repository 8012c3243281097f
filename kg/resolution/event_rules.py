"""Rules for events that are told once in full and then for short."""

from __future__ import annotations

import re

from kg.resolution.local import Form, Reason
from kg.resolution.names import region_of

# What tells the year or whose event it is, and goes first.
_YEAR = re.compile(r"^(?:(?P<year>20\d\d)年?(?:度)?)?[·-]?(?:中国·)?")
_WHOSE = re.compile(r"^(?:全|本)?[省市区县州旗盟镇乡校](?=[\u4e00-\u9fff\d]{4})")
_SESSION = re.compile("第(?=[一二三四五六七八九十百0-9]+[届次])")
_ASSEMBLY = (
    ("人民代表大会常务委员会", "人大常委会"), ("人民代表大会", "人大"), ("全体会议", "全会"),
)  # fmt: skip
_BRACKETS = re.compile(r"\([^)]*\)")
_HELD = re.compile("^(?:第?[一二三四五六七八九十百0-9]+届|首届)")
_LEVELS = "省市区县州旗"
# Words inside the name of an event that a short name leaves out; others make another event
# (中非|农业|合作论坛).
_LEFT_OUT = re.compile(
    "(?:文化|旅游|艺术|公开|国际|全国|中国|企业|主题|系列|项目|融合|发展|青少年|精品|邀请|首届|首场|—.+|.{2,6}杯|"
    "第?[一二三四五六七八九十百0-9]+[届次])+"
)
_SHORTEST = 5  # characters; a shorter name is a kind (座谈会)


def undated(short: Form, long: Form) -> Reason | None:
    """Without the year, or with 全市 for the city: 科技周 for 2023…科技周, 全市观摩活动."""
    low, high = _plain(short), _plain(long)
    if len(low) < _SHORTEST or _years_differ(short, long):
        return None
    if low == high:
        return Reason("undated", 0.88)
    before = high[: -len(low)]
    rest = high[len(region_of(high)) :].lstrip(_LEVELS)
    owned = low != short.canonical and high.endswith(low)
    whose = owned and (rest == low or before.endswith(tuple(_LEVELS)))
    return Reason("undated", 0.86) if whose else None


def short_event(short: Form, long: Form) -> Reason | None:
    """Without words of its kind: 新安樱桃节 for 第十一届新安樱桃文化节."""
    low, high = _HELD.sub("", _plain(short)), _HELD.sub("", _plain(long))
    if not _SHORTEST <= len(low) < len(high) or _years_differ(short, long):
        return None
    size = next((i for i, (a, b) in enumerate(zip(low, high, strict=False)) if a != b), len(low))
    extra = len(high) - len(low)
    for cut in range(size, -1, -1):
        inner = high[cut : cut + extra]
        if low[cut:] and high[cut + extra :] == low[cut:] and _LEFT_OUT.fullmatch(inner):
            return Reason("short_event", 0.8)
    return None


def _years_differ(one: Form, other: Form) -> bool:
    """Whether both names open with a year, and not the same."""
    left, right = (_YEAR.match(form.canonical) for form in (one, other))
    years = {match["year"] for match in (left, right) if match and match["year"]}
    return len(years) > 1


def _plain(form: Form) -> str:
    name = _YEAR.sub("", _BRACKETS.sub("", form.canonical))
    for official, everyday in _ASSEMBLY:
        name = name.replace(official, everyday)
    return _SESSION.sub("", _WHOSE.sub("", name))
