"""Which format a client wants, from its Accept header (RFC 9110, section 12.5.1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

ROWS: dict[str, str] = {
    "application/sparql-results+json": "json",
    "application/sparql-results+xml": "xml",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
    "application/json": "json",
    "application/xml": "xml",
    "text/xml": "xml",
}
TRIPLES: dict[str, str] = {
    "text/turtle": "ttl",
    "application/n-triples": "nt",
    "application/rdf+xml": "rdf",
    "application/ld+json": "jsonld",
    "text/plain": "nt",
    "application/xml": "rdf",
    "application/json": "jsonld",
}
MEDIA_TYPES = {
    "json": "application/sparql-results+json",
    "xml": "application/sparql-results+xml",
    "csv": "text/csv; charset=utf-8; header=present",
    "tsv": "text/tab-separated-values; charset=utf-8",
    "ttl": "text/turtle; charset=utf-8",
    "nt": "application/n-triples",
    "rdf": "application/rdf+xml",
    "jsonld": "application/ld+json",
}


class _Range(NamedTuple):
    type: str
    weight: float

    def fits(self, media_type: str) -> int:
        """How closely: 3 exactly, 2 by main type, 1 by ``*/*``, 0 not at all."""
        if self.type == media_type:
            return 3
        if self.type == media_type.partition("/")[0] + "/*":
            return 2
        return int(self.type == "*/*")


def choose(accept: str, offered: Mapping[str, str]) -> str | None:
    """The value of ``offered`` for the media type the client likes best, None for none.

    Of equally liked ones the first offered wins; an empty header likes everything.
    """
    ranges = _ranges(accept) or [_Range("*/*", 1.0)]
    best, liked = None, 0.0
    for media_type, name in offered.items():
        fitting = [(part.fits(media_type), part.weight) for part in ranges if part.fits(media_type)]
        weight = max(fitting)[1] if fitting else 0.0
        if weight > liked:
            best, liked = name, weight
    return best


def _ranges(accept: str) -> list[_Range]:
    found = []
    for part in accept.split(","):
        media_type, *parameters = (piece.strip().lower() for piece in part.split(";"))
        weight = 1.0
        for parameter in parameters:
            key, _, value = parameter.partition("=")
            if key.strip() == "q":
                weight = _weight(value)
        if media_type:
            found.append(_Range(media_type, weight))
    return found


def _weight(value: str) -> float:
    try:
        return min(max(float(value), 0.0), 1.0)
    except ValueError:
        return 0.0
