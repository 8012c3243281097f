"""Group-bys and joins over mentions, as SQL that DuckDB and Spark both run.

The query texts are in ``kg/relations/sql``; tables are columns of whole numbers.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Columns = Mapping[str, "NDArray[np.int64]"]
Row = tuple[Any, ...]
# Runs the query of that name over tables by their names; its rows in the query's order.
Ask = Callable[[str, Mapping[str, Columns]], Iterator[Row]]

MEMORY_LIMIT = "512MB"  # of DuckDB; beyond it joins go to disk
FETCHED = 20_000  # rows at a time


@cache
def query(name: str) -> str:
    """The text of a query."""
    return (files("kg.relations") / "sql" / f"{name}.sql").read_text(encoding="utf-8")


def ask_duckdb(name: str, tables: Mapping[str, Columns]) -> Iterator[Row]:
    """The rows of a query, from DuckDB in this process; it spills to a temporary folder."""
    import duckdb

    with tempfile.TemporaryDirectory() as folder, duckdb.connect() as database:
        database.execute(f"SET memory_limit = '{MEMORY_LIMIT}'")
        database.execute("SET temp_directory = $1", [folder])
        for table, columns in tables.items():
            database.register(table, dict(columns))
        answer = database.execute(query(name))
        while rows := answer.fetchmany(FETCHED):
            yield from rows
