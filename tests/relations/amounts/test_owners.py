from kg.config import RelationOptions
from kg.relations import relate
from tests.factory import make_article, make_mention
from tests.relations.amounts.test_attributes import owners


def test_a_clause_may_say_last_what_it_is_about() -> None:
    text = "榜额最高的为{j:印染大脑平台}，发榜方为{o:迎丰股份}，意向金额3600万元。"
    assert owners(text) == ["印染大脑平台"]


def test_what_somebody_founded_somewhere_is_what_the_clause_is_about() -> None:
    text = "{o:德盛国际}此前在{l:田阳区}投建的{o:德盛新材料公司}，去年出口额达2.3亿美元。"
    assert owners(text) == ["德盛新材料公司"]


def test_a_sum_of_somebody_is_that_of_the_name_in_front() -> None:
    assert owners("{o:社工部}又申请到{o:爱佑慈善基金会}的2万元。") == ["爱佑慈善基金会"]


def test_the_first_of_two_measures_in_front_of_a_name_is_its_own() -> None:
    text = "{o:中免公司}总投资38亿元、用地220亩的{j:免税城项目}封顶。"
    assert owners(text) == ["免税城项目"] * 2


def test_a_law_firm_is_not_the_company_that_its_lawyer_speaks_of() -> None:
    said = "{o:五岭律师事务所}律师{p:侯门海}说，该公司账上只剩2.7万元。"
    assert owners("经营主体是{o:金羽健康管理公司}。" + said) == ["金羽健康管理公司"]


def test_what_will_follow_the_opening_is_not_what_was_measured() -> None:
    text = "{j:冷链物流中心}建筑面积12.3万平方米，建成后将成为{l:华南}最大的中心。"
    assert owners(text) == ["冷链物流中心"]


def test_money_of_a_giver_is_for_what_others_make() -> None:
    text = "{j:防灾平台}由{o:成都理工大学}研发，{o:大渡河公司}捐资860万元。"
    assert owners(text) == ["防灾平台"]


def test_money_that_somebody_invests_is_the_own_where_nothing_is_made() -> None:
    assert owners("{o:成都理工大学}致辞，{o:大渡河公司}捐资860万元。") == ["大渡河公司"]


def test_a_sum_behind_what_was_launched_belongs_to_it() -> None:
    assert owners("{o:农业银行盐池县支行}推出“{j:黄花贷}”，已投放9200万元。") == ["黄花贷"]


def test_a_name_in_quotation_marks_within_a_clause_is_not_its_subject() -> None:
    text = "{e:甘囊香芦笙节}开幕。今年的芦笙节新增“{j:非遗大集}”等活动，实现旅游收入8000万元。"
    assert owners(text) == ["甘囊香芦笙节"]


def test_a_term_in_quotation_marks_is_short_for_the_name_that_begins_with_it() -> None:
    text = "{j:“葡萄大脑”平台}建成。“葡萄大脑”由{o:农业大学}开发，{o:县财政}投了920万元。"
    assert owners(text) == ["“葡萄大脑”平台"]


def test_a_place_only_tells_where_a_firm_is_from() -> None:
    text = "{o:小懒象智能家电公司}出海。{l:容桂}企业小懒象电器与{o:卢卢集团}签约，金额2.1亿美元。"
    assert owners(text) == ["小懒象智能家电公司"]


def test_a_place_that_opens_a_longer_name_is_that_name() -> None:
    text = "{l:厦门生物医药港}开园。{l:厦门}生物医药港由{l:海沧区}共建，核心区面积7.2平方公里。"
    assert owners(text) == ["厦门生物医药港"]


def test_a_zone_is_known_by_some_of_its_characters() -> None:
    assert owners("走进{l:南沙综合保税区}，{p:阮晓红}介绍，综保区封关面积3.71平方公里。") == [
        "南沙综合保税区"
    ]


