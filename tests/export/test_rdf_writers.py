"""The formats: same bytes, same graph, whatever the order and the characters."""

from __future__ import annotations

import io
import random
from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import XSD, Dataset, Graph, Literal
from rdflib.compare import isomorphic
from rdflib.term import Node

from kg.config import ExportOptions
from kg.errors import ConfigError
from kg.export.rdf import RDF_FORMATS, render, write_rdf
from kg.export.rdf_graph import graph_of
from kg.export.rdf_model import quads
from kg.export.rdf_writers import WRITERS, triple_lines
from kg.model.tables import Tables
from tests.factory import make_entity
from tests.rdf_world import make_world

BASE = ExportOptions().base
RARE = (
    "𠮷野家（青岛）有限公司",
    '“创新”"突破"\\年',
    "a<b>&c'd",
    "[方括号]{花括号}|^`",
    "多\n行\r\n文\t本",
    "﨑﹙nfd e\u0301",
    "\ue000私用\u3000区",
    "@zh-hans",
    '"^^<http://x>',
    "]]>",
    "买买提·艾力",
)
OX = {
    "turtle": ox.RdfFormat.TURTLE,
    "ntriples": ox.RdfFormat.N_TRIPLES,
    "nquads": ox.RdfFormat.N_QUADS,
    "trig": ox.RdfFormat.TRIG,
    "jsonld": ox.RdfFormat.JSON_LD,
    "rdfxml": ox.RdfFormat.RDF_XML,
}
RDFLIB = {"turtle": "turtle", "ntriples": "nt", "jsonld": "json-ld", "rdfxml": "xml"}


def with_string_type(term: Node) -> Node:
    """A plain literal as oxrdflib returns it: RDF 1.1 says it is an xsd:string."""
    if isinstance(term, Literal) and term.datatype is None and term.language is None:
        return Literal(str(term), datatype=XSD.string)
    return term


def world_with_rare_names() -> Tables:
    world = make_world()
    extra = tuple(
        make_entity("organization", name, aliases=(f"{name}①",), first_seen="2023-11")
        for name in RARE
    )
    return replace(world, entities=world.entities + extra)


@pytest.fixture(scope="module")
def world() -> Tables:
    return world_with_rare_names()


@pytest.fixture(scope="module")
def plain(world: Tables) -> Graph:
    return graph_of(triple_lines(quads(world)), BASE, engine="rdflib")


@pytest.mark.parametrize("name", sorted(RDFLIB))
def test_rdflib_reads_every_format_back_to_the_same_graph(
    world: Tables, plain: Graph, name: str
) -> None:
    back = Graph().parse(data=render(world, name), format=RDFLIB[name])
    assert isomorphic(back, plain)


@pytest.mark.parametrize("name", sorted(OX))
def test_oxigraph_reads_every_format_back_to_the_same_triples(world: Tables, name: str) -> None:
    expected = {str(quad.triple) for quad in ox.parse(render(world, "ntriples"), OX["ntriples"])}
    assert {str(quad.triple) for quad in ox.parse(render(world, name), OX[name])} == expected


@pytest.mark.parametrize(("name", "parser"), [("trig", "trig"), ("nquads", "nquads")])
def test_rdflib_reads_the_named_graphs_back(world: Tables, name: str, parser: str) -> None:
    back = Dataset()
    back.parse(data=render(world, name).decode(), format=parser)
    read = {(str(s), str(p), str(o), str(g)) for s, p, o, g in back.quads()}
    store = ox.Store()
    store.load(render(world, "nquads"), OX["nquads"])
    assert len(read) == len(store)


def test_oxigraph_reads_the_same_named_graphs_from_trig_and_nquads(world: Tables) -> None:
    trig = {str(quad) for quad in ox.parse(render(world, "trig"), OX["trig"])}
    assert trig == {str(quad) for quad in ox.parse(render(world, "nquads"), OX["nquads"])}


