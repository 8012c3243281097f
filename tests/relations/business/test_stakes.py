from __future__ import annotations

import pytest

from tests.relations.said import analyse, said

OWNS = [("塞北集团", "invests_in", "清洁煤公司")]


@pytest.mark.parametrize(
    "text",
    [
        "{o:塞北集团}吸收合并{o:清洁煤公司}，1300名职工整体接收。",
        "{o:塞北集团}以8000万元买下{o:清洁煤公司}。",
        "{o:塞北集团}公告称，拟以现金3.35亿元收购{o:清洁煤公司}70%股权。",
        "{o:塞北集团}受让{o:天工集团}所持{o:清洁煤公司}30%股权。",
        "{o:塞北集团}完成了对{o:清洁煤公司}的收购。",
        "{o:塞北集团}将{o:清洁煤公司}收入囊中。",
        "停产的{o:清洁煤公司}，最终被同城的{o:塞北集团}以8000万元整体买下。",
        "{o:清洁煤公司}去年被{o:塞北集团}收购。",
        "{o:天工集团}将所持{o:清洁煤公司}30%的股权转让给{o:塞北集团}。",
        "{o:塞北集团}从{o:天工集团}手中收购{o:清洁煤公司}。",
        "{o:塞北集团}斥资2亿元，将{o:清洁煤公司}收购。",
        "{o:塞北集团}以3.2亿元竞得{o:清洁煤公司}整体资产。",
        "濒临破产的{o:清洁煤公司}由{o:塞北集团}整体接盘。",
    ],
)
def test_who_buys_a_firm_or_a_share_of_it_invests(text: str) -> None:
    assert said(text, "invests_in") == OWNS


@pytest.mark.parametrize("goods", ["的苹果200吨", "苹果200吨", "的两台设备"])
def test_goods_of_a_firm_are_not_the_firm(goods: str) -> None:
    assert said("{o:塞北集团}收购{o:清洁煤公司}" + goods + "。", "invests_in") == []


def test_a_firm_whose_daughter_is_bought_is_not_bought() -> None:
    assert said("{o:清洁煤公司}的子公司被{o:塞北集团}收购。", "invests_in") == []


def test_a_purchase_that_is_denied_is_negated() -> None:
    [claim] = analyse("{o:塞北集团}发布声明：公司从未入股{o:清洁煤公司}。").claims
    assert claim.status == "negated"


@pytest.mark.parametrize(
    "text",
    [
        "{o:塞北集团}成为{o:清洁煤公司}第二大股东。",
        "{o:塞北集团}是{o:清洁煤公司}的控股股东。",
        "{o:塞北集团}持有{o:清洁煤公司}51%的股权。",
        "作为{o:清洁煤公司}的大股东，{o:塞北集团}表示支持。",
        "{o:清洁煤公司}的股东为{o:塞北集团}。",
        "{o:清洁煤公司}的控股股东变更为{o:塞北集团}。",
        "{o:清洁煤公司}登陆科创板，{o:塞北集团}为其前十大股东。",
    ],
)
def test_a_shareholder_invests(text: str) -> None:
    assert said(text, "invests_in") == OWNS


def test_all_shareholders_that_are_told_invest() -> None:
    text = "{o:清洁煤公司}背后有两家股东：{o:塞北集团}和{o:天工集团}。"
    assert [row[0] for row in said(text, "invests_in")] == ["塞北集团", "天工集团"]


@pytest.mark.parametrize(
    "text",
    [
        "{o:塞北集团}持有{o:清洁煤公司}颁发的证书。",
        "{o:清洁煤公司}股东大会在{o:塞北集团}召开。",
    ],
)
def test_what_is_no_share_makes_no_owner(text: str) -> None:
    assert said(text, "invests_in") == []


@pytest.mark.parametrize(
    "text",
    [
        "{o:塞北集团}近日向{o:清洁煤公司}注资3000万元。",
        "{o:塞北集团}对其全资子公司{o:清洁煤公司}增资3亿元。",
        "{o:塞北集团}给{o:清洁煤公司}注资3000万元。",
        "{o:塞北集团}以260亩林地经营权作价入股{o:清洁煤公司}，每年分红18万元。",
        "{o:塞北集团}与{o:清洁煤公司}签约，前者将在三年内向后者投入5000万元。",
        "{o:塞北集团}对{o:清洁煤公司}进行战略投资。",
        "{o:塞北集团}给{o:清洁煤公司}投了3000万元。",
        "{o:塞北集团}把首笔资金投给了{o:清洁煤公司}。",
        "{o:清洁煤公司}发行500万股，由{o:塞北集团}全额认购。",
    ],
)
def test_who_puts_capital_into_a_firm_invests(text: str) -> None:
    assert said(text, "invests_in") == OWNS


def test_a_sum_that_another_pays_is_not_put_into_that_one() -> None:
    text = "{o:清洁煤公司}注册资本2亿元，{o:塞北集团}出资1.2亿元，{o:天工集团}出资8000万元。"
    assert ("塞北集团", "invests_in", "天工集团") not in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "{o:科创基金}先后投出{o:芯语公司}、{o:锂联公司}等9家企业。",
        "{o:科创基金}已投资{o:芯语公司}、{o:锂联公司}等9家企业。",
    ],
)
def test_a_fund_backs_all_firms_of_a_list(text: str) -> None:
    assert [row[2] for row in said(text, "invests_in")] == ["芯语公司", "锂联公司"]


@pytest.mark.parametrize(
    "text",
    [
        "规模20亿元的{o:科创基金}已投出11个项目，其中{o:芯语公司}获投3000万元。",
        "{o:科创基金}领投了{o:芯语公司}的A轮融资。",
        "{o:科创基金}参与了{o:芯语公司}的B轮融资。",
        "{o:芯语公司}完成A轮融资，投资方包括{o:科创基金}。",
        "{o:芯语公司}完成A轮融资，{o:科创基金}参投。",
        "{o:芯语公司}引进战略投资者{o:科创基金}。",
        "{o:芯语公司}引入{o:科创基金}作为战略投资者。",
        "{o:芯语公司}获{o:科创基金}独家天使轮投资。",
        "{o:芯语公司}拿到{o:科创基金}的2亿元投资。",
    ],
)
def test_who_backs_a_firm_in_a_round_invests(text: str) -> None:
    assert said(text, "invests_in") == [("科创基金", "invests_in", "芯语公司")]


def test_backers_of_two_years_back_the_same_firm() -> None:
    text = "继去年引入{o:国岳资本}之后，{o:海工公司}本月又获{o:产业基金}入股。"
    assert said(text, "invests_in") == [
        ("产业基金", "invests_in", "海工公司"),
        ("国岳资本", "invests_in", "海工公司"),
    ]
