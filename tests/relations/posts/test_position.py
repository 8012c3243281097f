import pytest

from tests.relations.said import analyse, said


def test_each_post_of_a_stack_has_its_organization() -> None:
    assert said("{o:西海岸新区工委}书记、{o:区委}书记{p:孙永红}到企业调研。") == [
        ("孙永红", "position", "区委", "书记"),
        ("孙永红", "position", "西海岸新区工委", "书记"),
    ]


def test_posts_joined_by_and_share_the_organization() -> None:
    assert said("{o:翰博控股集团有限公司}董事长兼总裁{p:王照忠}出席。") == [
        ("王照忠", "position", "翰博控股集团有限公司", "总裁"),
        ("王照忠", "position", "翰博控股集团有限公司", "董事长"),
    ]


def test_the_head_of_a_government_holds_the_place() -> None:
    assert ("王清源", "position", "西海岸新区", "区长") in said(
        "{o:西海岸新区工委}副书记、区长{p:王清源}出席。"
    )


def test_the_place_of_a_government_head_is_a_mention_of_its_own() -> None:
    analysis = analyse("{o:西海岸新区工委}副书记、区长{p:王清源}出席。")
    assert [(m.text, m.type) for m in analysis.mentions[2:]] == [("西海岸新区", "place")]


def test_a_department_belongs_to_the_title() -> None:
    assert said("{o:青岛自贸片区管委}财政金融部负责人{p:李忠刚}表示。") == [
        ("李忠刚", "position", "青岛自贸片区管委", "财政金融部负责人")
    ]


def test_two_guests_keep_their_own_posts() -> None:
    assert said(
        "{o:山东大学法学院}教授{p:肖金明}，{o:天津大学青岛校友会}会长{p:王广建}致辞。", "position"
    ) == [
        ("王广建", "position", "天津大学青岛校友会", "会长"),
        ("肖金明", "position", "山东大学法学院", "教授"),
    ]


def test_a_post_behind_the_name_counts() -> None:
    assert said("{p:王强}，{o:海佳公司}总经理，从事纺织三十年。") == [
        ("王强", "position", "海佳公司", "总经理")
    ]


def test_an_appointment_counts() -> None:
    assert said("{p:王强}当选为{o:市工商联}主席。") == [("王强", "position", "市工商联", "主席")]


def test_deputies_share_their_post() -> None:
    assert said("{o:市总工会}副主席{p:王强}、{p:李平}出席。", "position") == [
        ("李平", "position", "市总工会", "副主席"),
        ("王强", "position", "市总工会", "副主席"),
    ]


def test_the_next_name_of_a_list_has_no_post() -> None:
    assert said("{o:海佳公司}董事长{p:王强}、{p:李平}出席。", "position") == [
        ("王强", "position", "海佳公司", "董事长")
    ]


def test_a_district_committee_without_mention_becomes_one() -> None:
    analysis = analyse("{o:黄岛区政协}主席、区委副书记{p:王强}出席。")
    assert [(m.text, m.expanded) for m in analysis.mentions[2:]] == [("区委", "黄岛区委")]


def test_a_post_holds_on_the_day_of_the_article() -> None:
    [claim] = analyse("{o:海佳公司}董事长{p:王强}介绍。", published="2023-11-15").claims
    assert claim.date == "2023-11-15"


def test_the_director_is_the_companys_not_its_party_committees() -> None:
    found = said("{o:港口集团党委}书记、董事长{p:王强}出席。", "position")
    assert ("王强", "position", "港口集团", "董事长") in found


def test_a_general_noun_in_front_of_a_post_points_back() -> None:
    assert said("走进{o:海佳公司}，公司总经理{p:王强}介绍。", "position") == [
        ("王强", "position", "海佳公司", "总经理")
    ]


def test_a_bare_mayor_holds_the_only_city_named() -> None:
    assert said("{l:平湖市}发展很快。市长{p:王强}介绍。", "position") == [
        ("王强", "position", "平湖市", "市长")
    ]


