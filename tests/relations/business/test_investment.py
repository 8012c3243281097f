import pytest

from tests.relations.said import analyse, said


def test_both_parents_invest_in_a_joint_venture() -> None:
    assert said("由{o:港口集团}与{o:托克集团}合资成立的{o:山港公司}揭牌。", "invests_in") == [
        ("托克集团", "invests_in", "山港公司"),
        ("港口集团", "invests_in", "山港公司"),
    ]


def test_the_project_may_stand_at_the_beginning() -> None:
    assert said("{j:生产基地}由{o:翰博集团}投资建设。") == [("翰博集团", "invests_in", "生产基地")]


def test_a_sum_may_stand_between() -> None:
    assert said("{o:昱晶公司}投资12亿元建设的{j:石英项目}落地。") == [
        ("昱晶公司", "invests_in", "石英项目")
    ]


def test_an_intended_investment_is_planned() -> None:
    [claim] = analyse("{o:昱晶公司}拟投资建设{j:石英项目}。").claims
    assert claim.status == "planned"


def test_the_company_is_what_the_sentence_before_is_about() -> None:
    text = "{o:冷链公司}成立，{o:港航集团}持股51%。公司将在{l:港区}建设{j:分拨中心}。"
    assert ("冷链公司", "invests_in", "分拨中心") in said(text, "invests_in")


def test_a_holder_of_shares_invests_in_what_the_sentence_is_about() -> None:
    assert said("{o:冷链公司}注册资本2亿元，其中{o:港航集团}持股51%。") == [
        ("港航集团", "invests_in", "冷链公司")
    ]


def test_both_sides_are_the_partners_named_before() -> None:
    text = "{o:安瑞特}与{o:铁路公司}签约，双方将共同出资3.2亿元建设{j:检修基地}。"
    assert said(text, "invests_in") == [
        ("安瑞特", "invests_in", "检修基地"),
        ("铁路公司", "invests_in", "检修基地"),
    ]


def test_a_later_clause_keeps_the_investor() -> None:
    text = "{o:种业公司}携手{o:推广站}，在{l:龙门港镇}设立{j:育苗基地}。"
    assert ("种业公司", "invests_in", "育苗基地") in said(text)


def test_who_leads_a_project_invests_in_it() -> None:
    assert said("由{o:文旅公司}牵头实施的{j:街区项目}开街。", "invests_in") == [
        ("文旅公司", "invests_in", "街区项目")
    ]


def test_a_course_built_together_is_no_investment() -> None:
    assert said("{o:小学}与{o:大学}共建{j:博物课程}。", "invests_in") == []


def test_the_shares_of_the_investors_do_not_hide_them() -> None:
    assert said("{j:作业区二期}由{o:港口集团}与{o:投资集团}按65比35的比例出资。", "invests_in") == [
        ("投资集团", "invests_in", "作业区二期"),
        ("港口集团", "invests_in", "作业区二期"),
    ]


def test_what_the_nearest_clause_is_about_is_built() -> None:
    text = "{j:改扩建工程}已完成九成；{j:快件中心}用地88亩，由{o:顺丰公司}投资2.3亿元建设。"
    assert said(text, "invests_in") == [("顺丰公司", "invests_in", "快件中心")]


def test_a_work_without_a_known_name_is_nobody_named_before() -> None:
    text = "{o:设计研究院}的人住了百天。工程全长2公里，由{o:城投集团}出资建设。"
    assert said(text, "invests_in") == []


def test_what_a_joint_sum_builds_is_of_all_who_pay() -> None:
    text = "{o:财金集团}与{o:齐商银行}共同出资2.2亿元，打造{o:检测中心}。"
    assert said(text, "invests_in") == [
        ("财金集团", "invests_in", "检测中心"),
        ("齐商银行", "invests_in", "检测中心"),
    ]


def test_a_campaign_is_no_work_that_somebody_builds() -> None:
    text = "{p:邢伟}检查{j:百日大会战}。该工程由{o:港航公司}投资建设。"
    assert said(text, "invests_in") == []


def test_a_name_that_was_cut_off_is_not_invested_in() -> None:
    assert said("{o:百信公司}合作共建{o:创新中心}二期。", "invests_in") == []


def test_a_project_in_quotation_marks_is_built_by_those_behind() -> None:
    assert said("这家“{o:数字医院}”由{o:研究院}、{o:市政府}合建。", "invests_in") == [
        ("市政府", "invests_in", "数字医院"),
        ("研究院", "invests_in", "数字医院"),
    ]


