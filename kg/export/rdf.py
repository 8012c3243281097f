"""A build as RDF: a file in any of six formats, or a store on disk.

The rdflib graph is in ``kg.export.rdf_graph``, which takes long to import.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kg.config import ExportOptions
from kg.errors import ConfigError
from kg.export.base import Format, Writer
from kg.export.rdf_blocks import write_turtle
from kg.export.rdf_model import quads
from kg.export.rdf_writers import PARTS, WRITERS
from kg.model.tables import Tables


def render(tables: Tables, format_: str, options: ExportOptions | None = None) -> bytes:
    """The build in ``format_``: turtle, ntriples, nquads, trig, jsonld or rdfxml.

    Raises ``ConfigError`` for any other format.
    """
    options = options or ExportOptions()
    return WRITERS[_known(format_)](quads(tables, options), options.base)


def _known(format_: str) -> str:
    if format_ not in WRITERS:
        raise ConfigError(f"'{format_}' is not an RDF format; valid: {', '.join(WRITERS)}")
    return format_


def write_rdf(
    tables: Tables, path: Path, format_: str = "turtle", options: ExportOptions | None = None
) -> None:
    """``render`` to a file, without holding all triples in memory.

    Raises ``ConfigError`` for a format that is not one of those.
    """
    options = options or ExportOptions()
    if _known(format_) == "turtle":
        write_turtle(tables, path, options)
        return
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(PARTS[format_](quads(tables, options), options.base))


def write_store_of(tables: Tables, folder: Path, options: ExportOptions | None = None) -> None:
    """The build as a store on disk, with the annotation of each mention."""
    from kg.export.rdf_store import write_store

    write_store(quads(tables, replace(options or ExportOptions(), mentions=True)), folder)


def _writer(format_: str) -> Writer:
    return lambda tables, path, options: write_rdf(tables, path, format_, options)


RDF_FORMATS = (
    Format("turtle", ".ttl", "RDF as Turtle", _writer("turtle"), build_name="graph.ttl"),
    Format("ntriples", ".nt", "RDF as N-Triples, one line a triple", _writer("ntriples")),
    Format("nquads", ".nq", "RDF as N-Quads, one named graph an article", _writer("nquads")),
    Format("trig", ".trig", "RDF as TriG, one named graph an article", _writer("trig")),
    Format("jsonld", ".jsonld", "RDF as JSON-LD with a context", _writer("jsonld")),
    Format("rdfxml", ".rdf", "RDF as RDF/XML", _writer("rdfxml")),
    Format("store", "", "an Oxigraph store that opens at once", write_store_of, folder=True),
)
