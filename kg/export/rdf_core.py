"""The core of a build: what it says, without the evidence and the statistics.

Oxigraph's memory store keeps one list of triples for each subject, predicate and object,
and goes through the shortest of the lists that a pattern names.  A well-known person is
the subject or object of thousands of co-occurrences, mentions and reified statements, and
to find the one label among them costs as much as to read them all.  A second, small store
without these triples (it keeps one in eight of the seeds, one in sixteen of a million
made up) answers what does not ask for them; which queries that are is decided in
``rdf_scope``.
"""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox

from kg.export.rdf_store import memory_store
from kg.export.rdf_terms import NAMESPACES, TYPE, term

# Leaving out a whole predicate, or a whole class, keeps the core exact: a query that names
# none of them cannot tell the two stores apart.
EVIDENCE_PREDICATES = frozenset(
    map(
        term,
        (
            "kg:articleCount",
            "kg:backbone",
            "kg:coOccursWith",
            "kg:confidence",
            "kg:field",
            "kg:fileEnd",
            "kg:fileStart",
            "kg:logLikelihood",
            "kg:npmi",
            "kg:rule",
            "kg:significant",
            "kg:status",
            "kg:weight",
            "prov:wasDerivedFrom",
            "rdf:object",
            "rdf:predicate",
            "rdf:subject",
            "schema:mentions",
        ),
    )
)
EVIDENCE_CLASSES = frozenset(map(term, ("kg:CoOccurrence", "kg:Passage", "rdf:Statement")))
_ANNOTATION = f"<{NAMESPACES['oa']}"


def is_core_predicate(iri: str) -> bool:
    """Whether every triple with this predicate, ``<…>``, is in the core."""
    return iri not in EVIDENCE_PREDICATES and not iri.startswith(_ANNOTATION)


def is_core_class(iri: str) -> bool:
    """Whether the core says of everything of this class, ``<…>``, that it is of it."""
    return iri not in EVIDENCE_CLASSES and not iri.startswith(_ANNOTATION)


def core_store(lines: Iterable[str]) -> ox.Store:
    """A store in memory of those N-Triples lines that are in the core."""
    return memory_store("\n".join(filter(_is_core, lines)))


def _is_core(line: str) -> bool:
    _, predicate, rest = line.split(" ", 2)
    if predicate == TYPE:
        return is_core_class(rest[:-2])
    return is_core_predicate(predicate)
