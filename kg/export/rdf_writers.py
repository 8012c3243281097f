"""The RDF formats, each byte for byte the same whatever the order of insertion.

Sorted N-Triples are the one normal form.  rdflib's own Turtle writer is neither
deterministic nor fast (83 s of CPU for a million triples), so Turtle and TriG have a
writer of our own; so has JSON-LD, because Oxigraph's knows no context.  RDF/XML is
Oxigraph's, with the namespaces, which it declares in no fixed order, put in order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import pyoxigraph as ox

from kg.export.rdf_jsonld import to_jsonld
from kg.export.rdf_sources import Quad
from kg.export.rdf_terms import namespaces
from kg.export.rdf_turtle import to_trig, to_turtle

__all__ = [
    "WRITERS",
    "Writer",
    "quad_lines",
    "to_jsonld",
    "to_nquads",
    "to_ntriples",
    "to_rdfxml",
    "to_trig",
    "to_turtle",
    "triple_lines",
]

_XMLNS = re.compile(rb' xmlns:[\w-]+="[^"]*"')


def triple_lines(quads: Iterable[Quad]) -> list[str]:
    """Sorted N-Triples lines without line ends; named graphs are merged."""
    return sorted({f"{s} {p} {o} ." for s, p, o, _ in quads})


def quad_lines(quads: Iterable[Quad]) -> list[str]:
    """Sorted N-Quads lines without line ends, the default graph last."""
    lines = {(g or "~", f"{s} {p} {o} {g} ." if g else f"{s} {p} {o} .") for s, p, o, g in quads}
    return [line for _, line in sorted(lines)]


def to_ntriples(quads: Iterable[Quad], base: str) -> bytes:
    """N-Triples, one line a triple."""
    return _joined(triple_lines(quads))


def to_nquads(quads: Iterable[Quad], base: str) -> bytes:
    """N-Quads: one named graph an article, the rest in the default graph."""
    return _joined(quad_lines(quads))


def to_rdfxml(quads: Iterable[Quad], base: str) -> bytes:
    """RDF/XML."""
    parsed = ox.parse(to_ntriples(quads, base), format=ox.RdfFormat.N_TRIPLES)
    data = _serialized(parsed, ox.RdfFormat.RDF_XML, base)
    data = data.replace(b"\r", b"&#13;")  # a bare one would be read back as a line feed
    head, end, rest = data.partition(b">\n\t")
    declared = b"".join(sorted(_XMLNS.findall(head)))
    return _XMLNS.sub(b"", head) + declared + end + rest


Writer = Callable[[Iterable[Quad], str], bytes]
WRITERS: dict[str, Writer] = {
    "turtle": to_turtle,
    "ntriples": to_ntriples,
    "nquads": to_nquads,
    "trig": to_trig,
    "jsonld": to_jsonld,
    "rdfxml": to_rdfxml,
}


def _joined(lines: list[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("utf-8")


def _serialized(parsed: Iterable[ox.Quad], format_: ox.RdfFormat, base: str) -> bytes:
    data = ox.serialize(parsed, format=format_, prefixes=namespaces(base))
    if data is None:
        raise AssertionError("Oxigraph returns the bytes when it is given no output")
    return data
