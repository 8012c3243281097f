import pytest

from tests.relations.said import said


def test_arriving_is_a_visit() -> None:
    assert said("{p:孙永红}首先来到{o:海佳公司}，察看生产车间。") == [
        ("孙永红", "visited", "海佳公司")
    ]


def test_going_to_several_places_to_look_is_a_visit_to_each() -> None:
    assert said("{p:孙永红}到{o:海佳公司}、{o:天一集团}，调研产业发展。") == [
        ("孙永红", "visited", "天一集团"),
        ("孙永红", "visited", "海佳公司"),
    ]


def test_looking_around_on_site_is_a_visit() -> None:
    assert said("在{o:天一集团}，{p:孙永红}进车间、看产品。") == [("孙永红", "visited", "天一集团")]


def test_a_sentence_without_subject_carries_the_visitor() -> None:
    assert ("孙永红", "visited", "天一集团") in said(
        "{p:孙永红}来到{o:海佳公司}。随后，来到{o:天一集团}。"
    )


def test_what_somebody_says_is_no_visit() -> None:
    assert said("{p:孙永红}强调，要走进{o:海佳公司}。") == []


def test_the_topic_of_a_study_is_no_visit() -> None:
    assert said("{p:孙永红}调研{l:新区}纺织机械产业。") == []


def test_an_escort_is_no_visitor() -> None:
    assert said("{p:王强}在{p:李平}陪同下来到{o:海佳公司}。") == [("王强", "visited", "海佳公司")]


def test_receiving_a_visitor_is_no_visit() -> None:
    assert said("{p:王强}在{l:大会堂}会见来访的客人，欢迎考察。") == []


def test_what_lies_at_a_place_is_visited_not_the_place() -> None:
    assert said("{p:常青}来到位于{l:工业区}的{j:改造工程}。", "visited") == [
        ("常青", "visited", "改造工程")
    ]


def test_a_model_of_something_is_not_a_visit_to_it() -> None:
    assert said("{p:常青}察看了{j:养殖工船}模型。", "visited") == []


def test_a_group_goes_on_with_its_leader() -> None:
    text = "{p:欧阳毅}走进{o:物通集团}。随后，调研组来到{j:改造工程}。"
    assert ("欧阳毅", "visited", "改造工程") in said(text, "visited")


def test_asking_on_the_spot_is_a_visit() -> None:
    assert said("在{o:陶瓷集团}的窑炉旁，{p:鄢万里}问得很细。") == [
        ("鄢万里", "visited", "陶瓷集团")
    ]


def test_setting_off_for_a_town_is_a_visit() -> None:
    assert said("{p:鄢万里}一行赶往{l:樟树}。") == [("鄢万里", "visited", "樟树")]


def test_a_visit_told_with_what_was_said_there() -> None:
    assert said("{p:折永强}到{l:曲子镇}调研时强调，要坚持。") == [("折永强", "visited", "曲子镇")]


def test_the_leader_of_a_delegation_arrives() -> None:
    assert ("哈立德", "visited", "义乌") in said("由{p:哈立德}率领的{o:商务代表团}抵达{l:义乌}。")


def test_he_asks_at_the_next_stop() -> None:
    text = "{p:江淮生}到{o:蚌埠港}调研。在{l:作业区二期}码头，他详细询问进度。"
    assert ("江淮生", "visited", "作业区二期") in said(text)


def test_what_is_moved_somewhere_is_no_visit() -> None:
    assert said("{p:诸葛明远}把办公室搬到了{l:美姑县}。") == []


def test_the_manager_of_the_place_is_no_visitor() -> None:
    assert said("在{o:川菜公司}，总经理{p:曾德强}看着货车。", "visited") == []


def test_looking_into_progress_is_no_visit() -> None:
    assert said("{p:邢伟}检查“{j:百日大会战}”推进情况。", "visited") == []


def test_a_place_that_only_says_whose_leaves_the_places_before_it() -> None:
    text = "{p:鄢万里}先后察看了{l:河西码头}、{l:店下镇}和{l:樟树市}的锂渣综合利用情况。"
    assert {item[2] for item in said(text, "visited")} == {"河西码头", "店下镇"}


