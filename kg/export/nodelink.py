"""Node-link JSON, for D3 and ``networkx.node_link_graph``."""

from __future__ import annotations

from pathlib import Path

from kg.config import ExportOptions
from kg.export.base import Format
from kg.export.rows import dumps
from kg.graph.build import build_graph
from kg.graph.metrics import add_metrics
from kg.model.entity import QUOTED
from kg.model.tables import Tables


def write(tables: Tables, path: Path, options: ExportOptions) -> None:
    """The whole graph with ``nodes`` and ``links``, the first sentences as lists."""
    import networkx

    graph = build_graph(tables, QUOTED)
    add_metrics(graph)
    data = networkx.node_link_data(graph, edges="links")
    path.write_bytes((dumps(data) + "\n").encode("utf-8"))


NODELINK = Format("nodelink", ".json", "node-link JSON for D3 and networkx", write)