def test_each_article_has_a_named_graph_with_what_it_says(world: Tables) -> None:
    store = ox.Store()
    store.load(render(world, "trig"), OX["trig"])
    rows = store.query(
        """PREFIX kg: <https://kg.example/def#> PREFIX dcterms: <http://purl.org/dc/terms/>
        SELECT ?id { GRAPH ?g { ?g dcterms:identifier ?id . ?x kg:visited ?y } } ORDER BY ?id"""
    )
    assert [row[0].value for row in rows] == ["later.txt#1", "page.txt#1"]  # type: ignore[union-attr]


@pytest.mark.parametrize("added", [{}, {"mentions": True}, {"owl_time": True}])
def test_the_file_of_a_build_has_the_bytes_of_all_quads(
    world: Tables, tmp_path: Path, added: dict[str, bool]
) -> None:
    options = replace(ExportOptions(), **added)
    write_rdf(world, tmp_path / "graph.ttl", "turtle", options)
    assert (tmp_path / "graph.ttl").read_bytes() == render(world, "turtle", options)


@pytest.mark.parametrize("npmi", [-1.0, -0.0, 0.0, 0.00004, 0.0001, 0.12345, 1.0])
def test_numbers_of_pairs_are_written_as_all_others(
    world: Tables, tmp_path: Path, npmi: float
) -> None:
    pairs = tuple(replace(pair, npmi=npmi, llr=1e5 * npmi) for pair in world.cooccurrences)
    changed = replace(world, cooccurrences=pairs)
    write_rdf(changed, tmp_path / "graph.ttl", "turtle")
    assert (tmp_path / "graph.ttl").read_bytes() == render(changed, "turtle")


@pytest.mark.parametrize("name", sorted(WRITERS))
def test_a_file_of_every_format_has_the_rendered_bytes(
    world: Tables, tmp_path: Path, name: str
) -> None:
    write_rdf(world, tmp_path / "graph", name)
    assert (tmp_path / "graph").read_bytes() == render(world, name)


@pytest.mark.parametrize("name", sorted(WRITERS))
def test_the_bytes_do_not_depend_on_the_order_of_insertion(world: Tables, name: str) -> None:
    rows = list(quads(world, ExportOptions(mentions=True)))
    written = WRITERS[name](rows, BASE)
    for seed in range(3):
        random.Random(seed).shuffle(rows)
        assert WRITERS[name](rows, BASE) == written


@pytest.mark.parametrize("name", sorted(WRITERS))
def test_an_empty_build_can_be_written_and_read(name: str) -> None:
    assert list(ox.parse(render(Tables(), name), OX[name]))


def test_the_store_holds_the_triples_that_were_written(world: Tables, plain: Graph) -> None:
    graph = graph_of(triple_lines(quads(world)), BASE)
    assert set(graph) == {tuple(with_string_type(term) for term in row) for row in plain}


def test_turtle_puts_one_object_on_a_line(world: Tables) -> None:
    text = render(world, "turtle").decode()
    assert "@prefix id: <https://kg.example/id/> ." in text
    assert all(line.count(" id:") <= 2 for line in text.splitlines())


def test_another_base_is_used_everywhere(world: Tables) -> None:
    data = render(world, "ntriples", ExportOptions(base="http://127.0.0.1:8000/id/"))
    assert b"https://kg.example/id/" not in data
    assert b"<http://127.0.0.1:8000/id/person-" in data


@pytest.mark.parametrize(
    "base", ["https://schema.org/", "http://www.w3.org/", "urn:kg:", "https://kg.example/def#x/"]
)
def test_turtle_of_a_base_near_another_namespace_is_read_back(world: Tables, base: str) -> None:
    options = ExportOptions(base=base)
    read = set(ox.parse(render(world, "turtle", options), ox.RdfFormat.TURTLE))
    assert read == set(ox.parse(render(world, "ntriples", options), ox.RdfFormat.N_TRIPLES))


def test_an_unknown_format_is_refused_with_the_valid_ones() -> None:
    with pytest.raises(ConfigError, match="turtle, ntriples"):
        render(Tables(), "hdt")


@pytest.mark.parametrize("item", [item for item in RDF_FORMATS if not item.folder])
def test_exporters_write_their_format(item, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / f"graph{item.suffix}"
    item.write(make_world(), path, ExportOptions())
    assert path.read_bytes() == render(make_world(), item.name)
    assert list(ox.parse(io.BytesIO(path.read_bytes()), OX[item.name]))
