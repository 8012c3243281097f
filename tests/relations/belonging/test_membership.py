from tests.relations.said import said


def test_divisions_in_line_are_parts() -> None:
    assert said("走进{l:环县}{l:曲子镇}。") == [("曲子镇", "part_of", "环县")]


def test_speaking_for_an_alliance_is_membership() -> None:
    assert said("{o:恒丰银行}代表{o:战略联盟}发起倡议。") == [("恒丰银行", "part_of", "战略联盟")]


def test_an_alliance_can_be_called_by_its_general_noun() -> None:
    assert ("恒丰银行", "part_of", "联盟") in said(
        "{o:政金惠企战略联盟}启动，{o:恒丰银行}代表联盟发起倡议。"
    )


def test_divisions_of_different_provinces_are_no_parts() -> None:
    assert said("{l:山东}{l:成都}两地。") == []


def test_a_product_of_a_programme_is_part_of_it() -> None:
    assert said("“{j:医药贷}”是{j:“润医城”行动}的首个产品。") == [
        ("医药贷", "part_of", "“润医城”行动")
    ]


def test_a_river_behind_a_district_is_not_in_it() -> None:
    assert said("{l:渝中区}{l:嘉陵江}很美。") == []


def test_a_firm_right_behind_its_road_stands_there() -> None:
    assert said("{l:新城大道}“{o:映山红客栈}”老板很忙。") == [
        ("映山红客栈", "located_in", "新城大道")
    ]


def test_a_public_body_behind_a_town_is_not_said_to_stand_there() -> None:
    assert said("{l:堌阳镇}{o:农业农村局}发文。") == []


def test_a_group_has_the_companies_that_it_set_up() -> None:
    text = "{o:文旅集团}注册资本20亿元，旗下设{o:酒店公司}、{o:运营公司}和{o:康养公司}三家公司。"
    assert len(said(text, "part_of")) == 3


def test_an_alliance_under_a_lead_has_its_members() -> None:
    text = "以{o:上坝小学}为龙头，联合{o:中心小学}、{o:大坎小学}组建了“{o:足球联盟}”。"
    assert said(text, "part_of") == [
        ("上坝小学", "part_of", "足球联盟"),
        ("中心小学", "part_of", "足球联盟"),
        ("大坎小学", "part_of", "足球联盟"),
    ]


def test_members_of_an_alliance_are_told_in_two_ways() -> None:
    both = [("县医院", "part_of", "卒中联盟"), ("市医院", "part_of", "卒中联盟")]
    assert said("{o:卒中联盟}成立。首批成员单位包括{o:县医院}、{o:市医院}等。", "part_of") == both
    text = "{o:卒中联盟}成立，{o:县医院}、{o:市医院}等19家单位成为首批成员。"
    assert said(text, "part_of") == both


def test_who_founds_an_alliance_belongs_to_it() -> None:
    text = "{o:晶湾公司}、{o:海心岳公司}牵头发起的{o:电路产业协会}成立。"
    assert ("晶湾公司", "part_of", "电路产业协会") in said(text, "part_of")


def test_daughters_belong_to_their_company() -> None:
    assert said("{o:恒岳集团}全资子公司{o:荆川公司}投产。", "part_of") == [
        ("荆川公司", "part_of", "恒岳集团")
    ]
    assert said("{o:海姆克集团}将在当地设立全资子公司{o:海姆克烟台公司}。", "part_of") == [
        ("海姆克烟台公司", "part_of", "海姆克集团")
    ]
    assert said("{o:金泰诺公司}由宜昌迁来，母公司为{o:金泰集团}。", "part_of") == [
        ("金泰诺公司", "part_of", "金泰集团")
    ]


def test_who_founds_an_alliance_together_is_in_it() -> None:
    text = "{o:膜产业联盟}由{o:科瑞公司}、{o:沈阳工业大学}等23家单位共同发起。"
    assert said(text, "part_of") == [
        ("沈阳工业大学", "part_of", "膜产业联盟"),
        ("科瑞公司", "part_of", "膜产业联盟"),
    ]


def test_a_council_member_is_a_member() -> None:
    assert said("{o:兰翠茶业}是{o:茶叶行业协会}理事单位。", "part_of") == [
        ("兰翠茶业", "part_of", "茶叶行业协会")
    ]


