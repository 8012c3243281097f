"""The store that answers questions about a build."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox

from kg.config import ExportOptions
from kg.export.jsonl import read_manifest, read_tables
from kg.export.rdf_model import manifest_digest, quads
from kg.export.rdf_store import is_store, memory_store, open_store
from kg.export.rdf_writers import triple_lines
from kg.model.tables import Tables

STORE = "store"


def build_options(folder: Path) -> ExportOptions:
    """The options that a build was written with, as far as they change its triples.

    Raises ``BuildError`` when the folder holds no build.
    """
    export = read_manifest(folder).get("options", {}).get("export", {})
    known = {name: export[name] for name in ("base", "owl_time") if name in export}
    return replace(ExportOptions(), **known)


def build_store(folder: Path, options: ExportOptions | None = None) -> ox.Store:
    """The store of a build: the one on disk when it is of this build, else in memory.

    Raises ``BuildError`` when the folder holds no build.
    """
    ready = stored(folder, options)
    if ready is not None:
        return open_store(ready)
    return store_of(read_tables(folder), options or build_options(folder))


def stored(folder: Path, options: ExportOptions | None = None) -> Path | None:
    """The store on disk when it was made from this very build, else None."""
    ready = folder / STORE
    if not is_store(ready):
        return None
    base = (options or build_options(folder)).base
    digest = manifest_digest(Tables(manifest=read_manifest(folder)))
    return ready if _made_from(open_store(ready), digest, base) else None


def store_of(tables: Tables, options: ExportOptions | None = None) -> ox.Store:
    """A store in memory, with the annotation of each mention."""
    chosen = replace(options or ExportOptions(), mentions=True)
    return memory_store("\n".join(triple_lines(quads(tables, chosen))))


def _made_from(store: ox.Store, digest: str, base: str) -> bool:
    return bool(
        store.query(f'ASK {{ <{base}build> <https://kg.example/def#manifestSha256> "{digest}" }}')
    )
