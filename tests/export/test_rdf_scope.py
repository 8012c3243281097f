"""Which queries the core answers."""

from __future__ import annotations

import pytest

from kg.config import ExportOptions
from kg.export.rdf_core import core_store
from kg.export.rdf_model import quads
from kg.export.rdf_scope import core_suffices
from kg.export.rdf_store import memory_store
from kg.export.rdf_terms import namespaces
from kg.export.rdf_writers import triple_lines
from tests.rdf_world import make_world

PREFIXES = namespaces(ExportOptions().base)

ENOUGH = [
    "SELECT ?n { ?p a schema:Person ; skos:prefLabel ?n }",
    "SELECT ?n WHERE { ?p rdf:type schema:Person, org:Organization . ?p skos:prefLabel ?n . }",
    "ASK { ?x org:subOrganizationOf+ ?y }",
    "SELECT * { ?x ^org:member/org:organization|schema:location ?y }",
    "SELECT * { ?x (org:member|^schema:location)+ ?y }",
    "PREFIX o: <http://www.w3.org/ns/org#> SELECT * { ?m o:member ?p }",
    "SELECT * { ?m <http://www.w3.org/ns/org#member> ?p }",
    "SELECT ?n { ?x skos:prefLabel ?n FILTER(CONTAINS(STR(?n), '?s ?p ?o')) }",
    'SELECT ?n { ?x skos:prefLabel ?n FILTER REGEX(?n, "(") }',
    "SELECT ?n { ?x kg:mentionCount ?n FILTER(?n < 3 || ?n <= 5) } ORDER BY ?n LIMIT 2",
    "SELECT ?n (COUNT(?x) AS ?c) { ?x skos:prefLabel ?n } GROUP BY ?n HAVING (COUNT(?x) > 1)",
    "SELECT * { ?x a org:Membership OPTIONAL { ?x schema:roleName ?r } }",
    "SELECT * { { ?x a schema:Person } UNION { ?x a schema:Place } MINUS { ?x skos:altLabel ?y } }",
    "SELECT * { VALUES ?n { 'a'@en \"b\"^^xsd:string 3 } ?x skos:prefLabel ?n }",
    "SELECT * { VALUES (?n ?m) { (1 UNDEF) } ?x kg:mentionCount ?n BIND(?n + 1 AS ?k) }",
    "SELECT * { ?o skos:prefLabel ?n { SELECT ?o { ?o a schema:Place } LIMIT 3 } }",
    "# people\nSELECT ?p { ?p a schema:Person # all\n}",
    "SELECT ?a { ?a dcterms:identifier ?x ; schema:datePublished ?d ; }",
    "SELECT ?a { _:b org:member ?a }",
]
NOT_ENOUGH = [
    "SELECT * { ?s ?p ?o }",
    "SELECT * { ?s a ?type }",
    "SELECT * { ?s rdf:type ?type }",
    "SELECT * { ?s rdf:type+ ?type }",
    "SELECT * { ?s rdf:type/skos:prefLabel ?type }",
    "SELECT * { ?s ^rdf:type ?x }",
    "SELECT * { ?s ^a ?x }",
    "SELECT * { ?s skos:prefLabel/a ?x }",
    "SELECT * { ?s a schema:Person ; ?p ?o }",
    "SELECT * { ?s a schema:Person, rdf:Statement }",
    "SELECT * { ?s a kg:Passage }",
    "SELECT * { ?s a oa:Annotation }",
    "PREFIX w: <http://www.w3.org/ns/oa#> SELECT * { ?s a w:Annotation }",
    "PREFIX w: <http://www.w3.org/ns/oa#> SELECT * { ?s w:exact ?q }",
    "PREFIX org: <https://kg.example/def#> SELECT * { ?s org:weight ?q }",
    "PREFIX d: <https://kg.example/def#coOccurs> SELECT * { ?s d:With ?q }",
    "SELECT * { ?x kg:coOccursWith ?y }",
    "SELECT * { ?x org:member|kg:coOccursWith ?y }",
    "SELECT * { ?x (org:member/^kg:coOccursWith)+ ?y }",
    "SELECT * { ?x <https://kg.example/def#coOccursWith> ?y }",
    "SELECT * { ?x <https://kg.example/x/../def#coOccursWith> ?y }",
    "SELECT * { ?x <../def#coOccursWith> ?y }",
    "BASE <https://kg.example/def> SELECT * { ?x <#coOccursWith> ?y }",
    "SELECT * { ?x \\u006bg:coOccursWith ?y }",
    "SELECT * { ?x kg:co\\u004fccursWith ?y }",
    "SELECT * { ?x org:subOrganizationOf* ?y }",
    "SELECT * { ?x org:subOrganizationOf? ?y }",
    "SELECT * { ?x (org:subOrganizationOf)* ?y }",
    "SELECT * { ?x !org:member ?y }",
    "SELECT * { ?x !(org:member|^org:member) ?y }",
    "SELECT * { ?p a schema:Person FILTER EXISTS { ?x ?q ?p } }",
    "SELECT * { ?p a schema:Person FILTER(NOT EXISTS { ?x ?q ?p }) }",
    "SELECT * { ?p a schema:Person } HAVING (EXISTS { ?x ?q ?p })",
    "SELECT * { ?p a schema:Person OPTIONAL { ?p ?q ?o } }",
    "SELECT * { { ?p a schema:Person } UNION { ?p ?q ?o } }",
    "SELECT * { ?p a schema:Person { SELECT ?p { ?p ?q ?o } } }",
    "SELECT * { ?p a schema:Person { SELECT ?p { ?p a schema:Person } } ?p ?q ?o }",
    "SELECT * { ?p a schema:Person MINUS { ?p ?q 'x' } }",
    "SELECT * { ?p a schema:Person FILTER(?p<?q).?p?q?o.FILTER(?q>?p) }",
    "SELECT * { ?p kg:x ?n FILTER(?n=<u:(>) ?s ?p ?o FILTER(?n=<u:)>) }",
    "SELECT * { ?p skos:prefLabel '''a''' . ?p ?q '''b''' }",
    "SELECT * { [] ?p ?o }",
    "SELECT * { [ ?p ?o ] skos:prefLabel ?x }",
    "SELECT * { ?x skos:prefLabel [ ?p ?o ] }",
    "SELECT * { (1 ?x) skos:prefLabel ?o }",
    "SELECT * { GRAPH ?g { ?x skos:prefLabel ?o } }",
    "SELECT * FROM <urn:g> { ?x skos:prefLabel ?o }",
    "SELECT * { SERVICE <urn:s> { ?x skos:prefLabel ?o } }",
    "SELECT * { ?x skos:prefLabel ?o {| ?p ?q |} }",
    "SELECT * { << ?x ?p ?o >> skos:prefLabel ?y }",
    "DESCRIBE ?x { ?x a schema:Person }",
    "CONSTRUCT { ?x ?p ?o } WHERE { ?x ?p ?o }",
    "CONSTRUCT WHERE { ?x a schema:Person }",
    "SELECT * { ?x unknown:p ?o }",
    "SELECT * { ?x skos:prefLabel ?o",
    "SELECT * { ?x skos:prefLabel ?o } }  <",
    "SELECT",
    "",
]


@pytest.mark.parametrize("query", ENOUGH)
def test_what_names_nothing_of_the_evidence_can_do_without(query: str) -> None:
    assert core_suffices(query, PREFIXES)


@pytest.mark.parametrize("query", NOT_ENOUGH)
def test_what_could_see_the_evidence_or_is_not_understood_asks_all(query: str) -> None:
    assert not core_suffices(query, PREFIXES)


def test_the_core_answers_as_the_whole() -> None:
    lines = triple_lines(quads(make_world(), ExportOptions(mentions=True)))
    whole, core = memory_store("\n".join(lines)), core_store(lines)
    assert len(core) < len(whole) / 2
    for query in ENOUGH:
        answers = [store.query(query, prefixes=PREFIXES) for store in (whole, core)]
        if query.startswith("ASK"):
            assert bool(answers[0]) == bool(answers[1])
        elif "_:b" not in query and "LIMIT" not in query:
            first, second = (sorted(str(tuple(row)) for row in rows) for rows in answers)
            assert first == second
