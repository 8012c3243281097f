from __future__ import annotations

from kg.lexicon import divisions


def test_full_and_short_names_find_the_division() -> None:
    assert [d.code for d in divisions.find("青岛")] == ["370200"]
    assert [d.code for d in divisions.find("青岛市")] == ["370200"]


def test_a_district_knows_what_is_around_it() -> None:
    (district,) = divisions.find("武都区")
    assert district.within == ("陇南市", "甘肃省")


def test_a_name_of_several_districts_finds_them_all() -> None:
    assert len(divisions.find("鼓楼区")) > 1


def test_autonomous_prefectures_have_their_short_names() -> None:
    assert [d.name for d in divisions.find("延边")] == ["延边朝鲜族自治州"]
    assert [d.name for d in divisions.find("广西")] == ["广西壮族自治区"]


def test_short_names_of_counties_are_no_proof_of_a_place() -> None:
    assert divisions.find("和平")
    assert not divisions.is_division("和平")


def test_a_municipality_is_city_and_province() -> None:
    (beijing,) = divisions.find("北京")
    assert divisions.city_of(beijing) == divisions.province_of(beijing) == beijing


def test_the_longest_division_opens_a_name() -> None:
    assert divisions.leading("青岛市新型显示产业园")[0] == "青岛市"
    assert divisions.leading("海大")[0] == ""


def test_a_division_holds_what_shares_the_digits_of_its_level() -> None:
    (chongqing,), (sichuan,) = divisions.find("重庆市"), divisions.find("四川省")
    (weihai,), (rizhao,), (rongcheng,) = map(divisions.find, ("威海市", "日照市", "荣成市"))
    assert not chongqing.holds(sichuan)
    assert not weihai.holds(rizhao)
    assert weihai.holds(rongcheng)


def test_the_districts_that_the_package_leaves_out_are_there() -> None:
    assert [d.within for d in divisions.find("渝北区")] == [("重庆市",)]
    assert {d.code for d in divisions.find("江北区")} == {"330205", "500105"}
