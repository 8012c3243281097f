from tests.relations.said import analyse


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