def test_who_asks_to_join_is_not_in_yet() -> None:
    assert said("批准{o:瑞典政府}加入{o:北约}的申请。", "part_of") == []
    assert said("中方支持{o:非盟}加入{o:二十国集团}。", "part_of") == []


def test_what_else_a_company_has_are_its_daughters() -> None:
    text = "{o:锦澜股份}旗下还有{o:智织公司}、{o:家纺公司}两家全资子公司。"
    assert said(text, "part_of") == [
        ("家纺公司", "part_of", "锦澜股份"),
        ("智织公司", "part_of", "锦澜股份"),
    ]


def test_a_daughter_may_be_told_without_its_mother() -> None:
    text = "{o:恒昇集团}扩产。其中，全资子公司{o:新材料公司}投资42亿元。"
    assert said(text, "part_of") == [("新材料公司", "part_of", "恒昇集团")]


def test_a_firm_may_become_a_daughter() -> None:
    text = "{o:小满电商}有员工58人，{o:双鹤毛巾厂}也成了它的控股子公司。"
    assert said(text, "part_of") == [("双鹤毛巾厂", "part_of", "小满电商")]


def test_who_is_controlled_by_a_company_belongs_to_it() -> None:
    assert said("{o:香米集团}由{o:粮丰控股}控股。", "part_of") == [
        ("香米集团", "part_of", "粮丰控股")
    ]
    assert said("{o:渤海远航}的全资股东为{o:上海金融集团}。", "part_of") == [
        ("渤海远航", "part_of", "上海金融集团")
    ]
    assert said("{o:渝峰集团}控股的{o:渝能电池}供货。", "part_of") == [
        ("渝能电池", "part_of", "渝峰集团")
    ]


def test_a_group_has_its_leader_and_who_is_joined_with_it() -> None:
    text = "{o:城市医疗集团}由{o:第一医院}牵头，联合{o:中医院}、{o:妇幼院}等机构组建。"
    assert said(text, "part_of") == [
        ("中医院", "part_of", "城市医疗集团"),
        ("妇幼院", "part_of", "城市医疗集团"),
        ("第一医院", "part_of", "城市医疗集团"),
    ]
    assert all("城市医疗集团" not in row for row in said(text, "cooperates"))


def test_schools_join_a_group_of_schools() -> None:
    text = "{o:中学教育集团}揭牌，{o:隆盛中学}、{o:安稳学校}正式加盟。"
    assert said(text, "part_of") == [
        ("安稳学校", "part_of", "中学教育集团"),
        ("隆盛中学", "part_of", "中学教育集团"),
    ]


def test_a_member_unit_is_told_in_a_later_clause() -> None:
    text = "{o:恒拓公司}由校友创办，如今是{o:机器人联盟}的副理事长单位。"
    assert said(text, "part_of") == [("恒拓公司", "part_of", "机器人联盟")]


def test_the_forces_that_a_body_sends_are_its_own() -> None:
    text = "{o:任丘公安局}随即抽调{o:刑侦大队}、{o:石门桥派出所}警力。"
    assert said(text, "part_of") == [
        ("刑侦大队", "part_of", "任丘公安局"),
        ("石门桥派出所", "part_of", "任丘公安局"),
    ]


def test_a_guest_that_a_body_sends_for_is_not_its_own() -> None:
    assert said("{o:县医院}派出{o:红星集团}的车辆。", "part_of") == []


def test_two_bodies_named_before_are_both_of_the_third() -> None:
    text = "飞船由{o:空间院}研制，火箭由{o:火箭院}研制，两家单位均隶属{o:航天集团}。"
    both = {("空间院", "part_of", "航天集团"), ("火箭院", "part_of", "航天集团")}
    assert set(said(text, "part_of")) == both


def test_as_many_bodies_must_be_named_as_are_counted() -> None:
    assert said("{o:空间院}发布消息，两家单位均隶属{o:航天集团}。", "part_of") == []


def test_who_leads_an_alliance_and_its_first_members_are_part_of_it() -> None:
    text = (
        "{o:东部专科联盟}成立。"
        "联盟由{o:市三院}牵头，{o:县医院}、{o:中医院}等9家医疗机构为首批成员单位。"
    )
    parts = {row[0] for row in said(text, "part_of") if row[2] == "东部专科联盟"}
    assert parts == {"市三院", "县医院", "中医院"}


