"""Node-link JSON."""

from __future__ import annotations

import json
from pathlib import Path

import networkx

from kg.config import ExportOptions
from kg.export.nodelink import NODELINK
from tests.factory import make_tables


def test_networkx_reads_the_graph_back(tmp_path: Path) -> None:
    path = tmp_path / "graph.json"
    NODELINK.write(make_tables(), path, ExportOptions())
    data = json.loads(path.read_text(encoding="utf-8"))
    graph = networkx.node_link_graph(data, edges="links")
    assert graph.is_multigraph()
    assert {key for *_, key in graph.edges(keys=True)} == {"position", "cooccurs"}
