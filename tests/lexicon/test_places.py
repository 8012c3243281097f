from __future__ import annotations

from kg.lexicon.places import subtype_of


def test_a_state_is_a_country_however_its_name_ends() -> None:
    assert subtype_of("柬埔寨") == "country"
    assert subtype_of("肯尼亚共和国") == "country"


def test_a_village_is_a_community() -> None:
    assert subtype_of("梅坡村") == "community"
