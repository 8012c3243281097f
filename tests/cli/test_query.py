"""``kg query``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli.main import app
from kg.errors import QueryError
from kg.export.jsonl import write_tables
from tests.rdf_world import make_world


@pytest.fixture
def build(tmp_path: Path) -> str:
    write_tables(make_world(), tmp_path)
    return str(tmp_path)


def test_a_canned_question_prints_a_table(build: str) -> None:
    result = CliRunner().invoke(app, ["query", "posts-of", "--name", "孙永红", "-g", build])
    assert result.exit_code == 0
    assert "西海岸新区工委  书记" in result.stdout
    assert result.stdout.endswith("(2 rows)\n")


def test_the_list_shows_every_question_in_both_languages() -> None:
    result = CliRunner().invoke(app, ["query", "--list"])
    assert "posts-of --name 孙永红" in result.stdout
    assert "何时见报？" in result.stdout


def test_sparql_text_and_formats(build: str) -> None:
    text = "SELECT ?n { ?x a schema:Person ; skos:prefLabel ?n } ORDER BY ?n"
    result = CliRunner().invoke(app, ["query", text, "--graph", build, "--format", "csv"])
    assert result.stdout_bytes == "n\r\n孙永红\r\n李四\r\n".encode()


def test_a_file_and_standard_input(build: str, tmp_path: Path) -> None:
    path = tmp_path / "people.rq"
    path.write_text("ASK { ?x a schema:Person }", encoding="utf-8")
    runner = CliRunner()
    assert runner.invoke(app, ["query", str(path), "-g", build]).stdout == "yes\n"
    assert runner.invoke(app, ["query", "-", "-g", build], input="ASK {}").stdout == "yes\n"


def test_a_name_that_is_not_there_is_said(build: str) -> None:
    result = CliRunner().invoke(app, ["query", "posts-of", "--name=永红", "-g", build])
    assert "did you mean 孙永红?" in result.stderr


def test_parameters_of_plain_sparql_are_an_error(build: str) -> None:
    result = CliRunner().invoke(app, ["query", "ASK {}", "--name", "x", "-g", build])
    assert isinstance(result.exception, QueryError)


@pytest.mark.parametrize("arguments", [[], ["posts-of", "stray"], ["posts-of", "--name"]])
def test_wrong_use_exits_with_2(arguments: list[str], build: str) -> None:
    assert CliRunner().invoke(app, ["query", *arguments, "-g", build]).exit_code == 2


def test_a_large_build_without_a_store_says_how_to_make_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.cli.query.MANY", 7)
    write_tables(replace(make_world(), manifest={"counts": {"mentions": 7}}), tmp_path)
    asked = ["query", "posts-of", "--name", "孙永红", "-g", str(tmp_path)]
    once = f"kg export -g {tmp_path} --format store -o {tmp_path / 'store'}"
    assert once in CliRunner().invoke(app, asked).stderr
    exported = ["export", "-g", str(tmp_path), "--format", "store"]
    assert CliRunner().invoke(app, [*exported, "-o", str(tmp_path / "store")]).exit_code == 0
    assert CliRunner().invoke(app, asked).stderr == ""


def test_a_small_build_needs_no_store(build: str) -> None:
    asked = ["query", "posts-of", "--name", "孙永红", "-g", build]
    assert CliRunner().invoke(app, asked).stderr == ""
