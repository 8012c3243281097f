import pytest

from tests.relations.said import said


def test_an_event_stands_where_it_is_held() -> None:
    assert said("{e:项目签约仪式}在{l:西海岸新区}举行。") == [
        ("项目签约仪式", "located_in", "西海岸新区")
    ]


def test_attending_somewhere_places_the_event() -> None:
    assert ("启动仪式", "located_in", "武都区") in said("{o:人社局}赴{l:武都区}参加{e:启动仪式}。")


def test_settling_is_standing() -> None:
    assert said("{j:轨道项目}落户{l:独山港镇}。") == [("轨道项目", "located_in", "独山港镇")]


def test_lists_are_paired_in_order() -> None:
    assert said("{j:石英项目}、{j:减速器项目}分别落户{l:新埭镇}、{l:独山港镇}。") == [
        ("减速器项目", "located_in", "独山港镇"),
        ("石英项目", "located_in", "新埭镇"),
    ]


def test_opening_somewhere_is_standing_there() -> None:
    assert ("山港公司", "located_in", "西海岸新区") in said(
        "{o:山港公司}在{l:西海岸新区}揭牌成立。"
    )


def test_the_works_of_a_company_place_it() -> None:
    assert said("{o:安瑞特公司}是本土企业，厂区位于{l:开发区}。") == [
        ("安瑞特公司", "located_in", "开发区")
    ]


def test_what_stands_behind_the_place_is_located() -> None:
    assert said("他来到位于{l:工业区}的{j:改造工程}。") == [("改造工程", "located_in", "工业区")]


def test_founding_something_places_it_not_its_founder() -> None:
    assert said("{o:樱田精密}在{l:智造园}设立{o:研发中心}。", "located_in") == [
        ("研发中心", "located_in", "智造园")
    ]


def test_tenants_are_located() -> None:
    assert said("{l:配套园}总投资23亿元，已有{o:富维}、{o:海通}等11家企业入驻。", "located_in") == [
        ("富维", "located_in", "配套园"),
        ("海通", "located_in", "配套园"),
    ]


def test_a_division_of_a_place_is_not_standing_in_it() -> None:
    assert said("{l:山东}的{l:青岛市}很美。", "located_in") == []


def test_of_places_joined_the_last_is_where_the_event_is_held() -> None:
    assert ("恳谈会", "located_in", "世界博览城") in said(
        "{e:恳谈会}在{l:唐岛湾}畔的{l:世界博览城}举行。"
    )


def test_an_event_is_held_here() -> None:
    assert said("{l:芦笙堂}人山人海，{e:芦笙节}在这里开幕。") == [
        ("芦笙节", "located_in", "芦笙堂")
    ]


def test_a_race_starts_somewhere() -> None:
    assert said("{e:马拉松赛}从{l:洋浦大桥北广场}开跑。") == [
        ("马拉松赛", "located_in", "洋浦大桥北广场")
    ]


def test_a_clause_may_say_only_where_a_company_is() -> None:
    assert said("{o:藻蓝生物}的厂子在{l:中山大道}西侧的{l:台湾创业园11号楼}，占地3亩。") == [
        ("台湾创业园11号楼", "located_in", "中山大道"),
        ("藻蓝生物", "located_in", "台湾创业园11号楼"),
    ]


def test_a_company_of_a_place_is_located() -> None:
    assert said("{l:绵阳}一家叫“{o:川北鲜}”的公司很忙。") == [("川北鲜", "located_in", "绵阳")]
    assert said("{l:容桂}企业{o:小懒象电器}很忙。") == [("小懒象电器", "located_in", "容桂")]


def test_all_names_of_a_list_lie_in_the_place_in_front() -> None:
    assert said("{l:配套区}的{j:集散中心}、{l:跨境大厦}先后投用。") == [
        ("跨境大厦", "located_in", "配套区"),
        ("集散中心", "located_in", "配套区"),
    ]


