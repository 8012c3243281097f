"""From Oxigraph's complaint to one that says where and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from kg.errors import QueryError
from kg.query.table import width

_WHERE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_PREFIXED = re.compile(r"(?<![\w<?$\"'/:])([A-Za-z][\w-]*)?:[\w-]*")
_FULL_WIDTH = dict(zip("“”‘’，；。：（）｛｝？", "\"\"'',;.:(){}?", strict=True))
_FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE", "PREFIX", "BASE")
_EXPECTED = {
    "unbound": "a variable beside COUNT, MIN, … must stand in GROUP BY",
    "overrides": "the name after AS is taken; choose another",
    "IRI parsing failed": "an IRI in <…> must be absolute; or write a name such as schema:Person",
}
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"|<[^<>\s]*>|#[^\n]*')


class QuerySyntaxError(QueryError):
    """A query that cannot be read; ``line`` and ``column`` count from 1."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


def explained(query: str, complaint: str, prefixes: Iterable[str]) -> QuerySyntaxError:
    """The error for a query that Oxigraph refuses with ``complaint``."""
    match = _WHERE.match(complaint)
    if match is None:
        return QuerySyntaxError(f"the query is wrong: {complaint}", 1, 1)
    line, column = int(match.group(1)), int(match.group(2))
    rows = query.splitlines() or [""]
    row = rows[min(line, len(rows)) - 1]
    hint = _hint(query, row, column, match.group(3), sorted(prefixes))
    caret = " " * width(row[: column - 1]) + "^"
    return QuerySyntaxError(
        f"line {line}, column {column} of the query: {hint}\n  {row}\n  {caret}", line, column
    )


def _hint(query: str, row: str, column: int, expected: str, prefixes: list[str]) -> str:
    here = row[column - 1 : column]
    if here in _FULL_WIDTH:
        return f"'{here}' is a full-width character; write {_FULL_WIDTH[here]}"
    if "Prefix not found" in expected and (unknown := _unknown_prefix(row[:column], prefixes)):
        return _prefix_hint(unknown, prefixes)
    first = re.match(r"\s*(\w+)", query)
    if first and first.group(1).upper() not in _FORMS:
        near = get_close_matches(first.group(1).upper(), _FORMS, 1)
        suggestion = f"; did you mean {near[0]}?" if near else ""
        return f"a query begins with {', '.join(_FORMS[:4])}{suggestion}"
    for part, hint in _EXPECTED.items():
        if part in expected:
            return hint
    return _bracket_hint(_STRING.sub("", query)) or (
        "this is not SPARQL here; look at what stands before the mark"
    )


def _bracket_hint(bare: str) -> str | None:
    for opening, closing in ("{}", "()"):
        surplus = bare.count(opening) - bare.count(closing)
        if surplus:
            return f"a {closing if surplus > 0 else opening} is missing"
    return None


def _unknown_prefix(before: str, prefixes: list[str]) -> str | None:
    names = [match.group(1) or "" for match in _PREFIXED.finditer(before)]
    return next((name for name in reversed(names) if name not in prefixes), None)


def _prefix_hint(unknown: str, prefixes: list[str]) -> str:
    near = get_close_matches(unknown, prefixes, 1)
    suggestion = f"; did you mean {near[0]}:?" if near else ""
    return (
        f"the prefix {unknown}: is not known{suggestion} "
        f"(known without declaring: {', '.join(prefixes)}; others need PREFIX {unknown}: <…>)"
    )
