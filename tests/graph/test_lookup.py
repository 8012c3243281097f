"""Finding an entity by what people type."""

from __future__ import annotations

import pytest

from kg.errors import QueryError
from kg.graph.lookup import Names
from tests.factory import make_entity

BOE = make_entity("organization", "京东方科技集团", aliases=("京东方", "BOE"), mentions=3)
SHOP = make_entity("organization", "京东", mentions=9)
PROJECT = make_entity("project", "京东方", mentions=5)
NAMES = Names([BOE, SHOP, PROJECT])


@pytest.mark.parametrize("name", ["京东方科技集团", "京東方科技集團", "boe", " BOE ", "“BOE”"])
def test_case_script_spaces_and_quotes_do_not_matter(name: str) -> None:
    assert NAMES.find(name) == [BOE]


def test_an_id_is_a_name_too() -> None:
    assert NAMES.find(BOE.id) == [BOE]


def test_the_main_name_comes_before_an_alias() -> None:
    assert NAMES.find("京东方") == [PROJECT, BOE]


def test_a_type_chooses_among_namesakes() -> None:
    assert NAMES.find("京东方", "organization") == [BOE]


def test_a_longer_name_is_not_the_shorter_one() -> None:
    assert NAMES.find("京东") == [SHOP]


def test_an_unknown_name_brings_the_nearest() -> None:
    with pytest.raises(QueryError, match="did you mean 京东方"):
        NAMES.find("京东方集团")


def test_nothing_near_is_not_guessed() -> None:
    with pytest.raises(QueryError) as caught:
        NAMES.find("海尔")
    assert "did you mean" not in str(caught.value)


def test_a_wrong_type_says_what_it_is() -> None:
    with pytest.raises(QueryError, match="'BOE' is no person here but: organization"):
        NAMES.find("BOE", "person")