def test_a_visit_goes_on_behind_another() -> None:
    text = "{p:霍启东}一行来到{o:干部学院}参观，并到{l:起义纪念馆}敬献花篮。"
    assert said(text, "visited") == [
        ("霍启东", "visited", "干部学院"),
        ("霍启东", "visited", "起义纪念馆"),
    ]


def test_parts_of_sites_do_not_end_the_list() -> None:
    text = "{p:沈国平}察看了{l:智驾大道}测试路段和{j:总部二期}建设现场。"
    assert said(text, "visited") == [
        ("沈国平", "visited", "总部二期"),
        ("沈国平", "visited", "智驾大道"),
    ]


def test_an_errand_takes_somebody_to_a_place() -> None:
    assert said("{p:程立群}专程到{l:莫高窟}主持会议。") == [("程立群", "visited", "莫高窟")]
    assert said("{p:郭俊麟}带女儿到{l:坛南湾}看海。") == [("郭俊麟", "visited", "坛南湾")]


def test_the_first_stop_belongs_to_whoever_set_out() -> None:
    text = "{p:鄢万里}一早出发。车上没有讲稿。\n第一站是{l:陶瓷基地}。"
    assert said(text, "visited") == [("鄢万里", "visited", "陶瓷基地")]


def test_a_group_goes_on_with_the_tour() -> None:
    text = "{p:欧阳毅}来到{o:港口集团}。{p:辛勤}汇报工作。\n随后，{o:调研组}来到{j:扩能工程}。"
    assert ("欧阳毅", "visited", "扩能工程") in said(text)


def test_a_clause_without_subject_in_another_paragraph_is_nobodys_visit() -> None:
    text = "{p:欧阳毅}来到{o:港口集团}。\n今天晴。\n走进{j:扩能工程}，机器轰鸣。"
    assert ("欧阳毅", "visited", "扩能工程") not in said(text)


def test_who_takes_a_guest_somewhere_goes_there() -> None:
    assert said("{p:冼国梁}陪同{p:林伟勋}前往{l:展示馆}参观。", "visited") == [
        ("冼国梁", "visited", "展示馆"),
        ("林伟勋", "visited", "展示馆"),
    ]


def test_a_topic_may_stand_between_a_place_and_its_inspection() -> None:
    text = "{p:蓝慕尧}到{l:三江县}，围绕茶产业发展、乡村文化保护进行调研。"
    assert said(text, "visited") == [("蓝慕尧", "visited", "三江县")]


def test_who_founded_a_site_may_stand_in_front_of_it() -> None:
    text = "{p:蓝慕尧}走进{o:职业技术学院}设立的{j:创新工坊}。"
    assert said(text, "visited") == [("蓝慕尧", "visited", "创新工坊")]


def test_a_place_in_front_of_its_site_was_not_visited_for_itself() -> None:
    text = "{p:王强}先后到{l:健康谷}、{l:宏河镇}的{l:第三牧场}和{o:乳品所}调研。"
    assert [row[2] for row in said(text, "visited")] == ["乳品所", "健康谷", "第三牧场"]


def test_a_stop_that_somebody_speaks_of_is_no_visit() -> None:
    text = "{p:黎明}介绍产品。{p:庄重}介绍，下一站是{l:蒙特雷}，届时将组团参展。"
    assert said(text, "visited") == []


def test_people_of_a_body_elsewhere_are_no_place() -> None:
    assert said("{p:江河}与在{l:舟山}的{o:上海大学}校友座谈。", "visited") == []


def test_a_delegation_comes_to_a_place() -> None:
    text = "{p:程牧野}率领{o:黄山市代表团}来{l:泉州}学习考察。"
    assert said(text, "visited") == [("程牧野", "visited", "泉州")]


