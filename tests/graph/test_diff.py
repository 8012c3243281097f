"""What changed from one build to the next."""

from __future__ import annotations

from dataclasses import replace

from kg.graph.diff import difference
from tests.factory import make_entity
from tests.graph.world import GROUP, LONER, TABLES


def test_equal_builds_do_not_differ() -> None:
    assert not difference(TABLES, TABLES)


def test_entities_come_and_go() -> None:
    newcomer = make_entity("place", "青岛")
    others = tuple(entity for entity in TABLES.entities if entity != LONER)
    found = difference(TABLES, replace(TABLES, entities=(*others, newcomer)))
    assert (found.added, found.removed) == ((newcomer,), (LONER,))


def test_a_changed_field_shows_both_values() -> None:
    renamed = replace(GROUP, aliases=("总公司", "总部"))
    entities = tuple(renamed if item == GROUP else item for item in TABLES.entities)
    (change,) = difference(TABLES, replace(TABLES, entities=entities)).changed
    assert (change.field, change.old, change.new) == ("aliases", ("总公司",), ("总公司", "总部"))


def test_statements_are_compared_without_their_sentences() -> None:
    row = TABLES.relations[0]
    elsewhere = replace(row, evidence=TABLES.relations[2].evidence)
    changed = replace(TABLES, relations=(elsewhere, *TABLES.relations[1:]))
    assert not difference(TABLES, changed)


def test_a_new_title_is_a_new_statement() -> None:
    promoted = replace(TABLES.relations[0], title="总经理")
    found = difference(TABLES, replace(TABLES, relations=(promoted, *TABLES.relations[1:])))
    assert [item.title for item in found.statements_added] == ["总经理"]
    assert [item.title for item in found.statements_removed] == ["经理"]
