"""A stretch of a sentence is read by the words that tell relations."""

from __future__ import annotations

from kg.relations.skeletons import skeleton


def test_a_verb_is_the_letter_of_its_list() -> None:
    assert skeleton("坐落于") == skeleton("位于") != skeleton("走访")


def test_words_that_tell_no_relation_are_left_out() -> None:
    assert skeleton("昨天上午在Ⓛ隆重") == ("在", "Ⓛ")


def test_of_a_list_of_names_one_remains() -> None:
    assert skeleton("与Ⓞ、Ⓞ、Ⓞ") == ("与", "Ⓞ")


def test_names_of_two_types_are_no_list() -> None:
    assert skeleton("Ⓞ、Ⓛ") == ("Ⓞ", "、", "Ⓛ")
