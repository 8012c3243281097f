from tests.relations.said import said


def test_a_name_lies_in_the_town_it_begins_with() -> None:
    assert said("另一个是{j:里岔镇生物基材料项目}。") == [
        ("里岔镇生物基材料项目", "located_in", "里岔镇")
    ]


def test_a_community_is_part_of_the_street_it_is_written_with() -> None:
    assert said("在{l:大东区}{l:万泉街道三角社区}，车间变成了食堂。") == [
        ("万泉街道", "part_of", "大东区"),
        ("万泉街道三角社区", "part_of", "万泉街道"),
    ]


def test_a_plan_does_not_lie_in_the_city_that_made_it() -> None:
    assert said("发布《{j:佛山市“制造贷”三年行动方案}》。") == []


def test_a_road_lies_in_its_district_but_not_in_its_city() -> None:
    assert said("他住在{l:天元区}{l:长江南路}。") == [("长江南路", "located_in", "天元区")]
    assert said("他住在{l:青岛市}{l:长江南路}。") == []


def test_an_estate_stands_in_its_street() -> None:
    assert said("{l:胡家园街道}{l:幸福里小区}的电梯启用。") == [
        ("幸福里小区", "located_in", "胡家园街道")
    ]


def test_a_school_behind_its_district_stands_there() -> None:
    assert said("{l:珠山区}{o:昌河实验小学}的孩子问。") == [
        ("昌河实验小学", "located_in", "珠山区")
    ]


def test_a_hospital_of_the_city_is_not_placed_by_its_name() -> None:
    assert said("{l:中山市人民医院翠亨院区}开工。") == []


def test_a_company_in_quotation_marks_lies_in_the_city_before_it() -> None:
    assert said("买家是{l:合肥市}“{o:老乡鸡公司}”。") == [("老乡鸡公司", "located_in", "合肥市")]


def test_a_village_of_a_town_is_a_part_of_it() -> None:
    assert said("走进{l:托克扎克镇}的{l:阿亚格曼干村}。") == [
        ("阿亚格曼干村", "part_of", "托克扎克镇")
    ]


def test_a_capital_belongs_to_its_province() -> None:
    assert ("南京市", "part_of", "江苏省") in said("飞往{l:江苏省}省会{l:南京市}。")


def test_the_title_of_a_law_puts_nothing_anywhere() -> None:
    assert said("审议《{l:宿迁市}{l:骆马湖}水环境保护条例》。") == []


def test_a_name_that_goes_on_behind_its_mention_lies_nowhere() -> None:
    assert said("下一站，{l:成都市}{l:濛阳}市场。") == []


def test_a_province_may_end_like_a_river() -> None:
    assert said("前往{l:浙江}{l:宁波}，对接项目。") == [("宁波", "part_of", "浙江")]


def test_a_village_programme_names_no_township() -> None:
    assert said("{l:杨家山里乡村振兴示范片区}正在建设。", "part_of") == []


def test_a_part_of_what_stands_in_quotation_marks_is_no_firm() -> None:
    assert said("{l:幸福社区}“{o:老杨树}宣讲汇”开讲。") == []


def test_a_province_and_a_town_cut_in_two_are_no_division() -> None:
    assert said("{l:江苏镇江港口中心}开工。") == []


def test_a_part_of_the_world_lies_in_no_country() -> None:
    assert said("放在{l:中国}{l:中东}外交优先位置。") == []


def test_a_town_is_no_part_of_the_railway_that_ends_there() -> None:
    assert said("{l:兰张高铁}{l:兰州}至武威段开通。") == []


def test_a_list_of_towns_of_one_rank_lies_in_the_county_before_it() -> None:
    assert said("涉及{l:旬阳市}{l:蜀河镇}、{l:仙河镇}和{l:安康}。", "part_of") == [
        ("仙河镇", "part_of", "旬阳市"),
        ("蜀河镇", "part_of", "旬阳市"),
    ]


def test_quays_are_part_of_their_port() -> None:
    assert said("{l:盘锦港}{l:荣兴港区}吞吐量增长。") == [("荣兴港区", "part_of", "盘锦港")]


def test_a_county_written_without_its_rank_is_part_of_its_province() -> None:
    assert said("走进{l:青海}{l:格尔木}。") == [("格尔木", "part_of", "青海")]


def test_a_cooperative_lies_in_the_town_that_its_name_begins_with() -> None:
    text = "{l:骆驼城镇}丰收。{o:高台县骆驼城镇红满园专业合作社}卖出番茄。"
    assert said(text, "located_in") == [
        ("高台县骆驼城镇红满园专业合作社", "located_in", "骆驼城镇")
    ]
    assert said("{l:骆驼城镇}丰收。{o:骆驼城镇人民政府}表示祝贺。", "located_in") == []


def test_a_part_of_a_zone_stands_behind_it() -> None:
    assert said("项目选址{l:洋浦保税港区}{l:三都片区}。", "part_of") == [
        ("三都片区", "part_of", "洋浦保税港区")
    ]