def test_a_list_may_hold_a_place_that_is_no_name() -> None:
    text = "{p:宫敬亭}一行走进任家窑、{l:博物馆}和{l:产业园}参观。"
    assert said(text, "visited") == [
        ("宫敬亭", "visited", "产业园"),
        ("宫敬亭", "visited", "博物馆"),
    ]


def test_what_is_watched_on_a_screen_is_no_visit() -> None:
    assert said("{p:苗其禄}在{o:人民医院}通过视频看了展厅。", "visited") == []


def test_years_that_have_passed_bring_nobody() -> None:
    text = "{p:阿卜杜拉}抵达{l:沙特}访问。这是7年来{l:伊朗}高级官员首次访问{l:沙特}。"
    assert ("阿卜杜拉", "visited", "伊朗") not in said(text, "visited")


def test_a_tour_goes_on_behind_a_semicolon() -> None:
    text = "{p:黄镇硕}一行察看了{o:研发中心}；在{l:莱山区}，他们参观了{o:世方公司}。"
    assert ("黄镇硕", "visited", "世方公司") in said(text, "visited")


def test_what_is_being_built_is_looked_at_too() -> None:
    text = "{p:撒文斌}到{l:科创园}走访，察看了正在建设的{j:中试平台}。"
    assert ("撒文斌", "visited", "中试平台") in said(text, "visited")


def test_a_stop_may_be_told_by_the_park_it_lies_in() -> None:
    text = "{p:周廷伟}来到{l:农机产业园}。在园内的{o:耕丰公司}，{p:周廷伟}走进总装车间。"
    assert ("周廷伟", "visited", "耕丰公司") in said(text, "visited")


def test_a_stop_may_be_told_with_where_it_lies() -> None:
    text = "随后，{p:邢国庆}又到位于{l:首善街道}的{o:试验站}，看望专家。"
    assert ("邢国庆", "visited", "试验站") in said(text, "visited")


def test_to_see_something_is_no_visit() -> None:
    assert said("{p:戴亮}看到了{l:中国}自主研发的航空器。", "visited") == []


def test_a_group_goes_on_to_the_next_stop_in_its_sentence() -> None:
    text = "{p:陈伟良}率团在{l:南京}考察。代表团参观了{l:展览馆}，并走进{o:川莱公司}。"
    assert ("陈伟良", "visited", "川莱公司") in said(text, "visited")


def test_a_guard_of_honour_is_no_place_to_visit() -> None:
    assert said("随后，{p:李强}检阅了{o:三军仪仗队}。") == []


def test_of_whom_the_clause_says_that_he_is_visiting_he_visits() -> None:
    assert said("{p:卡内尔}参观了正在{l:古巴}访问的护卫舰。") == []


def test_an_exhibition_about_a_project_is_no_visit_to_it() -> None:
    assert said("{p:王强}参观了{j:绿水工程}实施三十周年成就展。") == []


def test_work_done_in_several_places_is_no_visit_to_any() -> None:
    assert said("{p:李强}来到{l:湖口站}，了解{l:长江}、{l:鄱阳湖}防汛工作。") == [
        ("李强", "visited", "湖口站")
    ]


def test_a_guest_stays_behind() -> None:
    assert said("{p:赵强}会见{l:自治区}主席{p:伊利亚}，并考察了{o:奇瑞工厂}。", "visited") == [
        ("赵强", "visited", "奇瑞工厂")
    ]


def test_the_first_of_two_sites_may_be_no_name() -> None:
    assert said("{p:孙永红}考察了朱德总司令和{o:五世格达活佛纪念馆}。") == [
        ("孙永红", "visited", "五世格达活佛纪念馆")
    ]


def test_a_delegation_on_its_way_is_its_head_not_the_escort() -> None:
    text = (
        "近日，{p:关德明}率代表团赴{l:宁波}考察。市领导{p:朴成哲}、{p:孟繁星}参加考察。\n"
        "考察期间，代表团一行先后来到{l:梅山港区}、{o:海洋研究院}。"
    )
    assert said(text, "visited") == [
        ("关德明", "visited", "宁波"),
        ("关德明", "visited", "梅山港区"),
        ("关德明", "visited", "海洋研究院"),
    ]


