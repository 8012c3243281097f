"""Decisions across documents, on distinct names."""

from __future__ import annotations

from kg.model.local import LocalEntity
from kg.resolution.link import Binding, Profile, Seen, link, profile_of

ONCE = Seen("2024-01-01", "a.txt", 1)


def linked(*names: str, type_: str = "organization", bound: tuple[Binding, ...] = ()) -> int:
    """How many entities the names make."""
    seen = {Profile(type_, name): ONCE for name in names}
    return len(set(link(seen, bound).values()))


def test_a_company_and_its_registered_name_are_one() -> None:
    assert linked("远峰药业集团", "远峰药业集团有限公司") == 1


def test_a_bare_brand_of_two_characters_is_not_joined() -> None:
    assert linked("长江", "长江集团") == 2


def test_two_registered_names_stay_two() -> None:
    assert linked("远峰药业有限公司", "远峰药业股份有限公司") == 2


def test_a_zone_with_its_city_is_the_zone() -> None:
    assert linked("海岳新区", "青岛海岳新区", type_="place") == 1


def test_a_zone_that_two_cities_claim_stays_apart() -> None:
    assert linked("海岳新区", "青岛海岳新区", "烟台海岳新区", type_="place") == 3


def test_a_kind_of_zone_is_not_joined_to_one_of_them() -> None:
    assert linked("高新区", "青岛高新区", type_="place") == 2


def test_a_short_name_bound_elsewhere_is_the_full_one() -> None:
    bound = (Binding("organization", "山港托克公司", "山港托克贸易有限公司"),)
    assert linked("山港托克公司", "山港托克贸易有限公司", bound=bound) == 1


def test_a_short_name_bound_to_two_full_ones_is_unsure() -> None:
    bound = (
        Binding("organization", "东方公司", "东方贸易有限公司"),
        Binding("organization", "东方公司", "东方运输有限公司"),
    )
    assert linked("东方公司", "东方贸易有限公司", "东方运输有限公司", bound=bound) == 3


def test_a_later_namesake_does_not_rename_the_earlier_person() -> None:
    first = Profile("person", "张伟", "", ("恒岳集团",))
    later = Profile("person", "张伟", "", ("远峰药业",))
    before = link({first: ONCE})[first]
    both = link({first: ONCE, later: Seen("2024-02-01", "b.txt", 9)})
    assert both[first] == before
    assert both[later] != before


def test_a_division_is_one_under_its_short_and_its_full_name() -> None:
    short = LocalEntity("a.txt", "place", "晋江", adcode="350582")
    full = LocalEntity("b.txt", "place", "晋江市", adcode="350582")
    assert profile_of(short) == profile_of(full)
