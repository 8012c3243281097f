from __future__ import annotations

from kg.config import ResolutionOptions
from kg.model.analysis import Analysis
from kg.model.entity import Entity
from kg.resolution import resolve
from kg.resolution.places import division_of, enclosing
from tests.factory import make_article, make_mention


def places(*texts: tuple[str, list[str]]) -> list[Entity]:
    analyses = []
    for number, (text, names) in enumerate(texts):
        article = make_article(text, id=f"{number}.txt#1", doc=f"{number}.txt")
        mentions = tuple(make_mention(article, name, "place") for name in names)
        analyses.append(Analysis(article, mentions))
    return list(resolve(analyses, ResolutionOptions()).entities)


def test_a_chain_of_divisions_gives_the_innermost() -> None:
    division = division_of("甘肃省陇南市武都区", ())
    assert division is not None and division.code == "621202"


def test_a_district_of_several_cities_is_told_by_its_city() -> None:
    division = division_of("鼓楼区", {"南京市"})
    assert division is not None and division.code == "320106"
    assert division_of("鼓楼区", ()) is None


def test_a_province_goes_before_a_city_of_its_name() -> None:
    division = division_of("吉林", ())
    assert division is not None and division.name == "吉林省"


def test_the_short_name_of_a_county_needs_its_city() -> None:
    assert division_of("和平", ()) is None
    division = division_of("和平", {"河源市"})
    assert division is not None and division.name == "和平县"


def test_a_zone_hangs_under_the_division_of_its_name() -> None:
    assert enclosing("青岛自贸片区") == ("青岛市", "山东省")


def test_a_place_hangs_under_the_division_before_it() -> None:
    found = places(("在青岛市长江路街道举行。", ["青岛市", "长江路街道"]))
    street = next(item for item in found if item.name == "长江路街道")
    assert street.within == ("青岛市", "山东省")


def test_districts_of_one_name_in_two_cities_stay_two() -> None:
    found = places(
        ("南京市鼓楼区，南京市。", ["鼓楼区", "南京市"]),
        ("福州市鼓楼区，福州市。", ["鼓楼区", "福州市"]),
    )
    codes = {item.adcode for item in found if item.name == "鼓楼区"}
    assert codes == {"320106", "350102"}


def test_towns_of_one_name_are_two_where_their_documents_share_no_division() -> None:
    found = places(
        ("康县城关镇建成一座桥。", ["康县", "城关镇"]), ("陇县城关镇植树。", ["陇县", "城关镇"])
    )
    assert [place.name for place in found].count("城关镇") == 2


def test_a_town_is_one_where_one_document_names_a_division_around_that_of_the_other() -> None:
    found = places(
        ("井冈山市神山村脱贫。", ["井冈山市", "神山村"]),
        ("江西省神山村脱贫。", ["江西省", "神山村"]),
    )
    assert [place.name for place in found].count("神山村") == 1


def test_bodies_of_two_districts_of_one_name_are_two() -> None:
    texts = ("北京市召开会议，通州区委出席。", "南通市召开会议，通州区委出席。")
    analyses = []
    for number, text in enumerate(texts):
        article = make_article(text, id=f"{number}.txt#1", doc=f"{number}.txt")
        city = make_mention(article, text[:3], "place")
        body = make_mention(article, "通州区委", "organization")
        analyses.append(Analysis(article, (city, body)))
    found = resolve(analyses, ResolutionOptions()).entities
    assert [entity.name for entity in found].count("通州区委") == 2