def test_where_a_fund_is_set_up_is_not_what_is_paid_for() -> None:
    assert said("{o:恒泰集团}将出资300万元在{o:师范学院}设立“{j:助学金}”。", "invests_in") == [
        ("恒泰集团", "invests_in", "助学金")
    ]


def test_a_parent_without_a_mention_does_not_hide_the_other() -> None:
    text = "由{o:兴瑞磷业}与{l:浙江}华友钴业合资的{o:友兴公司}投产。"
    assert ("兴瑞磷业", "invests_in", "友兴公司") in said(text)


def test_partners_that_sign_and_build_together_invest() -> None:
    text = "{o:保险公司}与{o:咨询公司}签约，共建“{o:交易中心}”。"
    assert said(text, "invests_in") == [
        ("保险公司", "invests_in", "交易中心"),
        ("咨询公司", "invests_in", "交易中心"),
    ]


def test_who_is_in_charge_of_building_invests() -> None:
    text = "{j:3号线工程}采用新模式，由{o:市投资集团}组建的{o:运营公司}负责投资、建设和运营。"
    assert ("运营公司", "invests_in", "3号线工程") in said(text)


def test_a_company_builds_its_own_project() -> None:
    assert said("{o:新材料公司}的{j:扩能工程}正在吊装。") == [
        ("新材料公司", "invests_in", "扩能工程")
    ]
    assert said("{o:市政府}的{j:扩能工程}正在吊装。", "invests_in") == []


def test_a_gift_goes_to_what_the_sentence_is_about() -> None:
    text = "这家“{o:数字医院}”已开诊，{o:慈善基金会}捐资1800万元。"
    assert said(text, "invests_in") == [("慈善基金会", "invests_in", "数字医院")]


def test_who_is_joined_by_another_invests_too() -> None:
    assert said("{j:综合体项目}由{o:产控集团}联合{o:新地标公司}打造。", "invests_in") == [
        ("产控集团", "invests_in", "综合体项目"),
        ("新地标公司", "invests_in", "综合体项目"),
    ]


def test_the_owner_of_a_builder_builds_nothing() -> None:
    text = "{o:淡宾尼公司}与{o:海南控股}旗下的{o:海控能源公司}合作建设{j:能源站}。"
    assert said(text, "invests_in") == [
        ("海控能源公司", "invests_in", "能源站"),
        ("淡宾尼公司", "invests_in", "能源站"),
    ]


def test_a_builder_behind_a_comma_is_not_what_is_paid_for() -> None:
    text = "{o:深溪小学}占地58亩，投资1.35亿元，由{o:教育局}和{o:湘江集团}共同建设。"
    assert ("深溪小学", "invests_in", "教育局") not in said(text)


def test_a_partner_is_not_what_is_built_with_it() -> None:
    text = "{o:大族公司}投资5.2亿元，去年又与{o:职业学院}共建{o:产业学院}。"
    assert ("大族公司", "invests_in", "职业学院") not in said(text)


def test_shares_are_held_in_what_was_founded() -> None:
    text = "{o:盈峰集团}与{o:华南大学}合资成立{o:盈华公司}，{o:盈峰集团}占股51%。"
    assert ("盈峰集团", "invests_in", "盈华公司") in said(text)


def test_who_puts_a_project_somewhere_invests_in_it() -> None:
    text = "{o:联创公司}把{j:轻量化项目}放在了{l:希望工业园}。"
    assert ("联创公司", "invests_in", "轻量化项目") in said(text)


def test_a_neighbour_is_no_investor() -> None:
    text = "与{o:老年食堂}一墙之隔，投资3100万元的{j:服务中心}正在装修。"
    assert said(text, "invests_in") == []


def test_a_park_or_a_building_is_invested_in_and_a_town_is_not() -> None:
    assert said("{l:跨境大厦}由{o:金亿集团}投资4.2亿元建设。") == [
        ("金亿集团", "invests_in", "跨境大厦")
    ]
    assert said("{l:陈贵镇}由{o:金亿集团}投资4.2亿元建设。") == []


def test_the_backer_of_what_the_sentence_is_about() -> None:
    text = "最年轻的是{o:检测中心}，投资方为{l:天津}的{o:认证集团}，总投资3.2亿元。"
    assert said(text, "invests_in") == [("认证集团", "invests_in", "检测中心")]


