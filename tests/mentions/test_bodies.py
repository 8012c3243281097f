from __future__ import annotations

from kg.mentions.bodies import find_bodies
from tests.mentions.tagging import found, tagged


def test_a_body_named_by_level_is_found_inside_a_title() -> None:
    sentence = tagged("西海岸新区/LOC 工委/n 书记/n 、/w 区委书记/n 孙永红/PER")
    assert found(sentence, find_bodies(sentence)) == {"工委", "区委"}


def test_a_body_must_begin_where_a_word_begins() -> None:
    sentence = tagged("全省/n 委托/v 办理/v")
    assert found(sentence, find_bodies(sentence)) == set()


def test_a_complete_body_needs_nothing_before_it() -> None:
    sentence = tagged("党中央/ORG 、/w 国务院/ORG 决定/v")
    assert found(sentence, find_bodies(sentence)) == {"党中央", "国务院"}