def test_a_region_belongs_to_the_post() -> None:
    assert said("{o:法国船级社}{l:华北区}经理{p:勒梅尔}参加。", "position") == [
        ("勒梅尔", "position", "法国船级社", "华北区经理")
    ]


def test_a_deputy_belongs_to_the_body_of_the_chief_before() -> None:
    text = "{o:区人大常委会}主任{p:花正红}主持会议，副主任{p:艾民}、{p:强盛}出席。"
    assert ("强盛", "position", "区人大常委会", "副主任") in said(text, "position")
    assert ("艾民", "position", "区人大常委会", "副主任") in said(text, "position")


def test_a_post_behind_an_unknown_body_is_not_given_to_another() -> None:
    text = "{o:渤信集团}董事长{p:蒿青松}、北方造船党委书记兼总经理{p:胥建勋}参加。"
    assert said(text, "position") == [("蒿青松", "position", "渤信集团", "董事长")]


def test_a_bare_mayor_holds_the_division_in_the_names_of_its_bodies() -> None:
    text = "{o:岚屿区委}书记{p:邵光远}讲话，{o:区委}副书记、区长{p:柏松龄}主持。"
    assert ("柏松龄", "position", "岚屿区", "区长") in said(text, "position")


def test_a_country_has_no_dean() -> None:
    assert said("{l:中国}院长{p:温馨}说。", "position") == []


def test_a_short_form_before_a_post_is_the_organization_it_shortens() -> None:
    analysis = analyse("{o:福建闽渔食品有限公司}报案。闽渔食品董事长{p:林间}说。")
    [claim] = [claim for claim in analysis.claims if claim.predicate == "position"]
    body = analysis.mentions[claim.object or 0]
    assert (body.text, body.expanded) == ("闽渔食品", "福建闽渔食品有限公司")


def test_a_place_and_a_party_body_of_its_level_are_one_name() -> None:
    assert said("{l:蓬莱}{o:区委}书记{p:牟云飞}主持。", "position") == [
        ("牟云飞", "position", "蓬莱区委", "书记")
    ]


def test_of_several_counties_the_one_named_most_has_the_bare_governor() -> None:
    text = "{l:如东县}很美。{l:如东县}很大。{l:如东县}到{l:海安县}不远。县长{p:欧阳朔}说。"
    assert said(text, "position") == [("欧阳朔", "position", "如东县", "县长")]


def test_where_somebody_is_from_is_no_post() -> None:
    assert said("{l:埃塞俄比亚}选手{p:阿贝贝}夺冠。", "position") == []


def test_a_ward_belongs_to_the_hospital_before() -> None:
    text = "{o:茶陵县人民医院}很忙。急诊科主任{p:佘春香}说。"
    assert said(text, "position") == [("佘春香", "position", "茶陵县人民医院", "急诊科主任")]


def test_quotation_marks_around_a_name_do_not_part_it_from_the_post() -> None:
    assert said("《{o:新疆日报}》记者{p:丁香}：会不会变？") == [
        ("丁香", "position", "新疆日报", "记者")
    ]


def test_an_office_is_known_by_the_end_of_its_name() -> None:
    assert said("{o:江东新区管理局}发文。管理局副局长{p:钟鸣远}坦言。") == [
        ("钟鸣远", "position", "江东新区管理局", "副局长")
    ]


def test_the_head_of_a_village_belongs_to_the_village_of_the_sentence() -> None:
    assert said("试验田在{l:巴卡村}。村支书{p:江白益西}插了牌子。") == [
        ("江白益西", "position", "巴卡村", "村支书")
    ]


def test_a_policeman_belongs_to_the_station_that_the_article_names_most() -> None:
    text = "{o:崇义派出所}在桥边。她去了{o:崇义派出所}。{p:晏阳}和辅警{p:秦良钰}跑下楼。"
    assert said(text) == [("秦良钰", "position", "崇义派出所", "辅警")]


def test_a_counted_holder_has_the_plain_post() -> None:
    assert said("{o:商会}另一位会员{p:黎明}说。") == [("黎明", "position", "商会", "会员")]


