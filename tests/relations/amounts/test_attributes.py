from kg.config import RelationOptions
from kg.relations import relate
from tests.factory import make_article, make_mention
from tests.relations.said import analyse


def owners(marked: str) -> list[str]:
    return [row[0] for row in values(marked)]


def values(marked: str) -> list[tuple[str, str, object, str]]:
    analysis = analyse(marked)
    return [
        (
            analysis.mentions[item.mention].expanded or analysis.mentions[item.mention].text,
            item.attribute.key,
            item.attribute.value,
            item.attribute.unit,
        )
        for item in analysis.attributes
    ]


def test_a_sum_behind_the_name_belongs_to_it() -> None:
    assert values("{j:翰博项目}总投资约50亿元，占地400亩。") == [
        ("翰博项目", "investment", 5_000_000_000, "CNY"),
        ("翰博项目", "area", 400, "mu"),
    ]


def test_a_sum_in_front_of_the_name_belongs_to_it() -> None:
    assert values("{l:片区}的总投资300亿元的{j:融合基地}开工。") == [
        ("融合基地", "investment", 30_000_000_000, "CNY")
    ]


def test_the_first_phase_has_its_own_sum() -> None:
    assert values("{j:翰博项目}总投资50亿元，其中一期计划投资10亿元，占地143亩。")[1:] == [
        ("翰博项目一期", "investment", 1_000_000_000, "CNY"),
        ("翰博项目一期", "area", 143, "mu"),
    ]


def test_a_general_noun_points_back() -> None:
    assert values("{j:翰博项目}是{j:京东方基地}的配套项目。项目总投资50亿元。") == [
        ("翰博项目", "investment", 5_000_000_000, "CNY")
    ]


def test_the_whole_district_is_the_division_of_that_level() -> None:
    assert values("{l:环县}召开{e:工作会议}。全县羊产业产值突破100亿元。") == [
        ("环县", "output", 10_000_000_000, "CNY")
    ]


def test_a_place_that_only_tells_where_owns_nothing() -> None:
    assert values("{j:电驱动项目}选址{l:经开区}，占地260亩。") == [
        ("电驱动项目", "area", 260, "mu")
    ]


def test_plans_and_fuzzy_words_are_kept() -> None:
    [item] = analyse("{j:翰博项目}计划投资约10亿元。").attributes
    assert item.attribute.qualifier == "计划约"


def test_a_price_for_each_is_nobodys_sum() -> None:
    assert values("{o:合作社}收购价每斤5元。") == []


def test_who_publishes_a_figure_does_not_own_it() -> None:
    assert values("{o:统计局}发布数据显示，消费同比增长3.6%。") == []


def test_a_share_is_not_carried_to_another_sentence() -> None:
    assert values("{o:海佳公司}发展很快。行业同比增长29%。") == []


def test_this_project_is_the_one_that_the_sentence_before_is_about() -> None:
    assert owners(
        "{j:封测基地}位于{l:棘洪滩街道}，由{o:海芯集团}出资建设。该项目总投资32亿元，占地186亩。"
    ) == ["封测基地", "封测基地"]


def test_a_short_form_that_no_rule_marks_means_the_name_it_ends() -> None:
    assert owners("{l:银滩东方影城}开园。{o:银滩管委}副主任{p:满江红}介绍，影城收入14.3亿元。") == [
        "银滩东方影城"
    ]


def test_a_company_short_form_may_leave_characters_out() -> None:
    assert owners("{o:青岛开泰特种气体有限公司}签约。开泰特气投资2.6亿元。") == [
        "青岛开泰特种气体有限公司"
    ]


def test_the_company_is_the_one_that_the_paragraph_is_about_not_its_customer() -> None:
    assert owners(
        "订单由{o:巴西租赁公司}签下。\n{o:广西桂江重机公司}投入1.5亿元，与{o:广西工学院}攻关。"
        "今年1至8月，公司销售收入18.6亿元。"
    ) == ["广西桂江重机公司", "广西桂江重机公司"]


def test_this_company_is_the_one_named_last() -> None:
    assert owners("{o:甲集团}总部在{l:北京}。{p:王强}走进{o:乙铸造公司}。该公司产值5亿元。") == [
        "乙铸造公司"
    ]


def test_what_a_clause_builds_owns_the_investment_of_the_next() -> None:
    assert owners("{o:甲集团}将在{l:厦门}建设{l:中埃物流园}，总投资1.8亿美元。") == ["中埃物流园"]


def test_money_that_an_investor_puts_into_something_named_belongs_to_that() -> None:
    assert owners("{o:甲公司}投资12亿元建设的{j:减速器项目}落户{l:新埭镇}。") == ["减速器项目"]
    assert owners("{o:甲公司}投资3.2亿元在{l:高县}建设{j:模塑项目}。") == ["模塑项目"]
    assert owners("同意追加，其中6000万元用于{o:实验学校}建设。") == ["实验学校"]


def test_what_officials_tell_is_not_about_their_office() -> None:
    assert owners("{o:区统计局}局长{p:王强}介绍，零售额50亿元。") == []


def test_what_a_company_tells_is_about_itself() -> None:
    assert owners("{o:甲公司}董事长{p:王强}表示，去年订货突破100亿元。") == ["甲公司"]


