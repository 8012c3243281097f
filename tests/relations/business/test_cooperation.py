import pytest

from kg.config import RelationOptions
from kg.relations import relate
from tests.factory import make_mention
from tests.relations.said import analyse, said


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


def test_joint_hosts_may_say_in_short_where() -> None:
    assert said("{o:金融局}、{o:人民银行}共同在京举办培训。") == [
        ("金融局", "cooperates", "人民银行")
    ]


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


def test_the_last_of_an_owner_and_its_company_is_the_party() -> None:
    text = "{o:区教育局}与{o:建投集团}所属{o:二建公司}签订总承包合同。"
    assert said(text, "cooperates") == [("区教育局", "cooperates", "二建公司")]


def test_a_place_in_front_of_a_party_is_no_party() -> None:
    text = "{o:平潭海关}与{l:台湾}“{o:公证检验公司}”互认了76项结果。"
    assert said(text, "cooperates") == [("平潭海关", "cooperates", "公证检验公司")]


def test_three_parties_sign_with_each_other() -> None:
    text = "{o:顺德海关}、{o:信保办事处}和{o:家电商会}三方签署备忘录。"
    assert len(said(text, "cooperates")) == 3


def test_those_who_join_hands_with_another_work_together_themselves() -> None:
    text = "{o:航运交易所}、{o:期货交易所}联合{o:港航局}启动试点。"
    assert ("航运交易所", "cooperates", "期货交易所") in said(text)


def test_several_hosts_work_together() -> None:
    assert ("区委统战部", "cooperates", "区总工会") in said(
        "比赛由{o:区委统战部}、{o:区总工会}主办。"
    )


def test_a_signing_ceremony_makes_partners() -> None:
    text = "{o:区政府}与{o:新松公司}举行{e:战略合作签约仪式}。"
    assert ("区政府", "cooperates", "新松公司") in said(text)


def test_a_conference_does_not_make_partners() -> None:
    assert said("{o:区政府}与{o:新松公司}举行{e:新闻发布会}。", "cooperates") == []


def test_officials_who_sign_make_their_bodies_partners() -> None:
    text = "{o:葡萄合作社}理事长{p:韩宝刚}当场与{o:物美公司}签下订单。"
    assert said(text, "cooperates") == [("葡萄合作社", "cooperates", "物美公司")]
    text = "{o:甲局}局长{p:王强}与{o:乙公司}总经理{p:李平}代表双方签约。"
    assert said(text, "cooperates") == [("甲局", "cooperates", "乙公司")]


def test_parties_in_front_of_a_comma_sign_separately() -> None:
    text = "{o:淡马锡}旗下的{o:兰亭资本}，分别与{o:新区管委会}签约。"
    assert said(text, "cooperates") == [("兰亭资本", "cooperates", "新区管委会")]


def test_an_alliance_makes_partners_of_those_who_form_it() -> None:
    text = "{o:林芝市医院}与{o:米林卫生中心}、{o:波密卫生中心}组成专科联盟。"
    assert len(said(text, "cooperates")) == 2


def test_a_meeting_called_together_makes_partners() -> None:
    assert ("人民银行", "cooperates", "农业农村局") in said(
        "{o:人民银行}、{o:农业农村局}联合召开{e:对接会}。"
    )


def test_two_who_held_something_worked_together() -> None:
    text = "晚上，{o:侨联}、{o:投资企业协会}在{l:会议中心}举办了一场交流会。"
    assert said(text, "cooperates") == [("侨联", "cooperates", "投资企业协会")]


def test_regions_that_do_the_same_do_not_work_together() -> None:
    text = "辽宁、{l:陕西}和{o:新疆兵团}开展形式多样的宣讲活动。"
    assert said(text, "cooperates") == []


def test_two_partners_of_a_third_are_none_of_each_other() -> None:
    text = "{o:桂江重机}与{o:工学院}、{o:工业大学}共同完成攻关。"
    assert ("工学院", "cooperates", "工业大学") not in said(text, "cooperates")


