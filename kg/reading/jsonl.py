"""JSON lines: one finished article a line, taken as it is but for the indents of its paragraphs."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from io import BufferedIOBase, BufferedReader, BytesIO
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

from kg.model.document import Document, Problem, Record
from kg.model.offsets import MappedText, OffsetMap, Run
from kg.reading.dates import read_date

_ESCAPE = re.compile(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u.{4}|.)")
_OPEN = re.compile(r"[ \t\r\n]*\{[ \t\r\n]*")
_COLON = re.compile(r"[ \t\r\n]*:[ \t\r\n]*")
_COMMA = re.compile(r"[ \t\r\n]*,[ \t\r\n]*")
_MARGIN = re.compile(r"^[ \t\u3000]+|[ \t\u3000]+$", re.MULTILINE)
_CLOSE = re.compile(r"[ \t\r\n]*\}[ \t\r\n]*")
_VALUE = json.JSONDecoder()
_HINT = "each line is one object with the string 'text', and perhaps id, title, published"
_BOM = b"\xef\xbb\xbf"


def read_lines(data: bytes, path: str, sha256: str) -> Iterator[Document | Problem]:
    """One document a line of ``data``, and a problem for each line that is none.

    Offsets count characters of the whole decoded file.
    """
    stream: BufferedIOBase = BytesIO(data)
    if data[:2] == b"\x1f\x8b":
        stream = BufferedReader(gzip.GzipFile(fileobj=stream))
    position = 0
    encoding = "utf-8"
    ids: set[str] = set()
    for number, raw in enumerate(stream, start=1):
        if number == 1 and raw.startswith(_BOM):
            raw, encoding = raw[len(_BOM) :], "utf-8-sig"
        try:
            line = raw.decode("utf-8")
        except UnicodeDecodeError:
            yield Problem(f"{path}:{number}", "is not UTF-8, as JSON must be", "convert the file")
            return
        if line.strip():
            try:
                record = _record(line, position, number, ids)
            except ValueError as error:
                yield Problem(f"{path}:{number}", str(error), _HINT)
            else:
                yield Document(path, line, "jsonl", encoding, sha256, record=record)
        position += len(line)


def _record(line: str, position: int, number: int, ids: set[str]) -> Record:
    """The record of one line; raises ``ValueError`` with what is wrong."""
    fields = _fields(line)
    text = fields.get("text")
    if not isinstance(text, _Text):
        raise ValueError("has no string 'text'")
    title, id_ = fields.get("title"), fields.get("id")
    name = _plain(id_) if id_ not in (None, "") else str(number)
    if name in ids:
        name = f"{name}.{number}"
    ids.add(name)
    return Record(
        name,
        _without_margins(_mapped(line, text, position)),
        _mapped(line, title, position) if isinstance(title, _Text) and title.value else None,
        read_date(_plain(fields.get("published"))),
        _names(fields.get("authors", fields.get("author"))),
    )


def _without_margins(text: MappedText) -> MappedText:
    """The text without the white space around its paragraphs, such as an indent of 　　."""
    if not _MARGIN.search(text.text):
        return text
    return text.without(match.span() for match in _MARGIN.finditer(text.text))


class _Text:
    """A string value and where its content stands in the line."""

    __slots__ = ("end", "start", "value")

    def __init__(self, value: str, start: int, end: int) -> None:
        self.value, self.start, self.end = value, start, end


def _fields(line: str) -> dict[str, Any]:
    """Top-level members of the object in ``line``, strings with their place."""
    fields: dict[str, Any] = {}
    opening = _OPEN.match(line)
    if not opening:
        raise ValueError("is not a JSON object")
    at = opening.end()
    while line[at : at + 1] == '"':
        key, at = scanstring(line, at + 1)
        colon = _COLON.match(line, at)
        if not colon:
            raise ValueError(f"is not JSON: a colon is missing at character {at + 1}")
        at = colon.end()
        if line[at : at + 1] == '"':
            value, end = scanstring(line, at + 1)
            fields[key] = _Text(value, at + 1, end - 1)
            at = end
        else:
            fields[key], at = _VALUE.raw_decode(line, at)
        comma = _COMMA.match(line, at)
        if not comma:
            break
        at = comma.end()
    if not _CLOSE.fullmatch(line, at):
        raise ValueError(f"is not JSON: unexpected character {at + 1}")
    return fields


def _plain(value: Any) -> str:
    if isinstance(value, _Text):
        return value.value
    return "" if value is None else str(value)


def _names(value: Any) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(item for item in value if isinstance(item, str) and item)
    name = _plain(value)
    return (name,) if name else ()


def _mapped(line: str, text: _Text, position: int) -> MappedText:
    raw = line[text.start : text.end]
    source = position + text.start
    if "\\" not in raw:
        return MappedText.of(text.value, source)
    if raw.count("\\") == raw.count("\\n") and "\\\\" not in raw:
        return _paragraphs(raw, text.value, source)
    runs: list[Run] = []
    done = 0  # characters of the value
    at = 0  # characters of the raw string
    for match in _ESCAPE.finditer(raw):
        start, end = match.span()
        if start > at:
            runs.append(Run(done, source + at, start - at))
            done += start - at
        last = runs[-1] if runs else None
        step = end - start
        if last and last.step == step and last.source_end == source + start:
            runs[-1] = last._replace(length=last.length + 1)
        else:
            runs.append(Run(done, source + start, 1, step))
        done += 1
        at = end
    if at < len(raw):
        runs.append(Run(done, source + at, len(raw) - at))
    return MappedText(text.value, OffsetMap(tuple(runs)))


def _paragraphs(raw: str, value: str, source: int) -> MappedText:
    """The common case, without any escape but line breaks, which get no source."""
    runs: list[Run] = []
    done = 0
    for part in raw.split("\\n"):
        size = len(part)
        if size:
            runs.append(Run(done, source, size))
        done += size + 1
        source += size + 2
    return MappedText(value, OffsetMap(tuple(runs)))