def test_figures_of_the_whole_country_belong_to_nobody_named() -> None:
    assert owners("据{o:海关总署}统计，我国进出口总值20.1万亿元，其中出口11.46万亿元。") == []


def test_a_sum_of_several_unnamed_projects_is_not_carried_over() -> None:
    assert owners("{j:甲项目}开工。总投资62亿元的三个制造业项目落户。") == []
    assert owners("{l:产业园}首批总投资201亿元的10个项目开工。") == ["产业园"]
    assert owners("{l:新区}对投资5000万元以上项目建档。") == []


def test_several_who_sign_at_an_event_share_its_sum() -> None:
    assert owners("{e:对接会}上，{o:甲银行}、{o:乙银行}与{o:丙公司}签约，授信总额6.4亿元。") == [
        "对接会"
    ]


def test_the_phase_belongs_to_what_the_sentence_is_about() -> None:
    assert owners(
        "{j:翰博项目}签约。{j:京东方基地}是龙头。\n{j:翰博项目}占地400亩，其中一期占地143亩。"
    ) == ["翰博项目", "翰博项目一期"]


def test_a_town_has_no_length() -> None:
    assert owners("昌景黄高铁西起{l:南昌}，东至{l:黄山}，全长289.9公里。") == []


def test_a_city_is_found_by_its_short_form() -> None:
    assert owners("{o:烟台市海洋局}在{l:烟台}开会。全市海洋生产总值2388亿元。") == ["烟台"]


def test_a_count_needs_a_verb_of_having() -> None:
    assert values("{l:园区}聚集企业48家，{l:园区}有40个品牌参展。") == [
        ("园区", "count", 48, "家"),
        ("园区", "count", 40, "个"),
    ]
    assert values("{o:中央网信办}等11个部门开展试点，{o:大学}迎来建校100周年。") == []


def test_the_count_of_a_list_of_names_belongs_to_none_of_them() -> None:
    assert values("{o:甲公司}、{o:乙公司}等8家企业共提供2600个就业岗位。") == []


def test_the_wording_keeps_what_is_measured() -> None:
    items = analyse(
        "{l:片区}实际利用外资6.5亿美元，同比增长21%。{l:片区}有40项最佳案例。"
    ).attributes
    assert [item.attribute.text for item in items] == [
        "实际利用外资6.5亿美元",
        "实际利用外资6.5亿美元，同比增长21%",
        "有40项最佳案例",
    ]


def test_a_headline_without_a_name_gives_its_sum_to_nobody() -> None:
    article = make_article("总投资50亿元，系{j}的配套项目".format(j="京东方基地"), kind="block")
    mention = make_mention(article, "京东方基地", "project")
    assert relate(article, (mention,), RelationOptions()).attributes == ()


def test_what_somebody_calls_the_company_is_the_own_house() -> None:
    assert owners(
        "{o:甲陶瓷公司}签约。{o:乙集团}见证。甲陶瓷财务总监{p:王强}说，公司贷款3000万元。"
    ) == ["甲陶瓷公司"]


def test_money_for_something_behind_a_comma_belongs_to_that() -> None:
    assert owners("{o:自然资源局}腾出建设用地55亩，用于{j:冷链项目}。") == ["冷链项目"]


def test_who_pays_is_not_who_is_paid_for() -> None:
    assert owners("{j:罕见病样本库}启用。样本库由{p:诺思兰}基因出资3600万元。") == ["罕见病样本库"]


def test_the_whole_province_is_the_one_that_the_paragraph_spoke_of_last() -> None:
    assert owners("{l:吉林省}开镰。\n今年，{l:甘肃}多地少雨，全省补灌102.9万亩。") == ["甘肃"]


def test_an_office_has_no_trade_of_its_own() -> None:
    assert owners("{o:新闻办公室}开会。劳动密集型产品出口9757.2亿元。") == []


def test_the_phase_of_a_work_known_by_a_term_is_named_by_it() -> None:
    assert owners("{l:清溪镇}的“共富大棚”一期投资460万元，占地78亩。") == ["“共富大棚”一期"] * 2


def test_a_numbered_issue_is_no_phase() -> None:
    assert owners("{o:财政部}发行2024年第六期特别国债，金额为500亿元。") == ["财政部"]


def test_ground_is_bought_for_what_is_built_on_it() -> None:
    text = "{o:恒悦公司}在园区购地95亩，投资4.6亿元建设{j:热管理系统项目}。"
    assert owners(text) == ["热管理系统项目"] * 2


def test_a_daughter_is_the_subject_of_its_clause() -> None:
    text = "{o:沪航租赁公司}签约，其全资子公司{o:沪航飞机公司}入驻东疆，注册资本5亿元。"
    assert owners(text) == ["沪航飞机公司"]


def test_the_work_that_is_pushed_on_is_named_without_the_verb() -> None:
    text = "要推动百里沁河瓦斯综合利用示范工程试运行。这项工程计划投资4.3亿元。"
    assert owners(text) == ["百里沁河瓦斯综合利用示范工程"]


def test_a_phase_is_of_the_noun_in_front_of_it_alone() -> None:
    text = "{o:耕丰公司}在镇上建厂。随后察看水塔，花卉小镇二期流转土地1500亩。"
    assert "耕丰公司二期" not in owners(text)
