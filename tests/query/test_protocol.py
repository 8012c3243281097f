"""SPARQL 1.1 Protocol: the cases of the recommendation (sections 2.1 to 2.4) as a table.

First the 27 query and error cases of the W3C test suite, by its names, then some more;
updates are refused whatever they say, because the endpoint is read-only.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from urllib.parse import quote

import pytest

from tests.query.conftest import GRAPHS, Server

pytestmark = pytest.mark.slow

ONE, TWO, THREE = GRAPHS
FORM = "application/x-www-form-urlencoded"
DIRECT = "application/sparql-query"
UPDATE = "application/sparql-update"
RESULTS = {"application/sparql-results+json", "application/sparql-results+xml"}
TRIPLES = {"text/turtle", "application/rdf+xml", "application/n-triples", "application/ld+json"}


def q(text: str) -> str:
    return quote(text, safe="")


@dataclass(frozen=True)
class Case:
    """A request and what must come back."""

    method: str = "GET"
    path: str = "/sparql"
    body: str | bytes | None = None
    headers: dict[str, str] = field(default_factory=dict)
    statuses: range = range(200, 300)
    types: frozenset[str] = frozenset()
    truth: bool | None = None


def get(query: str, extra: str = "", **fields: object) -> Case:
    return Case(path=f"/sparql?query={q(query)}{extra}", **fields)  # type: ignore[arg-type]


def post(
    body: str | bytes, media_type: str | None, path: str = "/sparql", **fields: object
) -> Case:
    headers = {"content_type": media_type} if media_type else {}
    return Case("POST", path, body, headers, **fields)  # type: ignore[arg-type]


DEFAULTS = f"&default-graph-uri={q(ONE)}&default-graph-uri={q(TWO)}"
NAMED = f"&named-graph-uri={q(ONE)}&named-graph-uri={q(TWO)}"
BOTH_DEFAULT = "ASK { <http://kg.test/s1> ?p ?o . <http://kg.test/s2> ?q ?r }"
BOTH_NAMED = (
    f"ASK {{ GRAPH <{ONE}> {{ <http://kg.test/s1> ?p ?o }} "
    f"GRAPH <{TWO}> {{ <http://kg.test/s2> ?q ?r }} "
    f"FILTER NOT EXISTS {{ ?s <http://kg.test/p> ?o }} }}"
)
FULL = f"&default-graph-uri={q(THREE)}" + NAMED
FULL_QUERY = (
    f"ASK {{ <http://kg.test/s3> ?p ?o GRAPH ?g {{ <http://kg.test/s1> ?q ?r }} "
    f"FILTER NOT EXISTS {{ GRAPH <{THREE}> {{ ?s ?x ?y }} }} }}"
)
OVERRIDDEN = f"ASK FROM <{THREE}> {{ <http://kg.test/s1> ?p ?o }}"
BAD = range(400, 500)

# The names are those of the W3C test suite of the protocol (sparql11/protocol); of its 34
# tests the other seven change a graph.
W3C = {
    "query_get": get("ASK {}", types=frozenset(RESULTS), truth=True),
    "query_post_form": post(f"query={q('ASK {}')}", FORM, truth=True),
    "query_post_direct": post("ASK {}", DIRECT, truth=True),
    "query_dataset_default_graphs_get": get(BOTH_DEFAULT, DEFAULTS, truth=True),
    "query_dataset_default_graphs_post": post(
        BOTH_DEFAULT, DIRECT, "/sparql?" + DEFAULTS[1:], truth=True
    ),
    "query_dataset_named_graphs_get": get(BOTH_NAMED, NAMED, truth=True),
    "query_dataset_named_graphs_post": post(BOTH_NAMED, DIRECT, "/sparql?" + NAMED[1:], truth=True),
    "query_dataset_full": post(FULL_QUERY, DIRECT, "/sparql?" + FULL[1:], truth=True),
    # The dataset of the protocol wins over that of the query.
    "query_multiple_dataset": get(OVERRIDDEN, f"&default-graph-uri={q(ONE)}", truth=True),
    "query_content_type_select": get("SELECT (1 AS ?value) {}", types=frozenset(RESULTS)),
    "query_content_type_ask": get("ASK {}", types=frozenset(RESULTS)),
    "query_content_type_describe": get("DESCRIBE <http://example.org/>", types=frozenset(TRIPLES)),
    "query_content_type_construct": get(
        "CONSTRUCT { <urn:s> <urn:p> 1 } WHERE {}", types=frozenset(TRIPLES)
    ),
    "bad_query_method": Case("PUT", f"/sparql?query={q('ASK {}')}", statuses=BAD),
    "bad_multiple_queries": get("ASK {}", f"&query={q('SELECT * {}')}", statuses=BAD),
    "bad_query_wrong_media_type": post("ASK {}", "text/plain", statuses=BAD),
    "bad_query_missing_form_type": post(f"query={q('ASK {}')}", None, statuses=BAD),
    "bad_query_missing_direct_type": post("ASK {}", None, statuses=BAD),
    "bad_query_non_utf8": post(
        "ASK {}".encode("utf-16"), DIRECT + "; charset=UTF-16", statuses=BAD
    ),
    "bad_query_syntax": get("ASK { WHERE }", statuses=BAD),
    "bad_update_get": Case(path=f"/sparql?update={q('CLEAR ALL')}", statuses=BAD),
    "bad_multiple_updates": post("update=CLEAR%20ALL&update=CLEAR%20NAMED", FORM, statuses=BAD),
    "bad_update_wrong_media_type": post("CLEAR ALL", "text/plain", statuses=BAD),
    "bad_update_missing_form_type": post("update=CLEAR%20ALL", None, statuses=BAD),
    "bad_update_non_utf8": post(
        "CLEAR ALL".encode("utf-16"), UPDATE + "; charset=UTF-16", statuses=BAD
    ),
    "bad_update_syntax": post("update=CLEAR%20XYZ", FORM, statuses=BAD),
    "bad_update_dataset_conflict": post(
        "update="
        + q("WITH <urn:x> INSERT { ?s ?p ?o } WHERE { ?s ?p ?o }")
        + "&using-named-graph-uri=urn%3Ay",
        FORM,
        statuses=BAD,
    ),
}
OURS = {
    "two default graphs by POST of a form": post(
        "query=" + q(BOTH_DEFAULT) + DEFAULTS, FORM, truth=True
    ),
    "named graphs by POST of a form": post("query=" + q(BOTH_NAMED) + NAMED, FORM, truth=True),
    "default and named graphs by GET": get(FULL_QUERY, FULL, truth=True),
    "PUT of a query as such": Case(
        "PUT", body="ASK {}", headers={"content_type": DIRECT}, statuses=BAD
    ),
    "DELETE of a query": Case("DELETE", f"/sparql?query={q('ASK {}')}", statuses=BAD),
    "no query": Case(path="/sparql?default-graph-uri=urn:x", statuses=BAD),
    "a query that is no UTF-8": post(b"ASK { ?s ?p '\xff' }", DIRECT, statuses=BAD),
    "a parameter that is no UTF-8": Case(path="/sparql?query=ASK%20%7B%FF%7D", statuses=BAD),
    "an update as a query": get("CLEAR ALL", statuses=BAD),
    "an update by POST of a form": post(f"update={q('CLEAR ALL')}", FORM, statuses=BAD),
    "an update by POST as such": post("CLEAR ALL", UPDATE, statuses=BAD),
}
CASES = W3C | OURS


@pytest.mark.parametrize("name", CASES)
def test_the_protocol(server: Server, name: str) -> None:
    case = CASES[name]
    body = case.body.encode() if isinstance(case.body, str) else case.body
    reply = server.request(case.method, case.path, body, **case.headers)
    assert reply.status in case.statuses, reply.text
    if case.types:
        assert reply.type in case.types
    if case.truth is not None:
        assert json.loads(reply.body)["boolean"] is case.truth


def test_every_query_and_error_case_of_the_w3c_suite_is_in_the_table() -> None:
    assert len(W3C) == 27
    assert {name.split("_")[0] for name in W3C} == {"query", "bad"}


@pytest.mark.parametrize(
    ("accept", "media_type", "status"),
    [
        ("", "application/sparql-results+json", 200),
        ("*/*", "application/sparql-results+json", 200),
        ("text/html, application/xhtml+xml, */*;q=0.8", "application/sparql-results+json", 200),
        ("application/sparql-results+xml", "application/sparql-results+xml", 200),
        ("text/csv", "text/csv", 200),
        ("text/tab-separated-values;q=0.9, text/csv;q=0.1", "text/tab-separated-values", 200),
        ("application/json", "application/sparql-results+json", 200),
        ("text/*", "text/csv", 200),
        ("image/png", "text/plain", 406),
        ("text/csv;q=0", "text/plain", 406),
    ],
)
def test_the_accept_header_chooses_the_format(
    server: Server, accept: str, media_type: str, status: int
) -> None:
    reply = server.request("GET", f"/sparql?query={q('SELECT (1 AS ?x) {}')}", accept=accept)
    assert (reply.status, reply.type) == (status, media_type)


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        ("", "text/turtle"),
        ("application/ld+json", "application/ld+json"),
        ("application/rdf+xml", "application/rdf+xml"),
        ("application/n-triples", "application/n-triples"),
    ],
)
def test_triples_have_formats_of_their_own(server: Server, accept: str, media_type: str) -> None:
    query = "CONSTRUCT WHERE { ?s a schema:Person }"
    reply = server.request("GET", f"/sparql?query={q(query)}", accept=accept)
    assert (reply.status, reply.type) == (200, media_type)


def test_head_gives_the_headers_only(server: Server) -> None:
    reply = server.request("HEAD", f"/sparql?query={q('ASK {}')}")
    assert (reply.status, reply.body) == (200, b"")


def test_percent_signs_and_rare_characters_arrive_as_they_are(server: Server) -> None:
    query = 'SELECT ("100%25 𠮷+&=" AS ?x) {}'
    for reply in (
        server.request("GET", f"/sparql?query={q(query)}"),
        server.request("POST", "/sparql", f"query={q(query)}".encode(), content_type=FORM),
        server.request("POST", "/sparql", query.encode(), content_type=DIRECT),
    ):
        assert json.loads(reply.body)["results"]["bindings"][0]["x"]["value"] == "100%25 𠮷+&="
