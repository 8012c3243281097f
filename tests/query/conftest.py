"""A running endpoint over the hand-made build, and a client that says everything itself."""

from __future__ import annotations

import http.client
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.config import ExportOptions
from kg.export.jsonl import read_manifest, write_tables
from kg.export.rdf_model import quads
from kg.export.rdf_store import write_store
from kg.model.tables import Tables
from tests.rdf_world import make_world

TIMEOUT = 3.0  # of one query; long enough for a loaded machine
GRAPHS = ("http://kg.test/data1", "http://kg.test/data2", "http://kg.test/data3")


@dataclass(frozen=True)
class Reply:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")

    @property
    def type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0]


@dataclass(frozen=True)
class Server:
    """An address; ``process`` is the server."""

    port: int
    process: subprocess.Popen[str]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def request(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        timeout: float = 30,
        **headers: str,
    ) -> Reply:
        """A request with exactly these headers; ``content_type`` means Content-Type."""
        client = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            client.putrequest(method, path, skip_host="host" in named, skip_accept_encoding=True)
            if body is not None:
                client.putheader("Content-Length", str(len(body)))
            for name, value in named.items():
                client.putheader(name, value)
            client.endheaders(body)
            answer = client.getresponse()
            found = {name.lower(): value for name, value in answer.getheaders()}
            return Reply(answer.status, found, answer.read())
        finally:
            client.close()


def start(folder: Path, *options: str) -> Server:
    """``kg serve`` over a build, on a free port."""
    command = [sys.executable, "-m", "kg", "serve", "-g", str(folder), "--port", "0", *options]
    root = Path(__file__).parents[2]
    process = subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        text=True,
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    assert process.stderr is not None
    line = process.stderr.readline()
    found = re.search(r"http://[^:]+:(\d+)/", line)
    assert found, line + process.stderr.read()
    return Server(int(found.group(1)), process)


def write_build_with_graphs(folder: Path) -> Tables:
    """The hand-made build with a store that has three small named graphs besides."""
    world = make_world()
    write_tables(world, folder)
    tables = Tables(**{**_fields(world), "manifest": read_manifest(folder)})
    write_store(quads(tables, ExportOptions(mentions=True)), folder / "store")
    store = ox.Store(str(folder / "store"))
    for number, graph in enumerate(GRAPHS, 1):
        subject = ox.NamedNode(f"http://kg.test/s{number}")
        node = ox.NamedNode("http://kg.test/p")
        store.add(ox.Quad(subject, node, ox.Literal(number), ox.NamedNode(graph)))
    store.flush()
    return tables


def _fields(tables: Tables) -> dict[str, object]:
    names = ("articles", "entities", "mentions", "relations", "sentences", "cooccurrences")
    return {name: getattr(tables, name) for name in names}


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("build")
    write_build_with_graphs(folder)
    running = start(folder, "--timeout", str(TIMEOUT), "--rows", "1000")
    yield running
    running.process.terminate()
    running.process.wait(timeout=20)
