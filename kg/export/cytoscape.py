"""Cytoscape JSON, for Cytoscape and cytoscape.js."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kg.config import ExportOptions
from kg.export.base import Format
from kg.export.rows import dumps
from kg.graph.build import build_graph
from kg.graph.metrics import add_metrics
from kg.model.entity import QUOTED
from kg.model.tables import Tables


def write(tables: Tables, path: Path, options: ExportOptions) -> None:
    """The whole graph as ``elements``, with the first sentences as lists."""
    graph = build_graph(tables, QUOTED)
    add_metrics(graph)
    nodes = [_element({"id": node, **data}) for node, data in graph.nodes(data=True)]
    edges = [
        _element({"id": f"{source} {key} {target}", "source": source, "target": target, **data})
        for source, target, key, data in graph.edges(keys=True, data=True)
    ]
    document = {"data": {"name": "kg"}, "elements": {"nodes": nodes, "edges": edges}}
    path.write_bytes((dumps(document) + "\n").encode("utf-8"))


def _element(data: dict[str, Any]) -> dict[str, Any]:
    return {"data": data, "classes": data.get("type") or data["predicate"]}


CYTOSCAPE = Format("cytoscape", ".cyjs", "JSON for Cytoscape and cytoscape.js", write)
