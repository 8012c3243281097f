import pytest

from kg.config import RelationOptions
from kg.relations import relate
from kg.relations.referents.standins import with_stand_ins
from kg.relations.view import make_view
from tests.factory import make_article, make_mention
from tests.relations.said import said


def encoded(text: str, **names: str) -> str:
    article = make_article(text)
    mentions = tuple(make_mention(article, name, type_) for name, type_ in names.items())
    return with_stand_ins(make_view(article, mentions, "text")).text


def test_a_pointed_noun_means_the_last_name_of_its_kind() -> None:
    assert encoded(
        "甲公司和乙公司来了。该公司很大。", 甲公司="organization", 乙公司="organization"
    ) == ("Ⓞ和Ⓞ来了。Ⓞ很大。")


def test_the_longest_noun_that_fits_is_taken() -> None:
    assert encoded("海洋技术中心启用。该中心主任王强。", 海洋技术中心="organization").endswith(
        "。Ⓞ主任王强。"
    )


def test_words_between_are_part_of_a_pointed_noun() -> None:
    assert encoded("海珍公司获奖。这家从海边起步的公司很大。", 海珍公司="organization").endswith(
        "。Ⓞ很大。"
    )


def test_a_noun_that_fits_no_name_stays() -> None:
    assert encoded("甲公司来了。该校很大。", 甲公司="organization") == "Ⓞ来了。该校很大。"


def test_a_bare_noun_takes_up_the_subject_before() -> None:
    assert said("{o:海珍公司}与{o:渔业局}座谈。公司与{o:海大}签约。", "cooperates") == [
        ("海珍公司", "cooperates", "海大")
    ]


def test_a_bare_noun_inside_a_clause_is_no_subject() -> None:
    assert encoded("甲公司来了。为公司服务。", 甲公司="organization") == "Ⓞ来了。为公司服务。"


def test_a_noun_before_a_post_and_a_name_has_the_post() -> None:
    assert said("{o:蓝海研发中心}投用。他对中心主任{p:池清}说。", "position") == [
        ("池清", "position", "蓝海研发中心", "主任")
    ]


def test_a_possessive_takes_up_the_subject_before() -> None:
    assert ("凯泽公司", "located_in", "医学城") in said("{o:凯泽公司}来了。其位于{l:医学城}。")


def test_offsets_of_a_noun_are_its_own() -> None:
    article = make_article("甲公司来了。该公司很大。")
    view = with_stand_ins(
        make_view(article, (make_mention(article, "甲公司", "organization"),), "text")
    )
    position = view.text.rindex("Ⓞ")
    span = view.source(position, position + 1)
    assert article.text[span.start : span.end] == "该公司"


def test_the_company_is_the_only_one_of_the_sentences_before() -> None:
    text = "{p:梁国权}是{o:酱香酒业公司}的人。公司位于{l:中华村}。"
    assert ("酱香酒业公司", "located_in", "中华村") in said(text)


def test_a_company_in_the_post_of_a_guest_is_no_subject() -> None:
    text = "{o:长江证券}分析师{p:施航}出席。公司与{o:武汉工程大学}签署协议。"
    assert said(text, "cooperates") == []


def test_a_noun_that_ends_names_may_mean_one_far_before() -> None:
    text = "{o:后稷研究院}挂牌。\n今天晴。\n风不大。\n该研究院由{o:美羚乳业}建设。"
    assert ("美羚乳业", "invests_in", "后稷研究院") in said(text)


def test_a_hospital_is_no_health_station() -> None:
    text = (
        "{o:河科大附属医院}揭牌。{o:塔湾社区卫生服务中心}加入。"
        "{p:霍建章}说，医院内科主任{p:路明哲}来了。"
    )
    claims = said(text, "position")
    assert ("路明哲", "position", "塔湾社区卫生服务中心", "内科主任") not in claims


def test_the_project_that_a_ceremony_names_is_what_this_project_means() -> None:
    text = "氢能总部项目签约仪式举行。\n该项目由远澜集团投资建设。"
    article = make_article(text)
    mentions = (
        make_mention(article, "氢能总部项目签约仪式", "event"),
        make_mention(article, "氢能总部项目", "project"),
        make_mention(article, "远澜集团", "organization"),
    )
    [claim] = relate(article, mentions, RelationOptions()).claims
    assert (claim.subject, claim.predicate, claim.object) == (2, "invests_in", 1)


def test_the_project_may_be_a_park_that_has_just_been_given_a_price() -> None:
    text = "{j:检测中心}已开放。他最上心的是总投资8.8亿元的{l:织造产业园}。项目选在{l:高新区}。"
    assert said(text, "located_in") == [("织造产业园", "located_in", "高新区")]


