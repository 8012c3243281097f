"""JSON-LD 1.1 with a context, one node object a line, sorted by identifier."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from kg.export.rdf_sources import Quad
from kg.export.rdf_terms import RDF, XSD, namespaces
from kg.export.rdf_turtle import GAP
from kg.export.spill import in_order

_LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?', re.DOTALL)
_TYPE = f"<{RDF}type>"
_UNESCAPED = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")


def jsonld_parts(quads: Iterable[Quad], base: str) -> Iterator[str]:
    """The triples as ``{"@context": …, "@graph": […]}``; named graphs are merged."""
    prefixes = namespaces(base)
    rows = (line.split(GAP) for line in in_order(GAP.join(quad[:3]) for quad in quads))
    compact = _Compactor(prefixes)
    yield f'{{"@context": {json.dumps(prefixes, ensure_ascii=False, indent=1)},\n"@graph": ['
    end = "\n"
    for _, group in groupby(rows, key=itemgetter(0)):
        yield f"{end}{json.dumps(_node(list(group), compact), ensure_ascii=False)}"
        end = ",\n"
    yield "\n]}\n"


class _Compactor:
    """Prefixed names for IRIs; each IRI is worked out once."""

    def __init__(self, prefixes: dict[str, str]) -> None:
        self._prefixes = sorted(prefixes.items(), key=lambda item: -len(item[1]))
        self._known: dict[str, str] = {}

    def __call__(self, term: str) -> str:
        if term not in self._known:
            self._known[term] = self._compact(term[1:-1]) if term[0] == "<" else term
        return self._known[term]

    def _compact(self, iri: str) -> str:
        for prefix, namespace in self._prefixes:
            if iri.startswith(namespace) and len(iri) > len(namespace):
                return f"{prefix}:{iri[len(namespace) :]}"
        return iri


def _node(rows: list[list[str]], compact: _Compactor) -> dict[str, Any]:
    node: dict[str, Any] = {"@id": compact(rows[0][0])}
    for predicate, group in groupby(rows, key=lambda row: row[1]):
        if predicate == _TYPE:
            node["@type"] = [compact(object_) for _, _, object_ in group]
        else:
            values = list(_values((object_ for _, _, object_ in group), compact))
            node[compact(predicate)] = values[0] if len(values) == 1 else values
    return node


def _values(objects: Iterable[str], compact: _Compactor) -> Iterator[dict[str, str] | str]:
    for object_ in objects:
        if not object_.startswith('"'):
            yield {"@id": compact(object_)}
            continue
        match = _LITERAL.fullmatch(object_)
        if match is None:
            raise ValueError(f"not a literal: {object_}")
        value = _ESCAPE.sub(_unescaped, match.group(1))
        if match.group(2):
            yield {"@value": value, "@language": match.group(2)}
        elif match.group(3):
            yield {"@value": value, "@type": _datatype(match.group(3), compact)}
        else:
            yield value


def _unescaped(escape: re.Match[str]) -> str:
    """The character of an escape of N-Triples: Oxigraph writes more of them than we do."""
    code = escape[1] or escape[2]
    return chr(int(code, 16)) if code else _UNESCAPED.get(escape[3], escape[3])


def _datatype(iri: str, compact: _Compactor) -> str:
    return f"xsd:{iri[len(XSD) :]}" if iri.startswith(XSD) else compact(f"<{iri}>")
