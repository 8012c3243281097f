from tests.relations.said import said


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
