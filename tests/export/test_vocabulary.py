"""The vocabulary file defines every kg: term in use, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, Graph, URIRef

import kg
from kg.export.rdf_terms import KG

ROOT = Path(kg.__file__).parent
VOCABULARY = Graph().parse(ROOT / "export" / "vocabulary.ttl")
DEFINED = {str(term)[len(KG) :] for term in VOCABULARY.subjects() if str(term).startswith(KG)}


def used() -> set[str]:
    files = [*ROOT.glob("export/rdf_*.py"), *ROOT.glob("query/**/*.rq"), ROOT / "export/shapes.ttl"]
    return {
        name
        for path in files
        for name in re.findall(r"\bkg:([A-Za-z]\w*)", path.read_text(encoding="utf-8"))
    } | {"gb2260", "manifestSha256"}


def test_every_term_in_use_is_defined_and_every_definition_is_used() -> None:
    assert used() == DEFINED


@pytest.mark.parametrize("name", sorted(DEFINED))
def test_every_term_has_labels_in_both_languages_a_comment_and_a_kind(name: str) -> None:
    term = URIRef(KG + name)
    assert {label.language for label in VOCABULARY.objects(term, RDFS.label)} == {"en", "zh-hans"}  # type: ignore[attr-defined]
    assert VOCABULARY.value(term, RDFS.comment)
    kinds = {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, RDFS.Datatype}
    assert kinds & set(VOCABULARY.objects(term, RDF.type))


def test_every_term_is_in_the_documentation() -> None:
    page = ROOT.parent / "docs" / "vocabulary.md"
    text = page.read_text(encoding="utf-8")
    assert [name for name in sorted(DEFINED) if f"`kg:{name}`" not in text] == []
