"""Records to JSON rows and back; the field names of a row are those of the record."""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import orjson

from kg.errors import BuildError

Record = TypeVar("Record")
Row = dict[str, Any]


def to_row(record: Any) -> Row:
    """A record as a row; records inside it become rows when the row is dumped."""
    names, values = _fields(type(record))  # type: ignore[arg-type]
    return dict(zip(names, values(record), strict=True))


def dumps(row: object) -> str:
    """One line of JSON: UTF-8 text stays readable, records inside become objects."""
    return json.dumps(row, ensure_ascii=False, default=to_row, allow_nan=False)


def write_lines(path: Path, rows: Iterable[object]) -> None:
    """One JSON line a row."""
    with path.open("wb") as file:
        file.writelines(map(line, rows))


def line(row: object) -> bytes:
    """One JSON line as it is written."""
    try:
        return orjson.dumps(row, default=_plain, option=orjson.OPT_APPEND_NEWLINE)
    except TypeError:  # a whole number of more than 64 bits, which Python writes
        text = json.dumps(row, ensure_ascii=False, default=to_row, separators=(",", ":"))
        return text.encode("utf-8") + b"\n"


def _plain(value: object) -> object:
    if isinstance(value, tuple):  # a named one, such as the runs of an article's offsets
        return list(value)
    raise TypeError(type(value).__name__)


def read_lines(path: Path) -> Iterator[Row]:
    """The rows of a JSON-lines file.

    Raises ``BuildError`` naming the file and line that cannot be read.
    """
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                yield _parse(line, path, number)
    except OSError as error:
        raise BuildError(f"{path}: cannot be read: {error.strerror}") from error


def _parse(line: bytes, path: Path, number: int) -> Row:
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError:
        row = _parse_slowly(line, f"{path}:{number}")
    if not isinstance(row, dict):
        raise BuildError(f"{path}:{number}: is not a JSON object; build the folder again")
    return row


def _parse_slowly(line: bytes, where: str) -> object:
    """What orjson refuses may still be JSON, such as a half character; says what is wrong."""
    try:
        return json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BuildError(f"{where}: is not UTF-8: {error.reason}") from error
    except json.JSONDecodeError as error:
        raise BuildError(f"{where}: is not JSON: {error.msg}; build the folder again") from error


def from_row(kind: type[Record], row: Mapping[str, Any]) -> Record:
    """The record of a row; keys that the record does not have are left out.

    Raises ``KeyError`` or ``TypeError`` when the row does not hold what it must.
    """
    readers = _readers(kind)  # type: ignore[arg-type]
    return kind(**{key: readers[key](value) for key, value in row.items() if key in readers})


@cache
def _fields(kind: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """Names and values of a record's fields; there is no record of a single field."""
    names = tuple(item.name for item in fields(kind))
    return names, attrgetter(*names)


@cache
def _readers(kind: type) -> dict[str, Callable[[Any], Any]]:
    hints = get_type_hints(kind)
    return {name: _reader(hints[name]) for name in _fields(kind)[0]}


def _reader(hint: Any) -> Callable[[Any], Any]:
    if get_origin(hint) in {Union, types.UnionType}:
        inner = [_reader(item) for item in get_args(hint) if item is not type(None)]
        return lambda value: None if value is None else inner[0](value)
    if get_origin(hint) is tuple:
        item = _reader(get_args(hint)[0])
        return lambda value: tuple(item(element) for element in value)
    if is_dataclass(hint) and isinstance(hint, type):
        return lambda value: value if isinstance(value, hint) else from_row(hint, value)
    return _same


def _same(value: Any) -> Any:
    return value
