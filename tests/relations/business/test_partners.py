from __future__ import annotations

import pytest

from tests.relations.said import analyse, said

TWO = {"甲公司", "乙大学"}


def partners(text: str) -> list[set[str]]:
    return [{row[0], row[2]} for row in said(text, "cooperates")]


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲公司}是{o:乙大学}的合作伙伴。",
        "{o:甲公司}去年成为{o:乙大学}的战略合作伙伴。",
        "与{o:乙大学}共建实训基地的{o:甲公司}，今年又开出36个岗位。",
        "与{o:乙大学}签约的{o:甲公司}产值翻番。",
        "{o:甲公司}、{o:乙大学}昨天签署战略合作框架协议。",
        "中标人为{o:甲公司}与{o:乙大学}组成的联合体。",
        "{o:甲公司}引进{o:乙大学}专家团队，挂牌成立工作站。",
        "{p:王强}代表{o:甲公司}、{p:李平}代表{o:乙大学}，在{l:楚雄}签署了协议。",
        "{p:王强}、{p:李平}分别代表{o:甲公司}、{o:乙大学}签署协议。",
        "{o:甲公司}董事长{p:王强}来到{o:乙大学}，双方签署合作协议。",
        "{o:甲公司}找到{o:乙大学}，双方一拍即合，共建实验室。",
        "{o:甲公司}的合作伙伴{o:乙大学}派人到场。",
        "{o:甲公司}的合作方包括{o:乙大学}。",
        "签约双方为{o:甲公司}和{o:乙大学}。",
        "{o:甲公司}、{o:乙大学}建立协作机制。",
    ],
)
def test_partners_by_other_words_than_to_sign_with(text: str) -> None:
    assert partners(text) == [TWO]


def test_a_partner_no_longer_is_denied() -> None:
    [claim] = analyse("{o:甲公司}不再是{o:乙大学}的合作伙伴。").claims
    assert claim.status == "negated"


def test_what_is_built_with_another_is_no_partner_of_it() -> None:
    assert partners("与{o:乙大学}共建的{o:甲研究院}揭牌。") == []


def test_each_of_those_who_pay_for_a_new_body_works_with_the_others() -> None:
    text = "{o:甲合作社}、{o:乙合作社}和{o:丁农场}各出资20万元，成立了{o:丙联合社}。"
    assert len(partners(text)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲单位}结对帮扶{l:乙村}。",
        "{l:乙村}是{o:甲单位}的结对村。",
        "{o:甲单位}筹资修路，结对的{l:乙村}变了样。",
    ],
)
def test_a_village_has_its_helper(text: str) -> None:
    assert partners(text) == [{"甲单位", "乙村"}]


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲公司}与{o:乙大学}对簿公堂，双方签署和解协议。",
        "记者从{o:甲公司}获悉，{o:乙大学}到访，双方签署协议。",
        "{o:甲公司}通报，{o:乙大学}违规，双方签订责任书。",
        "{o:甲公司}正在寻找合作伙伴，{o:乙大学}有意。",
        "{o:甲公司}请来{o:乙大学}的团队演出。",
        "{o:甲公司}、{o:乙大学}签署责任书。",
    ],
)
def test_two_that_are_no_partners(text: str) -> None:
    assert partners(text) == []


def test_the_sides_of_another_are_not_each_others() -> None:
    text = "{o:甲馆}、{o:乙校}与{o:丙馆}签署共建协议。"
    assert {"甲馆", "乙校"} not in partners(text)
