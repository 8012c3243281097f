"""GraphML, for networkx, Gephi, yEd and igraph, written row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from kg.config import ExportOptions
from kg.export.base import Format
from kg.export.flat import Flat, clean, edge_id, flat_nodes, flat_statements
from kg.model.entity import Cooccurrence
from kg.model.schema import COOCCURS
from kg.model.tables import Tables

_HEAD = """<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""
_MARKUP = re.compile(r"[&<>\r]")
_TEXT, _WHOLE, _NUMBER, _FLAG = "string", "long", "double", "boolean"
# Keys are declared before the first node, so what a node or an edge may carry is listed.
_NODE = {
    "label": _TEXT, "name": _TEXT, "type": _TEXT, "subtype": _TEXT, "aliases": _TEXT,
    "mentions": _WHOLE, "weight": _WHOLE, "first_seen": _TEXT, "last_seen": _TEXT,
    "evidence": _TEXT, "evidence_doc": _TEXT, "evidence_count": _WHOLE, "authored": _TEXT,
    "degree": _WHOLE, "strength": _WHOLE, "pagerank": _NUMBER, "betweenness": _NUMBER,
    "community": _WHOLE,
}  # fmt: skip
_EDGE = {
    "label": _TEXT, "predicate": _TEXT, "title": _TEXT, "role": _TEXT, "status": _TEXT,
    "date": _TEXT, "first_seen": _TEXT, "last_seen": _TEXT, "weight": _WHOLE,
    "articles": _WHOLE, "confidence": _NUMBER, "npmi": _NUMBER, "llr": _NUMBER,
    "significant": _FLAG, "backbone": _FLAG, "evidence": _TEXT, "evidence_doc": _TEXT,
    "evidence_count": _WHOLE,
}  # fmt: skip
_NODE_KEYS = {name: f"n{place}" for place, name in enumerate(_NODE)}
_EDGE_KEYS = {name: f"e{place}" for place, name in enumerate(_EDGE)}

_COUNT = _EDGE_KEYS["evidence_count"]
# Pairs are most of a graph, so they need no dictionary each.
_PAIR = (
    f'<edge id="%s {COOCCURS} %s" source="%s" target="%s">\n'
    + "".join(
        f'<data key="{_EDGE_KEYS[name]}">{value}</data>\n'
        for name, value in {
            "label": COOCCURS,
            "predicate": COOCCURS,
            "weight": "%r",
            "articles": "%r",
            "npmi": "%r",
            "llr": "%r",
            "significant": "%s",
            "backbone": "%s",
        }.items()
    )
    + "%s</edge>\n"
)
_FLAGS = ("false", "true")
_QUOTES = 10_000  # sentences whose text is kept ready


def write(tables: Tables, path: Path, options: ExportOptions) -> None:
    """The flat graph; every edge has an id of its own, as Gephi demands."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(_HEAD)
        for owner, types, keys in (("node", _NODE, _NODE_KEYS), ("edge", _EDGE, _EDGE_KEYS)):
            file.writelines(
                f'<key id="{keys[name]}" for="{owner}" attr.name="{name}" attr.type="{type_}"/>\n'
                for name, type_ in types.items()
            )
        file.write('<graph id="kg" edgedefault="directed">\n')
        file.writelines(_nodes(tables))
        file.writelines(_edges(tables))
        file.write("</graph>\n</graphml>\n")


def _nodes(tables: Tables) -> Iterator[str]:
    for node, attributes in flat_nodes(tables):
        yield f'<node id="{node}">\n{_data(attributes, _NODE_KEYS)}</node>\n'


def _edges(tables: Tables) -> Iterator[str]:
    for source, target, key, attributes in flat_statements(tables):
        identity = quoteattr(edge_id(source, key, target))
        data = _data(attributes, _EDGE_KEYS)
        yield f'<edge id={identity} source="{source}" target="{target}">\n{data}</edge>\n'
    known = {sentence.id: sentence.evidence for sentence in tables.sentences}
    quote = lru_cache(_QUOTES)(_quote)  # one sentence proves many pairs
    for pair in tables.cooccurrences:
        proof, count = "", max(len(pair.sentences), len(pair.evidence))
        if count:
            whole = count > len(pair.evidence)
            first = known[pair.sentences[0]] if whole else pair.evidence[0]
            proof = f'{quote(first.text, first.doc)}<data key="{_COUNT}">{count}</data>\n'
        yield _pair(pair, proof)


def _pair(pair: Cooccurrence, proof: str) -> str:
    source, target = pair.source, pair.target
    flags = _FLAGS[pair.significant], _FLAGS[pair.backbone]
    counts = pair.weight, pair.articles, pair.npmi, pair.llr
    return _PAIR % (source, target, source, target, *counts, *flags, proof)


def _quote(text: str, doc: str) -> str:
    quoted = {"evidence": clean(text), "evidence_doc": clean(doc)}
    return _data({name: value for name, value in quoted.items() if value}, _EDGE_KEYS)


def _data(attributes: Flat, keys: Mapping[str, str]) -> str:
    return "".join(
        f'<data key="{keys[name]}">{_value(value)}</data>\n' for name, value in attributes.items()
    )


def _value(value: str | float | bool) -> str:
    match value:
        case str():
            # A bare carriage return would be read back as a line feed.
            return escape(value, {"\r": "&#13;"}) if _MARKUP.search(value) else value
        case bool():
            return "true" if value else "false"
        case _:
            return repr(value)


GRAPHML = Format(
    "graphml", ".graphml", "GraphML for networkx, Gephi and yEd", write, build_name="graph.graphml"
)
