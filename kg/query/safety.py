"""What a query must not contain: anything that would fetch, or that would write.

Oxigraph follows ``SERVICE`` wherever it points and has no switch for that, so the
word is looked for in the text itself: after ``\\uXXXX`` escapes are decoded (SPARQL 1.1,
section 19.2, decodes them before the grammar applies), and outside strings, IRIs,
comments, variables and prefixed names.
"""

from __future__ import annotations

import re

from kg.errors import QueryError

_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_TOKEN = re.compile(
    r"""(?P<comment>\#[^\n\r]*)
    |(?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
    |(?P<string>\"{3}(?:\"{0,2}(?:[^"\\]|\\.))*\"{3}
        |'{3}(?:'{0,2}(?:[^'\\]|\\.))*'{3}
        |"(?:[^"\\\n\r]|\\.)*"
        |'(?:[^'\\\n\r]|\\.)*')
    |(?P<variable>[?$]\w+)
    |(?P<name>[\w.-]*:(?:\\.|%[0-9A-Fa-f]{2}|[\w.:-])*)
    |(?P<tag>@[A-Za-z-]+)
    |(?P<word>\w+)
    |(?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
UPDATES = frozenset(
    {"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"}
)
REFUSED = UPDATES | {"SERVICE"}


class ForbiddenQueryError(QueryError):
    """A query that asks for more than reading this build."""


def words(query: str) -> list[str]:
    """The bare words of a query, in capitals, escapes decoded."""
    return [
        match.group().upper()
        for match in _TOKEN.finditer(decoded(query))
        if match.lastgroup == "word"
    ]


def decoded(query: str) -> str:
    """The query with its code point escapes decoded."""

    def character(match: re.Match[str]) -> str:
        number = int(match.group(1) or match.group(2), 16)
        return chr(number) if number <= 0x10FFFF else match.group()

    return _ESCAPE.sub(character, query)


def check(query: str) -> None:
    """Raise ``ForbiddenQueryError`` when the query would call another server or write.

    An escape that stands for a quotation mark, and so could move the bounds of a
    string, is refused as well: no query needs it.
    """
    for match in _ESCAPE.finditer(query):
        if decoded(match.group()) in {'"', "'", "\\", "<", ">", "#", "\n", "\r"}:
            raise ForbiddenQueryError(
                f"the escape {match.group()} hides a delimiter; write the character itself"
            )
    capitals = decoded(query).upper()
    if not any(word in capitals for word in REFUSED):
        return  # most queries: no need to take them apart
    found = words(query)
    if "SERVICE" in found:
        raise ForbiddenQueryError(
            "SERVICE would call another server, and this build is answered from here only; "
            "leave the SERVICE block out"
        )
    if found and found[0] in UPDATES:
        raise ForbiddenQueryError(
            f"{found[0]} would change the graph, and it is read-only; "
            "ask with SELECT, ASK, CONSTRUCT or DESCRIBE, and change names with: kg correct"
        )
