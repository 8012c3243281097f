"""A build in another format."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from kg.config import ExportOptions
from kg.export.build import export_bytes
from tests.cli.program import Program
from tests.factory import make_tables


def test_a_file_is_written(kg: Program, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "graph.nt"
    result = kg("export", "--format", "ntriples", "-o", str(target), "-g", str(folder))
    assert (result.status, result.out) == (0, "")
    assert "霍高原" in target.read_text(encoding="utf-8")


def test_standard_output_gets_the_bytes_of_the_file(kg: Program, folder: Path) -> None:
    out = kg("export", "--format", "turtle", "-o", "-", "-g", str(folder)).out
    assert out.encode() == export_bytes(make_tables(), "turtle", ExportOptions())


def test_the_times_of_owl_time_are_added_when_asked(kg: Program, folder: Path) -> None:
    out = kg("export", "-f", "turtle", "--owl-time", "-o", "-", "-g", str(folder)).out
    assert out.encode() == export_bytes(make_tables(), "turtle", ExportOptions(owl_time=True))
    assert "org:memberDuring" in out


def test_several_files_become_an_archive(kg: Program, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "tables.zip"
    kg("export", "--format", "jsonl", "-o", str(target), "-g", str(folder))
    with zipfile.ZipFile(BytesIO(target.read_bytes())) as archive:
        assert "entities.jsonl" in archive.namelist()


@pytest.mark.parametrize("arguments", [(), ("--format", "pdf")])
def test_a_missing_or_unknown_format_is_wrong_use(
    kg: Program, folder: Path, arguments: tuple[str, ...]
) -> None:
    assert kg("export", *arguments, "-g", str(folder)).status == 2


def test_the_formats_are_listed(kg: Program) -> None:
    assert "turtle" in kg("export", "--list").out
