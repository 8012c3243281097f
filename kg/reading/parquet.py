"""Parquet: one finished article a row, with the columns that a JSON line has as fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kg.model.document import Document, Problem, Record
from kg.model.offsets import MappedText
from kg.reading.dates import read_date

ROWS = 1000  # read at a time: a few megabytes of articles
_HINT = "rows need a column 'text', and perhaps id, title, published, authors"


def read_rows(path: Path, name: str, sha256: str) -> Iterator[Document | Problem]:
    """One document a row, and a problem for each row that is none.

    Offsets count characters of the row's own text or title: the file has no characters.
    """
    import duckdb

    ids: set[str] = set()
    with duckdb.connect() as database:
        try:
            answer = database.execute("SELECT * FROM read_parquet($1)", [str(path)])
        except duckdb.Error as error:
            yield Problem(name, f"is no Parquet: {str(error).splitlines()[0]}", _HINT)
            return
        columns = [item[0] for item in answer.description]
        number = 0
        while rows := answer.fetchmany(ROWS):
            for row in rows:
                number += 1
                record = _record(dict(zip(columns, row, strict=True)), number, ids)
                if record is None:
                    yield Problem(f"{name}:{number}", "has no text", _HINT)
                else:
                    yield Document(name, "", "parquet", None, sha256, record=record)


def _record(row: Mapping[str, Any], number: int, ids: set[str]) -> Record | None:
    text, title, id_ = row.get("text"), row.get("title"), row.get("id")
    if not isinstance(text, str):
        return None
    name = str(number) if id_ in (None, "") else str(id_)
    if name in ids:
        name = f"{name}.{number}"
    ids.add(name)
    published = row.get("published")
    return Record(
        name,
        MappedText.of(text),
        MappedText.of(title) if isinstance(title, str) and title else None,
        None if published is None else read_date(str(published)),
        _names(row.get("authors") or row.get("author")),
    )


def _names(value: Any) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(item for item in value if isinstance(item, str) and item)
    return (value,) if isinstance(value, str) and value else ()
