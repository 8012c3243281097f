"""A build as RDF: an rdflib graph, a file in any of six formats, or a store on disk."""

from __future__ import annotations

from pathlib import Path

from kg.config import ExportOptions
from kg.errors import ConfigError
from kg.export.rdf_model import quads
from kg.export.rdf_store import open_store, rdf_graph, write_store
from kg.export.rdf_writers import WRITERS
from kg.model.tables import Tables

__all__ = ["open_store", "rdf_graph", "render", "write_rdf", "write_store_of"]


def render(tables: Tables, format_: str, options: ExportOptions | None = None) -> bytes:
    """The build in ``format_``: turtle, ntriples, nquads, trig, jsonld or rdfxml.

    Raises ``ConfigError`` for any other format.
    """
    if format_ not in WRITERS:
        raise ConfigError(f"'{format_}' is not an RDF format; valid: {', '.join(WRITERS)}")
    options = options or ExportOptions()
    return WRITERS[format_](quads(tables, options), options.base)


def write_rdf(
    tables: Tables, path: Path, format_: str = "turtle", options: ExportOptions | None = None
) -> None:
    """``render`` to a file."""
    path.write_bytes(render(tables, format_, options))


def write_store_of(tables: Tables, folder: Path, options: ExportOptions | None = None) -> None:
    """The build as a store on disk, with the annotation of each mention if so chosen."""
    write_store(quads(tables, options), folder)