def test_a_company_that_settles_elsewhere_invests_in_what_it_founds() -> None:
    text = "{o:永协公司}到{l:黟县}投资2.4亿元，办起{o:黄山永协公司}。"
    assert said(text, "invests_in") == [("永协公司", "invests_in", "黄山永协公司")]
    assert ("黄山永协公司", "located_in", "黟县") in said(text)


def test_a_list_of_works_is_of_the_company_that_pursues_them() -> None:
    text = "{o:神农集团}今年推进两个项目：一是投资8亿元的{j:提质工程}；二是{j:游船项目}。"
    assert ("神农集团", "invests_in", "提质工程") in said(text)


def test_public_bodies_that_build_together_with_others_invest() -> None:
    assert said("{j:示范基地}由{o:县政府}和{o:农业大学}共建。", "invests_in") == [
        ("农业大学", "invests_in", "示范基地"),
        ("县政府", "invests_in", "示范基地"),
    ]


def test_of_two_who_sign_the_company_invests() -> None:
    text = "{o:甬盛线缆}与{o:贵溪市政府}签下投资21亿元的{j:线材项目}。"
    assert said(text, "invests_in") == [("甬盛线缆", "invests_in", "线材项目")]


def test_of_two_companies_who_sign_nobody_is_taken_for_the_investor() -> None:
    text = "随后{o:甲公司}与{o:乙公司}签下投资21亿元的{j:线材项目}。"
    assert said(text, "invests_in") == []


def test_both_sides_of_a_contract_share_the_venture() -> None:
    text = "{o:远航集团}与{o:陆地港公司}签约，双方各出资一半，成立{o:晋新公司}。"
    assert said(text, "invests_in") == [
        ("远航集团", "invests_in", "晋新公司"),
        ("陆地港公司", "invests_in", "晋新公司"),
    ]


def test_a_venture_is_founded_by_shares() -> None:
    text = "{o:秦味果业}与{o:麦禾生物}一拍即合，按六比四的比例出资组建{o:秦禾公司}。"
    assert said(text, "invests_in") == [
        ("秦味果业", "invests_in", "秦禾公司"),
        ("麦禾生物", "invests_in", "秦禾公司"),
    ]


def test_a_venture_is_told_by_its_parents() -> None:
    text = "{o:琼能公司}是{o:能源集团}与{o:城发集团}的合资企业，去年注册。"
    assert said(text, "invests_in") == [
        ("城发集团", "invests_in", "琼能公司"),
        ("能源集团", "invests_in", "琼能公司"),
    ]


def test_anniversaries_found_nothing() -> None:
    assert said("{o:歌剧团}成立70周年、{o:舞剧团}成立60周年。", "invests_in") == []
    assert said("{o:歌剧团}和1962年成立的{o:舞剧团}演出。", "invests_in") == []


def test_a_group_of_inquiry_is_not_what_it_looks_into() -> None:
    text = "{o:国务院}成立{o:凯信达商贸有限公司}“11·21”火灾事故调查组。"
    assert said(text, "invests_in") == []


def test_a_take_over_that_somebody_opposes_is_no_fact() -> None:
    text = "总统发表声明，反对{o:制铁公司}收购{o:钢铁公司}。"
    assert [claim.status for claim in analyse(text).claims] == ["negated"]


def test_shares_are_held_by_their_owners() -> None:
    text = "{o:围头港口公司}成立于2019年，{o:港口集团}持有65%的股权，其余35%由{o:产投集团}持有。"
    assert said(text, "invests_in") == [
        ("产投集团", "invests_in", "围头港口公司"),
        ("港口集团", "invests_in", "围头港口公司"),
    ]


def test_a_word_of_what_firm_it_is_may_stand_before_the_builder() -> None:
    text = "{o:体检中心}由民营企业{o:康弘公司}投资2.1亿元建设。"
    assert ("康弘公司", "invests_in", "体检中心") in said(text, "invests_in")


def test_both_sides_found_what_the_next_sentence_says_that_they_found() -> None:
    text = "{o:瀚海动力}与{o:克劳特曼集团}签署合同。双方将共同出资组建{o:瀚曼公司}。"
    assert {("瀚海动力", "瀚曼公司"), ("克劳特曼集团", "瀚曼公司")} == {
        (who, what) for who, _, what in said(text, "invests_in")
    }


def test_partners_set_up_a_fund() -> None:
    text = "{o:国控集团}与{o:鑫源资本}达成合作，共同发起设立{j:产业基金}。"
    assert {who for who, _, _ in said(text, "invests_in")} == {"国控集团", "鑫源资本"}


