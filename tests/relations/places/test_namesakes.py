from __future__ import annotations

import pytest

from tests.relations.said import said


@pytest.mark.parametrize(
    ("village", "site"),
    [
        ("王家山镇", "{l:王家山风电场}"),
        ("沙沟箐村", "{o:沙沟箐丰蔬种植专业合作社}"),
        ("弄喊村", "{j:弄喊柠檬种植示范基地}"),
    ],
)
def test_what_has_the_name_of_a_village_stands_there(village: str, site: str) -> None:
    text = f"记者来到{{l:{village}}}。{site}迎来丰收。"
    name = site[3:-1]
    assert said(text, "located_in") == [(name, "located_in", village)]


@pytest.mark.parametrize(
    ("village", "site"),
    [
        ("长江村", "{l:长江大桥}"),  # the river's
        ("六堡镇", "{j:六堡茶精制产业园}"),  # a tea
        ("横店镇", "{o:横店集团}"),  # no body of the town alone
    ],
)
def test_a_word_or_a_product_names_no_village(village: str, site: str) -> None:
    assert said(f"记者来到{{l:{village}}}。{site}迎来丰收。", "located_in") == []
