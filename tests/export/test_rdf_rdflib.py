"""The store under the rdflib graph: which of its two stores answers, and for how long."""

from __future__ import annotations

from collections.abc import Callable

import pyoxigraph as ox
import pytest
from rdflib import Dataset, Graph, Literal, Namespace

from kg.config import ExportOptions
from kg.export.rdf_graph import answering_store, inner_store, rdf_graph
from tests.rdf_world import make_world

SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
BASE = ExportOptions().base
NAMES = "SELECT ?name { ?x skos:prefLabel ?name }"
NEW = (SKOS.new, SKOS.prefLabel, Literal("新", lang="zh-hans"))


@pytest.fixture
def graph() -> Graph:
    return rdf_graph(make_world())


def answers_from_core(graph: Graph) -> bool:
    return len(answering_store(graph, NAMES, BASE)) < len(graph)


def test_the_core_answers_what_it_can(graph: Graph) -> None:
    assert answers_from_core(graph)
    assert len(answering_store(graph, "SELECT * { ?s ?p ?o }", BASE)) == len(graph)


def test_reading_keeps_the_core(graph: Graph) -> None:
    assert list(graph.triples((None, SKOS.prefLabel, None)))
    assert len(graph) > 100
    assert list(graph.query("SELECT * { ?s ?p ?o }"))
    assert list(graph.query(NAMES, initBindings={"name": NEW[2]})) == []
    with pytest.raises(SyntaxError):
        graph.query("SELECT")
    assert answers_from_core(graph)


WRITES: dict[str, Callable[[Graph], object]] = {
    "add": lambda graph: graph.add(NEW),
    "addN": lambda graph: graph.addN([(*NEW, graph)]),
    "update": lambda graph: graph.update('INSERT DATA { skos:new skos:prefLabel "新"@zh-hans }'),
    "parse": lambda graph: graph.parse(
        data=f'<{SKOS.new}> <{SKOS.prefLabel}> "新"@zh-hans .', format="ox-nt"
    ),
    "parse as a dataset": lambda graph: Dataset(graph.store).parse(
        data=f'<{SKOS.new}> <{SKOS.prefLabel}> "新"@zh-hans .', format="ox-nquads"
    ),
    "the store underneath": lambda graph: inner_store(graph).load(
        f'<{SKOS.new}> <{SKOS.prefLabel}> "新"@zh-hans .', ox.RdfFormat.N_TRIPLES
    ),
}


@pytest.mark.parametrize("write", WRITES.values(), ids=list(WRITES))
def test_what_was_written_is_found(graph: Graph, write: Callable[[Graph], object]) -> None:
    assert NEW[2] not in {row.name for row in graph.query(NAMES)}
    write(graph)
    assert NEW[2] in {row.name for row in graph.query(NAMES)}


def test_what_was_removed_is_gone(graph: Graph) -> None:
    graph.remove((None, SKOS.prefLabel, None))
    assert list(graph.query(NAMES)) == []


def test_a_graph_over_something_else_has_no_oxigraph_store() -> None:
    with pytest.raises(TypeError, match="not over Oxigraph"):
        inner_store(Graph())