def test_the_new_group_is_the_one_just_founded() -> None:
    text = (
        "{o:文旅集团}揭牌成立。{o:财政局}负责人到场祝贺。\n"
        "新集团注册资本20亿元，旗下设{o:酒店公司}、{o:运营公司}。"
    )
    assert ("酒店公司", "part_of", "文旅集团") in said(text, "part_of")


def test_an_alliance_may_be_named_by_its_founding_only() -> None:
    article = make_article("防治联盟成立大会举行。\n下雨。\n天晴。\n郑伯言当选联盟理事长。")
    mentions = (
        make_mention(article, "防治联盟成立大会", "event"),
        make_mention(article, "防治联盟", "organization"),
        make_mention(article, "郑伯言", "person"),
    )
    claims = relate(article, mentions, RelationOptions()).claims
    assert [(one.predicate, one.title) for one in claims] == [("position", "理事长")]


def test_the_latter_is_the_second_of_two() -> None:
    text = "{o:管委会}与{o:铭腾五金}签订协议，后者将在该区投资5.3亿元建设{j:紧固件项目}。"
    assert ("铭腾五金", "invests_in", "紧固件项目") in said(text)


def test_the_company_is_the_one_just_founded_not_its_shareholder() -> None:
    text = "双方将共同组建{o:东瑞公司}，其中{o:东和化学}持股60%，公司总经理由{p:佐藤亮}出任。"
    assert said(text, "position") == [("佐藤亮", "position", "东瑞公司", "总经理")]


def test_the_park_behind_in_is_the_one_the_text_is_about() -> None:
    text = "{l:临江园区}去年开园。{o:禾睿新材}2016年入驻园区，去年纳税1.1亿元。"
    assert said(text, "located_in") == [("禾睿新材", "located_in", "临江园区")]


def test_the_company_in_a_clause_is_not_the_subject_of_the_clause() -> None:
    text = "{o:晨光陶瓷公司}去年投产。今年6月，{o:文旅集团}出资800万元入股该公司。"
    assert said(text, "invests_in") == [("文旅集团", "invests_in", "晨光陶瓷公司")]


def test_a_cooperative_is_not_called_a_company() -> None:
    text = (
        "{o:太姥春公司}2011年成立{o:绿雪丫合作社}。合作社统一采摘。\n"
        "2025年，公司与{o:港务集团}签约，投资3亿元建设{j:仓储项目}。"
    )
    assert ("太姥春公司", "invests_in", "仓储项目") in said(text, "invests_in")
    assert ("绿雪丫合作社", "invests_in", "仓储项目") not in said(text, "invests_in")


def test_behind_a_purchase_the_firm_bought_is_spoken_of() -> None:
    text = "{o:种业集团}以4200万元入股{o:沃野公司}。2020年，公司与{o:研究所}共建实验室。"
    assert ("沃野公司", "cooperates", "研究所") in said(text)
    assert ("种业集团", "cooperates", "研究所") not in said(text)


def test_a_joint_venture_is_the_firm_founded_before() -> None:
    text = "{o:盘锦港}与{o:韩湾物流}成立{o:韩湾仓储公司}。{p:迟海峰}兼任合资公司董事长。"
    assert ("迟海峰", "position", "韩湾仓储公司", "董事长") in said(text)


def test_what_a_unit_calls_the_group_is_the_firm_that_its_name_begins_with() -> None:
    article = make_article("盘锦港集团业务部部长肖国庆介绍，集团将与海达航运合作。")
    names = ("盘锦港集团业务部", "盘锦港集团", "海达航运")
    mentions = tuple(make_mention(article, name, "organization") for name in names)
    view = with_stand_ins(make_view(article, mentions, "text"))
    assert [mentions[index].text for index in view.indexes.values()] == list(names)


def test_the_predecessor_is_not_the_firm() -> None:
    text = "{o:欣砀公司}的前身是{o:李庄罐头厂}。公司董事长{p:范守义}说。"
    assert ("范守义", "position", "李庄罐头厂", "董事长") not in said(text)


def test_a_college_run_with_firms_is_no_school() -> None:
    text = "{o:旭森产业学院}由该校与{o:化工集团}共建。"
    assert said(text, "cooperates") == []


def test_the_firm_that_a_sentence_describes_is_this_firm() -> None:
    text = (
        "项目业主{o:夜游公司}由{o:古城集团}与{o:良夜公司}共同出资设立，{p:母建勋}兼任该公司董事长。"
    )
    assert ("母建勋", "position", "夜游公司", "董事长") in said(text)


