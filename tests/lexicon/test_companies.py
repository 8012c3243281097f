from __future__ import annotations

import pytest

from kg.lexicon.companies import is_seat


@pytest.mark.parametrize("name", ["漯河", "捷克", "华南"])
def test_companies_keep_offices_for_divisions_states_and_regions(name: str) -> None:
    assert is_seat(name)


@pytest.mark.parametrize("name", ["", "科技", "酱料"])
def test_no_office_is_kept_for_a_trade_or_for_nothing(name: str) -> None:
    assert not is_seat(name)