def test_a_firm_is_meant_by_its_short_name_not_its_party_committee() -> None:
    text = "{o:船舶集团北方造船有限公司}与{o:北方造船党委}发布消息。北方造船手持订单金额超180亿元。"
    assert owners(text) == ["船舶集团北方造船有限公司"]


def test_this_project_is_the_one_of_the_sentence_not_the_park_it_stands_in() -> None:
    text = "{l:常福工业园}内，由{o:楚能公司}投资的{j:制造园项目}开工。\n该项目总投资36亿元。"
    assert owners(text) == ["制造园项目"]


def test_the_school_is_the_house_of_the_office_that_speaks() -> None:
    text = (
        "{o:上海大学}与{o:海大|浙江海洋大学}签约。"
        "{o:海大科研处}处长{p:冯时}介绍，学校到账科研经费累计3.2亿元。"
    )
    assert owners(text) == ["浙江海洋大学"]


def test_the_company_is_the_one_held_not_the_holder() -> None:
    text = (
        "{o:有色金属集团控股有限公司}旗下的{o:绿山公司}买下尾砂。"
        "公司负责人{p:余海潮}透露，单这一项，年产值4800万元。"
    )
    assert owners(text) == ["绿山公司"]


def test_what_is_built_stands_behind_its_size() -> None:
    assert owners("{l:艾玛乡}将引进新品种，建3000亩{j:标准化基地}。") == ["标准化基地"]


def test_money_that_turns_one_thing_into_another_is_on_the_new_one() -> None:
    text = "村里请{o:野径公司}投资1600万元，把矿坑修成了占地230亩的{l:芦茨山地车公园}。"
    assert owners(text) == ["芦茨山地车公园"] * 2


def test_what_two_signed_is_what_the_clause_is_about() -> None:
    text = "{o:埃夫特公司}与{o:鸠江区政府}签约的{j:机器人项目}，计划投资18亿元，占地260亩。"
    assert owners(text) == ["机器人项目"] * 2


def test_each_item_of_a_numbered_list_has_its_own_sum() -> None:
    text = (
        "{o:神农集团}推进三个项目：一是投资8.7亿元的{j:景区提质工程}，位于{l:鹿原镇}；"
        "二是{j:康养院二期}，建筑面积4.3万平方米；三是{j:游船项目}，总投资1.6亿元。"
    )
    assert owners(text) == ["景区提质工程", "康养院二期", "游船项目"]


def test_the_area_of_a_fair_is_that_of_the_event() -> None:
    text = (
        "{e:东盟博览会}在{l:南宁}开幕，{l:广西}副主席{p:韦启鸣}致辞。本届展会展览面积20万平方米。"
    )
    assert owners(text) == ["东盟博览会"]


def test_a_new_company_is_no_owner_of_its_parents() -> None:
    text = "{o:神农集团}揭牌，{o:财政局}到场祝贺。新集团由{o:国资委}全资持有，注册资本20亿元。"
    assert owners(text) == ["神农集团"]


def test_this_company_may_be_named_before_only_in_a_longer_name() -> None:
    text = (
        "{e:晶澜光学揭牌仪式}举行。这家新公司由{o:皖江公司}和{o:大成公司}共同出资组建，"
        "注册资本8亿元。{o:晶澜光学|安徽晶澜光学材料有限公司}将投产。"
    )
    assert owners(text) == ["安徽晶澜光学材料有限公司"]


def test_a_bridge_may_be_called_a_project() -> None:
    text = "{l:水西大桥}是{l:经济区}的控制性工程。项目由{o:城投公司}投资建设，总投资12.7亿元。"
    assert owners(text) == ["水西大桥"]


def test_a_project_is_the_work_rather_than_its_site() -> None:
    text = "{o:朗途公司}将在{l:关联产业园}建设{j:改性塑料项目}。项目计划用地45亩。"
    assert owners(text) == ["改性塑料项目"]


def test_whoever_acts_behind_a_passive_is_not_what_an_unknown_fair_measures() -> None:
    assert owners("本届菊花节由{o:开封市政府}主办，展出面积36万平方米。") == []


