"""The folder of a build, and single formats."""

from __future__ import annotations

import zipfile
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
