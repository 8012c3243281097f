"""What only looks like a place: kinds, sides, markets of a trade, figures of speech.

The tagger and the endings make places of 后进村, 各州市, 风电市场, 印尼方 and 致富路, take along a
preposition (同马达加斯加) or the post behind (别尔哥罗德州州长), and miss one of a list of persons.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kg.lexicon import divisions
from kg.lexicon.countries import NAMES as COUNTRIES
from kg.lexicon.divisions import is_division
from kg.lexicon.lists import any_of, load
from kg.lexicon.places import NOT_PLACES
from kg.mentions.candidate import Candidate
from kg.mentions.titled import has_shape

_READ = re.compile("place\\.(?:tagger|learned|ending|letters)")
_SHORTEST = 2  # characters: 京 of 在京|同来华 is an abbreviation
_LISTS = load("places")
_KINDS = (
    "(?:村|县|市|区|州|镇|乡|旗|省|社区|小区|景区|城市|村镇|村庄|农村|乡村|州市|县市|旗县|山区)"
)
# 后进村, 各州市, 一村庄, 5A级景区: how many, or what kind
_KIND = re.compile(
    rf"(?:{any_of(_LISTS['kinds_of_settlements'])}|[0-9]?A级){_KINDS}+|{_KINDS}{{2,}}"
)
_MARKET = re.compile(rf"(?:{any_of(_LISTS['trades_of_markets'])})市场$")
_HOME = re.compile(".*(?:组织|人类|民族|精神|地球|心灵|共同)家园")  # 上海合作组织家园
_WAY = re.compile(rf"(?:{any_of(_LISTS['figurative_ways'])})[路道]")
_SIDE = re.compile(".{1,3}[方媒](?<!东方|西方|南方|北方)")
# 别尔哥罗德州|州长, 西安|同来华
_POST = re.compile(
    "(?<=[一-鿿]{2})同(?:来[华访]?|应邀|出席)$|(?<=[省市州县区])[省市州县区]?长$|(?<=州)州$"
)
_STATE = any_of(COUNTRIES)
_PREPOSITION = re.compile(rf"[同与](?={_STATE}$)")
_PRODUCT = "地区生产总值"
_WHOLE = re.compile("(?<=[一-鿿]{2})全[省市县区州]$")  # 北京全市
_BANK = re.compile("(?:([江河湖海])\\1|池湖)$")  # 沅江江|畔
_DIVISION = re.compile("[一-鿿]{2,}[市县区旗]")
_LEG = re.compile(rf"{_STATE}站")  # 世界杯|美国站
_REGIONS = re.compile("[一-鿿]?[一二三四五六七八九十两几]+省区?市?")  # 沿黄九省区
_OF_REGION = re.compile(rf"[一-鿿]{{2,4}}国家(?={_STATE}$)")  # 中亚国家|塔吉克斯坦
_CLOCK = re.compile(r"时间(?:[今昨明当\d上下晚凌，（]|$)")  # 北京|时间今天下午
_IN_PEKING = re.compile("京[同和与会]")  # 在京|同俄罗斯总理


def check_places(items: Iterable[Candidate], text: str) -> list[Candidate]:
    """The choice of one field without places that are none; names of other types stay."""
    found = list(items)
    people = {item.start for item in found if item.type == "person"}
    ends = {item.end for item in found if item.type == "person"}
    checked = (
        _checked(part, text, people, ends)
        if item.type == "place" and _READ.fullmatch(item.rule)
        else part
        for item in found
        for part in _in_line(item, text)
    )
    return [item for item in checked if item is not None]


def _in_line(item: Candidate, text: str) -> tuple[Candidate, ...]:
    """陇|南康县 as the divisions that it names, 陇南 and 康县."""
    start = item.start
    outer = text[max(0, start - 1) : start + 1]
    if item.type != "place" or not _DIVISION.fullmatch(text, *item.span):
        return (item,)
    if is_division(text[start : item.end]) or not is_division(text[start + 1 : item.end]):
        return (item,)
    if not any(one.level == "city" for one in divisions.find(outer)):
        return (item,)
    return replace(item, start=start - 1, end=start + 1), replace(item, start=start + 1)


def _checked(item: Candidate, text: str, people: set[int], ends: set[int]) -> Candidate | None:
    """The place from where its name begins to where it ends, as a person, or not at all."""
    start, end = _bounds(text, *item.span)
    name = text[start:end]
    if len(name) < _SHORTEST or _names_nothing(name) or _CLOCK.match(text, end):
        return None
    between = text[start - 1 : start] == "、" == text[end : end + 1]
    if between and has_shape(name) and start - 1 in ends and end + 1 in people:
        return replace(item, type="person", rule="person.listed", subtype=None)
    return replace(item, start=start, end=end)


def _bounds(text: str, start: int, end: int) -> tuple[int, int]:
    if before := _PREPOSITION.match(text, start, end) or _OF_REGION.match(text, start, end):
        start = before.end()
    if post := _POST.search(text, start, end):
        end = post.start()
    if whole := _WHOLE.search(text, start, end):
        end = whole.start()
    if text.startswith(_PRODUCT, end - len("地区")):
        end -= len("地区")  # 江西|地区生产总值
    if _BANK.search(text, start, end) and not divisions.find(text[start : end - 1]):
        end -= 1
    return start, end


def _names_nothing(name: str) -> bool:
    if name in NOT_PLACES or _MARKET.search(name) or _KIND.fullmatch(name):
        return not is_division(name)  # 全州县 is one
    if _BANK.search(name):
        return True  # 沅江 of 沅江江畔 is a town too, and this is the river
    return any(kind.fullmatch(name) for kind in (_WAY, _SIDE, _HOME, _LEG, _REGIONS, _IN_PEKING))
