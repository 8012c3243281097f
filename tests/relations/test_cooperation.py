from tests.relations.said import said


def test_signing_with_each_other_is_cooperation() -> None:
    assert said("{o:海大}与{o:渔业局}签署合作备忘录。") == [("海大", "cooperates", "渔业局")]


def test_an_organization_comes_before_a_place() -> None:
    assert said("{l:新区}与{o:再担保公司}签约。") == [("再担保公司", "cooperates", "新区")]


def test_respectively_pairs_the_lists() -> None:
    assert said("{o:工行}、{o:建行}分别与{o:陶瓷集团}、{o:装备公司}签约。") == [
        ("工行", "cooperates", "陶瓷集团"),
        ("建行", "cooperates", "装备公司"),
    ]


def test_joint_hosts_cooperate() -> None:
    assert said("{o:金融局}、{o:人民银行}联合举办培训。") == [("金融局", "cooperates", "人民银行")]


def test_talking_is_no_cooperation() -> None:
    assert said("{o:海大}与{o:渔业局}座谈，希望合作。") == []


def test_a_general_noun_can_be_the_subject() -> None:
    assert said("{o:市第一医院}启用。医院与{o:附属医院}建立专科联盟。") == [
        ("市第一医院", "cooperates", "附属医院")
    ]


def test_the_subject_may_stand_in_an_earlier_clause() -> None:
    assert said("{o:安瑞特公司}位于胶州，此次与{o:铁路公司}签约。") == [
        ("安瑞特公司", "cooperates", "铁路公司")
    ]


def test_three_sides_cooperate_with_each_other() -> None:
    assert said("{o:海耕}与{o:研究所}、{o:鲁东大学}签署协议，三方将共建中心。") == [
        ("海耕", "cooperates", "研究所"),
        ("海耕", "cooperates", "鲁东大学"),
        ("研究所", "cooperates", "鲁东大学"),
    ]


def test_builders_of_one_thing_cooperate() -> None:
    assert said("夜校由{o:党工委}和{o:海洋学院}合办。") == [("党工委", "cooperates", "海洋学院")]


def test_a_leader_cooperates_with_those_it_leads() -> None:
    assert said("由{o:海芯}牵头，{o:学院}、{o:管委}共建的平台启用。", "cooperates") == [
        ("学院", "cooperates", "管委"),
        ("海芯", "cooperates", "学院"),
        ("海芯", "cooperates", "管委"),
    ]


def test_negotiating_is_no_cooperation() -> None:
    assert said("{o:海珍公司}正与{o:校区}洽谈，并未签约。") == []


def test_founders_of_an_alliance_work_together() -> None:
    assert said("{o:商会}、{o:镇政府}发起组建联盟。", "cooperates") == [
        ("商会", "cooperates", "镇政府")
    ]


def test_what_a_partner_is_may_stand_before_its_name() -> None:
    assert said("{o:小懒象电器}与当地零售巨头{o:卢卢集团}签下协议。", "cooperates") == [
        ("小懒象电器", "cooperates", "卢卢集团")
    ]


def test_the_helpers_of_the_sentence_are_not_its_subject() -> None:
    text = "{l:望城经开区}联合{o:长沙银行}设立基金；与{o:中南大学}合作建设平台。"
    assert ("长沙银行", "cooperates", "中南大学") not in said(text)
    assert ("中南大学", "cooperates", "望城经开区") in said(text)


def test_a_partnership_that_is_still_talked_about_is_none() -> None:
    assert said("{o:机场集团}与{o:喜马拉雅航空}的合作也在谈。", "cooperates") == []
