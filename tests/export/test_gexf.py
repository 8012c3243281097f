"""GEXF."""

from __future__ import annotations

from pathlib import Path

import networkx

from kg.config import ExportOptions
from kg.export.gexf import COLOURS, GEXF
from kg.model.schema import ENTITY_TYPES
from tests.factory import make_tables


def test_gephi_gets_colours_sizes_and_names(tmp_path: Path) -> None:
    path = tmp_path / "graph.gexf"
    GEXF.write(make_tables(), path, ExportOptions())
    nodes = [node for _, node in networkx.read_gexf(path).nodes(data=True)]
    assert {node["label"] for node in nodes} == {"霍高原", "山东省港口集团"}
    assert all(node["viz"]["size"] > 0 and node["viz"]["color"]["a"] == 1 for node in nodes)


def test_the_date_of_writing_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "graph.gexf"
    GEXF.write(make_tables(), path, ExportOptions())
    assert "lastmodifieddate" not in path.read_text(encoding="utf-8")


def test_every_type_has_a_colour() -> None:
    assert set(COLOURS) == set(ENTITY_TYPES)
