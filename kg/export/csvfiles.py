"""CSV files that spreadsheets open with Chinese intact."""

from __future__ import annotations

import csv
from pathlib import Path

from kg.config import ExportOptions
from kg.export.base import Format
from kg.export.sheets import sheets
from kg.model.tables import Tables


def write(tables: Tables, path: Path, options: ExportOptions) -> None:
    """One file a sheet: UTF-8 with the byte-order mark without which Excel guesses wrong."""
    path.mkdir(parents=True, exist_ok=True)
    for sheet in sheets(tables):
        target = path / f"{sheet.name}.csv"
        with target.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")  # RFC 4180
            writer.writerow(sheet.header)
            writer.writerows(sheet.rows)


CSV = Format("csv", "", "CSV files for spreadsheets, names beside the ids", write, folder=True)
