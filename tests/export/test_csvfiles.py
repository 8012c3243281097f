"""CSV files."""

from __future__ import annotations

import csv
from pathlib import Path

from kg.config import ExportOptions
from kg.export.csvfiles import CSV
from tests.factory import make_tables


def test_excel_is_told_that_it_is_utf8(tmp_path: Path) -> None:
    CSV.write(make_tables(), tmp_path, ExportOptions())
    assert (tmp_path / "entities.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_rows_can_be_read_by_name(tmp_path: Path) -> None:
    CSV.write(make_tables(), tmp_path, ExportOptions())
    with (tmp_path / "relations.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["title"] for row in csv.DictReader(file)] == ["董事长"]
