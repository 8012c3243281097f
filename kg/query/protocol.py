"""SPARQL 1.1 Protocol (W3C Recommendation 2013): from an HTTP request to a query.

Section 2.1: a query comes by GET, by POST of a form, or by POST of the query itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl

QUERY_BYTES = 64 * 1024  # no query by hand is longer, and none needs to be
_FIELDS = 100  # parameters of one request
_FORM = "application/x-www-form-urlencoded"
_DIRECT = "application/sparql-query"
_UPDATE = "application/sparql-update"


class ProtocolError(Exception):
    """A request that is no query, with the HTTP status that says so."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True, slots=True)
class Operation:
    """One query and the graphs it is asked over (none: the whole build)."""

    query: str
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()


def read_request(method: str, query_string: bytes, content_type: str, body: bytes) -> Operation:
    """The query of a request; raises ``ProtocolError`` when there is none."""
    if method in {"GET", "HEAD"}:
        return _operation(_pairs(query_string))
    if method != "POST":
        raise ProtocolError(405, f"{method} is not a way to ask; use GET or POST")
    media_type, _, parameters = content_type.partition(";")
    _check_charset(parameters)
    kind = media_type.strip().lower()
    if kind == _FORM:
        return _operation(_pairs(query_string) + _pairs(body))
    if kind == _DIRECT:
        return _operation([*_pairs(query_string), ("query", _text(body))])
    if kind == _UPDATE:
        raise ProtocolError(403, "updates are not accepted: the graph is read-only")
    raise ProtocolError(415, f"POST a form ({_FORM}) or a query ({_DIRECT}), not '{kind}'")


def _operation(pairs: list[tuple[str, str]]) -> Operation:
    if any(name == "update" for name, _ in pairs):
        raise ProtocolError(403, "updates are not accepted: the graph is read-only")
    queries = [value for name, value in pairs if name == "query"]
    if len(queries) != 1:
        raise ProtocolError(400, f"exactly one query is needed, not {len(queries)}")
    return Operation(
        queries[0],
        tuple(value for name, value in pairs if name == "default-graph-uri"),
        tuple(value for name, value in pairs if name == "named-graph-uri"),
    )


def _pairs(data: bytes) -> list[tuple[str, str]]:
    try:
        text = data.decode("ascii")
        return parse_qsl(
            text, keep_blank_values=True, encoding="utf-8", errors="strict", max_num_fields=_FIELDS
        )
    except (UnicodeDecodeError, ValueError) as error:
        raise ProtocolError(400, "the parameters are not percent-encoded UTF-8") from error


def _text(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ProtocolError(400, "the query is not UTF-8") from error


def _check_charset(parameters: str) -> None:
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        charset = value.strip().strip("\"'").lower()
        if name.strip().lower() == "charset" and charset not in {"utf-8", "utf8", "us-ascii"}:
            raise ProtocolError(415, f"the charset must be UTF-8, not {charset}")
