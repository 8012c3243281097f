import pytest

from kg.config import RelationOptions
from kg.relations import relate
from tests.factory import make_article, make_mention
from tests.relations.amounts.test_attributes import owners
from tests.relations.said import analyse, said


def test_a_described_work_with_a_sum_is_a_project() -> None:
    analysis = analyse("{o:湖南省工作队}援建的高效节水二期工程通水，总投资3180万元。")
    work = analysis.mentions[analysis.attributes[0].mention]
    assert (work.type, work.text) == ("project", "高效节水二期工程")


def test_a_described_work_without_a_sum_is_none() -> None:
    analysis = analyse("{o:湖南省工作队}援建的高效节水二期工程通水。")
    assert len(analysis.mentions) == 1


def test_the_description_begins_behind_the_verb() -> None:
    text = "{o:汇泽公司}与{o:县政府}签订了再生铝熔铸项目投资合同，项目落户{l:工业园}，用地78亩。"
    assert owners(text) == ["再生铝熔铸项目"]


def test_this_project_is_the_one_described_last() -> None:
    text = (
        "{o:恒力公司}的{j:新材料项目}已有装置中交；"
        "{o:中触媒公司}的环保催化剂扩能工程正在吊装，该工程占地12万平方米。"
    )
    assert owners(text) == ["环保催化剂扩能工程"]


def test_a_place_that_opens_a_description_is_part_of_it() -> None:
    assert owners("{l:纬三路}打通工程已开工，总投资5800万元。") == ["纬三路打通工程"]


def test_a_work_behind_its_area_is_taken_with_its_quotation_marks() -> None:
    assert owners("{l:防空洞}将辟为一处180平方米的“运输线”微型展馆。") == ["“运输线”微型展馆"]


def test_a_place_that_is_not_a_work_by_its_name_is_one_by_its_area() -> None:
    assert (
        owners("配套的国际快件中心用地88亩，由{o:顺丰公司}投资5亿元兴建。") == ["国际快件中心"] * 2
    )


def test_works_of_many_kinds_or_numbers_name_none() -> None:
    for what in (
        "重点产业项目",
        "8个民生项目",
        "一批水利工程",
        "全市招商引资项目",
        "集成电路产业链项目15个",
        "向民间资本推介项目",
        "10多个项目",
        "技术改造项目",
    ):
        assert owners(f"{{l:临渭区}}开工{what}，总投资5800万元。") == ["临渭区"]


def test_a_named_project_is_nearer_than_a_description() -> None:
    assert owners("依托数字孪生流域工程，{j:智慧水务项目}启动，总投资5800万元。") == [
        "智慧水务项目"
    ]


def test_a_fund_is_known_by_what_it_holds() -> None:
    text = "{o:管委会}与{o:浙商银行}签约，共同设立规模2亿元的科创风险补偿资金池。"
    assert owners(text) == ["科创风险补偿资金池"]


def test_a_bare_noun_is_the_description_that_ends_with_it() -> None:
    text = "{j:中欧班列}（{l:乌鲁木齐}）集结中心开行列车。{p:薛建疆}介绍，集结中心占地6710亩。"
    analysis = analyse(text)
    place = analysis.mentions[analysis.attributes[0].mention]
    assert (place.type, place.text) == ("place", "中欧班列（乌鲁木齐）集结中心")


def test_this_institute_is_the_one_described_before() -> None:
    text = "后稷奶山羊研究院新楼封顶。该院由{o:红星公司}共建，总投资3.4亿元，占地65亩。"
    assert owners(text) == ["后稷奶山羊研究院"] * 2


def test_three_phases_together_are_no_third_phase() -> None:
    text = "{l:红河谷}现代农业产业园试车。产业园是{l:上海}援建的，三期共投资2.93亿元。"
    assert owners(text) == ["红河谷现代农业产业园"]


def test_a_building_that_a_name_opens_is_not_what_the_name_means() -> None:
    text = "市民关心的{l:天水市博物馆}新馆，选址在{l:麦积区}，建筑面积3.6万平方米。"
    assert owners(text) == ["天水市博物馆新馆"]
    assert owners("{o:区人民医院}发热门诊楼已交付，总投资1860万元。") == ["区人民医院发热门诊楼"]


def test_a_house_with_a_sum_of_its_own_keeps_it() -> None:
    assert owners("{o:区人民医院}总投资1860万元，新建门诊楼。") == ["区人民医院"]


def test_works_that_reach_a_sum_are_many() -> None:
    assert owners("{l:广州}奖励总投资10亿元以上的集成电路项目。") == []


def test_a_new_house_is_the_one_described_before() -> None:
    text = "{l:殷墟博物馆}新馆动工。新馆由{o:中建八局}承建，总建筑面积5.1万平方米。"
    assert owners(text) == ["殷墟博物馆新馆"]


def test_a_park_is_the_one_described_before() -> None:
    text = "“我们打算在{l:开发区}建香梨精深加工园。”{p:强文斌}说，园区规划面积120亩。"
    assert owners(text) == ["香梨精深加工园"]


def test_a_work_that_the_next_words_date_is_the_subject() -> None:
    text = "{o:文旅公司}说，西关片区保护修缮项目2021年启动，占地587亩，投资26.9亿元。"
    assert owners(text) == ["西关片区保护修缮项目"] * 2


def test_the_sum_of_counted_projects_is_not_that_of_the_work_named_before() -> None:
    assert owners("我们建设千亩人才社区，上半年投产集成电路项目15个，总投资537亿元。") == []


