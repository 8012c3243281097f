from __future__ import annotations

import pytest

from kg.resolution.alone import means_nothing_alone


@pytest.mark.parametrize(
    "name",
    ["市委", "县医院", "市工商联", "镇党委", "村委会", "宣传部", "团区委", "经开区管委会",
     "联合实验室", "审判委员会", "资本运营公司", "人民代表大会常务委员会", "材料科学与工程学院"],
)  # fmt: skip
def test_a_level_or_a_task_alone_names_no_one_body(name: str) -> None:
    assert means_nothing_alone(name, "organization")


@pytest.mark.parametrize(
    "name",
    ["青岛市委", "国务院", "科学技术部", "欧盟委员会", "中国科学院", "紫金山实验室", "商务部",
     "北滘镇党委", "电子科技大学", "兴业银行", "市场监管总局", "光明乳业", "北京电影学院"],
)  # fmt: skip
def test_a_name_that_only_one_body_has_means_it_everywhere(name: str) -> None:
    assert not means_nothing_alone(name, "organization")


def test_people_are_told_by_other_means() -> None:
    assert not means_nothing_alone("村委会", "person")


@pytest.mark.parametrize(
    ("name", "type_"),
    [("签约仪式", "event"), ("干部大会", "event"), ("第一次全体会议", "event"),
     ("宪法宣誓仪式", "event"), ("人民广场", "place"), ("生态公园", "place"),
     ("远程会诊中心", "project")],
)  # fmt: skip
def test_what_every_town_or_day_may_have_means_nothing_alone(name: str, type_: str) -> None:
    assert means_nothing_alone(name, type_)


@pytest.mark.parametrize(
    ("name", "type_"),
    [("党的二十大", "event"), ("中央经济工作会议", "event"), ("第三届消博会", "event"),
     ("全国科技大会", "event"), ("文化传承发展座谈会", "event"), ("人民大会堂", "place"),
     ("天安门广场", "place"), ("南水北调", "project"), ("翰博光电生产基地项目", "project")],
)  # fmt: skip
def test_names_of_one_event_site_or_project_mean_it_everywhere(name: str, type_: str) -> None:
    assert not means_nothing_alone(name, type_)