def test_the_mayor_is_of_the_city_that_the_article_begins_with() -> None:
    text = "{l:莱西市}召开会议，学习{l:青岛市}的经验。副市长{p:时光远}参加。"
    assert said(text, "position") == [("时光远", "position", "莱西市", "副市长")]


def test_a_post_behind_a_verb_of_taking_it_is_not_the_next_person_s() -> None:
    text = "{p:荀卫国}出任{o:县医院}院长，原院长{p:马合木提}离开。"
    assert ("荀卫国", "position", "县医院", "院长") in said(text)
    assert ("马合木提", "position", "县医院", "院长") not in said(text)


def test_a_short_form_in_brackets_does_not_part_a_body_from_its_post() -> None:
    text = "{o:公共交通集团}（以下简称“{o:公交集团}”）董事长{p:韦朗}出席。"
    assert said(text, "position") == [("韦朗", "position", "公共交通集团", "董事长")]


def test_who_is_sent_by_a_body_has_a_post_of_it() -> None:
    assert said("{o:建苑设计集团}派出的规划师{p:左岸}很忙。") == [
        ("左岸", "position", "建苑设计集团", "规划师")
    ]


def test_a_bare_department_is_its_body_s() -> None:
    assert said("{o:舒兰支公司}{o:农险部}经理{p:尚进}说。", "position") == [
        ("尚进", "position", "舒兰支公司", "农险部经理")
    ]


def test_a_site_can_be_run_like_a_company() -> None:
    assert said("{l:横店影视城}总经理{p:厉兵}说。") == [
        ("厉兵", "position", "横店影视城", "总经理")
    ]


def test_the_head_of_a_county_named_without_its_level() -> None:
    assert said("{l:如东}很忙。县长{p:欧阳朔}讲话。") == [("欧阳朔", "position", "如东", "县长")]


def test_a_diplomat_is_of_the_country_that_sends_him() -> None:
    assert said("{l:孟加拉国}驻{l:昆明}总领事{p:哈桑}出席。", "position") == [
        ("哈桑", "position", "孟加拉国", "驻昆明总领事")
    ]


def test_a_word_of_who_somebody_is_may_stand_between_post_and_name() -> None:
    for between in ("、苗族姑娘", "仡佬族汉子", "、{l:越南}归侨"):
        assert said("{o:桐木岭村党支部}书记" + between + "{p:潘阿榜}发言。", "position") == [
            ("潘阿榜", "position", "桐木岭村党支部", "书记")
        ]


def test_where_somebody_comes_from_has_no_post() -> None:
    assert said("来自{l:意大利}的工程师{p:贝里尼}在这里工作六年。", "position") == []


def test_a_post_of_several_holders_is_shared() -> None:
    assert said("{o:大鹿岛派出所}民警{p:关山月}、{p:苏日娜}上门。", "position") == [
        ("关山月", "position", "大鹿岛派出所", "民警"),
        ("苏日娜", "position", "大鹿岛派出所", "民警"),
    ]


def test_a_post_of_a_ward_belongs_to_the_hospital_whose_centre_is_named() -> None:
    text = "{o:茶陵县人民医院}投用。\n在{o:茶陵县人民医院胸痛中心}，急诊科主任{p:佘春香}说。"
    assert ("佘春香", "position", "茶陵县人民医院", "急诊科主任") in said(text)


def test_the_owner_of_a_firm_without_a_known_name_has_no_other_firm() -> None:
    text = "{o:宁德时代}扩产。主营铝箔的“闽箔”被淘汰。老板{p:官大旺}没有抱怨。"
    assert said(text, "position") == []


def test_the_director_beside_a_party_secretary_directs_the_body() -> None:
    assert said("{o:茶产业中心党总支}书记、主任{p:甘露}介绍。", "position") == [
        ("甘露", "position", "茶产业中心", "主任"),
        ("甘露", "position", "茶产业中心党总支", "书记"),
    ]


