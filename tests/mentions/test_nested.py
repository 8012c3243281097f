from __future__ import annotations

import pytest

from kg.mentions.candidate import Candidate
from kg.mentions.nested import find_nested, find_parents

MEETING = Candidate(0, 15, "event", "event.ending", 0.8)


def test_a_campaign_inside_the_name_of_a_meeting_is_a_mention() -> None:
    campaign = Candidate(6, 11, "project", "project.in_quotes", 0.8)
    assert find_nested([campaign], [MEETING]) == [campaign]


def test_a_place_inside_the_name_of_a_meeting_is_none() -> None:
    place = Candidate(0, 5, "place", "place.tagger", 0.9)
    assert find_nested([place], [MEETING]) == []


def test_the_chosen_name_itself_is_not_nested() -> None:
    body = Candidate(0, 15, "organization", "org.tagger", 0.9)
    assert find_nested([body], [MEETING]) == []


@pytest.mark.parametrize(
    ("name", "parent"),
    [
        ("甲乙片区管委财政金融部", "甲乙片区管委"),
        ("山东大学法学院", "山东大学"),
        ("农业银行青岛分行", "农业银行"),
        ("北京协同医学院附属阜成医院", "北京协同医学院"),
    ],
)
def test_a_unit_names_the_body_it_belongs_to(name: str, parent: str) -> None:
    outer = Candidate(0, len(name), "organization", "org.unit", 0.8)
    assert [name[item.start : item.end] for item in find_parents([outer], name)] == [parent]


@pytest.mark.parametrize("name", ["山东省港口集团", "青岛天一红旗纺机集团有限公司", "市人社局"])
def test_a_body_of_its_own_has_no_parent(name: str) -> None:
    outer = Candidate(0, len(name), "organization", "org.ending", 0.8)
    assert find_parents([outer], name) == []
