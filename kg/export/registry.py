"""All export formats, by name: a new one is one line here."""

from __future__ import annotations

from kg.errors import ConfigError
from kg.export.base import Exporter
from kg.export.csvfiles import CSV
from kg.export.cytoscape import CYTOSCAPE
from kg.export.ftm import FTM
from kg.export.gexf import GEXF
from kg.export.graphml import GRAPHML
from kg.export.html.write import HTML
from kg.export.jsonl import JSONL
from kg.export.neo4j import NEO4J
from kg.export.nodelink import NODELINK
from kg.export.parquet import PARQUET
from kg.export.rdf import RDF_FORMATS
from kg.export.xlsx import XLSX

EXPORTERS: tuple[Exporter, ...] = (
    JSONL,
    *RDF_FORMATS,
    HTML,
    GRAPHML,
    GEXF,
    CYTOSCAPE,
    NODELINK,
    CSV,
    XLSX,
    PARQUET,
    NEO4J,
    FTM,
)


def exporter(name: str) -> Exporter:
    """The format of that name.

    Raises ``ConfigError`` listing the valid names.
    """
    for item in EXPORTERS:
        if item.name == name:
            return item
    known = ", ".join(sorted(item.name for item in EXPORTERS))
    raise ConfigError(f"unknown format '{name}'; valid: {known}")