def test_a_venture_of_two_parents_builds_a_work() -> None:
    text = "{j:磷酸铁锂项目}由{o:兴瑞磷业}与{o:华友钴业}合资的{o:友兴新能源}投资建设。"
    assert {(who, what) for who, _, what in said(text, "invests_in")} == {
        ("友兴新能源", "磷酸铁锂项目"),
        ("兴瑞磷业", "友兴新能源"),
        ("华友钴业", "友兴新能源"),
    }


def test_several_holders_have_shares_of_what_the_sentence_is_about() -> None:
    text = "{o:凭丰公司}成立于2022年，{o:桂南集团}与{o:百果集团}分别持股六成、四成。"
    assert said(text, "invests_in") == [
        ("桂南集团", "invests_in", "凭丰公司"),
        ("百果集团", "invests_in", "凭丰公司"),
    ]


def test_who_buys_into_the_company_that_the_text_is_about() -> None:
    story = "{o:晨光公司}返乡创业。"
    assert said(story + "2022年，{o:恒立公司}出资1.4亿元入股，持有股份。", "invests_in") == [
        ("恒立公司", "invests_in", "晨光公司")
    ]
    assert said("{o:虔曜公司}落户龙南，{o:昭浜公司}参股。", "invests_in") == [
        ("昭浜公司", "invests_in", "虔曜公司")
    ]


def test_who_gets_money_is_no_investor() -> None:
    text = "{o:精密公司}成立。{o:世和公司}向其子公司{o:天津世和公司}增资3000万美元，用于扩建。"
    assert all(row[0] != "天津世和公司" for row in said(text, "invests_in"))


def test_a_company_attracts_investors() -> None:
    text = "2018年，{o:凯舸公司}引入{o:江北基金}1.2亿元战略投资，扩大生产。"
    assert said(text, "invests_in") == [("江北基金", "invests_in", "凯舸公司")]


def test_subscribed_capital_is_invested() -> None:
    text = "{o:供应链公司}由{o:国投集团}、{o:水务公司}分别认缴1.2亿元和5000万元。"
    assert said(text, "invests_in") == [
        ("国投集团", "invests_in", "供应链公司"),
        ("水务公司", "invests_in", "供应链公司"),
    ]


def test_a_holding_company_is_a_shareholder_not_a_purchase() -> None:
    text = "{o:锦澜股份}2017年上市，控股股东{o:锦澜控股集团}持股38%。"
    assert said(text, "invests_in") == [("锦澜控股集团", "invests_in", "锦澜股份")]


def test_what_a_company_was_before_is_no_investment() -> None:
    assert said("{o:涟江酒业}前身是1958年创办的{o:惠水县酒厂}。", "invests_in") == []


def test_where_a_project_stands_is_not_whose_it_is() -> None:
    assert said("位于{o:蓝谷集团}的{j:实验学校项目}完工。", "invests_in") == []


def test_the_daughter_that_builds_invests_and_not_its_mother() -> None:
    for whose in ("的全资子公司", "全资子公司", "旗下的"):
        text = "{j:智算中心项目}由{o:云澜集团}" + whose + "{o:云澜数据公司}投资建设。"
        assert said(text, "invests_in") == [("云澜数据公司", "invests_in", "智算中心项目")]


def test_a_group_without_a_known_name_may_stand_before_the_investor() -> None:
    text = "{j:院区项目}由州发展集团旗下的{o:康养投资公司}投资建设。"
    assert said(text, "invests_in") == [("康养投资公司", "invests_in", "院区项目")]


def test_a_housing_estate_may_be_what_two_firms_develop() -> None:
    text = "{l:青禾未来社区}由{o:交工集团}与{o:城投集团}联合开发，总用地320亩。"
    assert said(text, "invests_in") == [
        ("交工集团", "invests_in", "青禾未来社区"),
        ("城投集团", "invests_in", "青禾未来社区"),
    ]


def test_a_school_may_be_what_a_firm_builds_for_others() -> None:
    assert said("{o:城投集团}承建的{o:公园学校}主体封顶。", "invests_in") == [
        ("城投集团", "invests_in", "公园学校")
    ]


def test_a_partner_without_a_known_name_does_not_hide_the_other() -> None:
    text = "由该校和{o:铜源新材}联手组建的{o:联合研究院}成立。"
    assert said(text, "invests_in") == [("铜源新材", "invests_in", "联合研究院")]


def test_what_kind_of_firm_the_partner_is_does_not_hide_the_others() -> None:
    text = "{o:宁波电机}与包头本地企业{o:天石材料}合资成立{o:韵石公司}。"
    assert said(text, "invests_in") == [
        ("天石材料", "invests_in", "韵石公司"),
        ("宁波电机", "invests_in", "韵石公司"),
    ]


