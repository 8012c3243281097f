"""Answers of Oxigraph as rdflib's."""

from __future__ import annotations

from typing import Any

import pytest
from oxrdflib import OxigraphStore
from rdflib import SKOS, Graph, Literal, URIRef, Variable
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID
from rdflib.plugins.sparql import prepareQuery
from rdflib.query import ResultRow

from kg.export.rdf_graph import inner_store, rdf_graph
from tests.rdf_world import make_world

ROWS = "SELECT ?s ?p ?o WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o"


@pytest.fixture(scope="module")
def graphs() -> tuple[Graph, Graph]:
    """The build over our store and over the store of oxrdflib."""
    ours = rdf_graph(make_world())
    store = OxigraphStore(store=inner_store(ours))
    return ours, Graph(store, identifier=URIRef(DATASET_DEFAULT_GRAPH_ID))


def asked(graph: Graph, query: str, **options: Any) -> list[Any]:
    return list(graph.query(query, **options))


def test_every_term_is_the_one_that_oxrdflib_makes(graphs: tuple[Graph, Graph]) -> None:
    ours, theirs = (asked(graph, ROWS) for graph in graphs)
    assert ours == theirs
    assert [[type(term) for term in row] for row in ours] == [
        [type(term) for term in row] for row in theirs
    ]


def test_dates_and_numbers_are_python_values(graphs: tuple[Graph, Graph]) -> None:
    [row] = asked(graphs[0], 'SELECT ("2023-11-15"^^xsd:date AS ?d) (2.5 AS ?n) {}')
    assert row.d.toPython().isoformat() == "2023-11-15"
    assert float(row.n) == 2.5


def test_what_is_not_bound_is_none(graphs: tuple[Graph, Graph]) -> None:
    result = graphs[0].query("SELECT ?a ?b { VALUES (?a ?b) { (1 UNDEF) } }")
    [row] = list(result)
    assert row.b is None
    assert row.asdict() == {"a": Literal(1)}
    assert result.vars == [Variable("a"), Variable("b")]


def test_questions_and_constructions_answer_as_rdflib_does(graphs: tuple[Graph, Graph]) -> None:
    for query in ("ASK { ?x a schema:Person }", "CONSTRUCT WHERE { ?x a schema:Person }"):
        ours = graphs[0].query(query)
        theirs = graphs[1].query(query, initNs=dict(graphs[0].namespaces()))
        assert set(ours) == set(theirs)


def test_bound_variables_are_filled_in(graphs: tuple[Graph, Graph]) -> None:
    [person, *_] = graphs[0].subjects(
        URIRef("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
        URIRef("https://schema.org/Person"),
    )
    rows = asked(graphs[0], "SELECT ?x { ?x a schema:Person }", initBindings={"x": person})
    assert [row.x for row in rows] == [person]


@pytest.mark.parametrize("format_", ["csv", "json", "txt", "xml"])
def test_rows_serialize_as_those_of_oxrdflib(graphs: tuple[Graph, Graph], format_: str) -> None:
    ours, theirs = (graph.query(ROWS).serialize(format=format_) for graph in graphs)
    assert ours == theirs


def test_the_bindings_are_those_of_oxrdflib(graphs: tuple[Graph, Graph]) -> None:
    ours, theirs = (graph.query(ROWS) for graph in graphs)
    assert ours.vars == theirs.vars
    assert list(ours.bindings) == list(theirs.bindings)
    assert ours == theirs


def test_a_row_is_asked_by_name_place_and_variable(graphs: tuple[Graph, Graph]) -> None:
    [row] = asked(graphs[0], "SELECT (1 AS ?a) (2 AS ?b) {}")
    assert isinstance(row, ResultRow)
    assert {row.b, row["b"], row[1], row[Variable("b")], row.get("b")} == {Literal(2)}
    assert tuple(row) == (Literal(1), Literal(2))
    assert row.get("c") is None
    with pytest.raises(AttributeError):
        _ = row.c


def test_rows_can_be_gone_through_again_and_from_the_middle(graphs: tuple[Graph, Graph]) -> None:
    result = graphs[0].query(ROWS)
    first = next(iter(result))
    rows = list(result)
    assert rows[0] == first
    assert len(result) == len(rows) == len(result.bindings) == len(list(result))
    assert bool(result)


def test_a_row_that_binds_nothing_counts_and_is_passed_over(graphs: tuple[Graph, Graph]) -> None:
    for graph in (graphs[0], Graph()):
        result = graph.query("SELECT ?x { OPTIONAL { <urn:none> <urn:none> ?x } }")
        assert list(result) == []
        assert len(result) == 1


def test_bindings_can_be_replaced_as_in_rdflib(graphs: tuple[Graph, Graph]) -> None:
    result = graphs[0].query(ROWS)
    result.bindings = [{Variable("s"): Literal("one")}]
    assert [row.s for row in result] == [Literal("one")]
    assert len(result) == 1


def test_prefixes_given_with_the_query_are_used(graphs: tuple[Graph, Graph]) -> None:
    query = "ASK { ?x a s:Person }"
    namespace = "https://schema.org/"
    assert graphs[0].query(query, initNs={"s": namespace}).askAnswer
    assert graphs[0].query(query, "sparql", "sparql", {"s": namespace}).askAnswer


def test_a_namespace_may_be_a_class_of_rdflib(graphs: tuple[Graph, Graph]) -> None:
    query = "SELECT ?n { ?x s:prefLabel ?n }"
    rows = asked(graphs[0], query, initNs={"s": SKOS})
    prepared = prepareQuery(query, initNs={"s": SKOS})
    assert len(rows) == len(asked(graphs[0], prepared)) > 2
    [[name]] = asked(graphs[0], prepared, initBindings={"n": rows[0].n})
    assert name == rows[0].n


def test_a_triple_term_is_a_tuple(graphs: tuple[Graph, Graph]) -> None:
    query = "SELECT ?t { BIND(TRIPLE(<urn:a>, <urn:b>, 3) AS ?t) }"
    ours, theirs = (asked(graph, query) for graph in graphs)
    assert ours == theirs == [((URIRef("urn:a"), URIRef("urn:b"), Literal(3)),)]
