from kg.mentions.candidate import Candidate
from kg.mentions.joints import at_joints


def parts(text: str, start: int = 0) -> list[tuple[str, str]]:
    whole = Candidate(start, len(text), "organization", "org.ending", 0.9)
    return [(item.type, text[item.start : item.end]) for item in at_joints([whole], text)]


def test_a_company_and_its_daughter_are_two_names() -> None:
    assert parts("武汉恒岳化工集团全资子公司湖北荆川新材料有限公司") == [
        ("organization", "武汉恒岳化工集团"),
        ("organization", "湖北荆川新材料有限公司"),
    ]


def test_the_zone_before_a_company_tells_where_it_is_from() -> None:
    assert parts("荆门高新区企业湖北金泰诺智能装备有限公司") == [
        ("place", "荆门高新区"),
        ("organization", "湖北金泰诺智能装备有限公司"),
    ]


def test_a_preposition_between_two_bodies_parts_them() -> None:
    assert parts("南沙片区管委会同香港科技大学") == [
        ("organization", "南沙片区管委会"),
        ("organization", "香港科技大学"),
    ]


def test_a_parliament_may_stand_before_the_preposition() -> None:
    assert parts("越南国会同中国全国人大") == [
        ("organization", "越南国会"),
        ("organization", "中国全国人大"),
    ]


def test_a_function_of_two_words_stays_one_name() -> None:
    name = "遵义市人力资源和社会保障局"
    assert parts(name) == [("organization", name)]


def test_two_bodies_of_a_headline_stand_apart() -> None:
    assert parts("财政部 农业农村部") == [
        ("organization", "财政部"),
        ("organization", "农业农村部"),
    ]


def test_the_subject_of_a_clause_ends_before_its_verb() -> None:
    assert parts("海瑞集团应发挥中心") == [("organization", "海瑞集团")]
    assert parts("海瑞支持成立工作组") == []


def test_a_verb_cut_in_two_begins_no_name() -> None:
    text = "在辽宁建立风电主机制造基地"
    cut = Candidate(4, len(text), "project", "project.ending", 0.8)
    assert [text[item.start : item.end] for item in at_joints([cut], text)] == ["风电主机制造基地"]


def test_who_is_appointed_is_no_part_of_the_body() -> None:
    assert parts("孟祥林为县文化旅游体育局") == [("organization", "县文化旅游体育局")]


def test_a_branch_that_organizes_something_is_named_without_it() -> None:
    text = "农行漯河源汇支行组织党员突击队"
    (found,) = at_joints([Candidate(0, len(text), "organization", "org.ending", 0.9)], text)
    assert text[found.start : found.end] == "农行漯河源汇支行"


def test_two_bodies_that_act_together_are_two() -> None:
    assert parts("县公安局桃溪派出所联合县交警大队") == [
        ("organization", "县公安局桃溪派出所"),
        ("organization", "县交警大队"),
    ]


def test_a_joint_body_is_one() -> None:
    assert parts("青岛大学联合重点实验室") == [("organization", "青岛大学联合重点实验室")]


def test_a_community_and_the_police_that_it_acts_with_are_two_names() -> None:
    assert parts("川口镇史纳社区联合县公安局川口派出所") == [
        ("place", "川口镇史纳社区"),
        ("organization", "县公安局川口派出所"),
    ]


def test_a_gift_to_a_body_joins_two_names() -> None:
    assert parts("济南市慈善总会向州红十字会") == [
        ("organization", "济南市慈善总会"),
        ("organization", "州红十字会"),
    ]


def test_the_zone_in_front_of_a_full_name_is_a_place() -> None:
    assert parts("甘棠工业园区福建鼎澜电机股份有限公司") == [
        ("place", "甘棠工业园区"),
        ("organization", "福建鼎澜电机股份有限公司"),
    ]
    name = "青岛高新区产业发展有限公司"
    assert parts(name) == [("organization", name)]


def test_a_daughter_without_a_name_is_no_second_name() -> None:
    assert parts("华溢控股集团有限公司旗下全资子公司") == [("organization", "华溢控股集团有限公司")]
