"""Parquet files of articles."""

from __future__ import annotations

from pathlib import Path

import duckdb

from kg.config import ReadingOptions
from kg.model.document import Document, Problem
from kg.reading import read


def written(path: Path, rows: str) -> Path:
    duckdb.sql(f"COPY (SELECT * FROM ({rows})) TO '{path}' (FORMAT parquet)")
    return path


def test_a_row_is_an_article_with_its_fields(tmp_path: Path) -> None:
    rows = (
        "SELECT 'a' AS id, '题' AS title, '正文。' AS text, DATE '2023-11-15' AS published, "
        "['李涛'] AS authors UNION ALL SELECT NULL, NULL, '二。', NULL, NULL"
    )
    first, second = read([str(written(tmp_path / "news.parquet", rows))], ReadingOptions())
    assert isinstance(first, Document) and first.record
    assert (first.id, first.kind, first.record.text.text) == ("news.parquet#a", "parquet", "正文。")
    assert first.record.title and first.record.title.text == "题"
    assert (first.record.published, first.record.authors) == ("2023-11-15", ("李涛",))
    assert isinstance(second, Document) and second.id == "news.parquet#2"


def test_equal_ids_are_told_apart_by_their_row(tmp_path: Path) -> None:
    rows = "SELECT 'a' AS id, '一。' AS text UNION ALL SELECT 'a', '二。'"
    found = read([str(written(tmp_path / "news.parquet", rows))], ReadingOptions())
    assert [item.id for item in found if isinstance(item, Document)] == [
        "news.parquet#a",
        "news.parquet#a.2",
    ]


def test_a_row_without_text_and_a_broken_file_are_told(tmp_path: Path) -> None:
    written(tmp_path / "bare.parquet", "SELECT 'a' AS id")
    (tmp_path / "broken.parquet").write_bytes(b"nothing")
    found = list(read([str(tmp_path)], ReadingOptions()))
    assert all(isinstance(item, Problem) for item in found)
    assert [str(item).split(" (")[0].split(": ")[0] for item in found] == [
        "bare.parquet:1",
        "broken.parquet",
    ]