def test_the_district_head_governs_the_division_in_the_name_of_a_meeting() -> None:
    text = "{e:蔡甸区委常委会会议}召开。{o:区委}副书记、区长{p:陈海涛}通报情况。"
    assert ("陈海涛", "position", "蔡甸区", "区长") in said(text)


def test_a_party_post_of_a_guest_is_of_the_body_before() -> None:
    text = "{o:临江港集团}董事长{p:何文}，党委副书记、总经理{p:丁一}出席。"
    assert said(text, "position") == [
        ("丁一", "position", "临江港集团", "党委副书记"),
        ("丁一", "position", "临江港集团", "总经理"),
        ("何文", "position", "临江港集团", "董事长"),
    ]


def test_an_assistant_and_a_post_of_a_department_are_two_posts() -> None:
    assert said("{o:华泰电子}总经理助理兼生产部部长{p:何文}说。", "position") == [
        ("何文", "position", "华泰电子", "总经理助理"),
        ("何文", "position", "华泰电子", "生产部部长"),
    ]


def test_an_age_may_stand_between_a_post_and_the_name() -> None:
    assert said("{o:华泰集团}创始人、现年68岁的{p:何文}回到家乡。", "position") == [
        ("何文", "position", "华泰集团", "创始人")
    ]


def test_the_party_body_of_a_house_called_by_one_character() -> None:
    text = "{o:临江大学}举行毕业典礼。校党委书记{p:何文}出席。"
    assert said(text, "position") == [("何文", "position", "临江大学", "党委书记")]


def test_a_deputy_of_the_party_body_belongs_to_the_chief_s_body() -> None:
    text = "{o:市卫健委}党组书记、主任{p:何文}主持会议，党组成员、副主任{p:丁一}通报情况。"
    assert ("丁一", "position", "市卫健委", "副主任") in said(text, "position")


def test_a_branch_is_named_by_its_bank_and_its_place() -> None:
    assert said("{o:农业银行}{l:临江}分行行长{p:何文}说。", "position") == [
        ("何文", "position", "农业银行临江分行", "行长")
    ]


def test_the_office_of_a_street_is_one_of_the_street() -> None:
    text = "{l:红旗街道}党工委书记{p:何文}、办事处主任{p:丁一}到场。"
    assert ("丁一", "position", "红旗街道", "办事处主任") in said(text, "position")


def test_the_office_of_a_town_is_no_body_of_its_own() -> None:
    assert said("{l:石桥镇}农技站站长{p:何文}带路。", "position") == [
        ("何文", "position", "石桥镇", "农技站站长")
    ]


def test_a_deputy_has_the_post_of_the_deputy_before() -> None:
    text = "{o:市人大常委会}副主任{p:宋文豹}主持会议，副主任{p:覃丽萍}、{p:龚万祥}出席。"
    assert {who for who, *_ in said(text, "position")} == {"宋文豹", "覃丽萍", "龚万祥"}


def test_a_region_of_the_world_belongs_to_the_post() -> None:
    assert said("{o:暗夜协会}{l:亚洲区}代表{p:科斯塔}参会。", "position") == [
        ("科斯塔", "position", "暗夜协会", "亚洲区代表")
    ]


def test_a_shopping_city_has_a_manager() -> None:
    assert said("{l:国际商贸城}总经理{p:林国栋}参加。", "position") == [
        ("林国栋", "position", "国际商贸城", "总经理")
    ]


def test_a_post_shares_a_character_with_its_body() -> None:
    assert said("{o:市公安局}长{p:李建新}出席。") == [("李建新", "position", "市公安局", "局长")]


def test_a_minister_is_none_of_an_office_named_before() -> None:
    assert said("{o:总统办公厅}主任{p:瓦伊诺}、国防部长{p:绍伊古}出席。") == [
        ("瓦伊诺", "position", "总统办公厅", "主任")
    ]


def test_a_minister_is_one_of_the_country_whose_president_stands_before() -> None:
    assert ("阿卜杜拉", "position", "伊朗", "外交部长") in said(
        "{l:伊朗}总统{p:莱希}、外交部长{p:阿卜杜拉}遇难。"
    )


