"""Oxigraph stores that hold a build, in memory or on disk."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

import pyoxigraph as ox

from kg.errors import BuildError
from kg.export.rdf_sources import Quad

PORTION = 500_000  # triples given to the store at a time, about 100 MB of text


def memory_store(ntriples: str) -> ox.Store:
    """An Oxigraph store in memory."""
    store = ox.Store()
    store.bulk_load(ntriples, ox.RdfFormat.N_TRIPLES)
    return store


def write_store(rows: Iterable[Quad], folder: Path) -> None:
    """A store on disk, in place of the one that is there.

    Raises ``BuildError`` when the folder holds something else or cannot be written.
    """
    if folder.exists() and not is_store(folder) and any(folder.iterdir()):
        raise BuildError(f"{folder}: is not empty and no store; name an empty folder")
    try:
        if folder.exists():
            shutil.rmtree(folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        store = ox.Store(str(folder))
        lines = (f"{s} {p} {o} .\n" for s, p, o, _ in rows)
        while portion := "".join(islice(lines, PORTION)):
            store.bulk_load(portion, ox.RdfFormat.N_TRIPLES)
        store.optimize()
        store.flush()
    except OSError as error:
        raise BuildError(f"{folder}: the store cannot be written: {error}") from error


def is_store(folder: Path) -> bool:
    """Whether a folder holds a store (RocksDB always writes ``CURRENT``)."""
    return (folder / "CURRENT").is_file()


def open_store(folder: Path) -> ox.Store:
    """The store on disk, which stays as it is whatever is asked.

    Raises ``BuildError`` when there is none.
    """
    if not is_store(folder):
        raise BuildError(f"{folder}: holds no store; write one with: kg export --format store")
    try:
        return ox.Store.read_only(str(folder))
    except OSError as error:
        raise BuildError(f"{folder}: the store cannot be opened: {error}") from error
