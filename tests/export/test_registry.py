"""All formats."""

from __future__ import annotations

import pytest

from kg.config import ExportOptions
from kg.errors import ConfigError
from kg.export.build import export_bytes
from kg.export.registry import EXPORTERS, exporter
from tests.factory import make_tables

# The formats that the stable contract of the command line promises.
PROMISED = (
    "turtle ntriples trig jsonld rdfxml graphml gexf cytoscape nodelink csv xlsx parquet neo4j ftm"
)


@pytest.mark.parametrize("name", PROMISED.split())
def test_every_promised_format_writes_the_same_bytes_twice(name: str) -> None:
    once = export_bytes(make_tables(), name, ExportOptions())
    assert once
    assert once == export_bytes(make_tables(), name, ExportOptions())


def test_names_are_unique() -> None:
    names = [item.name for item in EXPORTERS]
    assert len(names) == len(set(names))


def test_an_unknown_format_lists_the_valid_ones() -> None:
    with pytest.raises(ConfigError, match="valid: csv, cytoscape"):
        exporter("pdf")
