"""The process that answers queries of the endpoint, and may be killed at any moment.

``python -m kg.query.worker STORE BASE ROWS BYTES MEMORY``: one JSON request a line on standard
input; on standard output one JSON line with status, media type and length, then the body.
The endpoint kills it when a query takes too long; nothing is lost, the store is read-only.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import pyoxigraph as ox

from kg.errors import QueryError
from kg.export.rdf_store import open_store
from kg.export.rdf_terms import namespaces
from kg.query.answer import GRAPH_FORMATS, ROW_FORMATS, Result, formatted, rows_of
from kg.query.hints import explained
from kg.query.negotiation import MEDIA_TYPES, ROWS, TRIPLES, choose
from kg.query.safety import ForbiddenQueryError, check

if TYPE_CHECKING:
    from typing_extensions import Buffer


class Reply(NamedTuple):
    """What goes back to the client."""

    status: int
    media_type: str
    body: bytes


class Limits(NamedTuple):
    """The most that one answer may hold."""

    rows: int
    bytes: int


def reply(store: ox.Store, base: str, request: dict[str, Any], limits: Limits) -> Reply:
    """The answer to one request, or the error that stands for it."""
    try:
        check(request["query"])
        result = _ask(store, base, request)
        return _written(result, base, request["accept"], limits)
    except ForbiddenQueryError as error:
        return _error(403, str(error))
    except QueryError as error:
        return _error(400, str(error))
    except MemoryError:
        return _error(503, "the query needs more memory than one query may take; narrow it down")


def _ask(store: ox.Store, base: str, request: dict[str, Any]) -> Result:
    dataset: dict[str, Any] = {}
    try:
        if request["default"] or request["named"]:
            dataset["default_graph"] = [ox.NamedNode(iri) for iri in request["default"]]
            dataset["named_graphs"] = [ox.NamedNode(iri) for iri in request["named"]]
        return store.query(request["query"], prefixes=namespaces(base), base_iri=base, **dataset)
    except SyntaxError as error:
        raise explained(request["query"], str(error), namespaces(base)) from error
    except (ValueError, OSError) as error:
        raise QueryError(f"the query cannot be answered: {error}") from error


def _written(result: Result, base: str, accept: str, limits: Limits) -> Reply:
    offered = TRIPLES if isinstance(result, ox.QueryTriples) else ROWS
    name = choose(accept, offered)
    if name is None:
        return _error(406, f"none of {accept} can be given; choose {', '.join(offered)}")
    try:
        if isinstance(result, ox.QueryTriples):
            body = GRAPH_FORMATS[name](rows_of(_few(result, limits)), base)
        elif isinstance(result, ox.QueryBoolean):
            body = formatted(result, name, base)
        else:
            body = _rows(result, name, limits)
    except TooMuchError as error:
        return _error(413, str(error))
    return Reply(200, MEDIA_TYPES[name], body)


class TooMuchError(Exception):
    """The answer is over a limit; a cut answer would look like a whole one."""


class Counted(io.BytesIO):
    """A file in memory that holds a limited number of bytes."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit

    def write(self, data: Buffer, /) -> int:
        """Take the bytes; raises ``TooMuchError`` when they are too many."""
        written = super().write(data)
        if self.tell() > self._limit:
            raise TooMuchError(f"the answer has more than {self._limit:,} bytes; add LIMIT")
        return written


def _rows(result: ox.QuerySolutions, name: str, limits: Limits) -> bytes:
    counted = Counted(limits.bytes)
    result.serialize(counted, format=ROW_FORMATS[name])
    body = counted.getvalue()
    if rows_in(body, name) > limits.rows:
        raise TooMuchError(f"the answer has more than {limits.rows:,} rows; add LIMIT")
    return body


def rows_in(body: bytes, name: str) -> int:
    """How many rows a written answer holds."""
    if name == "json":
        return len(json.loads(body)["results"]["bindings"])
    if name == "xml":
        return body.count(b"<result>")
    outside = body.split(b'"')[::2] if name == "csv" else [body]
    return sum(part.count(b"\n") for part in outside) - 1


def _few(triples: ox.QueryTriples, limits: Limits) -> Iterator[ox.Triple]:
    size = 0
    for number, triple in enumerate(triples):
        size += len(str(triple))
        if number >= limits.rows:
            raise TooMuchError(f"the answer has more than {limits.rows:,} triples; add LIMIT")
        if size > limits.bytes:
            raise TooMuchError(f"the answer has more than {limits.bytes:,} bytes; add LIMIT")
        yield triple


def _error(status: int, message: str) -> Reply:
    return Reply(status, "text/plain; charset=utf-8", f"{message}\n".encode())


def serve(store: ox.Store, base: str, limits: Limits, source: BinaryIO, sink: BinaryIO) -> None:
    """Answer requests until the input ends."""
    for line in source:
        answer = reply(store, base, json.loads(line), limits)
        head = {"status": answer.status, "type": answer.media_type, "length": len(answer.body)}
        sink.write(json.dumps(head).encode() + b"\n" + answer.body)
        sink.flush()


def limit_memory(size: int) -> None:
    """Refuse this process more than ``size`` bytes of address space, which Linux can do."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (size, size))


def main(arguments: list[str]) -> None:
    """Open the store and serve standard input."""
    folder, base, *numbers = arguments
    rows, size, memory = map(int, numbers)
    store = open_store(Path(folder))
    limit_memory(memory)
    sys.stdout.buffer.write(b"ready\n")
    sys.stdout.buffer.flush()
    serve(store, base, Limits(rows, size), sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main(sys.argv[1:])
