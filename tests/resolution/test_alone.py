from __future__ import annotations

import pytest

from kg.resolution.alone import means_nothing_alone


@pytest.mark.parametrize(
    "name",
    ["市委", "县医院", "市工商联", "镇党委", "村委会", "宣传部", "团区委", "经开区管委会",
     "联合实验室", "审判委员会", "资本运营公司", "人民代表大会常务委员会"],
)  # fmt: skip
def test_a_level_or_a_task_alone_names_no_one_body(name: str) -> None:
    assert means_nothing_alone(name, "organization")


@pytest.mark.parametrize(
    "name",
    ["青岛市委", "国务院", "科学技术部", "欧盟委员会", "中国科学院", "紫金山实验室", "商务部",
     "北滘镇党委", "电子科技大学", "兴业银行", "市场监管总局", "光明乳业"],
)  # fmt: skip
def test_a_name_that_only_one_body_has_means_it_everywhere(name: str) -> None:
    assert not means_nothing_alone(name, "organization")


def test_people_are_told_by_other_means() -> None:
    assert not means_nothing_alone("村委会", "person")
