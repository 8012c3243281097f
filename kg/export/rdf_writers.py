"""The RDF formats, each byte for byte the same whatever the order of insertion.

Sorted N-Triples are the one normal form.  rdflib's own Turtle writer is neither
deterministic nor fast (83 s of CPU for a million triples), so Turtle and TriG have a
writer of our own; so has JSON-LD, because Oxigraph's knows no context.  RDF/XML is
Oxigraph's, with the namespaces, which it declares in no fixed order, put in order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from tempfile import TemporaryFile

import pyoxigraph as ox

from kg.export.rdf_jsonld import jsonld_parts
from kg.export.rdf_sources import Quad
from kg.export.rdf_terms import namespaces
from kg.export.rdf_turtle import GAP, to_turtle, trig_parts
from kg.export.spill import in_order

_ROOT = "<rdf:RDF"
_XMLNS = re.compile(r' xmlns:[\w-]+="[^"]*"')


def triple_lines(quads: Iterable[Quad]) -> list[str]:
    """Sorted N-Triples lines without line ends; named graphs are merged."""
    return sorted({f"{s} {p} {o} ." for s, p, o, _ in quads})


def ntriples_parts(quads: Iterable[Quad], base: str) -> Iterator[str]:
    """N-Triples, one line a triple."""
    return (f"{line}\n" for line in in_order(f"{s} {p} {o} ." for s, p, o, _ in quads))


def nquads_parts(quads: Iterable[Quad], base: str) -> Iterator[str]:
    """N-Quads: one named graph an article, the rest in the default graph, which is last."""
    keyed = (f"{g or '~'}{GAP}{s} {p} {o} {g}{' ' if g else ''}." for s, p, o, g in quads)
    return (f"{line.partition(GAP)[2]}\n" for line in in_order(keyed))


def rdfxml_parts(quads: Iterable[Quad], base: str) -> Iterator[str]:
    """RDF/XML."""
    with TemporaryFile() as triples, TemporaryFile() as written:
        triples.writelines(part.encode("utf-8") for part in ntriples_parts(quads, base))
        triples.seek(0)
        parsed = ox.parse(triples, format=ox.RdfFormat.N_TRIPLES)
        ox.serialize(parsed, written, format=ox.RdfFormat.RDF_XML, prefixes=namespaces(base))
        written.seek(0)
        for line in written:
            text = line.decode("utf-8").replace("\r", "&#13;")  # bare, it would become a line feed
            if text.startswith(_ROOT):
                declared = "".join(sorted(_XMLNS.findall(text)))
                text = _ROOT + declared + _XMLNS.sub("", text).removeprefix(_ROOT)
            yield text


Writer = Callable[[Iterable[Quad], str], bytes]
Parts = Callable[[Iterable[Quad], str], Iterator[str]]
# What holds a portion of the triples at most; Turtle has ``rdf_blocks`` for that.
PARTS: dict[str, Parts] = {
    "ntriples": ntriples_parts,
    "nquads": nquads_parts,
    "trig": trig_parts,
    "jsonld": jsonld_parts,
    "rdfxml": rdfxml_parts,
}


def _whole(parts: Parts) -> Writer:
    return lambda quads, base: "".join(parts(quads, base)).encode("utf-8")


WRITERS: dict[str, Writer] = {
    "turtle": to_turtle,
    **{name: _whole(parts) for name, parts in PARTS.items()},
}
