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


def test_a_function_of_two_words_stays_one_name() -> None:
    name = "遵义市人力资源和社会保障局"
    assert parts(name) == [("organization", name)]


def test_a_preposition_in_front_of_a_place_opens_no_name() -> None:
    assert parts("同安溪铁观音集团") == [("organization", "安溪铁观音集团")]
    assert parts("同仁堂医药集团") == [("organization", "同仁堂医药集团")]


def test_a_university_takes_the_city_of_its_campus_along() -> None:
    text = "香港科技大学（广州）签约"
    whole = Candidate(0, 6, "organization", "org.tagger", 0.9)
    assert [text[item.start : item.end] for item in at_joints([whole], text)] == [
        "香港科技大学（广州）"
    ]


def test_the_word_for_a_daughter_is_not_in_its_mothers_name() -> None:
    assert parts("武汉恒岳化工集团全资子公司") == [("organization", "武汉恒岳化工集团")]


def test_neither_formerly_nor_a_speaker_opens_a_name() -> None:
    assert parts("原罗塘街道办事处") == [("organization", "罗塘街道办事处")]


def test_the_seat_of_a_company_is_the_company() -> None:
    assert parts("金湖矿业公司总部") == [("organization", "金湖矿业公司")]
    assert parts("远澜装备华东总部") == [("organization", "远澜装备华东总部")]


def test_whose_officer_takes_the_post_stands_behind_it() -> None:
    assert parts("晶澜光学总经理由皖江新材集团") == [("organization", "皖江新材集团")]


def test_a_conjunction_behind_a_comma_of_a_list_begins_a_name() -> None:
    text = "新州镇中心小学、和溪镇大坎小学"
    cut = Candidate(9, len(text), "organization", "org.ending", 0.9)
    assert [text[item.start : item.end] for item in at_joints([cut], text)] == ["和溪镇大坎小学"]
