"""Oxigraph's answers as rdflib's.

oxrdflib makes each term of each row anew, dates parsed and identifiers checked, and rdflib
makes a dict and a list of names for each row on top; both take longer than most queries do.
Here a term that was met before is taken again, and a row is the tuple that Oxigraph gave.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableSequence
from functools import lru_cache
from itertools import count
from typing import Any

import pyoxigraph as ox
from rdflib import BNode, Graph, Literal, URIRef, Variable
from rdflib.query import Result, ResultRow
from rdflib.term import Identifier

KEPT_TERMS = 1 << 16  # about 20 MB; a screenful of rows holds a few hundred

Bindings = MutableSequence[Mapping[Variable, Identifier]]


@lru_cache(maxsize=KEPT_TERMS)
def rdflib_term(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> Any:
    """The same term as rdflib's; a triple term, which rdflib has not, as oxrdflib's tuple."""
    if isinstance(term, ox.NamedNode):
        return URIRef(term.value)
    if isinstance(term, ox.BlankNode):
        return BNode(term.value)
    if isinstance(term, ox.Triple):
        return tuple(map(rdflib_term, term))
    if term.language:
        return Literal(term.value, lang=term.language)
    return Literal(term.value, datatype=URIRef(term.datatype.value))


def result_of(found: ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples) -> Result:
    """The answer as rdflib's; rows are made when they are asked for."""
    if isinstance(found, ox.QueryBoolean):
        result = Result("ASK")
        result.askAnswer = bool(found)
    elif isinstance(found, ox.QueryTriples):
        result = Result("CONSTRUCT")
        result.graph = Graph()
        for triple in found:
            subject, predicate, object_ = (rdflib_term(term) for term in triple)
            result.graph.add((subject, predicate, object_))
    else:
        result = Rows(found)
    return result


class Rows(Result):
    """The rows of a SELECT, made when they are asked for.

    A row that binds nothing counts but is passed over, as rdflib does.
    """

    def __init__(self, found: ox.QuerySolutions) -> None:
        super().__init__("SELECT")
        names = [variable.value for variable in found.variables]
        self.vars = [Variable(name) for name in names]
        self._labels = {name: place for place, name in enumerate(names)}
        self._left = map(self._row, found)
        self._met: list[ResultRow] = []
        self._set: Bindings | None = None

    def _row(self, solution: ox.QuerySolution) -> ResultRow:
        row = tuple.__new__(
            ResultRow, [None if term is None else rdflib_term(term) for term in solution]
        )
        row.labels = self._labels
        return row

    @property
    def bindings(self) -> Bindings:
        """All rows as dicts of what is bound; once asked for, they are the answer."""
        if self._set is None:
            self._met.extend(self._left)
            self._set = [self._binding(row) for row in self._met]
        return self._set

    @bindings.setter
    def bindings(self, rows: Any) -> None:
        self._set = list(rows)

    def _binding(self, row: ResultRow) -> Mapping[Variable, Identifier]:
        pairs = zip(self.vars or (), row, strict=True)
        return {variable: term for variable, term in pairs if term is not None}

    def __len__(self) -> int:
        if self._set is not None:
            return len(self._set)
        self._met.extend(self._left)
        return len(self._met)

    def __iter__(self) -> Iterator[ResultRow]:
        if self._set is not None:
            yield from (ResultRow(row, self.vars or []) for row in self._set if row)
            return
        for place in count():
            if place == len(self._met):
                row = next(self._left, None)
                if row is None:
                    return
                self._met.append(row)
            for term in self._met[place]:
                if term is not None:
                    yield self._met[place]
                    break
