"""Analyses as bytes and back: what worker processes answer and the cache keeps.

JSON, records of one kind column by column, compressed.  Unlike a pickle it cannot run
code when a build folder from elsewhere is opened, and it reads back faster.
"""

from __future__ import annotations

import json
import sys
import types
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any, Union, get_args, get_origin, get_type_hints

import orjson

from kg.model.analysis import Analysis
from kg.model.document import Document
from kg.model.mention import Attribute, Claim, Evidence, Mention

FAST = 1  # zlib level: a third of the size at a twentieth of the time of level 9
# What orjson cannot write begins with a blank, and is read by Python again.
_SLOW = b" "

Convert = Callable[[Any], Any]  # of the values of a column

_REPETITIVE = frozenset({Mention, Claim, Evidence, Attribute})


def dump_analyses(analyses: Sequence[Analysis]) -> bytes:
    """The analyses of one document."""
    return _pack(_coder(Analysis)[0](analyses))


def load_analyses(data: bytes) -> list[Analysis]:
    """The analyses that ``dump_analyses`` wrote.

    Raises ``ValueError`` or ``TypeError`` when the bytes are not whole.
    """
    return list(_coder(Analysis)[1](_unpack(data)))


def dump_mentions(mentions: Sequence[Mention]) -> bytes:
    """Mentions, to be hashed."""
    return _text(_coder(Mention)[0](mentions))


def dump_documents(documents: Sequence[Document]) -> bytes:
    """Documents for another process."""
    return _pack(_coder(Document)[0](documents))


def load_documents(data: bytes) -> list[Document]:
    """The documents that ``dump_documents`` wrote."""
    return list(_coder(Document)[1](_unpack(data)))


def document_text(document: Document) -> bytes:
    """All fields of a document, to be hashed."""
    return _text(_coder(Document)[0]([document]))


def _pack(columns: object) -> bytes:
    return zlib.compress(_text(columns), FAST)


def _text(columns: object) -> bytes:
    try:
        return orjson.dumps(columns)
    except TypeError:  # half a character in a file name, a number of more than 64 bits
        return _SLOW + json.dumps(columns).encode("ascii")


def _unpack(data: bytes) -> list[Any]:
    try:
        text = zlib.decompress(data)
    except zlib.error as error:
        raise ValueError(str(error)) from error
    columns: list[Any] = json.loads(text) if text.startswith(_SLOW) else orjson.loads(text)
    return columns


@cache
def _coder(kind: Any) -> tuple[Convert, Convert]:
    """Writer and reader of records of one type: a list of their columns, empty for none."""
    hints = get_type_hints(kind)
    names = [item.name for item in fields(kind)] if is_dataclass(kind) else list(kind._fields)
    columns = [(attrgetter(name), *_converters(hints[name], kind in _REPETITIVE)) for name in names]

    def write(records: Sequence[Any]) -> list[Any]:
        if not records:
            return []
        return [write_column(list(map(pick, records))) for pick, write_column, _ in columns]

    def read(row: Sequence[Any]) -> Iterable[Any]:
        if not row:
            return ()
        pairs = zip(columns, row, strict=True)
        return map(kind, *(read_column(column) for (_, _, read_column), column in pairs))

    return write, read


def _converters(hint: Any, share: bool = False) -> tuple[Convert, Convert]:
    """Writer and reader of a column.

    ``share`` makes equal strings one object: most names and sentences repeat.
    """
    if hint is str and share:
        return _same, _shared
    if get_origin(hint) in {Union, types.UnionType}:
        options = [item for item in get_args(hint) if item is not type(None)]
        return _optional(*_converters(options[0], share and len(options) == 1))
    if get_origin(hint) is tuple:
        return _sequences(*_converters(get_args(hint)[0]))
    if isinstance(hint, type) and (is_dataclass(hint) or hasattr(hint, "_fields")):
        return _coder(hint)
    return _same, _same


def _same(column: Any) -> Any:
    return column


def _shared(column: Iterable[str]) -> Iterable[str]:
    return map(sys.intern, column)


def _optional(write: Convert, read: Convert) -> tuple[Convert, Convert]:
    """A column some of whose values are None: which are not, and those."""
    if read is _same:
        return _same, _same

    def write_some(column: Sequence[Any]) -> list[Any]:
        given = [value is not None for value in column]
        return [given, write([value for value in column if value is not None])]

    def read_some(column: Sequence[Any]) -> Iterable[Any]:
        given, values = column
        found = iter(read(values))
        return (next(found) if known else None for known in given)

    return write_some, read_some


def _sequences(write: Convert, read: Convert) -> tuple[Convert, Convert]:
    """A column of tuples."""
    if read is _same:
        return _same, lambda column: map(tuple, column)
    return (
        lambda column: [write(values) for values in column],
        lambda column: [tuple(read(values)) for values in column],
    )
