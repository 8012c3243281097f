from tests.relations.amounts.test_attributes import owners, values


def test_the_whole_district_is_found_inside_a_longer_name() -> None:
    assert values("{e:蔡甸区委常委会会议}召开。会议指出，全区完成地区生产总值268.4亿元。") == [
        ("蔡甸区", "output", 26_840_000_000, "CNY")
    ]


def test_the_whole_city_is_the_one_whose_short_name_was_said_last() -> None:
    assert owners("{o:北京市科委}筹划平台。{l:上海}印发方案，全市实现技术合同成交额8000亿元。") == [
        "上海"
    ]


def test_a_park_or_quarter_is_not_the_whole_district() -> None:
    assert owners("{o:临渭区委}领导在{l:临渭片区}调研。全区实现生产总值472亿元。") == ["临渭区"]


def test_the_sum_of_all_projects_signed_is_that_of_the_event() -> None:
    assert owners("{l:示范区}举行{e:项目签约仪式}，签约项目41个，总投资267亿元。") == [
        "项目签约仪式"
    ]
    assert owners("{e:集中开工活动}举行。此次{l:洋浦}集中开工项目24个，总投资137亿元。") == [
        "集中开工活动"
    ]


def test_projects_of_no_event_stay_with_the_place() -> None:
    found = owners("{l:滨湖区}召开{e:经济工作会议}。{l:滨湖区}签约项目41个，总投资267亿元。")
    assert set(found) == {"滨湖区"}


def test_this_town_is_the_one_whose_office_speaks() -> None:
    text = "申请“{j:农担贷}”。{o:官底镇党委}书记{p:慕宏伟}说，该镇葡萄种植面积达3.2万亩。"
    assert owners(text) == ["官底镇"]


def test_the_sum_of_signed_projects_in_words_is_that_of_the_event() -> None:
    text = (
        "{o:管理局}举办{e:集中签约仪式}。{o:市委}常委{p:冼国梁}出席。"
        "此次签约的四个项目计划总投资41.3亿元。"
    )
    assert owners(text) == ["集中签约仪式"]


def test_the_number_of_projects_may_stand_behind_them() -> None:
    text = "{o:管理局}举办{e:集中签约仪式}。签约项目共11个，协议投资总额78.5亿元。"
    assert owners(text) == ["集中签约仪式"]


def test_the_sum_of_many_projects_without_an_event_is_nobodys() -> None:
    text = "{o:市委}常委{p:冼国梁}出席。此次签约的四个项目计划总投资41.3亿元。"
    assert owners(text) == []


def test_the_whole_line_is_the_line_named_before() -> None:
    text = "{l:宜攀铁路}的{l:吉觉隧道}贯通。{p:宓长河}说，目前全线已完成投资231亿元。"
    assert owners(text) == ["宜攀铁路"]


def test_a_whole_line_that_has_no_name_owns_nothing() -> None:
    text = "该线路经过{l:安徽}，全线总投资532亿元。"
    assert owners(text) == []


def test_the_sum_of_all_projects_shown_is_nobodys_without_an_event() -> None:
    assert owners("{o:发改委}介绍，推介项目总数已达1654个，涉及总投资1.3万亿元。") == []


def test_the_whole_prefecture_is_found_inside_a_longer_name() -> None:
    assert owners("{e:甘南州委常委会会议}召开。上半年，全州旅游综合收入62亿元。") == ["甘南州"]


def test_the_whole_county_that_is_named_nowhere_is_the_papers() -> None:
    assert owners("今年全县计划改造老旧小区14个，总投资9800万元。") == ["县"]