def test_an_association_is_attached_to_an_office() -> None:
    assert said("{o:马铃薯协会}挂靠{o:县农业农村局}。") == [
        ("马铃薯协会", "part_of", "县农业农村局")
    ]


def test_the_key_work_of_a_line_is_part_of_it() -> None:
    assert said("{j:汉紫高速公路}控制性工程——{l:任河特大桥}顺利合龙。", "part_of") == [
        ("任河特大桥", "part_of", "汉紫高速公路")
    ]


def test_a_firm_acts_through_its_daughter() -> None:
    text = "{o:北疆药业}将通过控股子公司{o:蒙本药业}建设基地。"
    assert said(text, "part_of") == [("蒙本药业", "part_of", "北疆药业")]


def test_a_daughter_may_be_named_as_one_of_several() -> None:
    text = "{o:皖东粮油集团}始建于1956年，旗下拥有{o:琅琊面粉公司}等7家子公司。"
    assert said(text, "part_of") == [("琅琊面粉公司", "part_of", "皖东粮油集团")]


def test_the_mark_of_a_brief_stands_before_its_subject() -> None:
    text = "▲{o:明皋酒业公司}日前在{l:南京}设立全资子公司{o:明皋电商公司}。"
    assert said(text, "part_of") == [("明皋电商公司", "part_of", "明皋酒业公司")]


def test_a_firm_is_told_to_be_a_daughter_in_a_later_clause() -> None:
    text = "{o:亿辰公司}2019年落户{l:高新区}，是{o:控股集团}的全资子公司。"
    assert said(text, "part_of") == [("亿辰公司", "part_of", "控股集团")]
    text = "{o:产业投资公司}注册资本5亿元，隶属于{o:经开区管委会}。"
    assert said(text, "part_of") == [("产业投资公司", "part_of", "经开区管委会")]


def test_several_daughters_are_counted() -> None:
    text = "{o:产业投资公司}现有{o:热力公司}、{o:水务公司}等5家全资子公司。"
    assert said(text, "part_of") == [
        ("水务公司", "part_of", "产业投资公司"),
        ("热力公司", "part_of", "产业投资公司"),
    ]


def test_a_station_is_part_of_the_body_that_runs_it() -> None:
    assert said("{l:桦川东站}由{o:佳木斯车务段}管辖。", "part_of") == [
        ("桦川东站", "part_of", "佳木斯车务段")
    ]
    assert said("这座{l:青杨湾煤矿}隶属于{o:神木矿业公司}。", "part_of") == [
        ("青杨湾煤矿", "part_of", "神木矿业公司")
    ]


def test_firms_elected_into_a_board_are_in_the_association() -> None:
    text = "{o:天泽水处理公司}等6家企业当选{o:化工行业协会}副会长单位。"
    assert said(text, "part_of") == [("天泽水处理公司", "part_of", "化工行业协会")]


def test_a_tunnel_or_station_is_part_of_the_line_in_front_of_it() -> None:
    text = "{l:地铁7号线}{l:南岭站}封顶，{j:贵港至平南高速公路}{l:平天山隧道}贯通。"
    assert said(text, "part_of") == [
        ("南岭站", "part_of", "地铁7号线"),
        ("平天山隧道", "part_of", "贵港至平南高速公路"),
    ]


def test_a_toll_station_is_no_part_of_the_road() -> None:
    assert said("{l:京港澳高速}{l:石家庄收费站}流量较大。", "part_of") == []


def test_a_firm_of_a_group_is_told_behind_its_seat() -> None:
    text = "{o:甲特钢公司}地处{l:乙镇}，是{o:丙集团}旗下企业，产品出口。"
    assert said(text, "part_of") == [("甲特钢公司", "part_of", "丙集团")]


def test_the_daughter_of_the_group_that_leads_the_sentence() -> None:
    text = "{o:甲集团}2021年来此以来，旗下全资子公司{o:乙材料公司}已建成生产线。"
    assert said(text, "part_of") == [("乙材料公司", "part_of", "甲集团")]
