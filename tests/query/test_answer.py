"""Answers: rows, formats, and errors that say where and what to do."""

from __future__ import annotations

import csv
import io
import json
from xml.etree import ElementTree

import pyoxigraph as ox
import pytest

from kg.errors import QueryError
from kg.query import answer, as_table, formatted, run, store_of
from kg.query.hints import QuerySyntaxError
from tests.rdf_world import make_world

BASE = "https://kg.example/id/"
PEOPLE = "SELECT ?name ?n { ?p a schema:Person ; skos:prefLabel ?name ; kg:mentionCount ?n }" + (
    " ORDER BY DESC(?n)"
)


@pytest.fixture(scope="module")
def store() -> ox.Store:
    return store_of(make_world())


def test_rows_come_as_texts_by_variable(store: ox.Store) -> None:
    assert list(answer(store, PEOPLE, BASE)) == [
        {"name": "孙永红", "n": "4"},
        {"name": "李四", "n": "1"},
    ]


def test_csv_follows_the_recommendation(store: ox.Store) -> None:
    data = formatted(run(store, PEOPLE, BASE), "csv", BASE)
    assert data == "name,n\r\n孙永红,4\r\n李四,1\r\n".encode()
    assert list(csv.reader(io.StringIO(data.decode())))[1] == ["孙永红", "4"]


def test_tsv_keeps_the_terms(store: ox.Store) -> None:
    data = formatted(run(store, PEOPLE, BASE), "tsv", BASE).decode()
    assert data.splitlines() == ["?name\t?n", '"孙永红"@zh-hans\t4', '"李四"@zh-hans\t1']


def test_json_keeps_types_and_languages(store: ox.Store) -> None:
    data = json.loads(formatted(run(store, PEOPLE, BASE), "json", BASE))
    first = data["results"]["bindings"][0]
    assert data["head"]["vars"] == ["name", "n"]
    assert first["name"] == {"type": "literal", "value": "孙永红", "xml:lang": "zh-hans"}


def test_xml_is_the_w3c_format(store: ox.Store) -> None:
    root = ElementTree.fromstring(formatted(run(store, PEOPLE, BASE), "xml", BASE))
    assert root.tag == "{http://www.w3.org/2005/sparql-results#}sparql"
    assert len(root.findall(".//{*}result")) == 2


@pytest.mark.parametrize("name", ["ttl", "nt", "rdf", "jsonld"])
def test_constructed_triples_can_be_parsed(store: ox.Store, name: str) -> None:
    parsers = {
        "ttl": ox.RdfFormat.TURTLE,
        "nt": ox.RdfFormat.N_TRIPLES,
        "rdf": ox.RdfFormat.RDF_XML,
        "jsonld": ox.RdfFormat.JSON_LD,
    }
    query = "CONSTRUCT { ?p kg:named ?n . [] kg:x ?p } { ?p a schema:Person ; skos:prefLabel ?n }"
    data = formatted(run(store, query, BASE), name, BASE)
    assert len(list(ox.parse(data, parsers[name]))) == 4


@pytest.mark.parametrize("name", ["nt", "jsonld"])
def test_escaped_characters_come_back(store: ox.Store, name: str) -> None:
    parsers = {"nt": ox.RdfFormat.N_TRIPLES, "jsonld": ox.RdfFormat.JSON_LD}
    query = r'CONSTRUCT { kg:x kg:named "a\tb\u0001\f\\n\"\r\n" } {}'
    data = formatted(run(store, query, BASE), name, BASE)
    [quad] = ox.parse(data, parsers[name])
    assert quad.object == ox.Literal('a\tb\x01\f\\n"\r\n')


@pytest.mark.parametrize(("name", "expected"), [("csv", b"true\r\n"), ("tsv", b"true\r\n")])
def test_a_boolean_in_a_row_format_is_one_word(store: ox.Store, name: str, expected: bytes) -> None:
    assert formatted(run(store, "ASK { ?x a schema:Person }", BASE), name, BASE) == expected


def test_a_format_that_does_not_fit_is_refused_with_those_that_do(store: ox.Store) -> None:
    with pytest.raises(QueryError, match="csv, tsv, json, xml"):
        formatted(run(store, PEOPLE, BASE), "ttl", BASE)
    with pytest.raises(QueryError, match="ttl, nt"):
        formatted(run(store, "DESCRIBE ?x { ?x a schema:Person }", BASE), "csv", BASE)


@pytest.mark.parametrize(
    ("query", "line", "hint"),
    [
        ("SELECT * {\n ?x a skso:Concept }", 2, "did you mean skos:?"),
        ("SELECT * { ?x a foo:Bar }", 1, "known without declaring: dcterms"),
        ("SELECT * { ?x a schema:Person", 1, "a } is missing"),
        ("SELECT * { ?x ?y ?z FILTER((?x = ?y) }", 1, "a ) is missing"),
        ("SELEC * { ?x ?y ?z }", 1, "did you mean SELECT?"),
        ("SELECT * { ?x ?y “a” }", 1, "full-width"),
        ("SELECT ?x (COUNT(?y) AS ?n) { ?x ?p ?y }", 1, "GROUP BY"),
        ("SELECT * { ?x ?y ?z } LIMIT two", 1, "not SPARQL here"),
    ],
)
def test_a_wrong_query_gets_position_and_hint(
    store: ox.Store, query: str, line: int, hint: str
) -> None:
    with pytest.raises(QuerySyntaxError) as caught:
        run(store, query, BASE)
    assert hint in str(caught.value)
    assert caught.value.line == line
    assert query.splitlines()[line - 1] in str(caught.value)


def test_declared_prefixes_win_over_the_projects(store: ox.Store) -> None:
    query = "PREFIX schema: <http://www.w3.org/ns/org#> SELECT * { ?x a schema:Membership }"
    assert len(answer(store, query, BASE)) == 3


def test_a_table_aligns_chinese_text_and_numbers(store: ox.Store) -> None:
    assert as_table(answer(store, PEOPLE, BASE), BASE).splitlines() == [
        "name    n",
        "──────  ─",
        "孙永红  4",
        "李四    1",
        "(2 rows)",
    ]


def test_a_boolean_is_yes_or_no(store: ox.Store) -> None:
    assert as_table(answer(store, "ASK { ?x a schema:Nothing }", BASE), BASE) == "no"
