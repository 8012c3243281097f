"""Sums and areas whose owner the form of the sentence tells: brackets, lists in order, records."""

from __future__ import annotations

import re

from kg.model.offsets import Span
from kg.relations.patterns import PLAIN
from kg.relations.places.located import named
from kg.relations.referents.subjects import is_authority
from kg.relations.view import View
from kg.text.numerals import Quantity

_OWNERS = "ⓄⓁⒿⒺⓅ"
# 甲园（总投资15亿元、占地9亩
_BRACKET = re.compile(r"(?P<what>[ⓄⓁⒿⒺⓅ])”?（[^（）ⓄⓁⒿⒺⓅ]{0,24}$")
# 其中甲镇|1.2万亩、乙镇|9800亩; 甲公司捐款80万元，乙公司|30万元
_ITEM = re.compile(
    r"(?:其中，?|(?:元|亩|米|公顷)[^，。；、ⓅⓄⓁⒿⒺ]{0,4}(?:[、，；]|[、，；]?[和与及]))Ⓛ*“?(?P<what>[ⓄⓁⒿⓅ])”?(?:[为达约近]|(?:干部职工|师生|员工|全体[^，。；ⓅⓄⓁⒿⒺ]{2,4})?)$"
)
_IN_ORDER = re.compile(
    rf"(?:分别|依次|分获){PLAIN}{{0,12}}?(?:\d[^，。；、和ⓅⓄⓁⒿⒺ]{{1,8}}(?:[、，]?和|、)){{0,8}}$"
)
_MORE_SUMS = re.compile(r"(?:(?:[、，]?和|、)\d[^，。；、和ⓅⓄⓁⒿⒺ]{1,8})*")
_LIST = re.compile(
    rf"“?[{_OWNERS}](?:（[^（）]*）)?”?(?:(?:[、和与及]|以及)[^，。；、“”{_OWNERS}]{{0,4}}“?[{_OWNERS}](?:（[^（）]*）)?”?)+"
)
# 总投资：6.8亿元 of a notice that is written as a record
_FIELD = re.compile(
    "(?:投资(?:总?额|估算|概算)?|合同(?:价|金额)|中标(?:价|金额)|成交(?:价|金额)|预算(?:金额)?|(?:占地|用地|建筑)面积)：(?:人民币|约)?$"
)
# “去年就卖了1700万元。”说起汉服，甲厂厂长乙打开了话匣子
_SPOKEN_BY = re.compile(
    "[^“”\n]{0,60}”(?:[^，。；ⓅⓄⓁⒿⒺ“”]{0,8}，)?(?P<house>Ⓞ)的?[^，。；“”ⓅⓄⓁⒿⒺ]{2,12}Ⓟ"
)
_OF_WORKS = frozenset({"investment", "area"})  # of what is spoken of, not of who speaks


def told_owner(view: View, quantity: Quantity, key: str) -> int | None:
    """The position of the name that the form of the sentence gives the quantity."""
    start = view.sentence(quantity.start).start
    for pattern in (_BRACKET, _ITEM):
        found = pattern.search(view.text, start, quantity.start)
        if found:
            return found.start("what")
    in_order = _in_order(view, start, quantity)
    if in_order is not None:
        return in_order
    record = _of_record(view, quantity)
    return _speaker(view, quantity, key) if record is None else record


def _in_order(view: View, start: int, quantity: Quantity) -> int | None:
    """甲、乙分别投资4亿元、|1.5亿元: the name at the place of the sum in its list."""
    told = _IN_ORDER.search(view.text, start, quantity.start)
    if told is None:
        return None
    before = len(re.findall("[、和]", told.group()))
    behind = _MORE_SUMS.match(view.text, quantity.end)
    number = before + 1 + len(re.findall("[、和]", behind.group() if behind else ""))
    for listed in reversed(list(_LIST.finditer(view.text, start, told.start()))):
        names = named(view, Span(*listed.span()), _OWNERS)
        if len(names) == number > 1:
            return names[before]
    return None


def _of_record(view: View, quantity: Quantity) -> int | None:
    """The work of a notice: the last one named before the field, else its only one."""
    paragraph = view.paragraph(quantity.start)
    if not _FIELD.search(view.text, paragraph.start, quantity.start):
        return None
    works = view.symbols(*paragraph, "Ⓙ")
    before = [work for work in works if work < quantity.start]
    if before:
        return before[-1]
    return works[0] if len(works) == 1 else None


def _speaker(view: View, quantity: Quantity, key: str) -> int | None:
    """The house of who is quoted with the sum, where the quotation names nobody before it."""
    paragraph = view.paragraph(quantity.start)
    opened = view.text.rfind("“", paragraph.start, quantity.start)
    closed = view.text.rfind("”", paragraph.start, quantity.start)
    if key in _OF_WORKS or opened <= closed or view.symbols(opened, quantity.start):
        return None
    spoken = _SPOKEN_BY.match(view.text, quantity.end)
    house = spoken.start("house") if spoken else None
    return None if house is None or is_authority(view, house) else house
