from __future__ import annotations

from kg.mentions.context import find_by_context
from tests.mentions.tagging import found, tagged


def test_an_abbreviation_in_brackets_marks_the_end_of_a_name() -> None:
    sentence = tagged("由/p 国际科技园/LOC 及/c 创新/vn 区域/n 协会/n （/w IASP/nz ）/w 指导/v")
    assert found(sentence, find_by_context(sentence)) == {"国际科技园及创新区域协会"}


def test_a_brand_listed_by_places_is_a_branch_each() -> None:
    sentence = tagged(
        "由/p 甲乙/v 之星/u （/w 青岛/LOC ）/w 、/w 甲乙/v 之星/u （/w 新加坡/LOC ）/w 、/w"
    )
    assert found(sentence, find_by_context(sentence)) == {"甲乙之星（青岛）", "甲乙之星（新加坡）"}


def test_what_is_founded_has_a_name() -> None:
    sentence = tagged("组建/v 了/u 半导体/n 照明/vn 产业/n 技术/n 战略/n 联盟/n 。/w")
    assert found(sentence, find_by_context(sentence)) == {"半导体照明产业技术战略联盟"}
