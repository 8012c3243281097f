from __future__ import annotations

import pytest

from kg.resolution.identity import Bearer, distinct_people, related


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("恒岳集团", "恒岳集团青岛分公司"),
        ("青岛市政府", "山东省发改委"),
        ("党中央", "国务院"),
        ("海岳新区工委", "海岳新区管委"),
    ],
)
def test_posts_that_one_person_may_hold(one: str, other: str) -> None:
    assert related(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("恒岳集团", "远峰药业"), ("青岛市政府", "广州市政府"), ("青岛恒岳集团", "青岛远峰药业")],
)
def test_posts_that_contradict(one: str, other: str) -> None:
    assert not related(one, other)


def test_a_reporter_is_not_the_official_of_that_name() -> None:
    assert distinct_people([Bearer(reporter=True), Bearer(("青岛市政府",))]) == [0, 1]


def test_an_open_case_joins_the_only_person_of_the_name() -> None:
    assert distinct_people([Bearer(), Bearer(("恒岳集团",))]) == [0, 0]


def test_an_open_case_stays_apart_among_several() -> None:
    bearers = [Bearer(("恒岳集团",)), Bearer(("远峰药业",)), Bearer()]
    assert distinct_people(bearers) == [0, 1, 2]


def test_a_bearer_of_both_posts_joins_the_two() -> None:
    bearers = [Bearer(("恒岳集团",)), Bearer(("远峰药业",)), Bearer(("恒岳集团", "远峰药业"))]
    assert distinct_people(bearers) == [0, 0, 0]


def test_a_bare_name_means_the_bearer_of_nearly_all_mentions() -> None:
    bearers = [Bearer(("恒岳集团",)), Bearer(), Bearer(("远峰药业",))]
    assert distinct_people(bearers, [97, 50, 3]) == [0, 0, 1]


def test_a_bare_name_of_two_well_known_people_stays_open() -> None:
    bearers = [Bearer(("恒岳集团",)), Bearer(), Bearer(("远峰药业",))]
    assert distinct_people(bearers, [60, 50, 40]) == [0, 1, 2]
