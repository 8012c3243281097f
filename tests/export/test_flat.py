"""The graph with plain attributes."""

from __future__ import annotations

from kg.export.flat import clean, flat_graph
from tests.factory import make_tables


def test_attributes_are_plain_and_none_is_empty() -> None:
    graph = flat_graph(make_tables())
    values = [value for _, node in graph.nodes(data=True) for value in node.values()]
    values += [value for *_, edge in graph.edges(data=True) for value in edge.values()]
    assert all(isinstance(value, str | int | float | bool) and value != "" for value in values)


def test_an_edge_is_labelled_with_predicate_and_title() -> None:
    labels = {edge["label"] for *_, edge in flat_graph(make_tables()).edges(data=True)}
    assert labels == {"position: 董事长", "cooccurs"}


def test_characters_that_xml_forbids_are_dropped() -> None:
    assert clean("甲\x00乙\x0b丙\ufffe丁\ud800") == "甲乙丙丁"
