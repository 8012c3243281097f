"""Every word of the interface exists in both languages."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

import pytest

from kg.lexicon.messages import LANGUAGES, label, messages, say
from kg.model.schema import COOCCURS, ENTITY_TYPES, PREDICATES, STATUSES, SUBTYPES


def test_every_message_has_every_language() -> None:
    assert {key for key, texts in messages().items() if set(texts) != set(LANGUAGES)} == set()


@pytest.mark.parametrize("table", ["predicate", "inverse"])
def test_every_predicate_has_a_label_in_both_directions(table: str) -> None:
    assert all(f"{table}.{name}" in messages() for name in (*PREDICATES, COOCCURS))


def test_types_subtypes_and_statuses_have_labels() -> None:
    keys = [f"type.{name}" for name in ENTITY_TYPES] + [f"types.{name}" for name in ENTITY_TYPES]
    keys += [f"subtype.{name}" for names in SUBTYPES.values() for name in names]
    keys += [f"status.{name}" for name in STATUSES]
    assert [key for key in keys if key not in messages()] == []


def test_every_reason_why_two_names_are_one_has_a_label() -> None:
    reasons = {
        reason
        for source in files("kg.resolution").iterdir()
        if source.name.endswith(".py") and source.name != "vetoes.py"
        for reason in re.findall(r'Reason\("(\w+)"', source.read_text(encoding="utf-8"))
    }
    assert sorted(reason for reason in reasons if f"rule.{reason}" not in messages()) == []


def test_the_schema_and_the_table_agree_on_predicates() -> None:
    assert all(say(f"predicate.{item.name}", "zh") == item.label_zh for item in PREDICATES.values())


def test_values_are_filled_in() -> None:
    assert say("word.times", "zh", n=3) == "3次"


def test_an_unknown_value_labels_itself() -> None:
    assert label("subtype", "cooperative", "zh") == "cooperative"


def test_an_unknown_message_is_an_error() -> None:
    with pytest.raises(KeyError):
        say("word.absent", "en")


def test_every_attribute_that_is_looked_for_has_a_label() -> None:
    data = files("kg.lexicon").joinpath("data", "attributes.toml").read_text(encoding="utf-8")
    keys = tomllib.loads(data)["attribute_keys"]
    assert [key for key in keys if f"attribute.{key}" not in messages()] == []
