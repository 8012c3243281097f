import pytest

from tests.relations.said import analyse, said


def test_a_signed_agreement_has_its_signers() -> None:
    assert ("海大", "signed", "数字港项目") in said("{o:海大}签署《{j:数字港项目}协议》。")


def test_a_project_has_the_signers_of_its_contract() -> None:
    text = "{j:校区项目}由{o:教育局}与{o:建投集团}所属{o:二建公司}签订合同。"
    assert said(text, "signed") == [
        ("二建公司", "signed", "校区项目"),
        ("教育局", "signed", "校区项目"),
    ]


def test_both_sides_sign_for_what_their_agreement_builds() -> None:
    text = "{o:海盈集团}与{o:那甲镇人民政府}签约，计划投资1.2亿元在那甲镇建设{j:脐橙加工项目}。"
    assert said(text, "signed") == [
        ("海盈集团", "signed", "脐橙加工项目"),
        ("那甲镇人民政府", "signed", "脐橙加工项目"),
    ]


def test_who_signs_and_founds_a_fund_with_others_has_signed_another_agreement() -> None:
    text = "{o:区政府}与{o:甲证券}签署战略合作协议，与{o:乙集团}共同设立{j:引导基金}。"
    assert said(text, "signed") == []


def test_each_item_of_a_list_of_signed_projects_is_signed_by_its_company() -> None:
    text = (
        "会上，28个项目现场签约。其中，{o:宏盛公司}投资16亿元建设的{j:卫浴基地}选址开发区；"
        "{o:瓷谷集团}与{o:材料学院}共建{j:陶瓷平台}。"
    )
    assert said(text, "signed") == [
        ("宏盛公司", "signed", "卫浴基地"),
        ("材料学院", "signed", "陶瓷平台"),
        ("瓷谷集团", "signed", "陶瓷平台"),
    ]


def test_a_company_s_project_without_a_signing_is_not_signed() -> None:
    assert said("{o:宏盛公司}投资16亿元建设的{j:卫浴基地}投产。", "signed") == []


def test_an_agreement_is_for_the_project_whose_sum_follows() -> None:
    text = "{o:伟博新材料公司}与{o:孟津区政府}签订投资协议，总投资8.6亿元的{j:胶膜项目}落户。"
    assert said(text, "signed") == [
        ("伟博新材料公司", "signed", "胶膜项目"),
        ("孟津区政府", "signed", "胶膜项目"),
    ]


BOTH = [("果业集团", "signed", "分拨中心项目"), ("管委会", "signed", "分拨中心项目")]


@pytest.mark.parametrize(
    "text",
    [
        "{o:果业集团}与{o:管委会}就{j:分拨中心项目}正式签约。",
        "{o:果业集团}就{j:分拨中心项目}与{o:管委会}签约。",
        "{o:果业集团}与{o:管委会}就{j:分拨中心项目}完成签约。",
        "{o:果业集团}与{o:管委会}隔着屏幕完成了{j:分拨中心项目}的“云签约”。",
        "{o:果业集团}拟于下月同{o:管委会}签订{j:分拨中心项目}正式合同。",
        "{o:果业集团}与{o:管委会}在{l:深圳}签署{j:分拨中心项目}投资协议。",
        "{j:分拨中心项目}投资协议由{o:果业集团}与{o:管委会}签署。",
        "{o:果业集团}与{o:管委会}签约。根据协议，{o:果业集团}将投资5亿元建设{j:分拨中心项目}。",
        "{o:果业集团}携{j:分拨中心项目}与{o:管委会}签约。",
        "{o:果业集团}与{o:管委会}达成{j:分拨中心项目}投资协议。",
        "{j:分拨中心项目}签约仪式昨天举行，{o:果业集团}与{o:管委会}签订协议。",
        "{j:分拨中心项目}昨天签约，签约双方为{o:果业集团}和{o:管委会}。",
        "{o:果业集团}董事长{p:王强}与{o:管委会}主任{p:李平}在{j:分拨中心项目}协议上签字。",
        "{o:果业集团}董事长{p:王强}与{o:管委会}主任{p:李平}签署了{j:分拨中心项目}协议。",
    ],
)
def test_both_sides_sign_for_a_project_in_many_words(text: str) -> None:
    assert [row for row in said(text, "signed") if row[0] in ("果业集团", "管委会")] == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "{o:果业集团}投资5亿元的{j:分拨中心项目}成功签约。",
        "{o:果业集团}的{j:分拨中心项目}签约落户{l:丙园区}。",
        "{j:分拨中心项目}正式签约，项目由{o:果业集团}投资5亿元建设。",
        "{j:分拨中心项目}签约落户{l:潜江市}。根据协议，{o:果业集团}将投资11亿元，分两期建设。",
    ],
)
def test_whose_project_is_signed_signed_it(text: str) -> None:
    assert said(text, "signed") == [("果业集团", "signed", "分拨中心项目")]