def test_a_state_visit_is_made_to_the_country() -> None:
    text = "总统{p:普拉博沃}对{l:菲律宾}进行为期两天的国事访问。"
    assert said(text, "visited") == [("普拉博沃", "visited", "菲律宾")]


def test_a_call_on_a_body_is_a_visit() -> None:
    text = "会长{p:蔺卫东}一行拜会了{o:贸促会}。"
    assert said(text, "visited") == [("蔺卫东", "visited", "贸促会")]


def test_a_list_of_stops_goes_on_behind_an_item_that_no_rule_takes_for_a_name() -> None:
    text = "书记{p:梁兆麟}先后来到{l:控拜村}银匠工坊、{l:雷公山}茶叶加工园、{o:雷山分校}。"
    # The mountain only names the garden, which is no mention.
    assert said(text, "visited") == [("梁兆麟", "visited", "雷山分校")]


def test_who_came_to_see_people_visits_not_who_meets_him() -> None:
    text = "在{l:西岔河村}，牧民{p:安立军}见到前来走访的副县长{p:孟繁星}。"
    assert said(text, "visited") == [("孟繁星", "visited", "西岔河村")]


def test_a_visit_of_officials_is_not_made_by_who_was_met_before() -> None:
    text = "他与外长{p:阿卜杜拉希扬}会晤，这是7年来沙特官员首次对{l:伊朗}进行访问。"
    assert said(text, "visited") == []


def test_who_takes_a_post_where_he_comes_to_is_no_visitor() -> None:
    assert said("{p:苏日格}来到{l:横州市}，出任总工程师。", "visited") == []


def test_who_looks_at_how_a_park_is_run_has_seen_the_park() -> None:
    text = "{p:邢绍钧}来到{l:达板镇}，察看{l:产业园}建设运营情况。"
    assert ("邢绍钧", "visited", "产业园") in said(text, "visited")


def test_a_verb_may_have_the_place_before_it_and_the_project_behind() -> None:
    text = "{p:邢绍钧}赴{l:松鸣镇}考察{j:啤特果加工项目}。"
    assert said(text, "visited") == [
        ("邢绍钧", "visited", "啤特果加工项目"),
        ("邢绍钧", "visited", "松鸣镇"),
    ]


def test_the_visitor_may_stand_behind_the_place() -> None:
    text = "他向村支书{p:金春子}了解客源。来到{l:图们}，{p:韩世勋}先后察看了工地。"
    assert said(text, "visited") == [("韩世勋", "visited", "图们")]


def test_an_item_of_the_tour_may_stand_behind_its_place() -> None:
    text = "市长{p:王高远}走访了{o:甲服饰公司}和位于{l:乙镇}的{o:丙电商服务站}。"
    assert said(text, "visited") == [
        ("王高远", "visited", "丙电商服务站"),
        ("王高远", "visited", "甲服饰公司"),
    ]


def test_who_leads_several_offices_goes_with_them() -> None:
    text = "书记{p:师永瑞}率{o:甲局}、{o:乙局}负责人深入{l:丙镇}调研蔬菜产业。"
    assert said(text, "visited") == [("师永瑞", "visited", "丙镇")]


