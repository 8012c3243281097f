"""Paths to documents."""

from __future__ import annotations

import gzip
import hashlib
import sys
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from kg.config import ReadingOptions
from kg.errors import InputError
from kg.model.document import Document, Problem
from kg.reading.dates import date_in
from kg.reading.encoding import decode, decode_html
from kg.reading.jsonl import read_lines
from kg.reading.parquet import read_rows
from kg.reading.paths import STDIN, Found, find
from kg.reading.pdf import SCANNED, read_pdf

if TYPE_CHECKING:
    from kg.reading.web import WebPage

KINDS = {
    ".txt": "txt",
    ".text": "txt",
    ".pdf": "pdf",
    ".docx": "docx",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
}
_READABLE = (
    "readable are .txt, .pdf, .docx, .html, .jsonl, each also as .gz, .parquet, and folders of them"
)
_HINTS = {
    SCANNED: "recognise the text first, for instance with ocrmypdf -l chi_sim",
    "its encoding cannot be told": "save it as UTF-8",
    "is locked by a password": "save a copy without a password",
}


def read(inputs: Sequence[str], options: ReadingOptions) -> Iterator[Document | Problem]:
    """Documents of the inputs in a stable order, and a problem for each one skipped.

    ``inputs`` are files, folders, globs and ``-`` for standard input (plain text).
    """
    for entry in find(inputs):
        if isinstance(entry, Problem):
            yield entry
        else:
            yield from _read(entry, options)


def _read(entry: Found, options: ReadingOptions) -> Iterator[Document | Problem]:
    kind = _kind(entry.name) if str(entry.path) != STDIN else "txt"
    if kind is None:
        suffix = PurePosixPath(entry.name).suffix or "without an ending"
        yield Problem(entry.name, f"is of a kind that cannot be read ({suffix})", _READABLE)
        return
    try:
        data = _bytes(entry.path)
    except OSError as error:
        yield Problem(entry.name, f"cannot be read: {error.strerror or error}")
        return
    sha256 = hashlib.sha256(data).hexdigest()
    if kind == "jsonl":
        yield from read_lines(data, entry.name, sha256)
        return
    if kind == "parquet":
        yield from read_rows(entry.path, entry.name, sha256)
        return
    try:
        yield _document(entry, kind, _unpacked(data), sha256, options)
    except InputError as error:
        yield Problem(entry.name, str(error), _HINTS.get(str(error), ""))


# The libraries for Word and web pages take longer to load than a small build takes.
def _read_docx(data: bytes) -> str:
    from kg.reading.word import read_docx

    return read_docx(data)


def _read_html(source: str) -> WebPage:
    from kg.reading.web import read_html

    return read_html(source)


def _kind(name: str) -> str | None:
    path = PurePosixPath(name.lower())
    return KINDS.get(path.with_suffix("").suffix if path.suffix == ".gz" else path.suffix)


def _bytes(path: Path) -> bytes:
    return sys.stdin.buffer.read() if str(path) == STDIN else path.read_bytes()


def _unpacked(data: bytes) -> bytes:
    if data[:2] != b"\x1f\x8b":
        return data
    try:
        return gzip.decompress(data)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError("is damaged (gzip)") from error


def _document(
    entry: Found, kind: str, data: bytes, sha256: str, options: ReadingOptions
) -> Document:
    """The file as one document.  Raises ``InputError`` when it holds no text."""
    encoding, title, stated = None, None, None
    if kind == "pdf":
        text = read_pdf(data)
    elif kind == "docx":
        text = _read_docx(data)
    elif kind == "html":
        source, encoding = decode_html(data)
        page = _read_html(source)
        text, title, stated = page.text, page.title, page.published
    else:
        text, encoding = decode(data)
    if not text.strip():
        raise InputError("is empty")
    published = options.published or stated or date_in(entry.name)
    return Document(entry.name, text, kind, encoding, sha256, published, title)
