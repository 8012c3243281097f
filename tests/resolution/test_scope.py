from __future__ import annotations

from kg.resolution.scope import Part, Scope, scope_of


def of(text: str, *names: str) -> Scope:
    return scope_of((Part(text, names),))


def test_the_province_follows_from_the_city() -> None:
    assert of("青岛召开会议。").regions == {"市": "青岛市", "省": "山东省"}


def test_two_cities_named_alike_leave_the_city_open() -> None:
    assert of("青岛和烟台召开会议。").region("市") == ""


def test_the_paper_stands_in_where_the_text_names_no_place() -> None:
    assert scope_of((Part("召开会议。", ()),), "青岛海岳新区").region("市") == "青岛市"


def test_the_city_is_the_one_of_county_rank_whose_office_the_text_names() -> None:
    text = "宁国市政协主席率队视察。样件送到合肥。"
    assert of(text).region("市") == "宁国市"


def test_a_city_of_county_rank_counts_by_its_short_name_where_the_page_has_the_full_one() -> None:
    texts = ("宁国密封件平台与合肥工业大学签约，宁国支行放款。", "宁国市召开会议。")
    assert scope_of([Part(text, ()) for text in texts]).region("市") == "宁国市"


def test_a_city_of_county_rank_goes_before_the_one_around_it_when_named_as_often() -> None:
    assert of("莱西市召开会议。青岛市有关部门参加。").region("市") == "莱西市"


def test_two_cities_of_county_rank_give_way_to_the_one_around_both() -> None:
    text = "樟树市、高安市汇报，樟树市、高安市表态，宜春市强调。"
    assert of(text).region("市") == "宜春市"


def test_a_prefecture_is_no_rival_of_the_city_in_it() -> None:
    scope = of("西昌市召开会议，凉山州参加。")
    assert (scope.region("市"), scope.region("州")) == ("西昌市", "凉山州")


def test_districts_and_counties_are_told_by_the_names_they_open() -> None:
    assert of("通州区委书记调研。", "通州区委").region("区") == "通州区"
    assert of("东屿县委书记调研。", "东屿县委").region("县") == "东屿县"


def test_the_zone_of_a_county_tells_the_county() -> None:
    assert of("沭阳经开区召开会议。", "沭阳经开区").region("县") == "沭阳县"


def test_the_zone_of_a_district_tells_the_district_where_its_city_is_known() -> None:
    names = ("城北经开区", "西宁市")
    assert of("西宁市城北经开区召开会议。", *names).region("区") == "城北区"
    assert of("城北经开区召开会议。", "城北经开区").region("区") == ""


def test_a_hill_named_like_a_county_of_another_city_tells_no_county() -> None:
    assert of("吴忠市罗山管理局召开会议。", "吴忠市", "罗山管理局").region("县") == ""


def test_a_county_named_in_passing_gives_way_to_that_of_the_page() -> None:
    article = Part("考察团来自互助县。", ("互助县",))
    page = Part("天祝县召开会议。", ("天祝县", "天祝县委", "天祝县政协", "互助县"))
    assert scope_of((article, page)).region("县") == "天祝县"


def test_a_zone_is_no_district() -> None:
    scope = of("荆门高新区召开会议。", "荆门高新区", "荆门高新区管委会")
    assert (scope.region("区"), scope.zone) == ("", "荆门高新区")


def test_a_prefecture_called_a_region_is_no_district() -> None:
    scope = of("喀什地区疏附县召开会议。", "喀什地区", "疏附县")
    assert (scope.region("县"), scope.region("区")) == ("疏附县", "")


def test_a_city_named_more_often_than_the_county_of_another_is_the_one_meant() -> None:
    text = "遂宁市召开会议，遂宁市强调。重庆市潼南区派员参加。"
    names = ("遂宁市", "遂宁市", "重庆市潼南区")
    assert scope_of((Part(text, names),), "蓬溪县").region("市") == "遂宁市"
