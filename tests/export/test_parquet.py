"""Parquet files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import duckdb

from kg.config import ExportOptions
from kg.export.jsonl import TABLES, write_tables
from kg.export.parquet import PARQUET, columns
from kg.export.rows import read_lines
from tests.factory import make_tables


def test_lists_and_records_keep_their_shape(tmp_path: Path) -> None:
    PARQUET.write(make_tables(), tmp_path, ExportOptions())
    query = f"SELECT title, evidence.text FROM '{tmp_path}/relations.parquet'"
    assert duckdb.sql(query).fetchall() == [("董事长", "山东省港口集团董事长霍高原来到青岛。")]


def test_an_empty_table_still_has_its_columns(tmp_path: Path) -> None:
    PARQUET.write(replace(make_tables(), relations=()), tmp_path, ExportOptions())
    found = duckdb.sql(f"SELECT * FROM '{tmp_path}/relations.parquet'")
    assert "predicate" in found.columns
    assert found.fetchall() == []


def test_the_columns_are_the_fields_of_the_json_lines(tmp_path: Path) -> None:
    write_tables(make_tables(), tmp_path)
    for table in TABLES:
        row = next(read_lines(tmp_path / f"{table}.jsonl"))
        assert {name for name, _ in columns(table)} == set(row), table
