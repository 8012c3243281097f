import pytest

from tests.relations.said import said


def test_a_park_holds_the_companies_that_it_has() -> None:
    text = "{l:生物医药港}内有{o:特宝生物}、{o:金达威}等公司7家，并建有{o:检测中心}。"
    assert said(text, "located_in") == [
        ("检测中心", "located_in", "生物医药港"),
        ("特宝生物", "located_in", "生物医药港"),
        ("金达威", "located_in", "生物医药港"),
    ]


def test_a_workshop_behind_its_place_stands_there() -> None:
    assert said("走进{l:新港工业园}，在{j:配套产业园项目}工地上，旗帜招展。", "located_in") == [
        ("配套产业园项目", "located_in", "新港工业园")
    ]


def test_a_speaker_behind_a_place_says_nothing_of_his_firm() -> None:
    assert said("在{l:北京}，{o:恒力集团}与{o:华为公司}签约。", "located_in") == []


def test_what_is_begun_in_a_scene_stands_there() -> None:
    text = "{l:常福工业园}内机器轰鸣，由{o:楚能集团}投资建设的{j:智能制造项目}正式开工。"
    assert ("智能制造项目", "located_in", "常福工业园") in said(text)


def test_what_a_building_is_used_as_stands_where_it_is() -> None:
    text = "{o:凯泽公司}在{l:科伦大道}租下一栋三层小楼作为{o:质量研究中心}。"
    assert ("质量研究中心", "located_in", "科伦大道") in said(text)


def test_who_shares_a_place_with_another_is_there() -> None:
    assert ("凯泽公司", "located_in", "医学城") in said("与{o:凯泽公司}同在{l:医学城}的企业不少。")


def test_here_means_the_place_named_last() -> None:
    text = "{l:浑南区}有机器人企业118家。{o:质检中心}也在这里布局。"
    assert said(text, "located_in") == [("质检中心", "located_in", "浑南区")]


def test_the_village_is_the_one_named_last() -> None:
    text = "{l:松林村}村民很忙。村里成立了{o:数据合作社}。"
    assert said(text, "located_in") == [("数据合作社", "located_in", "松林村")]
    text = "{l:新华村}产银器。村口的{j:直播基地}热闹。"
    assert said(text, "located_in") == [("直播基地", "located_in", "新华村")]


def test_a_zone_holds_what_it_attracted() -> None:
    text = "{l:综保区}新增企业96家，引进了由{o:丰树集团}投资建设的{j:冷链中心二期}。"
    assert ("冷链中心二期", "located_in", "综保区") in said(text)


def test_what_a_tour_looks_at_behind_a_place_stands_there() -> None:
    text = "{p:周廷伟}赶到{l:柴湖镇}，先后察看{j:花卉小镇二期}、{o:冷链公司}。"
    assert said(text, "located_in") == [
        ("冷链公司", "located_in", "柴湖镇"),
        ("花卉小镇二期", "located_in", "柴湖镇"),
    ]


def test_the_firm_that_leads_a_zone_is_in_it() -> None:
    assert said("{l:制造区}以{o:晶湾半导体}为龙头。", "located_in") == [
        ("晶湾半导体", "located_in", "制造区")
    ]


def test_a_zone_holds_the_firms_that_it_drew() -> None:
    assert said("{l:设计区}引进了{o:粤澜公司}、{o:海心岳公司}等17家设计企业。", "located_in") == [
        ("海心岳公司", "located_in", "设计区"),
        ("粤澜公司", "located_in", "设计区"),
    ]


def test_what_is_inside_the_park_just_named_is_there() -> None:
    text = "{l:生物医药港}由{o:海沧公司}运营。港区内有大博、{o:特宝生物}、{o:金达威}等上市公司7家。"
    assert said(text, "located_in") == [
        ("特宝生物", "located_in", "生物医药港"),
        ("金达威", "located_in", "生物医药港"),
    ]


def test_where_an_agreement_is_signed_nothing_settles() -> None:
    assert said("{o:高新区管委}到{l:常德}签下协议，共建{j:中试基地}。", "located_in") == []


def test_what_is_looked_at_on_a_visit_is_in_the_place_visited() -> None:
    text = "{p:撒文斌}到{l:滨河科创园}走访，察看了正在建设的{j:中试平台}。"
    assert said(text, "located_in") == [("中试平台", "located_in", "滨河科创园")]


def test_parks_seen_in_a_county_are_there_and_towns_are_not_told() -> None:
    text = "{p:郑道勇}来到{l:灵山县}，先后察看{l:临港产业园}和{l:陆屋镇}。"
    assert said(text, "located_in") == [("临港产业园", "located_in", "灵山县")]


def test_whom_somebody_asks_in_a_park_is_there() -> None:
    text = "{p:邢国庆}走进{l:产业园区}，在{o:冷链公司}询问订单。"
    assert said(text, "located_in") == [("冷链公司", "located_in", "产业园区")]


