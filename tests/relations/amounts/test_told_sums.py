"""Sums whose owner the form of the sentence tells."""

import pytest

from tests.relations.amounts.test_attributes import owners


def test_a_sum_in_brackets_is_of_the_name_in_front() -> None:
    text = "开工的有{j:甲产业园}（总投资15亿元）、{j:乙提升工程}（6.8亿元）。"
    assert owners(text) == ["甲产业园", "乙提升工程"]


def test_each_item_of_a_list_has_its_own_sum() -> None:
    text = "{l:如东县}新建农田6.5万亩，其中{l:河口镇}1.2万亩、{l:岔河镇}9800亩。"
    assert owners(text) == ["如东县", "河口镇", "岔河镇"]


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲公司}、{o:乙协会}和市民{p:林婉如}分别捐赠50万元、20万元、3万元。",
        "{o:甲公司}（{l:南通}）、{o:乙协会}和市民{p:林婉如}依次捐出50万元、20万元和3万元。",
    ],
)
def test_sums_in_order_go_to_the_names_in_order(text: str) -> None:
    assert owners(text) == ["甲公司", "乙协会", "林婉如"]


@pytest.mark.parametrize(
    "text",
    [
        "项目名称：{j:甲电站}；建设单位：{o:乙公司}；建设地点：{l:久胜镇}；总投资：6.8亿元。",
        "建设单位：{o:乙公司}；估算总投资：6.8亿元；建设内容：{j:甲电站}。",
    ],
)
def test_the_fields_of_a_notice_measure_its_work(text: str) -> None:
    assert owners(text) == ["甲电站"]


def test_a_sum_that_somebody_is_quoted_with_is_of_his_house() -> None:
    text = "“去年一条马面裙就卖了1700万元。”说起汉服，{o:甲服饰厂}厂长{p:孟祥飞}打开了话匣子。"
    assert owners(text) == ["甲服饰厂"]
    office = "“去年产值1700万元。”{o:甲县商务局}局长{p:孟祥飞}说。"
    assert "甲县商务局" not in owners(office)
