"""The RDF formats, each byte for byte the same whatever the order of insertion.

Sorted N-Triples are the one normal form; Oxigraph's streaming writers turn them into
Turtle, TriG and RDF/XML (rdflib's own Turtle writer is neither deterministic nor fast:
83 s of CPU against 2 s for a million triples).  Oxigraph declares prefixes in no fixed
order, so that order is put right here.  JSON-LD has a writer of its own, because
Oxigraph's knows no context.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import pyoxigraph as ox

from kg.export.rdf_jsonld import to_jsonld
from kg.export.rdf_sources import Quad
from kg.export.rdf_terms import namespaces

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


def to_turtle(quads: Iterable[Quad], base: str) -> bytes:
    """Turtle with the project's prefixes, sorted by subject."""
    parsed = ox.parse(to_ntriples(quads, base), format=ox.RdfFormat.N_TRIPLES)
    return _sorted_prefixes(_serialized(parsed, ox.RdfFormat.TURTLE, base))


def to_trig(quads: Iterable[Quad], base: str) -> bytes:
    """TriG: one named graph an article, the rest in the default graph."""
    parsed = ox.parse(to_nquads(quads, base), format=ox.RdfFormat.N_QUADS)
    return _sorted_prefixes(_serialized(parsed, ox.RdfFormat.TRIG, base))


def to_rdfxml(quads: Iterable[Quad], base: str) -> bytes:
    """RDF/XML."""
    parsed = ox.parse(to_ntriples(quads, base), format=ox.RdfFormat.N_TRIPLES)
    data = _serialized(parsed, ox.RdfFormat.RDF_XML, base)
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


def _sorted_prefixes(data: bytes) -> bytes:
    head: list[bytes] = []
    while data.startswith(b"@prefix"):
        line, _, data = data.partition(b"\n")
        head.append(line)
    return b"\n".join(sorted(head)) + b"\n\n" + data
