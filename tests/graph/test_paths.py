"""How two entities hang together."""

from __future__ import annotations

import pytest

from kg.errors import QueryError
from kg.graph.paths import ego, neighbours, shortest_path
from kg.model.schema import PREDICATES
from tests.graph.world import COMPANY, GRAPH, GROUP, LONER, OTHER, PERSON


def test_neighbours_are_on_either_side() -> None:
    assert neighbours(GRAPH, COMPANY.id) == sorted((PERSON.id, GROUP.id))


def test_the_surroundings_grow_with_the_hops() -> None:
    assert set(ego(GRAPH, COMPANY.id)) == {COMPANY.id, PERSON.id, GROUP.id}
    assert set(ego(GRAPH, COMPANY.id, 2)) == {COMPANY.id, PERSON.id, GROUP.id, OTHER.id}


def test_statements_are_preferred_to_being_named_together() -> None:
    steps = shortest_path(GRAPH, PERSON.id, GROUP.id)
    assert [step.target for step in steps] == [COMPANY.id, GROUP.id]


def test_every_step_brings_its_sentence() -> None:
    first, *_ = shortest_path(GRAPH, PERSON.id, GROUP.id)
    assert first.edges[0]["title"] == "经理"
    assert first.edges[0]["evidence"][0].text == "公司经理甲先生说，公司属于集团。"


def test_edges_are_walked_against_their_direction_and_keep_it() -> None:
    first, *_ = shortest_path(GRAPH, GROUP.id, COMPANY.id)
    assert (first.edges[0]["source"], first.edges[0]["target"]) == (COMPANY.id, GROUP.id)


def test_predicates_can_be_limited() -> None:
    assert shortest_path(GRAPH, OTHER.id, PERSON.id, PREDICATES) == ()
    assert len(shortest_path(GRAPH, OTHER.id, PERSON.id, ["cooccurs"])) == 1


def test_no_path_is_no_steps() -> None:
    assert shortest_path(GRAPH, PERSON.id, LONER.id) == ()


def test_an_unknown_end_is_named() -> None:
    with pytest.raises(QueryError, match="'nobody' is not in the graph"):
        shortest_path(GRAPH, "nobody", PERSON.id)
