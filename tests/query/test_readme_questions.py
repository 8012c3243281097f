"""The questions of the README, asked of the endpoint by curl and by SPARQLWrapper."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from SPARQLWrapper import CSV, SPARQLWrapper

from kg.api import Knowledge
from kg.export.jsonl import write_tables
from kg.query import question
from tests.query.conftest import Server, start

pytestmark = pytest.mark.slow

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^\$ kg query (.*)$", README, re.MULTILINE)


@pytest.fixture(scope="module")
def seeds(seed_knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The endpoint over the build of the seeds."""
    folder = tmp_path_factory.mktemp("seeds")
    write_tables(seed_knowledge.tables, folder)
    running = start(folder)
    yield running
    running.process.terminate()
    running.process.wait(timeout=20)


def text_of(command: str) -> str:
    """The SPARQL behind a ``kg query`` of the README."""
    name, *options = shlex.split(command)
    if " " in name:
        return name
    flags = dict(zip(options[::2], options[1::2], strict=True))
    return question(name).filled({flag.removeprefix("--"): flags[flag] for flag in flags})


def test_the_readme_asks_at_least_three_questions() -> None:
    assert len(COMMANDS) >= 3


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
@pytest.mark.parametrize("command", COMMANDS)
def test_curl_and_sparqlwrapper_get_the_rows_of_the_library(
    seeds: Server, seed_knowledge: Knowledge, command: str
) -> None:
    query = text_of(command)
    address = f"{seeds.url}/sparql"
    by_curl = subprocess.run(
        ["curl", "-sf", "-H", "Accept: text/csv", address, "--data-urlencode", f"query={query}"],
        capture_output=True,
        check=True,
    ).stdout
    wrapper = SPARQLWrapper(address)
    wrapper.setQuery(query)
    wrapper.setReturnFormat(CSV)
    assert wrapper.query().convert() == by_curl
    rows = list(seed_knowledge.sparql(query))
    assert rows
    assert by_curl.decode().count("\r\n") == len(rows) + 1
