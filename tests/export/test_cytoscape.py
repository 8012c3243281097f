"""Cytoscape JSON."""

from __future__ import annotations

import json
from pathlib import Path

from kg.config import ExportOptions
from kg.export.cytoscape import CYTOSCAPE
from tests.factory import make_tables


def test_elements_have_ids_ends_and_evidence(tmp_path: Path) -> None:
    path = tmp_path / "graph.cyjs"
    CYTOSCAPE.write(make_tables(), path, ExportOptions())
    elements = json.loads(path.read_text(encoding="utf-8"))["elements"]
    ids = {node["data"]["id"] for node in elements["nodes"]}
    edges = [edge["data"] for edge in elements["edges"]]
    assert {end for edge in edges for end in (edge["source"], edge["target"])} == ids
    assert edges[0]["evidence"][0]["text"].startswith("山东省港口集团")