def test_companies_on_one_road_are_located() -> None:
    assert said("{o:远景动力}、{o:隆基绿能}两家链主企业同处一条{l:苏布尔嘎大道}。") == [
        ("远景动力", "located_in", "苏布尔嘎大道"),
        ("隆基绿能", "located_in", "苏布尔嘎大道"),
    ]


def test_the_address_of_an_office_places_its_company() -> None:
    assert ("越地公司", "located_in", "万国中心A座") in said(
        "{o:越地公司}，办公地点设在{l:金柯桥大道}上的{l:万国中心A座}。"
    )


def test_a_tunnel_lies_in_the_counties_it_crosses() -> None:
    assert said("{l:吉觉隧道}横穿{l:美姑县}、{l:昭觉县}。") == [
        ("吉觉隧道", "located_in", "昭觉县"),
        ("吉觉隧道", "located_in", "美姑县"),
    ]


def test_a_name_that_goes_on_behind_its_mention_is_not_placed() -> None:
    assert said("{o:天水市博物馆}新馆，选址在{l:麦积区}。") == []


def test_where_something_moved_from_is_not_in_the_new_place() -> None:
    assert said("公司去年从{l:东莞}搬到{l:三屿园区}。") == []


def test_works_named_with_their_builders_are_paired_too() -> None:
    text = (
        "{o:甲公司}投资建设的{j:石英项目}，以及{o:乙公司}投资建设的{j:减速器项目}，"
        "分别落户{l:新埭镇}、{l:独山港镇}。"
    )
    assert said(text, "located_in") == [
        ("减速器项目", "located_in", "独山港镇"),
        ("石英项目", "located_in", "新埭镇"),
    ]


def test_the_first_company_of_its_kind_in_a_city_is_there() -> None:
    assert said("{o:寻海牧业公司}是{l:荣成}第一家做网箱的企业。") == [
        ("寻海牧业公司", "located_in", "荣成")
    ]


def test_what_stands_behind_a_semicolon_is_of_another_thing() -> None:
    text = "{j:甲项目}投资50亿元；由{o:乙公司}建设的{j:丙项目}投资2亿元，落户{l:黄埭镇}。"
    assert said(text, "located_in") == [("丙项目", "located_in", "黄埭镇")]


def test_a_site_of_a_place_in_a_capital_is_there() -> None:
    assert ("沙阿机场", "located_in", "达卡") in said("飞机飞往{l:达卡}的{l:沙阿机场}。")


def test_a_line_runs_through_the_places_of_a_later_clause() -> None:
    text = "{j:3号线工程}总投资313亿元，串联{l:花溪}、{l:南明}。"
    assert said(text, "located_in") == [
        ("3号线工程", "located_in", "南明"),
        ("3号线工程", "located_in", "花溪"),
    ]


def test_a_time_may_stand_between_a_project_and_its_place() -> None:
    text = "{j:不夜寨项目}，去年8月在{l:官坝苗寨}动工。"
    assert said(text, "located_in") == [("不夜寨项目", "located_in", "官坝苗寨")]


def test_an_old_firm_of_a_place_is_there() -> None:
    assert said("{l:怡保}的老字号{o:宝兰茶行}回来了。") == [("宝兰茶行", "located_in", "怡保")]


def test_a_registered_address_tells_the_place() -> None:
    assert said("{o:金羽公司}换了人，注册地址是{l:飞天山镇}。", "located_in") == [
        ("金羽公司", "located_in", "飞天山镇")
    ]


def test_what_is_seen_in_a_place_by_whoever_tours_is_there() -> None:
    text = "在{l:平岩村}，他走进{o:职业技术学院}设立的{j:创新工坊}。"
    assert ("创新工坊", "located_in", "平岩村") in said(text)


def test_what_is_put_somewhere_is_there() -> None:
    assert said("企业把{j:轻量化项目}放在了{l:希望工业园}。") == [
        ("轻量化项目", "located_in", "希望工业园")
    ]


