"""The folder of a build, and single formats."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from kg.config import ExportOptions
from kg.errors import ConfigError
from kg.export.build import export_bytes, write_build, write_export
from tests.factory import make_tables

OPTIONS = ExportOptions()


def test_a_build_holds_tables_and_graphs(tmp_path: Path) -> None:
    write_build(make_tables(), tmp_path, OPTIONS)
    names = {path.name for path in tmp_path.iterdir()}
    assert {"articles.jsonl", "manifest.json", "graph.graphml", "graph.ttl"} <= names


def test_an_unknown_format_stops_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(ConfigError):
        write_build(make_tables(), tmp_path / "out", OPTIONS, ["pdf"])
    assert not (tmp_path / "out").exists()


def test_further_formats_get_files_and_folders_of_their_name(tmp_path: Path) -> None:
    write_build(make_tables(), tmp_path, OPTIONS, ["gexf", "csv", "graphml"])
    assert (tmp_path / "graph.gexf").is_file()
    assert (tmp_path / "csv" / "entities.csv").is_file()


def test_a_folder_is_replaced_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "csv").mkdir()
    (tmp_path / "csv" / "stale.csv").write_text("")
    write_export(make_tables(), "csv", tmp_path / "csv", OPTIONS)
    assert not (tmp_path / "csv" / "stale.csv").exists()


def test_a_format_of_several_files_does_not_overwrite_a_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(ConfigError, match="writes a folder"):
        write_export(make_tables(), "csv", tmp_path / "out", OPTIONS)


def test_an_archive_holds_the_files(tmp_path: Path) -> None:
    with zipfile.ZipFile(BytesIO(export_bytes(make_tables(), "csv", OPTIONS))) as archive:
        assert "entities.csv" in archive.namelist()


def test_above_the_limit_tables_stand_for_the_graphs(tmp_path: Path) -> None:
    write_build(make_tables(), tmp_path, OPTIONS)
    tables = make_tables()
    twice = replace(tables, articles=(*tables.articles, replace(tables.articles[0], id="other#1")))
    write_build(twice, tmp_path, ExportOptions(graph_articles=1))
    names = {path.name for path in tmp_path.iterdir()}
    assert {"articles.jsonl", "graph.html", "manifest.json", "parquet"} <= names
    assert not names & {"graph.ttl", "graph.graphml"}


def test_a_graph_that_is_asked_for_is_written_above_the_limit(tmp_path: Path) -> None:
    tables = make_tables()
    twice = replace(tables, articles=(*tables.articles, replace(tables.articles[0], id="other#1")))
    write_build(twice, tmp_path, ExportOptions(graph_articles=1), ["turtle"])
    names = {path.name for path in tmp_path.iterdir()}
    assert "graph.ttl" in names and "graph.graphml" not in names


@pytest.mark.parametrize("limit", [0, 1])
def test_up_to_the_limit_or_without_one_the_graphs_are_there(tmp_path: Path, limit: int) -> None:
    write_build(make_tables(), tmp_path, ExportOptions(graph_articles=limit))
    assert (tmp_path / "graph.ttl").is_file()
    assert not (tmp_path / "parquet").exists()
