import pytest

from tests.relations.said import said


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("{o:甲市委}常委、{o:宣传部}部长{p:王强}出席。", "宣传部", "甲市委"),
        ("{o:甲县委}开会。{o:县委组织部}发文。", "县委组织部", "甲县委"),
        ("{o:丙民族大学}与{o:甲公司}签约，{o:农学院}院长{p:王强}出席。", "农学院", "丙民族大学"),
        (
            "{o:甲市中级人民法院}宣判。{o:民事审判第一庭}庭长说。",
            "民事审判第一庭",
            "甲市中级人民法院",
        ),
        ("{o:甲市人民检察院}起诉。{o:第二检察部}检察官说。", "第二检察部", "甲市人民检察院"),
        ("{o:甲乙中学}的{o:城北校区}启用。", "城北校区", "甲乙中学"),
        ("{o:甲乙中学}放假。{o:教务处}主任说。", "教务处", "甲乙中学"),
    ],
)
def test_a_department_is_of_the_one_body_that_has_such(text: str, part: str, whole: str) -> None:
    assert said(text, "part_of") == [(part, "part_of", whole)]


@pytest.mark.parametrize(
    "text",
    [
        "{o:丙民族大学}与{o:丁师范大学}签约，{o:农学院}院长{p:王强}出席。",
        "{o:甲县委}开会。{o:乙县委}也开会，{o:县委组织部}发文。",
        "{o:丙民族大学}与{o:宁波工程学院}签约。",
        "{o:共青团甲区委}开会，{o:区委组织部}部长{p:王强}出席。",
        "{o:甲公司}开会，{o:宣传部}部长{p:王强}出席。",
    ],
)
def test_of_two_bodies_neither_is_meant(text: str) -> None:
    assert said(text, "part_of") == []
