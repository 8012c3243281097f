from kg.lexicon.organizations import is_generic


def test_a_kind_all_over_the_country_is_a_kind() -> None:
    assert is_generic("全国旅行社")


def test_a_national_body_is_none() -> None:
    assert not is_generic("全国总工会")