def test_a_short_name_and_a_full_one_with_the_noun_are_one_cooperative() -> None:
    text = (
        "{o:饶平县联兴渔业专业合作社}丰收。{o:联兴合作社}有214户。合作社与{o:水产学院}共建试验点。"
    )
    assert ("联兴合作社", "cooperates", "水产学院") in said(text)


@pytest.mark.parametrize("site", ["现场", "工地", "施工现场", "项目建设现场"])
def test_the_site_that_somebody_inspects_is_that_of_the_work_told_before(site: str) -> None:
    text = f"{{j:安居南路改造项目}}开工。副县长{{p:苏和}}到{site}察看了施工进度。"
    assert said(text, "visited") == [("苏和", "visited", "安居南路改造项目")]


def test_the_site_of_a_park_is_the_park() -> None:
    text = "{l:临港产业园}总投资6亿元。副区长{p:欧阳永健}到园区工地察看进度。"
    assert said(text, "visited") == [("欧阳永健", "visited", "临港产业园")]


@pytest.mark.parametrize("which", ["坐落于{l:明港镇}的", "始建于1998年的", "总投资6亿元的"])
def test_a_firm_behind_what_tells_which_one_is_what_the_text_is_about(which: str) -> None:
    text = (
        f"{{o:兴源集团}}昨天开会。{which}{{o:淮岳钢管公司}}，是老企业。公司董事长{{p:邱振麟}}汇报。"
    )
    assert ("邱振麟", "position", "淮岳钢管公司", "董事长") in said(text, "position")


def test_the_partner_of_an_agreement_is_the_house_that_was_spoken_of() -> None:
    text = "{o:甲村蔬菜合作社}今年丰收。{o:乙公司}与合作社签订收购协议。"
    assert said(text, "cooperates") == [("乙公司", "cooperates", "甲村蔬菜合作社")]


def test_an_agreement_with_firms_says_not_with_which() -> None:
    text = "{o:甲公司}今年丰收。{o:乙银行}与企业签订贷款协议。"
    assert said(text, "cooperates") == []


def test_the_company_is_the_one_that_an_investor_bought_into() -> None:
    text = (
        "{o:远见铝业公司}起家于源潭。2016年，{o:宏铸集团}入股并控股。去年，公司与{o:华南理工}签约。"
    )
    assert ("远见铝业公司", "cooperates", "华南理工") in said(text)


def test_a_new_company_is_the_one_just_founded() -> None:
    text = "{p:贺维}与{o:芯川公司}合资设立{o:川莱公司}，产品主攻传感器，{p:贺维}兼任新公司总经理。"
    assert ("贺维", "position", "川莱公司", "总经理") in said(text)


def test_a_park_may_be_a_zone_where_no_other_park_is_told() -> None:
    text = "{o:禾睿公司}项目在{l:泰兴经济开发区}奠基。{o:禾睿公司}2016年入驻园区，去年纳税1亿元。"
    assert ("禾睿公司", "located_in", "泰兴经济开发区") in said(text)


def test_what_was_just_opened_may_be_told_by_its_noun() -> None:
    text = "{o:含氟材料研究院}揭牌。当天揭牌的研究院由{o:县政府}、{o:理工大学}共建。"
    assert ("县政府", "cooperates", "理工大学") in said(text)


def test_an_association_may_be_meant_by_its_last_character() -> None:
    text = "{o:养老事业促进会}账目不清。该会会长{p:梁建业}说。"
    assert ("梁建业", "position", "养老事业促进会", "会长") in said(text)


def test_a_laboratory_that_stands_somewhere_is_no_department() -> None:
    text = "{o:光环境实验室}揭牌。实验室设在总部，由{o:五邑大学}教授{p:罗仲文}任主任。"
    assert ("罗仲文", "position", "光环境实验室", "主任") in said(text)


def test_a_predecessor_is_not_the_firm_of_the_post() -> None:
    found = said(
        "走进{o:欣砀食品公司}，生产线开足马力。企业的前身是{o:李庄罐头厂}，如今有员工860人。"
        "“订单已经排满。”公司董事长{p:范守义}说。",
        "position",
    )
    assert found == [("范守义", "position", "欣砀食品公司", "董事长")]


def test_the_group_that_engages_somebody_is_the_one_spoken_of() -> None:
    found = said(
        "{o:盐都制盐集团}是老国企，负责技术的是{o:轻化工大学}教授{p:祁连峰}，他还被集团聘为首席科学家。"
    )
    assert ("祁连峰", "position", "盐都制盐集团", "首席科学家") in found


def test_a_mayor_becomes_secretary_of_the_same_town() -> None:
    found = said("{l:枫桥镇}镇长{p:楼晓燕}任该镇党委书记。", "position")
    assert ("楼晓燕", "position", "枫桥镇", "党委书记") in found
