from __future__ import annotations

import pytest

from tests.relations.said import analyse, said

BUILDS = [("滇途公司", "invests_in", "高速标段")]


def investors(text: str) -> set[tuple[str, str]]:
    return {(row[0], row[2]) for row in said(text, "invests_in")}


def test_a_form_names_who_builds_a_work() -> None:
    text = (
        "项目名称：{j:管网工程}；建设单位：{o:住建局}；"
        "施工单位：{o:祁连公司}；监理单位：{o:正信公司}。"
    )
    assert investors(text) == {("住建局", "管网工程"), ("祁连公司", "管网工程")}


def test_the_work_may_stand_behind_the_builder_in_a_form() -> None:
    text = "建设单位：{o:环保公司}。建设内容及规模：{j:固废填埋场}占地166亩。"
    assert investors(text) == {("环保公司", "固废填埋场")}


@pytest.mark.parametrize(
    "text",
    [
        "{j:高速标段}建设单位为{o:滇途公司}。",
        "{j:高速标段}施工方{o:滇途公司}表示，明年通车。",
        "{j:高速标段}承建单位{o:滇途公司}项目经理{p:王强}说，主体封顶。",
        "省里核准{j:高速标段}。文件明确，项目法人为{o:滇途公司}。",
        "{j:高速标段}通车。负责建设的{o:滇途公司}表示，质量可靠。",
        "{o:滇途公司}是{j:高速标段}的建设单位。",
        "作为{j:高速标段}的投资方，{o:滇途公司}已到位资金2亿元。",
    ],
)
def test_who_has_the_part_of_a_builder_builds(text: str) -> None:
    assert said(text, "invests_in") == BUILDS


@pytest.mark.parametrize(
    "text",
    [
        "{o:滇途公司}中标{j:高速标段}。",
        "5.27亿元！{o:滇途公司}拿下{j:高速标段}",
        "{o:滇途公司}以5.27亿元成功中标{j:高速标段}。",
        "{j:高速标段}由{o:滇途公司}中标。",
        "{j:高速标段}花落{o:滇途公司}。",
        "{j:高速标段}昨天开标，{o:滇途公司}中标。",
    ],
)
def test_who_wins_the_bid_builds(text: str) -> None:
    assert said(text, "invests_in") == BUILDS


@pytest.mark.parametrize("what", ["监理", "的设备采购", "的勘察设计"])
def test_who_wins_a_service_for_a_work_does_not_build_it(what: str) -> None:
    assert said("{o:滇途公司}中标{j:高速标段}" + what + "。", "invests_in") == []


def test_a_bid_that_is_not_won_is_denied() -> None:
    [claim] = analyse("{o:滇途公司}未能中标{j:高速标段}。").claims
    assert claim.status == "negated"


@pytest.mark.parametrize(
    "text",
    [
        "{j:高速标段}是{o:滇途公司}投资建设的重点项目。",
        "{j:高速标段}系{o:滇途公司}投资兴建。",
        "{j:高速标段}为{o:滇途公司}投资建设。",
        "{j:高速标段}建设资金由{o:滇途公司}全额承担。",
        "{j:高速标段}施工由{o:滇途公司}负责。",
        "{o:滇途公司}负责{j:高速标段}的投资、建设与运营。",
        "{j:高速标段}由{o:设计院}设计、{o:滇途公司}施工。",
    ],
)
def test_whose_work_it_is(text: str) -> None:
    assert said(text, "invests_in") == BUILDS


@pytest.mark.parametrize(
    "text",
    [
        "{j:高速标段}是{o:滇途公司}的核心配套项目。",
        "{j:高速标段}是{o:商务局}投资促进中心引进的项目。",
        "{j:高速标段}监理单位为{o:滇途公司}。",
        "{o:住建局}负责{j:高速标段}的建设监督。",
        "{o:滇途公司}负责{j:高速标段}的物业管理。",
    ],
)
def test_who_serves_or_watches_a_work_does_not_build_it(text: str) -> None:
    assert said(text, "invests_in") == []


def test_the_venture_just_founded_builds_the_work() -> None:
    text = "{o:路桥集团}与政府出资代表{o:交投公司}组建{o:公路公司}，由其负责{j:高速标段}的建设。"
    assert investors(text) == {
        ("路桥集团", "公路公司"),
        ("交投公司", "公路公司"),
        ("公路公司", "高速标段"),
    }


def test_an_agreement_tells_who_pays_for_what_was_signed() -> None:
    text = "{j:新材料项目}签约落户{l:潜江市}。根据协议，{o:绿循公司}将投资11亿元，分两期建设。"
    assert investors(text) == {("绿循公司", "新材料项目")}


@pytest.mark.parametrize(
    "text",
    [
        "{o:绿循公司}启动{j:新材料项目}建设。",
        "{o:绿循公司}在{l:潜江市}布局{j:新材料项目}。",
        "{o:绿循公司}将{j:新材料项目}落户{l:潜江市}。",
        "{o:绿循公司}{j:新材料项目}开工。",
        "{o:绿循公司}在建的{j:新材料项目}年底投产。",
    ],
)
def test_a_firm_sets_its_project_going(text: str) -> None:
    assert investors(text) == {("绿循公司", "新材料项目")}


def test_an_office_that_starts_a_project_pays_nothing() -> None:
    assert said("{o:商务局}启动{j:新材料项目}。", "invests_in") == []


def test_who_pays_for_the_work_of_a_village_invests() -> None:
    text = "{o:武警支队}投入35万元，帮助结对的{l:黄坪村}建起{j:茶叶车间}。"
    assert investors(text) == {("武警支队", "茶叶车间")}


@pytest.mark.parametrize(
    "text",
    [
        "{j:高速标段}由{o:住建公司}建设，{o:滇途公司}施工。",
        "由{o:住建公司}投资、{o:滇途公司}承建的{j:高速标段}通车。",
        "{j:高速标段}由{o:住建公司}出资60%、{o:滇途公司}出资40%建设。",
        "{o:住建公司}与{o:滇途公司}组成联合体，中标{j:高速标段}。",
    ],
)
def test_both_who_pay_for_and_who_make_a_work_build_it(text: str) -> None:
    assert investors(text) == {("住建公司", "高速标段"), ("滇途公司", "高速标段")}


@pytest.mark.parametrize(
    "text",
    [
        "{o:滇途公司}先后投入2000万元，对{j:高速标段}进行改造。",
        "{o:滇途公司}负责施工的{j:高速标段}通车。",
        "{o:滇途公司}承接的{j:高速标段}通车。",
        "{j:高速标段}由{o:滇途公司}总承包。",
        "{j:高速标段}建设资金来自{o:滇途公司}。",
        "{j:高速标段}采用新模式，社会资本方为{o:滇途公司}。",
        "{j:高速标段}业主为{o:城投集团}全资的{o:滇途公司}。",
        "中标公示：{j:高速标段}第一中标候选人为{o:滇途公司}。",
    ],
)
def test_more_ways_to_tell_who_makes_a_work(text: str) -> None:
    assert said(text, "invests_in") == BUILDS


def test_money_given_for_the_building_of_a_school() -> None:
    text = "{o:滇途公司}捐款200万元，用于{o:希望小学}教学楼建设。"
    assert investors(text) == {("滇途公司", "希望小学")}


@pytest.mark.parametrize("verb", ["放弃投资", "是否投资"])
def test_what_is_given_up_or_asked_is_not_said(verb: str) -> None:
    assert said("{o:滇途公司}" + verb + "{j:高速标段}，尚无定论。", "invests_in") == []
