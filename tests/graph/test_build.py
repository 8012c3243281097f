"""The networkx graph of the tables."""

from __future__ import annotations

from dataclasses import replace

from kg.graph.build import build_graph
from kg.model.ids import entity_id
from tests.factory import make_tables

PERSON = entity_id("person", "霍高原")
COMPANY = entity_id("organization", "山东省港口集团")


def test_a_node_carries_name_type_and_its_sentences() -> None:
    node = build_graph(make_tables()).nodes[PERSON]
    assert (node["name"], node["type"]) == ("霍高原", "person")
    assert [item.text for item in node["evidence"]] == ["山东省港口集团董事长霍高原来到青岛。"]


def test_a_statement_is_an_edge_keyed_by_its_predicate() -> None:
    edge = build_graph(make_tables()).edges[PERSON, COMPANY, "position"]
    assert (edge["title"], edge["weight"], edge["first_seen"]) == ("董事长", 1, "2023-11-15")


def test_two_posts_of_one_pair_are_two_edges() -> None:
    tables = make_tables()
    second = replace(tables.relations[0], title="党委书记")
    graph = build_graph(replace(tables, relations=(*tables.relations, second)))
    assert graph.edges[PERSON, COMPANY, "position:党委书记"]["title"] == "党委书记"


def test_a_statement_repeated_gains_weight() -> None:
    tables = make_tables()
    graph = build_graph(replace(tables, relations=tables.relations * 3))
    assert graph.edges[PERSON, COMPANY, "position"]["weight"] == 3


def test_a_pair_is_an_edge_with_its_statistics() -> None:
    source, target = sorted((PERSON, COMPANY))
    edge = build_graph(make_tables()).edges[source, target, "cooccurs"]
    assert (edge["weight"], edge["npmi"]) == (1, 0.5)


def test_authorship_stays_on_the_node() -> None:
    tables = make_tables()
    authored = replace(tables.relations[0], predicate="authored", object=None, title=None)
    graph = build_graph(replace(tables, relations=(authored,)))
    assert graph.nodes[PERSON]["authored"] == ("page.txt#1",)