def test_an_address_behind_a_comma_tells_the_place() -> None:
    assert said("{o:热泵公司}投产，厂址在{l:马龙工业区}。", "located_in") == [
        ("热泵公司", "located_in", "马龙工业区")
    ]


def test_a_site_that_is_not_decided_is_none() -> None:
    text = "{o:代表处}选址在{l:朝阳街}和{l:黄渤海新区}之间比较，尚未敲定。"
    assert said(text, "located_in") == []


def test_the_head_of_a_longer_name_is_no_site() -> None:
    assert said("{j:餐具项目}选址{l:中国}—泰国崇左产业园。", "located_in") == []


def test_whoever_sets_something_up_in_a_place_need_not_be_there() -> None:
    assert said("{o:检察院}在{l:西市里社区}设立公益诉讼观察点。", "located_in") == []
    assert said("{o:山港公司}在{l:新区}设立。", "located_in") == [
        ("山港公司", "located_in", "新区")
    ]


def test_two_projects_named_before_are_both_meant() -> None:
    text = "{j:支架项目}投资5亿元；{j:电池项目}投资7亿元。两个项目均落户{l:开发区东区}。"
    assert said(text, "located_in") == [
        ("支架项目", "located_in", "开发区东区"),
        ("电池项目", "located_in", "开发区东区"),
    ]


def test_the_seat_is_that_of_the_company_just_founded() -> None:
    text = "{o:文旅集团}推出{j:七日游线路}，并成立{o:山海公司}，注册地设在{l:鲤城区}。"
    assert said(text, "located_in") == [("山海公司", "located_in", "鲤城区")]


def test_a_plan_stands_nowhere() -> None:
    assert said("{j:冷链物流发展规划}已定，拟选址{l:贞岱片区}。", "located_in") == []


def test_what_is_going_to_be_built_somewhere_will_stand_there() -> None:
    assert said("打算投资1.5亿元，在{l:开发区}建{j:精深加工园}。", "located_in") == [
        ("精深加工园", "located_in", "开发区")
    ]


def test_a_body_that_gets_its_sign_somewhere_is_there() -> None:
    assert said("{o:脐橙研究院}在{l:郭家坝镇}授牌。", "located_in") == [
        ("脐橙研究院", "located_in", "郭家坝镇")
    ]


@pytest.mark.parametrize(
    ("text", "what", "where"),
    [
        ("{o:港联冷链}有意在{l:白马井镇}租地60亩，建设{j:分拨中心}。", "分拨中心", "白马井镇"),
        ("{o:科瑞公司}把{j:膜生产基地}建到了{l:太平湾}。", "膜生产基地", "太平湾"),
        ("{o:秦味果业}是{l:汤峪镇}上的老牌企业。", "秦味果业", "汤峪镇"),
        ("在{l:钦州园区}（以下简称“中马园”）的{o:桂锂公司}，产品下线。", "桂锂公司", "钦州园区"),
        ("{j:阀门项目}计划在{l:陆屋产业园}落地。", "阀门项目", "陆屋产业园"),
    ],
)
def test_journalists_put_things_somewhere_in_many_ways(text: str, what: str, where: str) -> None:
    assert (what, "located_in", where) in said(text, "located_in")


def test_members_who_are_somewhere_do_not_put_their_body_there() -> None:
    assert said("看望在{l:南宁}的{o:全国政协}委员。", "located_in") == []


def test_no_country_is_built_abroad() -> None:
    assert said("在{l:印尼}提出建设更为紧密的{l:中国}—东盟命运共同体。", "located_in") == []


def test_the_day_may_stand_before_the_verb_of_standing() -> None:
    assert said("{o:清源膜科技}去年5月落户{l:牛塘镇}。", "located_in") == [
        ("清源膜科技", "located_in", "牛塘镇")
    ]


