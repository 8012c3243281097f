"""Turtle and TriG for people and for diffs: sorted, one object a line.

Written from terms that are N-Triples text already, so there is nothing left to escape.
Oxigraph's writer puts all objects of a predicate on one line, where one more mention
rewrites kilobytes; and it declares the prefixes in another order at every run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from kg.export.rdf_sources import Quad
from kg.export.rdf_terms import TYPE, XSD, namespaces
from kg.export.spill import in_order

_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
_BARE = {
    f"<{XSD}integer>": re.compile(r"-?\d+"),
    f"<{XSD}decimal>": re.compile(r"-?\d+\.\d+"),
    f"<{XSD}boolean>": re.compile(r"true|false"),
}
Row = tuple[str, str, str]
_FIRST = itemgetter(0)
GAP = "\x01"  # in no term, and before every character of one: joined terms sort as tuples do


def to_turtle(quads: Iterable[Quad], base: str) -> bytes:
    """Turtle with the project's prefixes; named graphs are merged."""
    short = Shortener(base)
    # An empty predicate stands for rdf:type, so that plain sorting puts it first.
    keyed = {(s, "" if p == TYPE else p, o) for s, p, o, _ in quads}
    return "".join([short.head(), *_blocks(sorted(keyed), short, "")]).encode("utf-8")


def trig_parts(quads: Iterable[Quad], base: str) -> Iterator[str]:
    """TriG: the default graph first, then one named graph an article."""
    short = Shortener(base)
    yield short.head()
    # An empty predicate stands for rdf:type, so that plain sorting puts it first.
    keyed = (GAP.join((g, s, "" if p == TYPE else p, o)) for s, p, o, g in quads)
    for graph, rows in groupby((line.split(GAP) for line in in_order(keyed)), key=_FIRST):
        triples = ((s, p, o) for _, s, p, o in rows)
        if not graph:
            yield from _blocks(triples, short, "")
            continue
        yield f"\n{short(graph)} {{\n"
        yield from _blocks(triples, short, "  ")
        yield "}\n"


class Shortener:
    """Terms as Turtle writes them; each IRI is worked out once."""

    def __init__(self, base: str) -> None:
        self._namespaces = namespaces(base)
        # Of two names for one namespace the base has the first say.
        self._prefixes = {iri: name for name, iri in reversed(self._namespaces.items())}
        self._known: dict[str, str] = {}

    def head(self) -> str:
        """The prefix declarations."""
        lines = (f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(self._namespaces.items()))
        return "".join(lines) + "\n"

    def __call__(self, term: str) -> str:
        """The term, shortened where that is possible."""
        if term[0] == '"':
            return self._literal(term)
        known = self._known.get(term)
        if known is None:
            known = self._known[term] = self._iri(term)
        return known

    def _iri(self, term: str) -> str:
        # A namespace ends in one of these marks, and no local name holds one.
        cut = 1 + max(map(term.rfind, "/#:"))
        prefix, local = self._prefixes.get(term[1:cut]), term[cut:-1]
        return f"{prefix}:{local}" if prefix and _LOCAL.fullmatch(local) else term

    def _literal(self, term: str) -> str:
        if term[-1] != ">":
            return term
        value, _, datatype = term.rpartition("^^")
        bare = _BARE.get(datatype)
        if bare and bare.fullmatch(value[1:-1]):
            return value[1:-1]
        return f"{value}^^{self(datatype)}"


def _blocks(keyed: Iterable[Row], short: Shortener, indent: str) -> Iterator[str]:
    for subject, group in groupby(keyed, key=_FIRST):
        said = clauses([(p, o) for _, p, o in group], short, indent)
        yield indent + joined(short(subject), [text for _, text in said], indent)


def clauses(
    rows: Iterable[tuple[str, str]], short: Shortener, indent: str = ""
) -> Iterator[tuple[str, str]]:
    """The predicates of sorted rows (``rdf:type`` empty), each with its clause."""
    for predicate, group in groupby(rows, key=_FIRST):
        name = short(predicate) if predicate else "a"
        yield predicate, clause(name, [short(object_) for _, object_ in group], indent)


def clause(predicate: str, objects: list[str], indent: str = "") -> str:
    """A predicate with its objects, all of them short."""
    if len(objects) == 1 or predicate == "a":
        return f"{predicate} {', '.join(objects)}"
    return f"{predicate}\n{indent}    " + f",\n{indent}    ".join(objects)


def joined(subject: str, said: Iterable[str], indent: str = "") -> str:
    """All that is said of a subject, from its clauses."""
    return f"{subject} " + f" ;\n{indent}  ".join(said) + " .\n"