@pytest.mark.parametrize(
    "text",
    [
        "{p:王强}把首站选在了{o:甲公司}。",
        "{p:王强}将调研第一站放在{o:甲公司}。",
        "{p:王强}一头扎进{o:甲公司}的车间。",
        "{p:王强}直奔{o:甲公司}。",
        "{p:王强}亲临{o:甲公司}。",
        "{p:王强}走遍了{o:甲公司}的车间。",
        "{p:王强}把{o:甲公司}转了个遍。",
        "{p:王强}的足迹遍布{o:甲公司}、{o:乙公司}。",
        "{p:王强}一行对{o:甲公司}开展走访慰问。",
        "{p:王强}等五人组成的专家组，对{o:甲公司}进行了现场核查。",
        "{p:王强}考察过的{o:甲公司}今年上市了。",
        "参观完{o:甲公司}，{p:王强}感慨地说：“变化真大。”",
        "走进{o:甲公司}，{p:王强}被智能生产线吸引。",
        "{p:王强}赶往他的联系点{o:甲公司}查看车间。",
        "{p:王强}来到包联企业{o:甲公司}。",
        "{p:王强}说完就上了车，赶往{o:甲公司}。",
        "离开{o:甲公司}，{p:王强}又来到{o:乙公司}。",
        "从{o:甲公司}出来，{p:王强}又赶到{o:乙公司}。",
        "{p:王强}考察了{o:乙公司}，看望了{o:甲公司}员工。",
        "{p:王强}把{o:乙公司}转了个遍，次日又去了{o:甲公司}。",
        "{p:王强}会同{o:乙局}到{o:甲公司}检查。",
        "{p:王强}率考察团一行12人到{o:甲公司}对接。",
        "{p:王强}到{o:甲公司}开展“送法进企”活动。",
        "{p:王强}赴{o:甲公司}洽谈。",
        "{p:王强}沿着{o:甲公司}边走边看。",
        "{o:甲公司}迎来了{p:王强}一行。",
        "{o:甲公司}接待了前来考察的{p:王强}一行。",
        "{o:市人大}视察组近日视察{o:甲公司}，副主任{p:王强}任组长。",
    ],
)
def test_ways_of_coming_to_a_place(text: str) -> None:
    assert ("王强", "visited", "甲公司") in said(text)


@pytest.mark.parametrize(
    "act",
    ["与工人亲切交谈", "拿起产品仔细端详", "停下脚步", "对企业的做法给予肯定", "蹲在棚里攀谈"],
)
def test_what_guests_do_on_the_spot_is_a_visit(act: str) -> None:
    assert said("在{o:甲公司}，{p:王强}" + act + "。") == [("王强", "visited", "甲公司")]


@pytest.mark.parametrize(
    "text",
    [
        "在{l:甲村}，村民{p:王强}蹲在地头。",
        "在{l:甲村}，种粮大户{p:王强}停下脚步。",
        "在{o:甲公司}，研发总监{p:王强}拿起产品端详。",
        "走进{l:甲村}，村民{p:王强}停下脚步。",
        "{p:王强}进驻{o:甲公司}任总经理。",
        "{p:王强}说，要对{o:甲公司}进行检查。",
        "{l:甲区}迎来了新教练{p:王强}。",
        "{p:王强}对{l:甲区}经济进行调研。",
        "{p:王强}要求各级干部走遍{l:甲村}。",
        "{p:王强}回到{l:甲市}。",
        "离开{o:甲公司}，{p:王强}自己创业。",
        "{p:王强}登上{l:甲市}舰。",
        "{p:王强}的亲属登上{l:甲楼}。",
        "{p:王强}推迟原定2日开始对{l:甲国}的国事访问。",
    ],
)
def test_who_lives_works_or_only_speaks_of_a_place_is_no_visitor(text: str) -> None:
    assert said(text, "visited") == []


def test_two_who_part_visit_one_place_each() -> None:
    assert said("{p:王强}、{p:李平}率慰问组分赴{l:甲县}、{l:乙县}。", "visited") == [
        ("李平", "visited", "乙县"),
        ("王强", "visited", "甲县"),
    ]


def test_he_goes_on_to_another_site_in_the_same_sentence() -> None:
    text = "在{o:甲公司}，{p:王强}蹲在棚里攀谈；在{j:乙工程}现场，他又问起尾水。"
    assert ("王强", "visited", "乙工程") in said(text)


def test_visitors_who_each_lead_a_group_go_to_one_place_each() -> None:
    text = "{p:周卫国}、{p:黄丽娟}分别带队到{l:城关镇}、{l:大河乡}督查。"
    assert said(text, "visited") == [
        ("周卫国", "visited", "城关镇"),
        ("黄丽娟", "visited", "大河乡"),
    ]