def test_a_body_whose_name_goes_on_as_a_site_is_not_what_stands_there() -> None:
    assert said("位于{l:巴中}的{o:中国石化}巴中气田再获突破。", "located_in") == []


def test_the_daughter_settles_not_her_mother() -> None:
    text = "{o:众拓精密}隶属于{o:众拓控股集团}，2020年落户{l:誓节镇}。"
    assert said(text, "located_in") == [("众拓精密", "located_in", "誓节镇")]


def test_two_bearings_tell_where_one_thing_stands() -> None:
    text = "{l:浐灞院区}位于{l:世博大道}以北、{l:欧亚四路}以东，占地86亩。"
    assert said(text, "located_in") == [
        ("浐灞院区", "located_in", "世博大道"),
        ("浐灞院区", "located_in", "欧亚四路"),
    ]


def test_what_is_being_built_in_a_place_stands_there() -> None:
    for text in (
        "在{l:孟庙镇}，{o:食品集团}投资12.8亿元建设的{j:预拌粉项目}主体厂房已全部封顶。",
        "{j:预拌粉项目}正在{l:孟庙镇}加紧建设，明年投产。",
    ):
        assert ("预拌粉项目", "located_in", "孟庙镇") in said(text, "located_in")


def test_who_works_in_a_place_is_not_what_is_built_there() -> None:
    assert said("在{l:孟庙镇}，{o:区委}已部署防汛。", "located_in") == []


def test_where_land_is_bought_the_project_is_built() -> None:
    text = "{o:恒悦公司}在{l:东部产业园}购地95亩，投资4.6亿元建设{j:热管理项目}。"
    assert ("热管理项目", "located_in", "东部产业园") in said(text, "located_in")


def test_a_company_that_a_park_attracted_is_there() -> None:
    text = "{o:恒拓传动}是{l:南通高新区}前年引进的企业。"
    assert said(text, "located_in") == [("恒拓传动", "located_in", "南通高新区")]


def test_a_company_that_aid_brought_is_not_where_the_aid_comes_from() -> None:
    assert said("{o:嘉禾纺织}是{l:嘉兴市}对口援疆引进的龙头企业。", "located_in") == []


def test_a_bookshop_is_no_authority() -> None:
    text = "{l:西街}的{o:风雅颂书局}二楼坐满了人。"
    assert said(text, "located_in") == [("风雅颂书局", "located_in", "西街")]


def test_a_project_stands_where_its_works_are_begun() -> None:
    text = "{j:集装箱码头项目}在{l:坦噶}举行{e:开工仪式}。"
    assert ("集装箱码头项目", "located_in", "坦噶") in said(text)
    text = "{j:集装箱码头项目}在{l:北京}举行{e:推介会}。"
    assert ("集装箱码头项目", "located_in", "北京") not in said(text)


def test_the_firm_has_settled_not_its_predecessor() -> None:
    text = "{o:金芝堂药业}的前身是{o:中药饮片厂}，2008年落户{l:常德高新区}。"
    assert said(text, "located_in") == [("金芝堂药业", "located_in", "常德高新区")]


def test_a_firm_that_moved_is_where_it_moved_to() -> None:
    text = "{o:素锦纺织公司}2012年从常熟转移到{l:睢城街道}。"
    assert said(text, "located_in") == [("素锦纺织公司", "located_in", "睢城街道")]


def test_a_province_settles_nowhere() -> None:
    text = "当初在{l:江西}、{l:福建}都看过地，最后落子{l:衢州}。"
    assert said(text, "located_in") == []


def test_a_firm_was_registered_where_the_clause_behind_says() -> None:
    text = "{o:甲公司}是{o:乙集团}旗下企业，2021年在{l:丙镇}注册成立。"
    assert said(text, "located_in") == [("甲公司", "located_in", "丙镇")]


