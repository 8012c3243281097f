"""The rdflib graph, over Oxigraph and plain."""

from __future__ import annotations

import pytest
from rdflib.plugins.sparql import prepareQuery

from kg.export.rdf_graph import Engine, rdf_graph
from tests.rdf_world import make_world

COUNT = "SELECT (COUNT(?p) AS ?n) WHERE { ?p a schema:Person }"


@pytest.mark.parametrize("engine", ["oxigraph", "rdflib"])
def test_both_engines_answer_with_the_prefixes_bound(engine: Engine) -> None:
    graph = rdf_graph(make_world(), engine=engine)
    assert [int(row.n) for row in graph.query(COUNT)] == [2]


def test_a_prepared_query_reaches_oxigraph(monkeypatch: pytest.MonkeyPatch) -> None:
    def fallen_back(*_: object, **__: object) -> None:
        raise AssertionError("answered by rdflib's own engine")

    monkeypatch.setattr("rdflib.plugins.sparql.processor.evalQuery", fallen_back)
    graph = rdf_graph(make_world())
    prepared = prepareQuery(COUNT, initNs={"schema": "https://schema.org/"})
    assert [int(row.n) for row in graph.query(prepared)] == [2]


def test_a_prepared_query_keeps_its_base() -> None:
    graph = rdf_graph(make_world())
    prepared = prepareQuery("ASK { ?x a <Person> }", base="https://schema.org/")
    assert graph.query(prepared).askAnswer
