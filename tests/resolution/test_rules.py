from __future__ import annotations

import pytest

from kg.resolution.local import Form
from kg.resolution.rules import region, zone_head


def place(name: str) -> Form:
    return Form("place", name, name, name)


@pytest.mark.parametrize(("short", "long"), [("岚屿", "岚屿区"), ("云湖", "云湖新区")])
def test_a_place_may_leave_its_kind_out(short: str, long: str) -> None:
    assert zone_head(place(short), place(long)) is not None


def test_a_road_is_not_the_district_of_its_name() -> None:
    assert zone_head(place("长江路"), place("长江路区")) is None


def test_a_short_place_without_its_city_is_the_same() -> None:
    assert region(place("蓝谷"), place("青岛蓝谷")) is not None
