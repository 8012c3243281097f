"""Annotated money and areas: found at all, and standing on the right entity."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import isclose
from pathlib import PurePath

from kg.evaluation.gold import GoldAttribute, GoldDocument
from kg.evaluation.matching import Found, Matching

SQUARE_METRES = {"m2": 1.0, "km2": 1e6, "ha": 1e4, "mu": 10_000 / 15}  # 1 mu = 1/15 hectare
MONEY = ("CNY", "USD", "HKD", "EUR")


@dataclass(frozen=True, slots=True)
class Placement:
    """One annotated amount: found on its entity, found elsewhere, or not at all."""

    doc: str
    what: str
    on_entity: bool
    found: bool


def judge_attributes(gold: GoldDocument, found: Found, matching: Matching) -> Iterator[Placement]:
    """Judge every required sum of money and area of a required entity."""
    for attribute in gold.attributes:
        target = gold.entity_by_id[attribute.entity]
        if attribute.optional or target.optional or not _is_amount(attribute):
            continue
        holders = {
            id_
            for id_, entity in found.entities.items()
            if any(
                PurePath(value.doc).name == gold.doc
                and same_amount(attribute, value.value, value.unit)
                for value in entity.attributes
            )
        }
        right = any(attribute.entity in matching.candidates.get(id_, ()) for id_ in holders)
        what = f"{target.name} {attribute.key} {attribute.value} {attribute.unit}"
        yield Placement(gold.doc, what, right, bool(holders))


def _is_amount(attribute: GoldAttribute) -> bool:
    known = attribute.unit in MONEY or attribute.unit in SQUARE_METRES
    return known and not isinstance(attribute.value, str)


def same_amount(wanted: GoldAttribute, value: float | str, unit: str) -> bool:
    """Whether a value is the annotated one, areas in whatever unit."""
    if isinstance(value, str) or isinstance(wanted.value, str):
        return False
    if wanted.unit in SQUARE_METRES and unit in SQUARE_METRES:
        first = wanted.value * SQUARE_METRES[wanted.unit]
        return isclose(first, value * SQUARE_METRES[unit], rel_tol=1e-6)
    return wanted.unit == unit and isclose(wanted.value, value, rel_tol=1e-6)
