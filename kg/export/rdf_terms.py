"""Namespaces, identifiers and literals, each as N-Triples text.

The model hands terms around as the text that N-Triples wants: a million of them then
need no objects, sort byte by byte, and go into any store or writer as they are.
Literals have one canonical form, so that stores that normalise numbers (Oxigraph) and
parsers that do not (rdflib) read the same term.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from kg.errors import ConfigError
from kg.model.ids import digest

KG = "https://kg.example/def#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XSD = "http://www.w3.org/2001/XMLSchema#"
EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"
GB2260 = KG + "gb2260"

NAMESPACES: dict[str, str] = {
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "kg": KG,
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": RDF,
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "xsd": XSD,
}

CHINESE = "zh-hans"  # lower case, because Oxigraph lower-cases tags and rdflib does not

_BASE = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20]+[/#:]", re.IGNORECASE)
_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
# XML 1.0 cannot hold these, so no format of ours does; the length of the text stays.
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile(
    r"[\x00-\x1f\"\\\ud800-\udfff\ufffe\uffff]"
)  # all that is not written as it is
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"})
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_YEAR = re.compile(r"\d{4}")


def namespaces(base: str) -> dict[str, str]:
    """The project's prefixes, with ``id`` for the things of a build."""
    return {"id": base, **NAMESPACES}


@cache
def term(name: str) -> str:
    """The IRI of a prefixed name such as ``schema:Person``."""
    prefix, _, local = name.partition(":")
    return f"<{NAMESPACES[prefix]}{local}>"


TYPE = term("rdf:type")


@dataclass(frozen=True, slots=True)
class Names:
    """Identifiers under one base: a kind and a digest, in ASCII, without a slash."""

    base: str

    def __post_init__(self) -> None:
        if not _BASE.fullmatch(self.base):
            raise ConfigError(
                f"base '{self.base}' is not an absolute IRI that ends with / or #; "
                "write one such as https://kg.example/id/"
            )

    def of(self, local: str) -> str:
        """The IRI of an identifier that is already one, such as an entity's."""
        if not _LOCAL.fullmatch(local):
            raise ValueError(f"'{local}' cannot be the end of an identifier")
        return f"<{self.base}{local}>"

    def make(self, kind: str, *key: object) -> str:
        """The IRI of what is known by ``key`` only, such as a sentence."""
        return f"<{self.base}{kind}-{digest(chr(0).join(map(str, key)))}>"


def plain(value: str) -> str:
    """A string without language."""
    if _ESCAPED.search(value):
        value = _NOT_XML.sub(chr(0xFFFD), value).translate(_ESCAPES)
    return f'"{value}"'


def text(value: str) -> str:
    """A string tagged as Chinese when it holds a Han character, as English otherwise."""
    return f"{plain(value)}@{CHINESE if _HAN.search(value) else 'en'}"


def integer(value: int) -> str:
    """An xsd:integer, offsets included: Oxigraph's store keeps no type derived from it."""
    return f'"{value}"^^<{XSD}integer>'


def decimal(value: float, places: int | None = None) -> str:
    """An xsd:decimal in canonical form, rounded to ``places``."""
    exact = Decimal(str(value if places is None else round(value, places)))
    digits = f"{exact:f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return f'"{"0" if digits == "-0" else digits}"^^<{XSD}decimal>'


def boolean(value: bool) -> str:
    """An xsd:boolean."""
    return f'"{"true" if value else "false"}"^^<{XSD}boolean>'


def code(value: str, datatype: str) -> str:
    """A string of a datatype of its own."""
    return f"{plain(value)}^^<{datatype}>"


def when(value: str) -> str:
    """A date typed by its precision; what is no calendar date stays EDTF text."""
    if _DATE.fullmatch(value) and _is_calendar_date(value):
        return f'"{value}"^^<{XSD}date>'
    if _MONTH.fullmatch(value):
        return f'"{value}"^^<{XSD}gYearMonth>'
    if _YEAR.fullmatch(value) and value != "0000":
        return f'"{value}"^^<{XSD}gYear>'
    return code(value, EDTF)


def _is_calendar_date(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
