"""The graph with plain attributes only, for formats that know no lists or records."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kg.graph.build import build_graph
from kg.graph.metrics import add_metrics
from kg.model.mention import Evidence
from kg.model.tables import Tables

if TYPE_CHECKING:
    import networkx

LIST_SEPARATOR = "; "
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")  # XML 1.0, 2.2


def flat_graph(tables: Tables) -> networkx.MultiDiGraph[str]:
    """``build_graph`` with measures, and with texts and numbers for attributes.

    Nodes gain ``label`` (the name, which Gephi shows), edges ``label`` (the predicate,
    with its title) and ``id``.  Lists are joined by a semicolon; of the evidence the
    first sentence stays with its document.  Empty attributes are left out.
    """
    import networkx

    full = build_graph(tables)
    add_metrics(full)
    flat: networkx.MultiDiGraph[str] = networkx.MultiDiGraph(name="kg")
    for node, attributes in full.nodes(data=True):
        flat.add_node(node, label=clean(attributes["name"]), **_plain(attributes))
    for source, target, key, attributes in full.edges(keys=True, data=True):
        title = attributes.get("title")
        label = f"{attributes['predicate']}: {title}" if title else attributes["predicate"]
        identity = clean(f"{source} {key} {target}")
        flat.add_edge(source, target, key, id=identity, label=clean(label), **_plain(attributes))
    return flat


def clean(text: str) -> str:
    """``text`` without the characters that no XML file may hold."""
    return _FORBIDDEN.sub("", text)


def _plain(attributes: Mapping[str, Any]) -> dict[str, str | int | float | bool]:
    plain: dict[str, str | int | float | bool] = {}
    for name, value in attributes.items():
        if name == "evidence":
            plain |= _first(value)
        elif isinstance(value, tuple):
            plain[name] = clean(LIST_SEPARATOR.join(map(str, value)))
        elif isinstance(value, str):
            plain[name] = clean(value)
        elif value is not None:
            plain[name] = value
    return {name: value for name, value in plain.items() if value != ""}


def _first(evidence: tuple[Evidence, ...]) -> dict[str, str | int | float | bool]:
    if not evidence:
        return {}
    return {
        "evidence": clean(evidence[0].text),
        "evidence_doc": clean(evidence[0].doc),
        "evidence_count": len(evidence),
    }
