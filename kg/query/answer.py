"""Questions to a store, and their answers in the W3C result formats or as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

import pyoxigraph as ox

from kg.errors import QueryError
from kg.export.rdf_sources import Quad
from kg.export.rdf_terms import XSD, namespaces
from kg.export.rdf_writers import WRITERS
from kg.query.hints import explained
from kg.query.safety import check
from kg.query.table import table

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
ROW_FORMATS = {
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
    "json": ox.QueryResultsFormat.JSON,
    "xml": ox.QueryResultsFormat.XML,
}
GRAPH_FORMATS = {
    "ttl": WRITERS["turtle"],
    "nt": WRITERS["ntriples"],
    "rdf": WRITERS["rdfxml"],
    "jsonld": WRITERS["jsonld"],
}
_NUMBERS = frozenset(XSD + name for name in ("integer", "decimal", "double", "float"))
Result = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gives: rows, or a yes or no, or triples."""

    kind: Literal["rows", "boolean", "triples"]
    variables: tuple[str, ...] = ()
    rows: tuple[tuple[Term | None, ...], ...] = ()
    truth: bool = False
    triples: tuple[ox.Triple, ...] = ()

    def __iter__(self) -> Iterator[dict[str, str]]:
        """The rows as texts by variable; what is not bound is left out."""
        for row in self.rows:
            yield {
                name: plain(term)
                for name, term in zip(self.variables, row, strict=True)
                if term is not None
            }

    def __len__(self) -> int:
        return len(self.rows)

    def __bool__(self) -> bool:
        return self.truth or bool(self.rows) or bool(self.triples)


def run(store: ox.Store, query: str, base: str) -> Result:
    """The live result of a query, with the project's prefixes filled in.

    Raises ``QueryError``: with the position and a hint when the query is wrong, and
    when it would fetch or write.
    """
    check(query)
    try:
        return store.query(query, prefixes=namespaces(base), base_iri=base)
    except SyntaxError as error:
        raise explained(query, str(error), namespaces(base)) from error
    except (ValueError, OSError) as error:
        raise QueryError(f"the query cannot be answered: {error}") from error


def answer(store: ox.Store, query: str, base: str) -> Answer:
    """The whole answer to a query; errors as ``run``."""
    result = run(store, query, base)
    if isinstance(result, ox.QueryBoolean):
        return Answer("boolean", truth=bool(result))
    if isinstance(result, ox.QueryTriples):
        return Answer("triples", triples=tuple(sorted(result, key=str)))
    variables = tuple(variable.value for variable in result.variables)
    return Answer("rows", variables, tuple(tuple(solution) for solution in result))


def formatted(result: Result, name: str, base: str) -> bytes:
    """A result in a W3C format: csv, tsv, json or xml for rows, ttl, nt, … for triples.

    Raises ``QueryError`` when the format does not fit the kind of result.
    """
    if isinstance(result, ox.QueryTriples):
        if name not in GRAPH_FORMATS:
            raise _misfit(name, "CONSTRUCT and DESCRIBE", GRAPH_FORMATS)
        return GRAPH_FORMATS[name](rows_of(result), base)
    if name not in ROW_FORMATS:
        raise _misfit(name, "SELECT and ASK", ROW_FORMATS)
    if isinstance(result, ox.QueryBoolean) and name in {"csv", "tsv"}:
        return b"true\r\n" if result else b"false\r\n"
    return result.serialize(format=ROW_FORMATS[name]) or b""


def rows_of(triples: Iterable[ox.Triple]) -> Iterator[Quad]:
    """Triples as the writers of the exports take them."""
    return (Quad(str(item.subject), str(item.predicate), str(item.object)) for item in triples)


def _misfit(name: str, forms: str, formats: Iterable[str]) -> QueryError:
    return QueryError(f"format '{name}' does not fit {forms}; choose {', '.join(formats)}")


def as_table(found: Answer, base: str) -> str:
    """The answer for people."""
    if found.kind == "boolean":
        return "yes" if found.truth else "no"
    if found.kind == "triples":
        return "\n".join(f"{triple} ." for triple in found.triples)
    rows = [["" if term is None else short(term, base) for term in row] for row in found.rows]
    numeric = [
        any(row[i] is not None for row in found.rows)
        and all(row[i] is None or is_number(row[i]) for row in found.rows)
        for i in range(len(found.variables))
    ]
    count = f"({len(rows)} row{'' if len(rows) == 1 else 's'})"
    return f"{table(found.variables, rows, numeric)}\n{count}"


def is_number(term: Term | None) -> bool:
    """Whether a term is a numeric literal."""
    return isinstance(term, ox.Literal) and term.datatype.value in _NUMBERS


def plain(term: Term) -> str:
    """The text of a literal, or an IRI."""
    return str(term) if isinstance(term, ox.Triple) else term.value


def short(term: Term, base: str) -> str:
    """The text of a literal, or a prefixed name where there is one."""
    if isinstance(term, ox.NamedNode):
        for prefix, namespace in namespaces(base).items():
            if term.value.startswith(namespace) and len(term.value) > len(namespace):
                return f"{prefix}:{term.value[len(namespace) :]}"
    return plain(term)
