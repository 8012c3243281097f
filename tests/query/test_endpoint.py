"""The endpoint's manners: limits, hosts, pages, stopping."""

from __future__ import annotations

import json
import shutil
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path
from urllib.parse import quote

import pyoxigraph as ox
import pytest
from SPARQLWrapper import JSON, POST, TURTLE, SPARQLWrapper

from kg.query import question
from tests.query.conftest import TIMEOUT, Server, start, write_build_with_graphs
from tests.rdf_world import iri

pytestmark = pytest.mark.slow

DIRECT = "application/sparql-query"
ROWS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
SUN = iri("person", "孙永红")
LOCAL = SUN.rpartition("/")[2]


def ask(server: Server, query: str, **headers: str):  # type: ignore[no-untyped-def]
    return server.request("POST", "/sparql", query.encode(), content_type=DIRECT, **headers)


@pytest.mark.parametrize(
    "query", [f"SELECT (COUNT(*) AS ?n) {ROWS}", f"SELECT * {ROWS} ORDER BY ?a ?f ?i ?l LIMIT 5"]
)
def test_a_product_is_cut_off_while_others_are_served(server: Server, query: str) -> None:
    replies = []
    slow = threading.Thread(target=lambda: replies.append(ask(server, query)))
    began = time.monotonic()
    slow.start()
    answered = 0
    while slow.is_alive() and time.monotonic() - began < 0.8 * TIMEOUT:
        assert ask(server, "ASK { ?x a schema:Person }").status == 200
        answered += 1
    slow.join()
    assert replies[0].status in {503, 500}
    assert time.monotonic() - began < TIMEOUT + 3
    assert answered >= 2


def test_after_a_kill_the_workers_answer_again(server: Server) -> None:
    for _ in range(2):
        ask(server, f"SELECT (COUNT(*) AS ?n) {ROWS}")
    assert [ask(server, "ASK {}").status for _ in range(4)] == [200] * 4


def test_too_many_rows_are_an_error_and_no_cut_answer(server: Server) -> None:
    query = "SELECT * { ?a ?b ?c . ?d a schema:Person, ?f }"
    for accept in (
        "application/json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values",
    ):
        reply = ask(server, query, accept=accept)
        assert (reply.status, "1,000 rows" in reply.text) == (413, True)
        assert ask(server, query + " LIMIT 999", accept=accept).status == 200


def test_too_many_triples_are_an_error(server: Server) -> None:
    query = "CONSTRUCT { ?a ?b ?c . ?a ?d ?b } WHERE { ?a ?b ?c . ?x a schema:Person ; ?d ?f }"
    assert ask(server, query).status == 413


def test_a_query_of_more_than_64_kib_is_refused(server: Server) -> None:
    assert ask(server, "ASK {}" + " " * 70_000).status == 413


def test_a_wrong_query_gets_position_and_hint(server: Server) -> None:
    reply = ask(server, "SELECT * { ?x a skso:Concept }")
    assert reply.status == 400
    assert "did you mean skos:?" in reply.text


def test_a_client_that_leaves_frees_its_worker(server: Server) -> None:
    for _ in range(3):
        raw = socket.create_connection(("127.0.0.1", server.port))
        query = f"SELECT (COUNT(*) AS ?n) {ROWS}".encode()
        raw.sendall(
            b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
            + DIRECT.encode()
            + b"\r\nContent-Length: "
            + str(len(query)).encode()
            + b"\r\n\r\n"
            + query
        )
        time.sleep(0.3)
        raw.close()
    began = time.monotonic()
    assert ask(server, "ASK {}").status == 200
    assert time.monotonic() - began < TIMEOUT


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("localhost:8000", 200),
        ("127.0.0.1:1234", 200),
        ("[::1]:80", 200),
        ("evil.example", 421),
        ("evil.example:8000", 421),
        ("127.0.0.1.evil.example", 421),
        ("192.168.1.5", 421),
        ("", 421),
    ],
)
def test_only_hosts_that_mean_this_machine_are_answered(
    server: Server, host: str, status: int
) -> None:
    assert server.request("GET", f"/sparql?query={quote('ASK {}')}", host=host).status == status


def test_pages_from_elsewhere_may_neither_ask_nor_read(server: Server) -> None:
    path = f"/sparql?query={quote('ASK {}')}"
    assert server.request("GET", path, origin="https://evil.example").status == 403
    reply = server.request("GET", path, host="localhost:80", origin="http://localhost:80")
    assert reply.status == 200
    assert not [name for name in reply.headers if name.startswith("access-control")]
    assert server.request("OPTIONS", "/sparql", origin="https://evil.example").status >= 400


def test_every_answer_has_a_strict_policy(server: Server) -> None:
    for path in ("/query", "/static/query.js", f"/page/{LOCAL}", "/sparql", "/nothing"):
        headers = server.request("GET", path).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"


def test_the_query_page_and_its_files_come_from_here(server: Server) -> None:
    page = server.request("GET", "/query").text
    assert "http://" not in page
    assert "https://" not in page
    for name in ("query.js", "query.css"):
        assert server.request("GET", f"/static/{name}").status == 200
    assert server.request("GET", "/static/..%2fserver.py").status == 404
    listed = json.loads(server.request("GET", "/questions.json").body)
    assert len(listed["questions"]) == 15


