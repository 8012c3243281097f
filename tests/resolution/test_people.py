from __future__ import annotations

import pytest

from kg.resolution.people import nicknamed


@pytest.mark.parametrize("name", ["老萨", "小萨", "萨哥", "萨师傅"])
def test_a_nickname_means_the_one_person_it_fits(name: str) -> None:
    assert nicknamed(name, ["萨米尔·本·优素福", "栾天宇"]) == "萨米尔·本·优素福"


@pytest.mark.parametrize("people", [[], ["栾天宇", "栾大海"], ["谷丰收"], ["栾哥"]])
def test_a_nickname_that_fits_nobody_or_several_stays_alone(people: list[str]) -> None:
    assert nicknamed("小栾", people) is None
