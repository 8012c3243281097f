from __future__ import annotations

import pytest

from kg.resolution.local import Form
from kg.resolution.names import canonical, compared
from kg.resolution.rules import same


def form(name: str, type_: str) -> Form:
    return Form(type_, name, compared(name), canonical(name, type_))


@pytest.mark.parametrize(
    ("type_", "short", "long", "rule"),
    [
        ("organization", "昌河实验小学", "景德镇市珠山区昌河实验小学", "own_tail"),
        ("organization", "经侦大队", "漳州市公安局龙海分局经侦大队", "own_tail"),
        ("organization", "汉中分公司", "陕西交通控股集团有限公司汉中分公司", "own_tail"),
        ("organization", "清迈大学", "泰国清迈大学", "own_tail"),
        ("organization", "州图书馆", "西双版纳傣族自治州图书馆", "level_tail"),
        ("organization", "首钢京唐公司", "首钢京唐钢铁联合有限责任公司", "brand_group"),
        ("organization", "新松公司", "沈阳新松机器人自动化股份有限公司", "region_company"),
        ("organization", "暖阳协会", "汇川区暖阳志愿服务协会", "short_association"),
        ("organization", "飞鸿橡塑", "宁国市飞鸿橡塑有限公司", "region_company"),
        ("organization", "佛山公司", "诺森泵业（佛山）有限公司", "seat_of_company"),
        ("organization", "遵义市教体局", "遵义市教育体育局", "short_words"),
        ("organization", "桐庐县文广旅体局", "桐庐县文化和广电旅游体育局", "short_words"),
        ("organization", "普洱中院", "普洱市中级人民法院", "short_words"),
        ("organization", "邕宁区第二届人大常委会", "邕宁区人民代表大会常务委员会", "same_session"),
        ("organization", "任丘三中", "任丘市第三中学", "numbered_house"),
        ("organization", "汇川四小", "遵义市汇川区第四小学", "numbered_house"),
        ("organization", "市国投公司", "宁国市国有资产投资运营有限公司", "holding"),
        ("place", "六道沟", "六道沟街道", "zone_head"),
        ("place", "温江", "温江区", "zone_head"),
        ("place", "京昆", "京昆高速", "short_road"),
        ("place", "南沙港", "南沙港区", "short_road"),
        ("place", "槟城", "马来西亚槟城", "within_country"),
        ("project", "湘河工程", "湘河水利枢纽工程", "short_works"),
        ("project", "氢能装备项目", "远澜氢能装备华东总部项目", "middle_of_works"),
        ("place", "七里河科创园", "七里河黄河之滨科创园", "short_park"),
        ("project", "4号线二期", "城市轨道交通4号线二期工程", "tail_of_works"),
    ],
)
def test_a_shortened_name_stands_for_the_full_one(
    type_: str, short: str, long: str, rule: str
) -> None:
    reason = same(form(short, type_), form(long, type_))
    assert reason is not None
    assert reason.rule == rule


@pytest.mark.parametrize(
    ("type_", "short", "long"),
    [
        ("organization", "遵义市教育局", "遵义市教育体育局"),
        ("organization", "山东大学", "山东农业大学"),
        ("organization", "市政府", "美国政府"),
        ("place", "武汉", "武汉高速"),
        ("place", "东湖公园", "东湖湿地公园"),
        ("project", "青岛项目", "青岛海水淡化项目"),
        ("project", "新时代工程", "新时代理论研究工程"),
    ],
)
def test_a_name_that_lacks_a_word_is_another(type_: str, short: str, long: str) -> None:
    assert same(form(short, type_), form(long, type_)) is None


def test_the_district_goes_before_its_development_zone() -> None:
    district = same(form("相城", "place"), form("相城区", "place"))
    zone = same(form("相城", "place"), form("相城经济技术开发区", "place"))
    assert district is not None
    assert zone is not None
    assert district.score > zone.score