def test_a_member_of_a_party_has_no_post_in_it() -> None:
    assert said("{o:共和党}籍联邦众议员{p:马特·盖兹}发言。") == []


def test_how_a_post_is_held_may_stand_in_brackets() -> None:
    assert ("俞启舟", "position", "凉山州", "副州长") in said(
        "{l:凉山州}副州长（挂职）{p:俞启舟}出席。"
    )


def test_an_honour_may_stand_between_a_post_and_the_name() -> None:
    assert said("{o:扶欢中学}原校长、全国优秀教师{p:杨怀钦}逝世。") == [
        ("杨怀钦", "position", "扶欢中学", "原校长")
    ]


def test_a_company_may_be_named_by_what_its_name_begins_with() -> None:
    text = "{o:渤海远航租赁有限公司}成立，{o:上海远航金融集团}到场。渤海远航董事长{p:闻人骏}说。"
    assert ("闻人骏", "position", "渤海远航", "董事长") in said(text)


def test_a_court_has_the_post_that_its_judges_have() -> None:
    text = "任命{p:苗青}为{o:益阳市法院审判委员会}委员、刑事审判庭庭长。"
    assert ("苗青", "position", "益阳市法院审判委员会", "委员") in said(text)
    assert ("苗青", "position", "益阳市法院", "刑事审判庭庭长") in said(text)


def test_a_post_that_somebody_takes_is_not_of_who_comes_next() -> None:
    rows = said("院长沙马尔布任{o:甬江医疗集团}理事长，{o:西昌医院}书记{p:冉光兴}出席。")
    assert rows == [("冉光兴", "position", "西昌医院", "书记")]


def test_where_somebody_on_loan_comes_from_may_stand_in_brackets() -> None:
    text = "{l:沙雅县}常务副县长（{l:嘉兴}援疆）{p:钟亦凡}来到现场。"
    assert ("钟亦凡", "position", "沙雅县", "常务副县长") in said(text)


def test_a_retired_cadre_or_expert_may_stand_between_a_post_and_the_name() -> None:
    assert said("原{o:即墨师范学校}校长、离休干部{p:吕景岳}逝世。") == [
        ("吕景岳", "position", "即墨师范学校", "校长")
    ]


def test_the_head_of_a_troupe_is_one_of_the_troupe() -> None:
    text = "{o:漳州市木偶剧团}赴印尼巡演，团长{p:洪惜春}带去经典剧目。"
    assert said(text, "position") == [("洪惜春", "position", "漳州市木偶剧团", "团长")]


def test_whoever_is_visited_has_a_post_of_the_house() -> None:
    text = "{p:王强}拜会了{o:斗门同乡会}，看望了会长{p:黄松柏}。"
    assert ("黄松柏", "position", "斗门同乡会", "会长") in said(text, "position")


def test_the_body_of_another_level_is_another_body() -> None:
    text = "州卫生健康委主任{p:吉克拉体}、{o:宁波市卫生健康委员会}副主任{p:虞佳宁}出席。"
    assert all(row[0] != "吉克拉体" for row in said(text, "position"))


def test_a_post_is_one_of_the_company_described_not_of_its_mother() -> None:
    text = "{o:华屿科技}是{o:华屿能源公司}的全资子公司，厂长{p:莫少军}介绍。"
    assert said(text, "position") == [("莫少军", "position", "华屿科技", "厂长")]


def test_a_post_is_none_of_a_partner() -> None:
    text = "{o:青训学校}与{o:师范大学}签有协议，校长由退役国脚{p:阎立方}担任。"
    assert said(text, "position") == [("阎立方", "position", "青训学校", "校长")]


def test_a_side_has_no_posts_of_what_both_found() -> None:
    text = "{o:恒岳公司}投产。总经理由{o:莱姆勒集团}方面推荐。现任总经理为{p:沃尔夫}。"
    assert said(text, "position") == [("沃尔夫", "position", "恒岳公司", "总经理")]


