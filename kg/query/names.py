"""What to say when a question finds nothing because a name is not in the build."""

from __future__ import annotations

from collections.abc import Mapping

import pyoxigraph as ox

from kg.export import rdf_terms as t
from kg.query.answer import answer
from kg.query.canned import Question

_NAMED = "ASK {{ ?x skos:prefLabel|skos:altLabel {label} }}"
_NEAR = """SELECT DISTINCT ?label WHERE {{
  ?x skos:prefLabel|skos:altLabel ?label .
  FILTER(CONTAINS(STR(?label), {name}) || CONTAINS({name}, STR(?label)))
}} ORDER BY STRLEN(STR(?label)) ?label LIMIT 5"""
NAMES = frozenset({"name", "organization", "place", "a", "b"})


def unknown_names(
    store: ox.Store, question: Question, values: Mapping[str, str], base: str
) -> list[str]:
    """A line for each name of the question that nothing in the build has."""
    lines = []
    for parameter in question.parameters:
        name = values.get(parameter.name, parameter.example)
        if parameter.name not in NAMES or answer(store, _NAMED.format(label=t.text(name)), base):
            continue
        near = [row["label"] for row in answer(store, _NEAR.format(name=t.plain(name)), base)]
        hint = (
            f"did you mean {'、'.join(near)}?" if near else "look it up with: kg query find --text"
        )
        lines.append(f"nothing in this build is called {name}; {hint}")
    return lines
