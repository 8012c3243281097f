"""Places told by an address, by the ends of a line or by a move."""

import pytest

from tests.relations.said import said


def test_the_address_of_a_register_is_of_the_body_in_front() -> None:
    text = "原告{o:甲文化公司}，住所地{l:余杭区}{l:仓前街道}；被告{o:乙玩具厂}，住所地{l:义乌市}。"
    assert said(text, "located_in") == [
        ("乙玩具厂", "located_in", "义乌市"),
        ("甲文化公司", "located_in", "仓前街道"),
    ]


def test_where_it_is_registered_is_of_the_firm_and_not_of_its_owner() -> None:
    text = "{o:联达航运}由{o:湛江港集团}和一家船公司合办，注册地在{l:霞山区}。"
    assert said(text, "located_in") == [("联达航运", "located_in", "霞山区")]


@pytest.mark.parametrize(
    "text",
    [
        "项目名称：{j:热电联产项目}；建设单位：{o:甲公司}；建设地点：{l:久胜镇}；总投资：6.8亿元。",
        "建设单位：{o:甲公司}。建设地点：{l:久胜镇}。建设内容：{j:热电联产项目}占地166亩。",
        "{j:热电联产项目}总投资6.8亿元，建设地点为{l:久胜镇}。",
    ],
)
def test_the_address_of_the_works_is_of_the_project(text: str) -> None:
    assert said(text, "located_in") == [("热电联产项目", "located_in", "久胜镇")]


def test_firms_of_a_list_have_their_places_in_brackets() -> None:
    text = "抽检不合格的有{o:甲药业公司}（{l:砚山县}）、{o:乙食品厂}（{l:弥勒市}）。"
    assert said(text, "located_in") == [
        ("乙食品厂", "located_in", "弥勒市"),
        ("甲药业公司", "located_in", "砚山县"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲模具公司}从{l:武进区}{l:湖塘镇}搬到{l:金坛区}。",
        "{o:甲模具公司}拟将注册地由{l:湖塘镇}变更为{l:金坛区}。",
    ],
)
def test_a_firm_that_moves_was_where_it_comes_from(text: str) -> None:
    assert said(text, "located_in") == [
        ("甲模具公司", "located_in", "湖塘镇"),
        ("甲模具公司", "located_in", "金坛区"),
    ]


def test_a_firm_that_moves_something_else_was_not_there_itself() -> None:
    text = "{o:甲公司}决定将研发总部由{l:上海}迁至{l:泰兴}。"
    assert ("甲公司", "located_in", "上海") not in said(text, "located_in")


def test_a_firm_was_in_the_district_that_it_leaves() -> None:
    text = "随着{o:甲焦化公司}整体搬离{l:路北区}，老厂区将改建。"
    assert said(text, "located_in") == [("甲焦化公司", "located_in", "路北区")]


def test_a_sentence_may_tell_the_place_before_its_subject() -> None:
    text = "扎根{l:霍尔果斯}十二年，{o:甲物流公司}从一间板房起步。"
    assert said(text, "located_in") == [("甲物流公司", "located_in", "霍尔果斯")]


def test_a_line_lies_at_both_its_ends() -> None:
    text = "{j:文化绿廊工程}西起{l:蕲春大道}，东至{l:雷溪河}，中标价7860万元。"
    assert said(text, "located_in") == [
        ("文化绿廊工程", "located_in", "蕲春大道"),
        ("文化绿廊工程", "located_in", "雷溪河"),
    ]


def test_the_works_that_a_line_is_one_of_do_not_lie_at_its_ends() -> None:
    text = "这条路是{j:民生工程}之一，北起{l:农林路}，南至{l:水厂路}。"
    assert said(text, "located_in") == []


def test_a_firm_is_where_it_put_its_factory() -> None:
    text = "{o:甲光电公司}到{l:惠州}看过地，最后把生产基地放在了{l:郴州高新区}。"
    assert said(text, "located_in") == [("甲光电公司", "located_in", "郴州高新区")]
