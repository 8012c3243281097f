from __future__ import annotations

import pytest

from kg.mentions.project_checks import check_projects
from tests.factory import make_candidate


def checked(text: str, name: str, rule: str = "project.ending") -> list[str]:
    """Type and name of what is left of the project."""
    start = text.index(name)
    item = make_candidate(start, start + len(name), kind="project", rule=rule)
    return [f"{one.type} {text[one.start : one.end]}" for one in check_projects([item], text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("规则“软联通”日渐完善", "软联通"),
        ("开辟“黄金十年”", "黄金十年"),
        ("反对“去风险”", "去风险"),
        ("主题为“全球的行动”", "全球的行动"),
        ("活动以“五谷丰登庆丰年”为主题", "五谷丰登庆丰年"),
        ("俗话说：“过了腊八就是年”", "过了腊八就是年"),
        ("坚持“守初心、担使命行动”", "守初心、担使命行动"),
    ],
)
def test_a_saying_or_a_theme_in_quotation_marks_is_no_project(text: str, name: str) -> None:
    assert checked(text, name, "project.in_quotes") == []


@pytest.mark.parametrize("name", ["百日攻坚行动", "创新突破年", "人文交流年"])
def test_a_programme_in_quotation_marks_is_one(name: str) -> None:
    assert checked(f"开展“{name}”", name, "project.in_quotes") == [f"project {name}"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("开工建设多条特高压工程", "条特高压工程"),
        ("已经建设1066个高技能人才培训基地", "高技能人才培训基地"),
        ("灾后重建项目共374项，计划投资", "灾后重建项目"),
        ("在许多项目上合作", "许多项目"),
        ("海南第一批自贸港建设项目开工", "第一批自贸港建设项目"),
        ("全国广大工程技术人员", "全国广大工程"),
        ("再添四处世界灌溉工程遗产", "世界灌溉工程"),
        ("联合国近东救济工程处称", "联合国近东救济工程"),
    ],
)
def test_what_is_counted_a_heritage_or_an_office_is_no_project(text: str, name: str) -> None:
    assert checked(text, name) == []


def test_the_base_of_an_army_is_a_place() -> None:
    assert checked("袭击了梅龙空军基地", "梅龙空军基地") == ["place 梅龙空军基地"]


def test_a_work_told_with_its_lots_stays() -> None:
    name = "港区铁路连接线工程"
    assert checked(f"{name}2个标段完工", name) == [f"project {name}"]
    assert checked(f"{name}共12个标段，", name) == [f"project {name}"]


def test_a_project_begins_behind_the_word_that_says_how_it_is_done() -> None:
    assert checked("办好基层服务项目", "好基层服务项目") == ["project 基层服务项目"]
    assert checked("察看好邻居工程", "好邻居工程") == ["project 好邻居工程"]
