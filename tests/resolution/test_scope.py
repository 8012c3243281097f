from __future__ import annotations

from kg.resolution.scope import Scope, expand, nearby, scope_of

HERE = Scope("海岳新区", "青岛市", "山东省")


def test_committees_take_the_place_of_their_level() -> None:
    assert expand("区委", HERE) == "海岳新区区委"
    assert expand("市委", HERE) == "中共青岛市委"
    assert expand("省发改委", HERE) == "山东省发改委"
    assert expand("工委", HERE) == "海岳新区工委"


def test_an_unknown_place_expands_nothing() -> None:
    assert expand("市委", Scope()) is None


def test_a_word_that_only_begins_like_a_level_is_no_body() -> None:
    assert expand("市场监管局", HERE) is None


def test_the_province_follows_from_the_city() -> None:
    assert scope_of(("青岛召开会议。",), ((),)) == Scope("", "青岛市", "山东省")


def test_two_cities_named_alike_leave_the_city_open() -> None:
    assert scope_of(("青岛和烟台召开会议。",), ((),)).city == ""


def test_the_paper_stands_in_where_the_text_names_no_place() -> None:
    assert scope_of(("召开会议。",), ((),), "青岛海岳新区").city == "青岛市"


def test_the_place_in_the_sentence_goes_first() -> None:
    assert nearby("听取陕西省委和", "省政府") == Scope(province="陕西省")


def test_the_city_is_the_one_of_county_rank_whose_office_the_text_names() -> None:
    text = "宁国市政协主席率队视察。样件送到合肥。"
    assert scope_of((text,), ((),)).city == "宁国市"


def test_a_city_of_county_rank_counts_by_its_short_name_where_the_page_has_the_full_one() -> None:
    texts = ("宁国密封件平台与合肥工业大学签约，宁国支行放款。", "宁国市召开会议。")
    assert scope_of(texts, ((), ())).city == "宁国市"