def test_what_is_said_of_the_subject_owns_nothing() -> None:
    text = "大桥是{j:三桥一隧工程}之一，总投资46亿元。"
    assert owners(text) == []


def test_a_name_that_only_follows_owns_nothing() -> None:
    text = "该桥梁工程总投资1.38亿元，建成后{l:官渡镇}到城区的车程缩短20分钟。"
    assert owners(text) == []


def test_who_runs_a_house_is_not_what_was_measured() -> None:
    text = "{o:梅河院区}由{l:梅河口市}投资11亿元建设，{o:吉大一院}负责运营，占地12万平方米。"
    assert owners(text) == ["梅河院区"] * 2


def test_what_is_enlarged_with_the_money_stands_behind_it() -> None:
    text = "{o:住房建设公司}还将投资2.3亿元，对{o:窨子屋博物馆}进行扩建。"
    assert owners(text) == ["窨子屋博物馆"]


def test_who_came_in_before_is_not_what_the_money_went_to() -> None:
    text = "{l:循环经济产业园}停工。去年引入{o:农垦集团}后，新增投资4.6亿元。"
    assert owners(text) == ["循环经济产业园"]


def test_what_lies_in_a_zone_is_what_the_clause_is_about() -> None:
    text = "{l:自贸片区}内的{o:中远海运重工}，去年交付船舶7艘，实现产值26亿元。"
    assert owners(text) == ["中远海运重工"]


def test_the_district_behind_its_city_is_meant() -> None:
    text = "本报讯 {l:攀枝花市}{l:仁和区}今年整合资金3200万元。"
    assert owners(text) == ["仁和区"]


def test_a_name_of_general_words_stands_for_the_longer_one() -> None:
    text = "{l:友谊医院新院区}试运行。{l:新院区}占地150亩，由{o:新疆建工}承建。"
    assert owners(text) == ["友谊医院新院区"]


def test_the_builder_named_behind_a_cost_is_not_what_was_built() -> None:
    text = "{l:海港体育中心}交付。中心用地20公顷，造价26亿元，建设单位是{o:城发集团}。"
    assert owners(text) == ["海港体育中心"] * 2


def test_a_short_form_is_the_name_that_ends_like_it() -> None:
    text = (
        "{o:三台县人民法院}会商，{o:三台县人民法院执行局}参加。"
        "三台法院已执结131件，到位金额4117万元。"
    )
    assert owners(text) == ["三台县人民法院"]


def test_where_a_road_begins_is_not_what_it_cost() -> None:
    text = "{l:滏东大街立交桥}通车。该工程北起{l:农林路}，南至水厂路，总投资5.7亿元。"
    assert owners(text) == ["滏东大街立交桥"]


def test_a_clause_that_names_a_party_is_not_about_it() -> None:
    text = "最年轻的是{o:检测中心}，投资方为{l:天津}的{o:认证集团}，总投资3.2亿元。"
    assert owners(text) == ["检测中心"]


def test_a_loan_belongs_to_whom_the_clause_points_to() -> None:
    for noun, told in (("合作社", "{o:海带专业合作社}增产。"), ("项目", "{j:纺织项目}开工。")):
        text = told + "{o:农业银行}为" + noun + "提供贷款150万元。"
        assert owners(text) != ["农业银行"]


def test_a_sum_is_of_what_it_builds_in_a_place_without_a_known_name() -> None:
    text = "{o:海盈集团}签约，计划投资1.2亿元在那甲镇建设{j:脐橙项目}。"
    assert owners(text) == ["脐橙项目"]


def test_the_sum_told_of_a_ceremony_is_of_the_work_it_celebrates() -> None:
    article = make_article("综合楼项目启用仪式举行，总投资1650万元。")
    names = [("综合楼项目", "project"), ("综合楼项目启用仪式", "event")]
    mentions = tuple(make_mention(article, name, type_) for name, type_ in names)
    analysis = relate(article, mentions, RelationOptions())
    assert [mentions[item.mention].text for item in analysis.attributes] == ["综合楼项目"]
