"""The name behind a quantity: 总投资300亿元的X, 投资12亿元建设X, 投资6亿元，把Y改造成X."""

from __future__ import annotations

import re

from kg.relations.patterns import PLAIN, SOME_PLACE
from kg.relations.view import View
from kg.text.numerals import AREA, Quantity

MADE = (
    "(?:建设|投建|新上|上马|办起|兴办|合办|注册(?!资)|建起|搭建|建造|改造|实施|打造|兴建|新建|建成|设立|成立|共建|组建|引进|签约|开工|推进|"
    "出品|启动)(?!以?后|单位|方|者|主体)"
)
# 占地230亩的: between a verb and what it makes.
SIZED = f"(?:{PLAIN}{{0,6}}?\\d{PLAIN}{{0,8}}?的)"
# 总投资300亿元的X, 投资12亿元建设的X, 投资3.2亿元，在Y建设X, 总投资3亿元、占地9亩的X
_BEHIND = re.compile(
    rf"(?:(?:、[^，。；：“”\n的]{{2,24}}?)?{PLAIN}{{0,4}}?的{PLAIN}{{0,6}}?|"
    rf"，?用于(?:支持)?{PLAIN}{{0,4}}?|"
    rf"，?(?:计划|拟)?[把将][^，。；]{{1,14}}?(?:建|修|改|造)成了?{SIZED}?{PLAIN}{{0,6}}?|"
    rf"，?(?:计划|拟|将|用于)?"
    rf"(?:[在于](?:{PLAIN}{{0,4}}?[ⓁⓄ]+{PLAIN}{{0,4}}?|{SOME_PLACE}))?{MADE}了?的?{PLAIN}{{0,6}}?)"
    "Ⓛ*(?P<what>[ⓄⓁⒿ])"
)
# 购地95亩，投资4.6亿元建设Ⓙ: the ground is that of what is built on it
_GROUND = re.compile(
    rf"，(?:计划|拟|将)?(?:总?投资|斥资)[^，。；ⓅⓄⓁⒿⒺ]{{2,12}}?{MADE}了?的?{PLAIN}{{0,6}}?“?(?P<what>[ⒿⓁ])"
)
# 投资2.3亿元，对Ⓞ进行扩建
_DONE_TO = re.compile(
    f"，?(?:将|主?要?用于)?对Ⓛ*(?P<what>[ⓄⓁⒿ])(?:进行|实施){PLAIN}{{0,4}}?"
    "(?:改造|扩建|改建|修缮|升级|提升|维修|重建|整治|修复|加固)"
)
# 总投资62亿元的三个项目, 投资5000万元以上项目: many, none of them named.
MANY = re.compile(
    f"的?(?:[一二三四五六七八九十百\\d]+余?[个家批项座条]|重[大点])?{PLAIN}{{0,4}}"
    "(?:项目|企业|工程)"
)
# 以1200万元收购Ⓞ, 出资6亿元入股该公司, 2.88亿元控股Ⓞ
_BOUGHT = re.compile(
    f"(?:全资|战略|增资|现金|溢价)*(?:收购|并购|入股|参股|控股|受让)了?(?:Ⓞ(?:下属|旗下|所属)的?)?"
    f"Ⓛ*(?:{PLAIN}{{0,6}}?的)?(?P<what>Ⓞ)"
)
_BUILDS = re.compile(f"(?:建|{MADE})[了约近超达]*$")
_OBJECT = re.compile("“?(?P<what>[ⒿⓁ])")


def name_behind(view: View, quantity: Quantity) -> int | None:
    """The name that the quantity leads up to, by position."""
    found = _first(view, quantity) or _object_behind(view, quantity)
    return found.start("what") if found else None


def _first(view: View, quantity: Quantity) -> re.Match[str] | None:
    patterns = (_BOUGHT, _BEHIND, _DONE_TO, *((_GROUND,) if quantity.kind == AREA else ()))
    found = (pattern.match(view.text, quantity.end) for pattern in patterns)
    return next((match for match in found if match), None)


def _object_behind(view: View, quantity: Quantity) -> re.Match[str] | None:
    """建3000亩Ⓙ: what is built stands directly behind its size."""
    if quantity.kind != AREA or not _BUILDS.search(
        view.text, max(0, quantity.start - 6), quantity.start
    ):
        return None
    return _OBJECT.match(view.text, quantity.end)
