"""The Excel workbook."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from kg.config import ExportOptions
from kg.errors import BuildError
from kg.export import xlsx
from tests.factory import make_entity, make_tables


def test_a_sheet_a_table(tmp_path: Path) -> None:
    path = tmp_path / "graph.xlsx"
    xlsx.XLSX.write(make_tables(), path, ExportOptions())
    with zipfile.ZipFile(path) as book:
        names = re.findall(r'<sheet name="(\w+)"', book.read("xl/workbook.xml").decode())
        texts = book.read("xl/sharedStrings.xml").decode()
    assert names[:3] == ["entities", "attributes", "relations"]
    assert "霍高原" in texts


def test_no_text_becomes_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "graph.xlsx"
    tables = replace(make_tables(), mentions=(), relations=(), cooccurrences=())
    tables = replace(tables, entities=(make_entity("person", "=1+1"),))
    xlsx.XLSX.write(tables, path, ExportOptions())
    with zipfile.ZipFile(path) as book:
        assert "<f>" not in book.read("xl/worksheets/sheet1.xml").decode()


def test_too_many_rows_are_refused_with_a_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, "MAX_ROWS", 1)
    with pytest.raises(BuildError, match="use --format csv or parquet"):
        xlsx.XLSX.write(make_tables(), tmp_path / "graph.xlsx", ExportOptions())