def test_the_name_of_a_ceremony_tells_who_works_together() -> None:
    text = "{e:安溪县医院与长卿镇卫生院紧密型医共体签约仪式}在县城举行。{o:县卫健局}参加。"
    event = analyse(text).mentions[0]
    article = analyse(text).article
    names = ("安溪县医院", "长卿镇卫生院")
    mentions = (event, *(make_mention(article, name, "organization") for name in names))
    claims = relate(article, mentions, RelationOptions()).claims
    assert [(claim.subject, claim.predicate, claim.object) for claim in claims] == [
        (1, "cooperates", 2)
    ]


def test_pairs_that_sign_each_for_itself_have_one_partner() -> None:
    text = "{o:章丘区政府}与{o:东乡县政府}、{o:历城区政府}与{o:和政县政府}分别签订协议。"
    assert said(text, "cooperates") == [
        ("历城区政府", "cooperates", "和政县政府"),
        ("章丘区政府", "cooperates", "东乡县政府"),
    ]


def test_the_firm_bought_is_not_who_builds_with_another() -> None:
    text = "{o:投资公司}入股{o:硅材料公司}，与{o:石油化工学院}共建平台。"
    assert ("硅材料公司", "cooperates", "石油化工学院") not in said(text)


def test_two_schools_are_the_two_that_were_just_named() -> None:
    text = "{o:甲小学}校长说，学校与{o:乙附属小学}常来往。两校去年结为友好学校。"
    assert said(text, "cooperates") == [("甲小学", "cooperates", "乙附属小学")]


def test_two_schools_of_three_are_not_told() -> None:
    text = "{o:甲小学}、{o:乙小学}和{o:丙小学}在同一条街。两校去年结为友好学校。"
    assert said(text, "cooperates") == []


def test_a_partner_may_be_told_as_a_firm_of_a_place() -> None:
    text = "{o:印尼电力公司}与{l:菲律宾}企业{o:莱特绿源公司}签约。"
    assert said(text, "cooperates") == [("印尼电力公司", "cooperates", "莱特绿源公司")]


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲集团}“牵手”{o:乙大学}。",
        "{o:甲集团}与{o:乙大学}“联姻”。",
        "{o:甲集团}签约{o:乙大学}。",
        "{o:甲集团}与长期合作伙伴{o:乙大学}签约。",
        "{o:甲集团}与{o:乙大学}互派学员。",
        "{o:甲集团}、{o:乙大学}联合开发的新品上市。",
        "{o:甲集团}与{o:乙大学}一道成立研究院。",
        "{o:甲集团}协同{o:乙大学}破获案件。",
        "时隔三年，{o:甲集团}又同{o:乙大学}续约。",
    ],
)
def test_more_verbs_of_working_together(text: str) -> None:
    assert said(text, "cooperates") == [("甲集团", "cooperates", "乙大学")]


def test_an_agreement_with_a_city_may_be_signed_again() -> None:
    text = "{o:陶艺学院}再度与{l:利川市}续签友好交流协议。"
    assert said(text, "cooperates") == [("陶艺学院", "cooperates", "利川市")]


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲集团}和{o:乙公司}签约落户{l:丙园区}。",
        "{o:甲集团}与{o:乙公司}的分歧扩大，双方合作破裂。",
        "{o:甲俱乐部}签约{o:乙公司}二期项目。",
        "{o:甲集团}、{o:乙公司}携手参加比赛。",
    ],
)
def test_two_that_do_the_same_or_fall_out_are_no_partners(text: str) -> None:
    assert said(text, "cooperates") == []


def test_several_partners_are_signed_on_at_once() -> None:
    text = "{o:甲公司}一口气签下{o:乙公司}、{o:丙公司}等5家客户。"
    assert len(said(text, "cooperates")) == 2
