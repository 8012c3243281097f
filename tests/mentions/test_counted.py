from __future__ import annotations

import pytest

from kg.mentions.candidate import Candidate
from kg.mentions.counted import find_counted
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("恒悦/nz 、/w 晨曦/n 电子/n 等/u 4/m 家/q 企业/n", {"恒悦", "晨曦电子"}),
        ("聚集/v 着/u 杉杉/nz 、/w 卓高/nz 等/u 42/m 家/q 配套/vn 企业/n", {"杉杉", "卓高"}),
        ("走访/v 了/u 盛美/nz 、/w 华虹/nz 无锡/LOC 等/u 3/m 家/q 企业/n", {"盛美", "华虹无锡"}),
        ("圣托/nz 、/w 金佰特/nz 、/w 老/a 铁匠/n 四/m 个/q 牌子/n", {"圣托", "金佰特", "老铁匠"}),
    ],
)
def test_the_items_of_a_counted_list_of_firms_are_firms(words: str, names: set[str]) -> None:
    sentence = tagged(words)
    assert found(sentence, find_counted(sentence, [])) == names


def test_a_known_body_in_the_list_speaks_for_the_others() -> None:
    sentence = tagged("海尔/ORG 、/w 晨曦/n 电子/n 等/u 企业/n 参展/v")
    body = Candidate(0, 2, "organization", "org.brand", 0.7, "company")
    assert found(sentence, find_counted(sentence, [body])) == {"晨曦电子"}


@pytest.mark.parametrize(
    "words",
    [
        "电子/n 信息/n 、/w 装备/n 制造/vn 等/u 40/m 余家/q 企业/n",
        "轴承/n 、/w 电机/n 等/u 配套/vn 企业/n",
        "德国/LOC 、/w 巴西/LOC 等/u 21/m 个/q 国家/n 的/u 336/m 家/q 企业/n",
        "惠州/LOC 、/w 东莞/LOC 等/u 20/m 家/q 企业/n",
    ],
)
def test_lists_of_industries_and_places_name_no_firm(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_counted(sentence, [])) == set()
