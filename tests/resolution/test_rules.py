from __future__ import annotations

import pytest

from kg.resolution.local import Form
from kg.resolution.rules import region, zone_head
from kg.resolution.vetoes import different


def place(name: str) -> Form:
    return Form("place", name, name, name)


@pytest.mark.parametrize(("short", "long"), [("岚屿", "岚屿区"), ("云湖", "云湖新区")])
def test_a_place_may_leave_its_kind_out(short: str, long: str) -> None:
    assert zone_head(place(short), place(long)) is not None


def test_a_road_is_not_the_district_of_its_name() -> None:
    assert zone_head(place("长江路"), place("长江路区")) is None


def test_a_short_place_without_its_city_is_the_same() -> None:
    assert region(place("蓝谷"), place("青岛蓝谷")) is not None


def person(name: str) -> Form:
    return Form("person", name, name, name)


@pytest.mark.parametrize("short", ["马杜罗", "尼古拉斯"])
def test_either_part_of_a_foreign_name_may_be_the_same_person(short: str) -> None:
    assert different(person(short), person("尼古拉斯·马杜罗")) is None


def test_two_chinese_names_are_two_people_even_when_one_holds_the_other() -> None:
    assert different(person("张朝"), person("张朝阳")) is not None
