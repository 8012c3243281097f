"""GraphML, for networkx, Gephi, yEd and igraph."""

from __future__ import annotations

from pathlib import Path

from kg.config import ExportOptions
from kg.export.base import Format
from kg.export.flat import flat_graph
from kg.model.tables import Tables


def write(tables: Tables, path: Path, options: ExportOptions) -> None:
    """The flat graph; every edge has an id of its own, as Gephi demands."""
    import networkx

    # Not write_graphml: that takes lxml when it is there, whose bytes differ.
    networkx.write_graphml_xml(flat_graph(tables), path, edge_id_from_attribute="id")


GRAPHML = Format(
    "graphml", ".graphml", "GraphML for networkx, Gephi and yEd", write, build_name="graph.graphml"
)
