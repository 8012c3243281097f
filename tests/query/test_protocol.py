"""SPARQL 1.1 Protocol: the cases of the recommendation (sections 2.1 to 2.4) as a table.

The first part are queries that must be answered, the second requests that must be refused;
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

ANSWERED = {
    "query by GET": get("ASK {}", types=frozenset(RESULTS), truth=True),
    "query by POST of a form": post(f"query={q('ASK {}')}", FORM, truth=True),
    "query by POST as such": post("ASK {}", DIRECT, truth=True),
    "SELECT gives results": get("SELECT (1 AS ?value) {}", types=frozenset(RESULTS)),
    "ASK gives a boolean": get("ASK {}", types=frozenset(RESULTS)),
    "DESCRIBE gives triples": get("DESCRIBE <http://example.org/>", types=frozenset(TRIPLES)),
    "CONSTRUCT gives triples": get(
        "CONSTRUCT { <urn:s> <urn:p> 1 } WHERE {}", types=frozenset(TRIPLES)
    ),
    "two default graphs by GET": get(BOTH_DEFAULT, DEFAULTS, truth=True),
    "two default graphs by POST": post("query=" + q(BOTH_DEFAULT) + DEFAULTS, FORM, truth=True),
    "two default graphs, query as such": post(
        BOTH_DEFAULT, DIRECT, "/sparql?" + DEFAULTS[1:], truth=True
    ),
    "named graphs by GET": get(BOTH_NAMED, NAMED, truth=True),
    "named graphs by POST": post("query=" + q(BOTH_NAMED) + NAMED, FORM, truth=True),
    "default and named graphs": get(FULL_QUERY, FULL, truth=True),
    "the protocol's dataset wins over the query's": get(
        OVERRIDDEN, f"&default-graph-uri={q(ONE)}", truth=True
    ),
}
REFUSED = {
    "PUT of a query": Case("PUT", body="ASK {}", headers={"content_type": DIRECT}, statuses=BAD),
    "DELETE of a query": Case("DELETE", f"/sparql?query={q('ASK {}')}", statuses=BAD),
    "more than one query": get("ASK {}", f"&query={q('SELECT * {}')}", statuses=BAD),
    "no query": Case(path="/sparql?default-graph-uri=urn:x", statuses=BAD),
    "a wrong media type": post("ASK {}", "text/plain", statuses=BAD),
    "a form without its media type": post(f"query={q('ASK {}')}", None, statuses=BAD),
    "a query without its media type": post("ASK {}", None, statuses=BAD),
    "a query in UTF-16": post("ASK {}".encode("utf-16"), DIRECT + "; charset=UTF-16", statuses=BAD),
    "a query that is no UTF-8": post(b"ASK { ?s ?p '\xff' }", DIRECT, statuses=BAD),
    "a parameter that is no UTF-8": Case(path="/sparql?query=ASK%20%7B%FF%7D", statuses=BAD),
    "a query with an error": get("ASK { WHERE }", statuses=BAD),
    "an update by GET": Case(path=f"/sparql?update={q('CLEAR ALL')}", statuses=BAD),
    "an update as a query": get("CLEAR ALL", statuses=BAD),
    "an update by POST of a form": post(f"update={q('CLEAR ALL')}", FORM, statuses=BAD),
    "more than one update": post("update=CLEAR%20ALL&update=CLEAR%20NAMED", FORM, statuses=BAD),
    "an update by POST as such": post("CLEAR ALL", UPDATE, statuses=BAD),
    "an update with a wrong media type": post("CLEAR ALL", "text/plain", statuses=BAD),
    "an update without its media type": post("update=CLEAR%20ALL", None, statuses=BAD),
    "an update in UTF-16": post(
        "CLEAR ALL".encode("utf-16"), UPDATE + "; charset=UTF-16", statuses=BAD
    ),
    "an update with an error": post("update=CLEAR%20XYZ", FORM, statuses=BAD),
    "an update with its dataset in both places": post(
        "update="
        + q("WITH <urn:x> INSERT { ?s ?p ?o } WHERE { ?s ?p ?o }")
        + "&using-graph-uri=urn%3Ay",
        FORM,
        statuses=BAD,
    ),
}
CASES = ANSWERED | REFUSED


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


def test_the_table_covers_what_the_recommendation_asks() -> None:
    assert len(CASES) >= 27


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
