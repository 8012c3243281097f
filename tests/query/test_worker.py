"""No query makes the endpoint connect anywhere or open a file."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.query.conftest import Server

pytestmark = pytest.mark.slow

CANARY = "canary-5e1f"


class Listener:
    """Counts connections to a port of this machine."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.connections = 0
        threading.Thread(target=self._count, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.socket.getsockname()[1]}/x.ttl"

    def _count(self) -> None:
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            self.connections += 1
            connection.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.socket.close()


ATTEMPTS = [
    "SELECT * {{ SERVICE <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ SERVICE SILENT <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ \\u0053ERVICE <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ SERV\\U00000049CE <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ BIND(<{url}> AS ?x) SERVICE ?x {{ ?s ?p ?o }} }}",
    "SELECT * {{ {{ SELECT * {{ SERVICE <{url}> {{ ?s ?p ?o }} }} }} }}",
    "ASK {{ FILTER EXISTS {{ SERVICE <{url}> {{ ?s ?p ?o }} }} }}",
    "SELECT * FROM <{url}> {{ ?s ?p ?o }}",
    "SELECT * FROM NAMED <{url}> {{ GRAPH ?g {{ ?s ?p ?o }} }}",
    "SELECT * FROM <{file}> {{ ?s ?p ?o }}",
    "SELECT * FROM NAMED <{file}> {{ GRAPH ?g {{ ?s ?p ?o }} }}",
    "CONSTRUCT {{ ?s ?p ?o }} FROM <{file}> {{ ?s ?p ?o }}",
    "DESCRIBE <{url}>",
    "DESCRIBE <{file}>",
    "LOAD <{url}>",
    "LOAD SILENT <{url}> INTO GRAPH <urn:x>",
    "LOAD <{file}>",
    "L\\u004fAD <{url}>",
    "INSERT {{ ?s ?p ?o }} WHERE {{ SERVICE <{url}> {{ ?s ?p ?o }} }}",
]


@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_nothing_is_fetched_and_no_file_is_read(
    server: Server, listener: Listener, tmp_path: Path, attempt: str
) -> None:
    secret = tmp_path / "secret.ttl"
    secret.write_text(f'<urn:s> <urn:p> "{CANARY}" .')
    secret.chmod(0o644)
    query = attempt.format(url=listener.url, file=secret.as_uri())
    read_before = secret.stat().st_atime_ns
    for media_type in ("application/sparql-query", "application/sparql-update"):
        reply = server.request("POST", "/sparql", query.encode(), content_type=media_type)
        assert CANARY not in reply.text
    form = f"query={quote(query)}&default-graph-uri={quote(listener.url)}"
    form += f"&named-graph-uri={quote(secret.as_uri())}"
    reply = server.request("GET", f"/sparql?{form}")
    assert CANARY not in reply.text
    assert listener.connections == 0
    assert secret.stat().st_atime_ns == read_before


def test_the_listener_would_have_noticed(listener: Listener) -> None:
    with socket.create_connection(listener.socket.getsockname()) as connection:
        connection.recv(1)
    assert listener.connections == 1