def test_what_came_out_of_an_older_firm_moved_and_not_that_one() -> None:
    text = "{o:甲公司}的前身是{o:乙厂}，2019年整体搬迁至{l:丙镇}，去年实现营收4.3亿元。"
    assert said(text, "located_in") == [("甲公司", "located_in", "丙镇")]


def test_a_zone_has_the_project_that_it_brought_in() -> None:
    text = "{l:甲新区}引进的{j:乙装备制造项目}正在办理手续。"
    assert said(text, "located_in") == [("乙装备制造项目", "located_in", "甲新区")]


def test_the_site_of_a_project_is_where_the_scene_is() -> None:
    text = "盛夏时节，在{l:甲镇}，{j:乙分拨中心项目}现场塔吊林立。"
    assert said(text, "located_in") == [("乙分拨中心项目", "located_in", "甲镇")]


def test_a_firm_founded_before_settles_there() -> None:
    text = "双方合资设立{o:瀛渤科技公司}，注册资本8亿元，落户{l:长兴岛开发区}。"
    assert said(text, "located_in") == [("瀛渤科技公司", "located_in", "长兴岛开发区")]


def test_a_project_is_under_construction_somewhere() -> None:
    text = "{j:白牦牛绒纺织项目}正在{l:金强集中区}紧张施工。"
    assert said(text, "located_in") == [("白牦牛绒纺织项目", "located_in", "金强集中区")]


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲中心}新址在{l:湖南路}与{l:光岳路}交叉口。",
        "{o:甲中心}本部仍在{l:湖南路}，分部在{l:光岳路}。",
        "{o:甲中心}是{l:湖南路}最大的市场，去年搬进{l:光岳路}。",
    ],
)
def test_a_body_is_at_the_road_of_its_own_house(text: str) -> None:
    assert ("甲中心", "located_in", "湖南路") in said(text, "located_in")


def test_the_workshops_of_a_firm_tell_where_it_is() -> None:
    text = "{o:甲果汁公司}去年投产，三座榨汁车间全都建在{l:栖霞市}。"
    assert said(text, "located_in") == [("甲果汁公司", "located_in", "栖霞市")]


def test_a_firm_brought_from_elsewhere_is_where_it_was_brought_to() -> None:
    text = "{l:南丰县}从{l:东莞市}引进的{o:甲包装公司}投产。"
    assert said(text, "located_in") == [("甲包装公司", "located_in", "南丰县")]


def test_what_lies_beside_a_place_is_not_in_it() -> None:
    assert said("毗邻{l:首都机场}的{l:空港产业园}开园。", "located_in") == []


def test_a_clause_that_only_tells_the_place_has_a_subject_in_front() -> None:
    text = "由{l:广州}援建的{o:甲小学}，坐落在{l:汉阳街道}的安置区。"
    assert said(text, "located_in") == [("甲小学", "located_in", "汉阳街道")]


def test_what_is_set_up_without_a_name_is_not_its_founder() -> None:
    text = "{o:甲公安局}与{o:乙商会}联合设立的护企工作站，日前在{l:经开区}挂牌。"
    assert said(text, "located_in") == []
    told = "{o:甲工作站}依托{o:乙研究院}组建，日前在{l:明溪县}挂牌。"
    assert said(told, "located_in") == [("甲工作站", "located_in", "明溪县")]


def test_a_school_that_moved_was_in_both_towns() -> None:
    text = "{o:甲学校}1958年建校于{l:咸阳}，1985年迁{l:西安}。"
    assert ("甲学校", "located_in", "咸阳") in said(text, "located_in")
    assert ("咸阳", "located_in", "西安") not in said(text, "located_in")


def test_a_member_state_is_not_where_the_league_is() -> None:
    assert said("会议同意恢复{l:叙利亚}的{o:阿盟}成员国资格。") == []


def test_soil_is_a_figure_of_speech() -> None:
    assert said("{e:创新大赛活动}扎根{l:中国}大地、筑梦青春。", "located_in") == []