def test_companies_counted_as_signed_up_are_in_the_park_that_the_clause_is_about() -> None:
    text = "{l:协作产业园}位于{l:紫云片区}，签约企业14家，其中{o:食品公司}、{o:家居公司}已投产。"
    assert {row for row in said(text, "located_in") if row[0] != "协作产业园"} == {
        ("食品公司", "located_in", "协作产业园"),
        ("家居公司", "located_in", "协作产业园"),
    }


def test_behind_its_firm_the_project_is_what_is_seen_in_the_park() -> None:
    text = "{p:马占奎}来到{l:下川口园区}，察看{o:恒晟铝业公司}{j:铝板带项目}建设现场。"
    assert said(text, "located_in") == [("铝板带项目", "located_in", "下川口园区")]


def test_what_a_village_makes_stands_in_it() -> None:
    text = "{l:望澳村}盘活旧校舍打造“{j:渔家小筑民宿项目}”。"
    assert said(text, "located_in") == [("渔家小筑民宿项目", "located_in", "望澳村")]
    assert said("{l:湖南}盘活旧校舍打造“{j:民宿项目}”。", "located_in") == []


def test_firms_of_the_park_are_in_the_park_that_the_text_is_about() -> None:
    text = (
        "{l:银东工业园}昨天揭牌。{o:锌源冶炼公司}等5家入园企业联合申报，园区企业{o:锐芯公司}中标。"
    )
    assert said(text, "located_in") == [
        ("锌源冶炼公司", "located_in", "银东工业园"),
        ("锐芯公司", "located_in", "银东工业园"),
    ]


def test_firms_that_work_in_a_park_are_in_it() -> None:
    text = "{l:零碳产业园}里，{o:远景动力}、{o:隆基绿能}等企业一派繁忙。"
    assert said(text, "located_in") == [
        ("远景动力", "located_in", "零碳产业园"),
        ("隆基绿能", "located_in", "零碳产业园"),
    ]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("设备由{l:宜春}本地的{o:远大窑炉公司}供应。", [("远大窑炉公司", "宜春")]),
        (
            "分别是{o:空港集团}的{j:航空物流园}（{l:奔牛镇}，7.2亿元）、{j:五轴机床项目}（{l:罗溪镇}，5.5亿元）。",
            [("五轴机床项目", "罗溪镇"), ("航空物流园", "奔牛镇")],
        ),
        ("{o:钠远科技}来自{l:昆仑街道}，专攻材料。", [("钠远科技", "昆仑街道")]),
        (
            "{l:大榭开发区}内，总投资34亿元的{j:二期项目}进入安装高峰。",
            [("二期项目", "大榭开发区")],
        ),
        (
            "在邻近的{l:永靖镇}，{o:楚盛新材料}投资6.2亿元建设{j:前驱体项目}。",
            [("前驱体项目", "永靖镇")],
        ),
        (
            "{j:芯片研发项目}总投资4.6亿元，建设地点为{l:科学城二期}。",
            [("芯片研发项目", "科学城二期")],
        ),
        (
            "{o:扬彩灯艺}拿下{l:迪拜}的合同，为此在当地注册了{o:扬彩中东公司}。",
            [("扬彩中东公司", "迪拜")],
        ),
        ("公司将与{l:荷兰}温室企业{o:范德林公司}合资。", [("范德林公司", "荷兰")]),
    ],
)
def test_where_firms_and_works_are_is_told_in_passing(
    text: str, pairs: list[tuple[str, str]]
) -> None:
    assert [(what, where) for what, _, where in said(text, "located_in")] == pairs


@pytest.mark.parametrize(
    "text",
    [
        "{o:甲中学}所在的{l:长白镇}普降大雪。",
        "{l:长白镇}辖区内的{o:甲中学}门前多了一道风景线。",
        "在{l:临港新片区}的{l:长白镇}内，{o:甲中学}的小楼并不起眼。",
    ],
)
def test_a_body_stands_in_its_town(text: str) -> None:
    assert ("甲中学", "located_in", "长白镇") in said(text, "located_in")


def test_one_of_the_firms_of_a_zone_stands_there() -> None:
    text = "{l:旺高工业区}现有企业32家，{o:甲碳酸钙公司}便是其中之一。"
    assert said(text, "located_in") == [("甲碳酸钙公司", "located_in", "旺高工业区")]


def test_the_works_that_a_district_begins_stand_there() -> None:
    listed = "{l:埇桥区}集中开工的重点项目有{j:甲产业园}（总投资15亿元）、{j:乙提升工程}。"
    assert said(listed, "located_in") == [
        ("乙提升工程", "located_in", "埇桥区"),
        ("甲产业园", "located_in", "埇桥区"),
    ]
    started = "继绿道之后，{l:古田县}又启动了{j:甲片区改造}。"
    assert said(started, "located_in") == [("甲片区改造", "located_in", "古田县")]
    assert said("{l:湖南}启动了{j:甲片区改造}。", "located_in") == []
