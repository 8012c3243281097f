"""Analyses as bytes and back: what worker processes answer and the cache keeps.

JSON by position, compressed.  Unlike a pickle it cannot run code when a build folder
from elsewhere is opened, and it reads back faster.
"""

from __future__ import annotations

import json
import sys
import types
import zlib
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any, Union, get_args, get_origin, get_type_hints

from kg.model.analysis import Analysis
from kg.model.document import Document
from kg.model.mention import Attribute, Claim, Evidence, Mention

FAST = 1  # zlib level: a third of the size at a twentieth of the time of level 9

Convert = Callable[[Any], Any]

_REPETITIVE = frozenset({Mention, Claim, Evidence, Attribute})


def dump_analyses(analyses: Sequence[Analysis]) -> bytes:
    """The analyses of one document."""
    write = _coder(Analysis)[0]
    return _pack([write(analysis) for analysis in analyses])


def load_analyses(data: bytes) -> list[Analysis]:
    """The analyses that ``dump_analyses`` wrote.

    Raises ``ValueError`` or ``TypeError`` when the bytes are not whole.
    """
    read = _coder(Analysis)[1]
    return [read(row) for row in _unpack(data)]


def dump_documents(documents: Sequence[Document]) -> bytes:
    """Documents for another process."""
    write = _coder(Document)[0]
    return _pack([write(document) for document in documents])


def load_documents(data: bytes) -> list[Document]:
    """The documents that ``dump_documents`` wrote."""
    read = _coder(Document)[1]
    return [read(row) for row in _unpack(data)]


def _pack(rows: list[Any]) -> bytes:
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    # A file name that is no UTF-8 holds half characters.
    return zlib.compress(text.encode("utf-8", "surrogatepass"), FAST)


def _unpack(data: bytes) -> list[Any]:
    try:
        text = zlib.decompress(data).decode("utf-8", "surrogatepass")
    except zlib.error as error:
        raise ValueError(str(error)) from error
    rows: list[Any] = json.loads(text)
    return rows


@cache
def _coder(kind: Any) -> tuple[Convert, Convert]:
    """Writer and reader of one record type; a record is the list of its fields."""
    hints = get_type_hints(kind)
    names = [item.name for item in fields(kind)] if is_dataclass(kind) else list(kind._fields)
    coders = [_converters(hints[name], kind in _REPETITIVE) for name in names]
    nested = [(place, *coder) for place, coder in enumerate(coders) if coder is not None]
    pick: Convert = (
        attrgetter(*names) if len(names) > 1 else lambda item: (getattr(item, names[0]),)
    )

    def write(record: Any) -> Any:
        row = pick(record)
        if not nested:
            return row
        row = list(row)
        for place, write_field, _ in nested:
            row[place] = write_field(row[place])
        return row

    def read(row: list[Any]) -> Any:
        for place, _, read_field in nested:
            row[place] = read_field(row[place])
        return kind(*row)

    return write, read


def _converters(hint: Any, share: bool = False) -> tuple[Convert, Convert] | None:
    """Writer and reader of a field; None when JSON keeps the value as it is.

    ``share`` makes equal strings one object: most names and sentences repeat.
    """
    if hint is str and share:
        return str, sys.intern
    if get_origin(hint) in {Union, types.UnionType}:
        options = [item for item in get_args(hint) if item is not type(None)]
        inner = [_converters(options[0], share and len(options) == 1)]
        return _optional(inner[0]) if inner[0] else None
    if get_origin(hint) is tuple:
        return _sequence(_converters(get_args(hint)[0]))
    if isinstance(hint, type) and (is_dataclass(hint) or hasattr(hint, "_fields")):
        return _coder(hint)
    return None


def _optional(inner: tuple[Convert, Convert]) -> tuple[Convert, Convert]:
    write, read = inner
    return (
        lambda value: None if value is None else write(value),
        lambda value: None if value is None else read(value),
    )


def _sequence(inner: tuple[Convert, Convert] | None) -> tuple[Convert, Convert]:
    if inner is None:
        return list, tuple
    write, read = inner
    return (
        lambda values: [write(value) for value in values],
        lambda values: tuple(map(read, values)),
    )
