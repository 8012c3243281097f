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


def test_a_signed_agreement_has_its_signers() -> None:
    assert ("海大", "signed", "数字港项目") in said("{o:海大}签署《{j:数字港项目}协议》。")


def test_a_general_noun_can_be_the_subject() -> None:
    assert said("{o:市第一医院}启用。医院与{o:附属医院}建立专科联盟。") == [
        ("市第一医院", "cooperates", "附属医院")
    ]
