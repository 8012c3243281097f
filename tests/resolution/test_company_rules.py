from __future__ import annotations

import pytest

from kg.resolution.company_rules import (
    bare_brand,
    brand_and_trade,
    brand_group,
    member_of_group,
    placed_brand,
    placed_group,
    shortened_trade,
    trade,
)
from kg.resolution.local import Form


def form(name: str, first: int = 0) -> Form:
    return Form("organization", name, name, name, first=first)


@pytest.mark.parametrize(
    ("short", "long"),
    [("安瑞特", "青岛安瑞特轨道装备有限公司"), ("美塑", "佛山美塑集团")],
)
def test_a_coined_brand_stands_for_the_company_named_before(short: str, long: str) -> None:
    reason = bare_brand(form(short, first=9), form(long, first=1))
    assert reason is not None
    assert reason.rule == "bare_brand"


def test_a_brand_before_the_full_name_may_be_the_parent() -> None:
    assert bare_brand(form("安瑞特", first=1), form("青岛安瑞特轨道装备有限公司", first=9)) is None


def test_a_group_is_not_its_company_in_a_province() -> None:
    assert bare_brand(form("中铁局集团", first=9), form("中铁局集团浙江公司", first=1)) is None
    assert trade(form("中铁局集团"), form("中铁局集团浙江公司")) is None


def test_a_known_brand_is_not_its_daughter_in_a_city() -> None:
    assert bare_brand(form("华为", first=9), form("青岛华为技术有限公司", first=1)) is None


def test_a_coined_core_with_its_legal_form_is_the_company_of_that_trade() -> None:
    assert brand_group(form("港峰公司"), form("港峰冷链公司")) is not None


def test_a_coined_brand_with_a_trade_is_the_company_of_that_brand() -> None:
    short, long = form("小懒象电器"), form("广东小懒象智能家电股份有限公司")
    assert brand_and_trade(short, long) is not None


def test_a_known_brand_with_a_trade_may_be_a_daughter() -> None:
    assert brand_and_trade(form("海尔物流"), form("青岛海尔智能家电股份有限公司")) is None


def test_place_and_brand_stand_for_the_company_named_before() -> None:
    assert (
        placed_brand(form("青岛海通", first=9), form("青岛海通车桥有限公司", first=1)) is not None
    )


def test_place_and_brand_of_another_city_do_not() -> None:
    long = form("青岛海通车桥有限公司", first=1)
    assert placed_brand(form("大连海通", first=9), long) is None


def test_a_company_may_leave_out_the_group_it_belongs_to() -> None:
    assert member_of_group(form("北方造船"), form("中国船舶集团北方造船有限公司")) is not None


@pytest.mark.parametrize(
    ("short", "long"),
    [("瓯生系统", "浙江瓯生制动系统股份有限公司"), ("润源水投集团", "宁夏润源水务投资集团有限公司"),
     ("楚骧股份", "湖北楚骧专用汽车股份有限公司")],
)  # fmt: skip
def test_a_coined_brand_goes_with_characters_of_its_trade(short: str, long: str) -> None:
    assert shortened_trade(form(short), form(long)) is not None


def test_a_brand_of_the_dictionary_with_other_words_is_not_joined() -> None:
    assert shortened_trade(form("长江电力"), form("长江水利电力建设有限公司")) is None


def test_a_group_goes_by_its_place_and_first_words() -> None:
    assert placed_group(form("成都轨道集团"), form("成都轨道交通集团有限公司")) is not None


def test_a_part_of_a_group_is_not_the_group() -> None:
    assert placed_group(form("洛阳重型装备集团"), form("洛阳重型装备集团自动化研究室")) is None
