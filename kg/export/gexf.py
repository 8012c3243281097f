"""GEXF, for Gephi and Gephi Lite, with colours by type and sizes by mentions."""

from __future__ import annotations

import math
import re
from pathlib import Path

from kg.config import ExportOptions
from kg.export.base import Format
from kg.export.flat import flat_graph
from kg.model import schema
from kg.model.tables import Tables

# One colour a type, the same as on the page: told apart by people with red-green
# blindness, and dark enough for 4.5:1 on white.
COLOURS = {
    schema.PERSON: (0x2F, 0x66, 0xB0),
    schema.ORGANIZATION: (0xC0, 0x52, 0x1B),
    schema.PROJECT: (0x8A, 0x6D, 0x00),
    schema.PLACE: (0x25, 0x80, 0x4A),
    schema.EVENT: (0x98, 0x36, 0x8C),
}
SMALLEST, STEP = 4.0, 3.0  # size of a node named once, and what twice as many mentions add

_CLOCK = re.compile(r' lastmodifieddate="[^"]*"')


def write(tables: Tables, path: Path, options: ExportOptions) -> None:
    """The flat graph without the date of writing."""
    import networkx

    graph = flat_graph(tables)
    for _, node in graph.nodes(data=True):
        red, green, blue = COLOURS[node["type"]]
        size = SMALLEST + STEP * math.log2(max(1, node["mentions"]))
        node["viz"] = {
            "color": {"r": red, "g": green, "b": blue, "a": 1.0},
            "size": round(size, 2),
        }
    text = "\n".join(networkx.generate_gexf(graph))
    path.write_bytes(_CLOCK.sub("", text, count=1).encode("utf-8") + b"\n")


GEXF = Format("gexf", ".gexf", "GEXF for Gephi and Gephi Lite, with colours and sizes", write)