def test_what_the_clause_before_builds_is_paid_for() -> None:
    text = "县里将在{l:官浔镇}建设{j:青年公寓}，用地45亩，由{o:信成集团}投资2.3亿元。"
    assert said(text, "invests_in") == [("信成集团", "invests_in", "青年公寓")]


def test_the_body_that_was_just_founded_spends_the_money() -> None:
    text = "村里成立了{o:金蜂合作社}，投资120万元建起{j:良种繁育基地}。"
    assert said(text, "invests_in") == [("金蜂合作社", "invests_in", "良种繁育基地")]


def test_both_sides_of_an_agreement_build_together() -> None:
    text = "{o:红茶集团}则同{o:铁观音集团}约定，在{l:湖头镇}合建{j:加工中心}。"
    assert said(text, "invests_in") == [
        ("红茶集团", "invests_in", "加工中心"),
        ("铁观音集团", "invests_in", "加工中心"),
    ]


def test_a_firm_beside_another_is_what_the_clause_is_about() -> None:
    text = "与{o:铜源新材}一墙之隔的{o:检测公司}，由{o:国控集团}和{o:铜源新材}按六四比例出资设立。"
    assert said(text, "invests_in") == [
        ("国控集团", "invests_in", "检测公司"),
        ("铜源新材", "invests_in", "检测公司"),
    ]


def test_a_place_without_a_known_name_does_not_hide_what_is_built_there() -> None:
    text = "{o:海盈集团}与{o:那甲镇人民政府}签约，计划投资1.2亿元在那甲镇建设{j:脐橙项目}。"
    assert ("海盈集团", "invests_in", "脐橙项目") in said(text, "invests_in")


def test_another_noun_stands_for_another_thing_than_the_project_before() -> None:
    text = "一行先到{j:物流大道东延线}工地，又去看户型。公寓由{o:城建公司}投资2.1亿元兴建。"
    assert said(text, "invests_in") == []


def test_a_hospital_that_is_rebuilt_elsewhere_invests_in_nothing() -> None:
    text = "年度投资38.7亿元，建设{o:区二院}异地新建、{j:罡杨快速通道}等民生工程。"
    assert said(text, "invests_in") == []


def test_a_scene_tells_whose_money_builds_the_project() -> None:
    text = "在{o:泉香食品集团}投资2.3亿元建设的{j:预制菜项目}车间，工人正忙。"
    assert ("泉香食品集团", "invests_in", "预制菜项目") in said(text)


def test_the_firm_may_be_told_by_the_district_that_owns_it() -> None:
    text = "{j:产业园项目}由{l:章丘区}属国企{o:绣江集团}投资援建。"
    assert said(text, "invests_in") == [("绣江集团", "invests_in", "产业园项目")]


@pytest.mark.parametrize("verb", ["投资建设", "先后投资建设了", "出资新建"])
def test_a_list_of_works_is_built_by_the_same_firm(verb: str) -> None:
    text = "{o:城投公司}" + verb + "{j:东站项目}、{j:西站项目}。"
    assert {row[2] for row in said(text, "invests_in")} == {"东站项目", "西站项目"}


def test_a_list_behind_a_relative_clause_may_go_on_with_works_of_others() -> None:
    text = "昨天，{o:城投公司}投资建设的{j:东站项目}、{j:西站项目}开工。"
    assert said(text, "invests_in") == [("城投公司", "invests_in", "东站项目")]


def test_a_firm_told_by_where_it_came_from_is_who_builds() -> None:
    text = "从{l:东莞市}引进的{o:包装公司}，投资6500万元建成{j:分选线}。"
    assert said(text, "invests_in") == [("包装公司", "invests_in", "分选线")]


def test_a_section_in_a_county_is_part_of_the_line_that_is_paid_for() -> None:
    text = "{j:平庆铁路}投资217亿元，{l:泾川县}境内58亿元，由{o:铁投集团}出资建设。"
    assert said(text, "invests_in") == [("铁投集团", "invests_in", "平庆铁路")]


@pytest.mark.parametrize("unit", ["临沂支公司", "琴澳中心"])
def test_a_unit_of_its_name_is_a_part_and_no_investment(unit: str) -> None:
    text = "{o:泰和保险}在{l:临沂}设立{o:泰和保险" + unit + "}。"
    assert said(text, "invests_in") == []
