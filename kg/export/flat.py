"""The graph with plain attributes only, for formats that know no lists or records."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kg.export.rows import to_row
from kg.graph.build import edge_rows, node_rows, statement_rows, weights
from kg.graph.links import Links
from kg.graph.metrics import measured
from kg.model.mention import Evidence
from kg.model.tables import Tables

if TYPE_CHECKING:
    import networkx

LIST_SEPARATOR = "; "
Flat = dict[str, str | int | float | bool]
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")  # XML 1.0, 2.2


def flat_graph(tables: Tables) -> networkx.MultiDiGraph[str]:
    """``build_graph`` with measures, and with texts and numbers for attributes.

    Edges have their ``id`` as an attribute too.
    """
    import networkx

    flat: networkx.MultiDiGraph[str] = networkx.MultiDiGraph(name="kg")
    flat.add_nodes_from(flat_nodes(tables))
    for source, target, key, attributes in flat_edges(tables):
        flat.add_edge(source, target, key, id=edge_id(source, key, target), **attributes)
    return flat


def flat_nodes(tables: Tables) -> Iterator[tuple[str, Flat]]:
    """The nodes with their measures; ``label`` is the name, which Gephi shows.

    Lists are joined by a semicolon; of the evidence the first sentence stays with its
    document.  Empty attributes are left out.
    """
    found = measured(Links.of((entity.id for entity in tables.entities), weights(tables)))
    for node, attributes in node_rows(tables):
        plain = _plain(attributes) | to_row(found[node])
        yield node, {"label": clean(attributes["name"]), **plain}


def flat_edges(tables: Tables) -> Iterator[tuple[str, str, str, Flat]]:
    """The edges with their keys; ``label`` is the predicate, with its title."""
    return _flat(edge_rows(tables))


def flat_statements(tables: Tables) -> Iterator[tuple[str, str, str, Flat]]:
    """The edges that are statements, as ``flat_edges``."""
    return _flat(statement_rows(tables))


def _flat(
    edges: Iterable[tuple[str, str, str, dict[str, Any]]],
) -> Iterator[tuple[str, str, str, Flat]]:
    for source, target, key, attributes in edges:
        title = attributes.get("title")
        label = f"{attributes['predicate']}: {title}" if title else attributes["predicate"]
        yield source, target, key, {"label": clean(label), **_plain(attributes)}


def edge_id(source: str, key: str, target: str) -> str:
    """What an edge is known by in a file."""
    return clean(f"{source} {key} {target}")


def clean(text: str) -> str:
    """``text`` without the characters that no XML file may hold."""
    return _FORBIDDEN.sub("", text)


def _plain(attributes: Mapping[str, Any]) -> Flat:
    plain: Flat = {}
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


def _first(evidence: tuple[Evidence, ...]) -> Flat:
    if not evidence:
        return {}
    return {
        "evidence": clean(evidence[0].text),
        "evidence_doc": clean(evidence[0].doc),
        "evidence_count": len(evidence),
    }
