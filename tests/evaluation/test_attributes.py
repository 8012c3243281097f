"""Sums of money and areas."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.evaluation.attributes import judge_attributes
from kg.evaluation.gold import GoldAttribute
from kg.evaluation.matching import found_by_doc, match
from kg.model.mention import Attribute
from tests.evaluation.annotated import (
    COMPANY,
    PERSON,
    TEXT,
    gold_document,
    gold_entity,
    make_build,
)
from tests.factory import DOC, make_article, make_evidence

ENTITIES = [gold_entity("c", "organization", "海山集团"), gold_entity("p", "person", "李明")]


def attribute(value: float, unit: str) -> Attribute:
    evidence = make_evidence(make_article(TEXT), "投资50亿元")
    return Attribute("investment", value, unit, "", "50亿元", DOC, "page.txt#1", evidence)


def place(wanted: GoldAttribute, given: Attribute) -> list[tuple[bool, bool]]:
    holder = replace(COMPANY, attributes=(given,))
    gold = gold_document(ENTITIES, attributes=[wanted])
    found = found_by_doc(make_build([(holder, "海山集团"), (PERSON, "李明")]))[DOC]
    judged = judge_attributes(gold, found, match(gold, found))
    return [(item.on_entity, item.found) for item in judged]


def test_an_amount_stands_on_its_entity() -> None:
    wanted = GoldAttribute("c", "investment", 5_000_000_000, "CNY")
    assert place(wanted, attribute(5e9, "CNY")) == [(True, True)]


def test_an_amount_on_another_entity_is_found_but_misplaced() -> None:
    wanted = GoldAttribute("p", "investment", 5_000_000_000, "CNY")
    assert place(wanted, attribute(5e9, "CNY")) == [(False, True)]


@pytest.mark.parametrize("given", [attribute(4e9, "CNY"), attribute(5e9, "USD")])
def test_another_value_or_currency_is_not_found(given: Attribute) -> None:
    wanted = GoldAttribute("c", "investment", 5_000_000_000, "CNY")
    assert place(wanted, given) == [(False, False)]


def test_areas_agree_across_units() -> None:
    wanted = GoldAttribute("c", "area", 2, "km2")
    assert place(wanted, attribute(3000, "mu")) == [(True, True)]


@pytest.mark.parametrize(
    "wanted",
    [
        GoldAttribute("c", "count", 12, "家"),
        GoldAttribute("c", "investment", 5e9, "CNY", optional=True),
    ],
)
def test_counts_and_optional_amounts_are_left_out(wanted: GoldAttribute) -> None:
    assert place(wanted, attribute(12, "家")) == []