def test_who_signs_with_two_has_signed_the_projects_of_both() -> None:
    text = "{o:区政府}分别同{o:智轨公司}、{o:车联公司}签订{j:运维项目}和{j:终端项目}投资协议。"
    assert said(text, "signed") == [
        ("区政府", "signed", "终端项目"),
        ("区政府", "signed", "运维项目"),
        ("智轨公司", "signed", "运维项目"),
        ("车联公司", "signed", "终端项目"),
    ]


def test_those_who_stand_for_others_sign_with_them() -> None:
    text = "{p:王强}代表{o:药业集团}、{p:李平}代表{o:州医院}，在{l:楚雄}签署了{j:共建项目}协议。"
    assert {row[0] for row in said(text, "signed")} == {"王强", "李平", "药业集团", "州医院"}


def test_those_who_watch_a_signing_do_not_sign() -> None:
    assert said("在{p:王强}、{p:李平}见证下，签署了{j:共建项目}协议。", "signed") == []


def test_several_firms_sign_at_an_event() -> None:
    text = "在{e:投资说明会}上，{o:蓝鲸公司}、{o:创图公司}、{o:合泰公司}三家企业现场签约。"
    assert {row[0] for row in said(text, "signed")} == {"蓝鲸公司", "创图公司", "合泰公司"}


def test_two_who_sign_with_each_other_at_an_event_have_an_agreement_of_their_own() -> None:
    assert said("{e:博览会}期间，{o:蓝鲸公司}与{o:创图公司}签约。", "signed") == []


@pytest.mark.parametrize(
    "text",
    [
        "{o:果业集团}与{o:管委会}就{j:分拨中心项目}签约事宜交换意见。",
        "{o:果业集团}的{j:分拨中心项目}签约企业已投产。",
        "{o:果业集团}与{o:农学院}签署合作协议，双方将共建{j:分拨中心项目}。",
    ],
)
def test_what_is_not_the_thing_signed(text: str) -> None:
    assert said(text, "signed") == []


def test_what_is_not_signed_yet_is_denied() -> None:
    [claim] = [
        claim
        for claim in analyse("{o:果业集团}的{j:分拨中心项目}尚未签约。").claims
        if claim.predicate == "signed"
    ]
    assert claim.status == "negated"


@pytest.mark.parametrize(
    "text",
    [
        "会上，{o:甲集团}的{j:乙项目}、{o:戊公司}的{j:己项目}等12个项目集中签约。",
        "会上集中签约12个项目，包括{o:甲集团}{j:乙项目}、{o:戊公司}{j:己项目}等。",
    ],
)
def test_each_of_a_list_signs_its_own_project(text: str) -> None:
    assert said(text, "signed") == [
        ("戊公司", "signed", "己项目"),
        ("甲集团", "signed", "乙项目"),
    ]


def test_somebody_signs_a_contract_with_an_office() -> None:
    text = "{p:王强}与{o:县政府}签订了{j:乙项目}承包合同。"
    assert {row[0] for row in said(text, "signed")} == {"王强", "县政府"}
