"""Quantities and dates, attached to the entity that they measure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import valued, words
from kg.model.mention import Mention
from kg.relations.owners import owner_of
from kg.relations.statement import Ref, Value, implied
from kg.relations.topics import last_before, topic
from kg.relations.view import View
from kg.text.numerals import AREA, COUNT, MONEY, PERCENT, RANK, Quantity, quantities

_DEFAULT_KEYS = {MONEY: "amount", AREA: "area", PERCENT: "share", RANK: "rank", COUNT: "count"}
_ALLOWED = {
    MONEY: {"investment", "capital", "output", "revenue", "loan", "trade", "tax", "profit"},
    PERCENT: {"growth", "share"},
    AREA: {"area"},
}
_PLANNED = re.compile("计划|拟|预计|将|力争|规划|概算")
_EACH = re.compile("每(?:亩|人|斤|吨|年|月|天|户|家)?[^，]{0,3}$")
_PHASE = re.compile("[一二三四五六]期(?:工程|项目)?")
_KEY_WINDOW = 12  # characters in front of a number that say what it measures
_COUNTED_NOUN = re.compile("[一-鿿]{2}")


def find_values(view: View) -> Iterator[Value]:
    """All quantities of the field that belong to somebody."""
    for quantity in quantities(view.text):
        if quantity.kind == COUNT and not _counts(view, quantity):
            continue
        before = view.text[max(0, quantity.start - _KEY_WINDOW) : quantity.start]
        if _EACH.search(before):
            continue
        key = _key(quantity, before)
        owner: Ref | None = _phase(view, quantity)
        if owner is None:
            position = owner_of(view, quantity, key)
            owner = None if position is None else view.indexes[position]
        if owner is None:
            continue
        planned = _PLANNED.search(re.split("[，。；、]", before)[-1])
        yield Value(
            owner,
            key,
            quantity.value,
            quantity.unit,
            (planned.group() if planned else "") + quantity.qualifier,
            view.source(quantity.start, quantity.end),
        )


def _counts(view: View, quantity: Quantity) -> bool:
    """Whether a count has a noun behind and an entity of the same clause in front."""
    if not _COUNTED_NOUN.match(view.text, quantity.end) or quantity.value < 2:
        return False
    clause = re.split("[，。；！？\n]", view.text[: quantity.start])[-1]
    return any(symbol in clause for symbol in "ⓄⓁⒿ")


def _key(quantity: Quantity, before: str) -> str:
    """What is measured: the last key word in front of the number, else by kind."""
    allowed = _ALLOWED.get(quantity.kind)
    found: tuple[int, int, str] | None = None
    for word in words("attribute_keys"):
        key = valued("attribute_keys")[word]
        at = before.rfind(word)
        if at >= 0 and (allowed is None or key in allowed):
            candidate = (at + len(word), len(word), key)
            found = candidate if found is None or candidate > found else found
    if quantity.kind in (RANK, COUNT) or found is None:
        return _DEFAULT_KEYS.get(quantity.kind, "measure")
    return found[2]


def _phase(view: View, quantity: Quantity) -> Mention | None:
    """The phase whose clause the number continues: 一期计划投资10亿元，占地143亩."""
    sentence = view.sentence(quantity.start)
    matches = list(_PHASE.finditer(view.text, sentence.start, quantity.start))
    if not matches or view.text[matches[-1].start() - 1 : matches[-1].start()] in "分共":
        return None
    match = matches[-1]
    gap = view.text[match.end() : quantity.start]
    if view.symbols(match.end(), quantity.start, "ⓄⓁⒿⒺ") or "。" in gap or "项目" in gap:
        return None
    base = last_before(view, match.start(), "Ⓙ")
    if base is None:
        base = topic(view, match.start(), "ⒿⓁ")
    if base is None or view.text[quantity.end : quantity.end + 1] == "的":
        return None
    span = view.source(*match.span())
    return implied(
        view, span, "project", rule="phase of a project", expanded=view.name(base) + match.group()
    )
