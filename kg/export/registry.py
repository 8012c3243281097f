"""All export formats, by name: a new one is one line here."""

from __future__ import annotations

from kg.errors import ConfigError
from kg.export.base import Exporter
from kg.export.jsonl import JSONL
from kg.export.rdf import RDF_FORMATS

EXPORTERS: tuple[Exporter, ...] = (JSONL, *RDF_FORMATS)


def exporter(name: str) -> Exporter:
    """The format of that name.

    Raises ``ConfigError`` listing the valid names.
    """
    for item in EXPORTERS:
        if item.name == name:
            return item
    known = ", ".join(sorted(item.name for item in EXPORTERS))
    raise ConfigError(f"unknown format '{name}'; valid: {known}")