def test_the_project_is_the_one_in_the_name_of_its_ceremony() -> None:
    article = make_article("水果交易中心项目开工仪式举行。项目由交通集团出资建设，总投资11.6亿元。")
    mentions = (
        make_mention(article, "水果交易中心项目开工仪式", "event"),
        make_mention(article, "水果交易中心项目", "project"),
        make_mention(article, "交通集团", "organization"),
    )
    analysis = relate(article, mentions, RelationOptions())
    [owner] = [analysis.mentions[one.mention].text for one in analysis.attributes]
    assert owner == "水果交易中心项目"


def test_a_work_is_told_by_its_last_noun() -> None:
    text = (
        "{o:农发行}日前获批古雷石化基地供水工程项目贷款6.5亿元。"
        "该工程由{o:漳龙集团}实施，概算总投资9.8亿元。"
    )
    assert owners(text)[-1] == "古雷石化基地供水工程项目"


def test_what_opened_when_is_no_park() -> None:
    text = "{l:科创园}由{o:区政府}建设，2016年9月开园，总投资4.2亿元，占地86亩。"
    assert owners(text) == ["科创园"] * 2


def test_this_platform_is_the_one_that_a_visitor_saw() -> None:
    text = (
        "{p:撒文斌}到{l:科创园}走访，察看了陇药智造中试平台。该平台由{o:陇萃堂}投资6500万元建设。"
    )
    assert owners(text) == ["陇药智造中试平台"]


def test_what_the_text_says_of_a_described_work_is_read_like_that_of_a_name() -> None:
    text = (
        "{p:巴特尔}察看负极材料项目建设进度。"
        "该项目总投资16亿元，由{o:星源集团}投资，位于{l:白音镇}。"
    )
    assert ("星源集团", "invests_in", "负极材料项目") in said(text)
    assert ("负极材料项目", "located_in", "白音镇") in said(text)


def test_what_somebody_asks_about_is_no_work() -> None:
    text = "{p:侯志刚}边走边看，详细询问工程进度。该项目位于{l:化学工业园}，总投资46亿元。"
    assert "详细询问工程" not in owners(text)


@pytest.mark.parametrize(
    "clause", ["去年罗勇府设厂", "公园原是闲置停车场", "中坝商圈新添综合体", "全村更新老果园"]
)
def test_a_clause_that_tells_what_happened_describes_no_work(clause: str) -> None:
    assert owners(f"{clause}，总投资310万元，建筑面积8600平方米。") == []


def test_what_a_report_is_given_on_is_named_without_the_preposition() -> None:
    text = "站长就潮碧灌区改造工程作了说明。该工程投资910万元。"
    assert owners(text) == ["潮碧灌区改造工程"]


def test_this_workshop_is_the_one_described_before() -> None:
    text = "{p:闫立民}询问二期干粉车间建设进度。该车间投资1.86亿元，占地38亩。"
    assert set(owners(text)) == {"二期干粉车间"}


def test_any_noun_with_a_size_is_the_description_that_ends_with_it() -> None:
    text = (
        "{o:海门区政府}与{o:浦创集团}共建位于{l:闵行区}的沪海科创飞地。"
        "该飞地建筑面积1.2万平方米，由{o:海门集团}装修运营。"
    )
    assert owners(text) == ["沪海科创飞地"]


def test_a_bare_noun_that_stands_somewhere_is_one_that_a_name_opens() -> None:
    text = (
        "{o:市医院}樊西院区迎来首批患者，旁边的养老院区还在装修。大厅里排起了队。"
        "樊西院区坐落于{l:樊城区}，占地128亩。"
    )
    assert owners(text) == ["市医院樊西院区"]


def test_a_noun_of_a_firm_is_no_site() -> None:
    text = "{o:甲集团}收购了老牌造纸企业。该企业占地80亩。"
    assert owners(text) == ["甲集团"]


def test_what_is_rebuilt_is_named_without_the_verb() -> None:
    text = "{o:甲公司}增资，用于扩建保税维修中心。该中心位于{l:空港}，占地90亩。"
    assert owners(text) == ["保税维修中心"]


def test_a_building_that_the_next_sentence_points_to_is_one() -> None:
    text = "{l:交口乡}的连翘茶加工车间里机器轰鸣。这个车间由{o:柏子公司}出资150万元援建。"
    assert owners(text) == ["连翘茶加工车间"]


def test_a_building_in_quotation_marks_is_named_by_what_they_hold() -> None:
    text = "{o:金砂中学}“颂猜科学楼”落成。该楼由校友捐资1800万元兴建，建筑面积7200平方米。"
    assert set(owners(text)) == {"“颂猜科学楼”"}


def test_what_is_founded_in_quotation_marks_ends_with_them() -> None:
    text = "{o:云帆集团}捐款1000万元，用于设立“云帆励学金”和改造老图书馆。"
    assert owners(text) == ["“云帆励学金”"]


def test_a_chief_engineer_is_no_work() -> None:
    text = "“钱花在刀刃上。”公司副总经理兼总工程师{p:栗志刚}说，车间占地96亩。"
    assert all("总工程" not in name for name in owners(text))


def test_what_was_done_to_a_building_on_a_day_is_no_name() -> None:
    analysis = analyse("珠海迁来的{o:志芯半导体}8月15日封顶新厂房，厂房面积3.3万平方米。")
    assert not any("封顶" in mention.text for mention in analysis.mentions)


def test_a_described_work_begins_at_the_firm_right_before_it() -> None:
    analysis = analyse("单体投资最大的{o:豪力}重载锻件产业园项目总投资12亿元。")
    assert "豪力重载锻件产业园项目" in {mention.text for mention in analysis.mentions}
