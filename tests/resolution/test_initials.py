from __future__ import annotations

import pytest

from kg.resolution.initials import (
    affiliated_hospital,
    club,
    local_body,
    numbered_bureau,
    office_initials,
    school_initials,
)
from kg.resolution.local import Form


def form(name: str, first: int = 0) -> Form:
    return Form("organization", name, name, name, first=first)


@pytest.mark.parametrize(
    ("short", "long"),
    [("渔机所", "中国水产科学研究院渔业机械研究所"), ("机管局", "香港机场管理局")],
)
def test_an_office_named_before_goes_by_the_first_characters_of_its_words(
    short: str, long: str
) -> None:
    assert office_initials(form(short, first=9), form(long, first=1)) is not None


def test_a_hospital_without_the_university_it_belongs_to_is_that_hospital() -> None:
    short, full = "中山医院厦门医院", "复旦大学附属中山医院厦门医院"
    assert affiliated_hospital(form(short), form(full)) is not None


def test_initials_before_the_full_name_stand_for_nothing() -> None:
    assert office_initials(form("渔机所", first=1), form("渔业机械研究所", first=9)) is None


def test_initials_leave_no_word_of_the_office_out() -> None:
    assert office_initials(form("渔机所", first=9), form("渔业工程机械研究所", first=1)) is None


@pytest.mark.parametrize(("short", "long"), [("浙传", "浙江传媒学院"), ("川美", "四川美术学院")])
def test_a_school_goes_by_one_character_of_each_word(short: str, long: str) -> None:
    assert school_initials(form(short, first=9), form(long, first=1)) is not None


def test_a_school_of_more_words_is_another() -> None:
    assert school_initials(form("浙传", first=9), form("浙江传媒职业学院", first=1)) is None


@pytest.mark.parametrize(
    ("short", "long"), [("三台法院", "三台县法院"), ("涪陵公安", "涪陵区公安局")]
)
def test_a_body_of_a_county_leaves_the_kind_of_county_out(short: str, long: str) -> None:
    assert local_body(form(short), form(long)) is not None


def test_the_bureau_of_another_county_is_another() -> None:
    assert local_body(form("三台公安"), form("涪陵区公安局")) is None


@pytest.mark.parametrize(
    ("short", "long"),
    [("西安交大一附院", "西安交通大学第一附属医院"), ("齐医附三院", "齐齐哈尔医学院附属第三医院"),
     ("哈医大四院", "哈尔滨医科大学附属第四医院"), ("山医大一院", "山西医科大学第一医院")],
)  # fmt: skip
def test_a_hospital_goes_by_initials_of_its_university(short: str, long: str) -> None:
    assert affiliated_hospital(form(short), form(long)) is not None


def test_hospitals_of_two_numbers_are_two() -> None:
    assert affiliated_hospital(form("昆医大附二院"), form("昆明医科大学第一附属医院")) is None


@pytest.mark.parametrize(
    ("short", "long"),
    [("水电三局", "中国水利水电第三工程局有限公司"), ("铁一院", "中铁第一勘察设计院集团有限公司")],
)
def test_a_bureau_goes_by_its_trade_and_number(short: str, long: str) -> None:
    assert numbered_bureau(form(short), form(long)) is not None
    assert numbered_bureau(form(short.replace("一", "四").replace("三", "四")), form(long)) is None


@pytest.mark.parametrize("short", ["蓝礁队", "蓝礁俱乐部", "大连蓝礁足球队"])
def test_a_club_goes_by_its_name_and_as_a_team(short: str) -> None:
    assert club(form(short), form("大连蓝礁足球俱乐部")) is not None


def test_the_team_of_a_city_is_no_club() -> None:
    assert club(form("大连队"), form("大连蓝礁足球俱乐部")) is None