def test_a_post_that_somebody_is_engaged_for_is_not_the_next_ones() -> None:
    text = "{p:徐茂松}受聘{o:纺织协会}名誉会长，{o:理工大学}教授{p:祝知遥}受聘首席专家。"
    rows = said(text, "position")
    assert ("徐茂松", "position", "纺织协会", "名誉会长") in rows
    assert ("祝知遥", "position", "纺织协会", "名誉会长") not in rows


def test_whoever_is_met_in_a_plant_that_stands_somewhere_works_there() -> None:
    text = "坐落于园区东侧的{o:恒昇煤化工集团}，值班长{p:刘栓柱}盯着大屏。"
    assert said(text) == [("刘栓柱", "position", "恒昇煤化工集团", "值班长")]


def test_the_director_of_the_office_is_not_of_the_party_committee() -> None:
    text = "{o:天生街道党工委}副书记、办事处主任{p:赖承志}介绍。"
    assert ("赖承志", "position", "天生街道", "办事处主任") in said(text)


def test_a_party_post_without_a_body_is_of_the_house_of_the_post_behind_it() -> None:
    text = "{o:宏远船舶集团}召开会议，党委书记、董事长{p:王立}讲话。"
    assert said(text, "position") == [
        ("王立", "position", "宏远船舶集团", "党委书记"),
        ("王立", "position", "宏远船舶集团", "董事长"),
    ]


@pytest.mark.parametrize(
    ("body", "post"),
    [
        ("利川陶瓷文化财团", "财团理事长"),
        ("开远车务段", "车务段值班员"),
        ("金盛铸造湘潭分厂", "分厂厂长"),
    ],
)
def test_a_noun_before_a_post_means_the_only_name_that_ends_with_it(body: str, post: str) -> None:
    found = said(f"{{o:{body}}}派人前来。{post}{{p:朴正焕}}签字。", "position")
    assert [(who, where) for who, _, where, _ in found] == [("朴正焕", body)]


def test_a_government_without_a_name_is_not_the_one_that_another_is_named_after() -> None:
    text = "{o:所罗门群岛政府}表示支持。人民联盟领袖、政府总理{p:布朗}表示祝贺。"
    assert said(text, "position") == []


def test_a_former_head_is_of_the_body_whose_post_another_takes() -> None:
    found = said(
        "宣布决定：{p:尹国峰}任{o:林业局有限公司}党委书记、董事长；原党委书记、董事长{p:佟大维}另有任用。",
        "position",
    )
    assert {post for who, _, _, post in found if who == "佟大维"} == {"原党委书记", "董事长"}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("{o:青山集团}工会主席{p:李梅}和团委书记{p:赵亮}到场。", ("赵亮", "青山集团", "团委书记")),
        ("{o:市中医院}院长、主任中医师{p:王强}坐诊。", ("王强", "市中医院", "院长")),
        ("{o:青山集团}负责人之一{p:王强}说。", ("王强", "青山集团", "负责人")),
        ("{o:青山集团}CEO{p:王强}说。", ("王强", "青山集团", "CEO")),
    ],
)
def test_a_post_stands_before_its_holder_in_many_forms(text: str, post: tuple[str, ...]) -> None:
    who, where, title = post
    assert (who, "position", where, title) in said(text, "position")


def test_who_stands_beside_somebody_is_not_of_a_body_without_such_a_post() -> None:
    found = said("{o:青山商会}会长{p:贺知秋}与校长{p:尹水莲}揭牌。", "position")
    assert not [row for row in found if row[0] == "尹水莲"]


def test_a_dash_may_stand_between_a_post_and_the_names() -> None:
    text = "陪同的有{o:甲集团}的两位副总裁——{p:宫海明}、{p:耿佃云}。"
    assert said(text, "position") == [
        ("宫海明", "position", "甲集团", "副总裁"),
        ("耿佃云", "position", "甲集团", "副总裁"),
    ]


def test_a_name_without_its_first_character_is_no_short_form() -> None:
    text = "{o:中共中央}总书记{p:习近平}同苏共中央总书记{p:戈尔巴乔夫}会晤。"
    assert [row[0] for row in said(text, "position")] == ["习近平"]