def test_a_browser_without_a_query_is_sent_to_the_page(server: Server) -> None:
    assert server.request("GET", "/sparql", accept="text/html").headers["location"] == "/query"
    assert server.request("GET", "/").headers["location"] == "/query"


@pytest.mark.parametrize(
    ("accept", "target"),
    [
        ("text/html", f"/page/{LOCAL}"),
        ("text/turtle", f"/data/{LOCAL}.ttl"),
        ("application/ld+json", f"/data/{LOCAL}.jsonld"),
        ("application/rdf+xml;q=0.9, text/html;q=0.1", f"/data/{LOCAL}.rdf"),
    ],
)
def test_a_thing_leads_to_the_form_that_is_wanted(server: Server, accept: str, target: str) -> None:
    reply = server.request("GET", f"/id/{LOCAL}", accept=accept)
    assert (reply.status, reply.headers["location"]) == (303, target)


def test_the_page_of_a_person_shows_posts_and_sentences(server: Server) -> None:
    page = server.request("GET", f"/page/{LOCAL}").text
    assert "<h1>孙永红</h1>" in page
    assert "书记" in page
    assert "<mark>孙永红</mark>调研" in page
    assert server.request("GET", "/page/person-nobody").status == 404


def test_a_name_that_only_one_thing_has_leads_to_its_page(server: Server) -> None:
    reply = server.request("GET", f"/find?name={quote('孙永红')}")
    assert (reply.status, reply.headers["location"]) == (303, f"/page/{LOCAL}")


def test_a_part_of_names_lists_them_all(server: Server) -> None:
    page = server.request("GET", f"/find?name={quote('托克')}").text
    assert "托克储运基地项目" in page
    assert "Nothing is called so" in server.request("GET", "/find?name=%3Cb%3E").text
    assert "<b>" not in server.request("GET", "/find?name=%3Cb%3E").text


def test_the_data_of_a_person_parse(server: Server) -> None:
    reply = server.request("GET", f"/data/{LOCAL}.ttl")
    subjects = {str(quad.subject) for quad in ox.parse(reply.body, ox.RdfFormat.TURTLE)}
    assert f"<{SUN}>" in subjects
    assert server.request("GET", f"/data/{LOCAL}.exe").status == 404


def test_the_vocabulary_can_be_dereferenced(server: Server) -> None:
    reply = server.request("GET", "/def")
    assert len(list(ox.parse(reply.body, ox.RdfFormat.TURTLE))) > 100


def test_sparqlwrapper_asks_in_every_way(server: Server) -> None:
    wrapper = SPARQLWrapper(f"{server.url}/sparql")
    wrapper.setQuery(question("posts-of").filled({"name": "孙永红"}))
    wrapper.setReturnFormat(JSON)
    bindings = wrapper.query().convert()["results"]["bindings"]  # type: ignore[index,call-overload]
    assert [row["title"]["value"] for row in bindings] == ["书记", "书记"]
    wrapper.setMethod(POST)
    assert wrapper.query().convert()["results"]["bindings"] == bindings  # type: ignore[index,call-overload]
    wrapper.setQuery("CONSTRUCT WHERE { ?s a schema:Person }")
    wrapper.setReturnFormat(TURTLE)
    assert b"schema:Person" in wrapper.query().convert()  # type: ignore[operator]


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_curl_asks_as_the_documentation_says(server: Server) -> None:
    query = "SELECT ?n { ?p a schema:Person ; skos:prefLabel ?n } ORDER BY ?n"
    command = [
        "curl",
        "-sf",
        "-H",
        "Accept: text/csv",
        f"{server.url}/sparql",
        "--data-urlencode",
        f"query={query}",
    ]
    assert subprocess.run(command, capture_output=True, check=True).stdout.decode() == (
        "n\r\n孙永红\r\n李四\r\n"
    )


def test_the_graph_page_is_at_the_root_when_the_build_has_one(tmp_path: Path) -> None:
    write_build_with_graphs(tmp_path)
    (tmp_path / "graph.html").write_text("<h1>图谱</h1>", encoding="utf-8")
    running = start(tmp_path)
    try:
        assert running.request("GET", "/").text == "<h1>图谱</h1>"
    finally:
        running.process.terminate()
        assert running.process.wait(timeout=20) in {0, -signal.SIGTERM}


def test_stopping_is_graceful_and_leaves_nothing_behind(tmp_path: Path) -> None:
    write_build_with_graphs(tmp_path)
    shutil.rmtree(tmp_path / "store")
    running = start(tmp_path, "--timeout", "60")
    assert running.request("GET", f"/sparql?query={quote('ASK {}')}").status == 200
    query = quote(f"SELECT (COUNT(*) AS ?n) {ROWS}")
    busy = socket.create_connection(("127.0.0.1", running.port))
    busy.sendall(f"GET /sparql?query={query} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    time.sleep(0.5)
    running.process.send_signal(signal.SIGINT)
    assert running.process.wait(timeout=20) in {0, 130}
    assert running.process.stderr is not None
    assert "Traceback" not in running.process.stderr.read()
    busy.close()


def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    write_build_with_graphs(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        with pytest.raises(AssertionError, match="choose another --port"):
            start(tmp_path, "--port", port)
