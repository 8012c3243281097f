"""Numbers about a build."""

from __future__ import annotations

from kg.graph.statistics import statistics
from tests.graph.world import GRAPH, LONER, PERSON, TABLES

FOUND = statistics(TABLES, GRAPH)


def test_types_and_predicates_are_counted_most_frequent_first() -> None:
    assert list(FOUND.types.items()) == [("person", 3), ("organization", 2)]
    assert FOUND.predicates == {"authored": 1, "part_of": 1, "position": 1}


def test_the_period_is_that_of_the_articles() -> None:
    assert (FOUND.first, FOUND.last) == ("2024-01-01", "2024-01-01")


def test_the_most_mentioned_come_first() -> None:
    assert FOUND.most_mentioned(1) == [PERSON]


def test_an_entity_without_ties_is_no_community() -> None:
    assert all(LONER not in group for group in FOUND.communities())
