"""The tables as Parquet files, for DuckDB, Spark, pandas and Polars."""

from __future__ import annotations

import tempfile
import types
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

from kg.config import ExportOptions
from kg.export.base import Format
from kg.export.jsonl import TABLES, file_name, write_tables
from kg.model.document import Article
from kg.model.entity import Cooccurrence, Entity, Relation
from kg.model.mention import Evidence, Mention
from kg.model.tables import Tables

_RECORDS = {
    "articles": Article,
    "entities": Entity,
    "mentions": Mention,
    "relations": Relation,
    "sentences": Evidence,
    "cooccurrences": Cooccurrence,
}
_SCALARS = {str: "VARCHAR", int: "BIGINT", float: "DOUBLE", bool: "BOOLEAN"}


def write(tables: Tables, path: Path, options: ExportOptions) -> None:
    """One file a table, with the fields of the JSON lines as columns; lists and records nest."""
    import duckdb

    path.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, duckdb.connect() as database:
        database.execute("SET threads = 1")  # keeps the order of rows and the bytes
        write_tables(tables, Path(folder))
        for table in TABLES:
            source, target = Path(folder) / file_name(table), path / f"{table}.parquet"
            listed = ", ".join(f"{_text(name)}: {_text(type_)}" for name, type_ in columns(table))
            database.execute(
                f"COPY (SELECT * FROM read_json({_text(source)}, format = 'newline_delimited', "
                f"columns = {{{listed}}}, maximum_object_size = 1000000000)) "
                f"TO {_text(target)} (FORMAT parquet, COMPRESSION zstd)"
            )


def columns(table: str) -> list[tuple[str, str]]:
    """The columns of a table with their DuckDB types."""
    hints = get_type_hints(_RECORDS[table])
    texts = dict.fromkeys(("text", "title", "byline"), "VARCHAR") if table == "articles" else {}
    found = texts | {
        item.name: _sql(hints[item.name])
        for item in fields(_RECORDS[table])
        if item.name not in {"body", *texts}
    }
    if table == "mentions":
        return [("entity", "VARCHAR"), *found.items()]
    if table == "sentences":
        return [("id", "VARCHAR"), *found.items(), ("entities", "VARCHAR[]")]
    if table == "articles":
        offsets = "STRUCT(" + ", ".join(f'"{name}" BIGINT[][]' for name in texts) + ")"
        return [*found.items(), ("offsets", offsets)]
    return [*found.items()]


def _sql(hint: Any) -> str:
    if get_origin(hint) in {Union, types.UnionType}:
        inner = {item for item in get_args(hint) if item is not type(None)}
        # A value that may be number or text is text: a column has one type.
        return _sql(inner.pop()) if len(inner) == 1 else "VARCHAR"
    if get_origin(hint) is tuple:
        return f"{_sql(get_args(hint)[0])}[]"
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return (
            "STRUCT("
            + ", ".join(f'"{item.name}" {_sql(hints[item.name])}' for item in fields(hint))
            + ")"
        )
    return _SCALARS[hint]


def _text(value: object) -> str:
    return "'" + str(value).replace("'", "''") + "'"


PARQUET = Format("parquet", "", "Parquet files for DuckDB, Spark and pandas", write, folder=True)
