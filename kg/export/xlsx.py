"""One Excel workbook with a sheet a table."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kg.config import ExportOptions
from kg.errors import BuildError
from kg.export.base import Format
from kg.export.flat import clean
from kg.export.sheets import Cell, Sheet, sheets
from kg.model.tables import Tables

MAX_ROWS = 1_048_575  # what an Excel sheet holds below its header
MAX_TEXT = 32_767  # characters that one Excel cell holds
WIDTH = 16.0  # of a column, in characters
_CREATED = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)  # no wall clock in data


def write(tables: Tables, path: Path, options: ExportOptions) -> None:
    """All sheets in one workbook, text as text: nothing is taken for a formula or link.

    Raises ``BuildError`` when a table has more rows than Excel can hold.
    """
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path))
    book.set_properties({"created": _CREATED})
    bold = book.add_format({"bold": True})
    for sheet in sheets(tables):
        _refuse_long(sheet)
        page = book.add_worksheet(sheet.name)
        page.set_column(0, len(sheet.header) - 1, WIDTH)
        page.freeze_panes(1, 0)
        page.write_row(0, 0, sheet.header, bold)
        for number, row in enumerate(sheet.rows, 1):
            for column, cell in enumerate(row):
                _write(page, number, column, cell)
        page.autofilter(0, 0, len(sheet.rows), len(sheet.header) - 1)
    book.close()


def _refuse_long(sheet: Sheet) -> None:
    if len(sheet.rows) > MAX_ROWS:
        raise BuildError(
            f"{sheet.name} has {len(sheet.rows)} rows, more than an Excel sheet holds; "
            "use --format csv or parquet"
        )


def _write(page: Any, row: int, column: int, cell: Cell) -> None:
    match cell:
        case None | "":
            return
        case bool():
            page.write_boolean(row, column, cell)
        case str():
            page.write_string(row, column, clean(cell)[:MAX_TEXT])
        case _:
            page.write_number(row, column, cell)


XLSX = Format("xlsx", ".xlsx", "one Excel workbook, names beside the ids", write)
