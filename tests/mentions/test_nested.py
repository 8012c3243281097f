from __future__ import annotations

import pytest

from kg.mentions.candidate import Candidate
from kg.mentions.nested import find_nested, find_parents, find_seats, find_settlements
from tests.mentions.tagging import tagged

MEETING_NAME = "西海岸新区“创新突破年”会议"
MEETING = Candidate(0, 15, "event", "event.ending", 0.8)


def test_a_campaign_inside_the_name_of_a_meeting_is_a_mention() -> None:
    campaign = Candidate(6, 11, "project", "project.in_quotes", 0.8)
    assert find_nested([campaign], [MEETING], MEETING_NAME) == [campaign]


def test_a_zone_inside_the_name_of_a_meeting_is_a_mention() -> None:
    place = Candidate(0, 5, "place", "place.tagger", 0.9)
    assert find_nested([place], [MEETING], MEETING_NAME) == [place]


@pytest.mark.parametrize("name", ["甬港青年论坛", "中国国际博览会"])
def test_what_only_colours_the_name_of_a_meeting_is_no_place(name: str) -> None:
    place = Candidate(0, 2, "place", "place.tagger", 0.9)
    meeting = Candidate(0, len(name), "event", "event.ending", 0.8)
    assert find_nested([place], [meeting], name) == []


def test_the_body_that_sits_is_named_in_its_plenary_session() -> None:
    name = "民进第十五届中央委员会第一次全体会议"
    body = Candidate(0, 11, "organization", "org.ending", 0.88)
    bare = Candidate(6, 11, "organization", "org.tagger", 0.88)
    session = Candidate(0, len(name), "event", "event.ending", 0.8)
    assert find_nested([bare, body], [session], name) == [body]


def test_the_chosen_name_itself_is_not_nested() -> None:
    body = Candidate(0, 15, "organization", "org.tagger", 0.9)
    assert find_nested([body], [MEETING], MEETING_NAME) == []


@pytest.mark.parametrize(
    ("name", "parent"),
    [
        ("甲乙片区管委财政金融部", "甲乙片区管委"),
        ("山东大学法学院", "山东大学"),
        ("农业银行青岛分行", "农业银行"),
        ("北京协同医学院附属阜成医院", "北京协同医学院"),
        ("省商务厅自贸协调处", "省商务厅"),
        ("石家庄市交管局桥西大队", "石家庄市交管局"),
        ("南山农业大学食用菌专家服务团", "南山农业大学"),
    ],
)
def test_a_unit_names_the_body_it_belongs_to(name: str, parent: str) -> None:
    outer = Candidate(0, len(name), "organization", "org.unit", 0.8)
    assert [name[item.start : item.end] for item in find_parents([outer], name)] == [parent]


def test_a_campus_names_its_school() -> None:
    name = "文笔路小学花岭校区"
    campus = Candidate(0, len(name), "place", "place.ending", 0.8)
    assert [name[item.start : item.end] for item in find_parents([campus], name)] == ["文笔路小学"]


@pytest.mark.parametrize("name", ["山东省港口集团", "青岛天一红旗纺机集团有限公司", "市人社局"])
def test_a_body_of_its_own_has_no_parent(name: str) -> None:
    outer = Candidate(0, len(name), "organization", "org.ending", 0.8)
    assert find_parents([outer], name) == []


def test_the_brand_that_a_project_begins_with_is_a_mention() -> None:
    brand = Candidate(0, 3, "organization", "org.brand", 0.7)
    project = Candidate(0, 9, "project", "project.ending", 0.8)
    assert find_nested([brand], [project], "京东方青岛生产基地") == [brand]


def test_a_brand_inside_the_name_of_a_meeting_is_none() -> None:
    brand = Candidate(0, 3, "organization", "org.brand", 0.7)
    assert find_nested([brand], [MEETING], MEETING_NAME) == []


def test_an_unknown_brand_inside_a_project_may_be_cut_and_is_none() -> None:
    brand = Candidate(0, 3, "organization", "org.brand", 0.7)
    project = Candidate(0, 8, "project", "project.ending", 0.8)
    assert find_nested([brand], [project], "甲乙光电生产基地") == []


def test_a_town_that_opens_a_longer_name_is_a_place() -> None:
    sentence = tagged("胶莱镇/LOC 高端/n 管件/n 产业园/n 开工/v")
    park = Candidate(0, 11, "place", "place.ending", 0.85)
    found = find_settlements([sentence], [park])
    assert [(item.start, item.end) for item in found] == [(0, 3)]


def test_the_company_that_a_ceremony_is_about_is_named_too() -> None:
    text = "甲乙材料有限公司揭牌仪式"
    company = Candidate(0, 8, "organization", "org.ending", 0.9)
    ceremony = Candidate(0, 12, "event", "event.held", 0.85)
    assert find_nested([company, ceremony], [ceremony], text) == [company]


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("莲池区委", "莲池区"),
        ("荷塘区人民政府", "荷塘区"),
        ("蔡甸经济开发区管委会", "蔡甸经济开发区"),
    ],
)
def test_a_public_body_names_the_place_that_it_governs(name: str, place: str) -> None:
    body = Candidate(0, len(name), "organization", "org.tagger", 0.9)
    assert [name[item.start : item.end] for item in find_seats([body], name)] == [place]


@pytest.mark.parametrize("name", ["海山集团党委", "市委", "青岛大学"])
def test_other_bodies_govern_no_place(name: str) -> None:
    body = Candidate(0, len(name), "organization", "org.tagger", 0.9)
    assert find_seats([body], name) == []


@pytest.mark.parametrize("name", ["北京证券交易所", "高新区组织人事局"])
def test_the_beginning_of_a_longer_kind_is_no_parent(name: str) -> None:
    body = Candidate(0, len(name), "organization", "org.tagger", 0.9)
    assert find_parents([body], name) == []


def test_the_congress_of_an_association_names_it() -> None:
    name = "新区精酿啤酒协会第二届会员大会"
    event = Candidate(0, len(name), "event", "event.ending", 0.9)
    parents = find_parents([event], name)
    assert [name[item.start : item.end] for item in parents] == ["新区精酿啤酒协会"]
