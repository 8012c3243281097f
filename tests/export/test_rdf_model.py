"""The model: what becomes a triple, and what must not."""

from __future__ import annotations

import pytest
from rdflib import Graph

from kg.export.rdf_graph import rdf_graph
from tests.rdf_world import iri, make_world


@pytest.fixture(scope="module")
def graph() -> Graph:
    return rdf_graph(make_world())


def ask(graph: Graph, pattern: str) -> bool:
    return bool(graph.query(f"ASK {{ {pattern} }}").askAnswer)


def test_a_post_is_a_membership_with_title_dates_and_evidence(graph: Graph) -> None:
    assert ask(
        graph,
        f"""?post a org:Membership, rdf:Statement ; org:member <{iri("person", "孙永红")}> ;
        org:organization <{iri("organization", "西海岸新区工委")}> ;
        schema:roleName "书记"@zh-hans ; org:role/skos:prefLabel "书记"@zh-hans ;
        kg:firstSeen "2023-11-15"^^xsd:date ; kg:status "stated" ; kg:confidence 0.9 ;
        prov:wasDerivedFrom/oa:hasSelector/oa:exact ?quote .
        FILTER(CONTAINS(?quote, "区委书记孙永红"))""",
    )


def test_statements_that_say_the_same_share_one_node_with_all_their_sentences(
    graph: Graph,
) -> None:
    rows = graph.query(
        """SELECT ?s (COUNT(?p) AS ?n) WHERE { ?s rdf:predicate kg:visited ;
        prov:wasDerivedFrom ?p } GROUP BY ?s ORDER BY ?n"""
    )
    assert [int(row.n) for row in rows] == [1, 2]


def test_a_plan_has_a_statement_but_no_direct_triple(graph: Graph) -> None:
    site = f"<{iri('project', '托克储运基地项目')}>"
    assert ask(graph, f'?s rdf:subject {site} ; kg:status "planned"')
    assert not ask(graph, f"{site} schema:location ?where")


def test_a_planned_post_is_no_membership() -> None:
    world = make_world()
    from dataclasses import replace

    planned = [replace(row, status="planned") for row in world.relations]
    graph = rdf_graph(replace(world, relations=tuple(planned)))
    assert not ask(graph, "?post a org:Membership")
    assert ask(graph, 'kg:holdsPostAt ^rdf:predicate/schema:roleName "书记"@zh-hans')


@pytest.mark.parametrize(
    "pattern",
    [
        "?event a schema:Event ; schema:attendee ?x . ?x a schema:Person",
        "?venture schema:founder ?parent . ?parent a org:Organization",
        "?project a foaf:Project ; schema:funder ?o . ?o a schema:Corporation",
        "?a org:linkedTo ?b . ?b org:linkedTo ?a",
        "?zone schema:containedInPlace|dcterms:isPartOf ?city . ?city a schema:Place",
        "?article a schema:NewsArticle ; schema:author ?author . ?author a schema:Person",
        '?zone skos:notation "370211"^^kg:gb2260 ; kg:within "山东省"@zh-hans',
        "?x kg:coOccursWith ?y . ?y kg:coOccursWith ?x",
        '?m a schema:MonetaryAmount ; schema:value 5000000000.0 ; schema:currency "CNY"',
        '?q a schema:QuantitativeValue ; schema:value 400.0 ; schema:unitText "mu"',
        '?e a schema:Event ; schema:startDate "2023-11-15"^^xsd:date',
        '?merge a kg:Merge ; kg:into ?x ; kg:alias "山港托克公司"@zh-hans ; kg:rule "short form"',
        "?zone prov:wasAttributedTo ?editor . ?editor a prov:Agent",
        '?s kg:date "2023-12"^^xsd:gYearMonth',
        "?b a schema:Dataset ; prov:wasGeneratedBy/prov:used ?f . ?f dcterms:identifier 'page.txt'",
    ],
)
def test_the_model_uses_the_vocabulary_as_documented(graph: Graph, pattern: str) -> None:
    assert ask(graph, pattern)


def test_a_cooccurrence_carries_weight_significance_and_sentences(graph: Graph) -> None:
    (row,) = graph.query(
        """SELECT ?npmi ?llr (COUNT(?p) AS ?n) WHERE { ?link a kg:CoOccurrence ; kg:weight 3 ;
        kg:npmi ?npmi ; kg:logLikelihood ?llr ; kg:significant true ; kg:backbone true ;
        kg:articleCount 1 ; prov:wasDerivedFrom ?p } GROUP BY ?npmi ?llr"""
    )
    assert (float(row.npmi), float(row.llr), int(row.n)) == (0.4321, 7.25, 3)


def test_every_statement_leads_to_sentence_article_file_and_offsets(graph: Graph) -> None:
    assert not ask(
        graph,
        """?s a rdf:Statement . FILTER NOT EXISTS { ?s prov:wasDerivedFrom ?p .
        ?p oa:hasSource/dcterms:source/dcterms:identifier ?file ; kg:fileStart ?a ; kg:fileEnd ?b ;
        oa:hasSelector [ oa:start ?c ; oa:end ?d ], [ oa:exact ?quote ] }""",
    )


def test_offsets_give_the_quote_back(graph: Graph) -> None:
    texts = {article.id: article for article in make_world().articles}
    rows = graph.query(
        """SELECT ?id ?field ?start ?end ?quote WHERE { ?r oa:hasSource/dcterms:identifier ?id ;
        kg:field ?field ; oa:hasSelector [ oa:start ?start ; oa:end ?end ], [ oa:exact ?quote ] }"""
    )
    assert len(rows) == 9
    for row in rows:
        whole = texts[str(row.id)].field_text(str(row.field)).text
        assert whole[int(row.start) : int(row.end)] == str(row.quote)


def test_every_entity_that_is_mentioned_leads_to_a_sentence_without_annotations() -> None:
    from kg.config import ExportOptions

    graph = rdf_graph(make_world(), ExportOptions(mentions=False))
    assert not ask(graph, "?m a oa:Annotation")
    assert ask(
        graph,
        f"""?p schema:mentions <{iri("person", "李四")}> ; a kg:Passage ;
        oa:hasSelector/oa:exact "12月1日，李四任西海岸新区工委书记。" """,
    )


def test_a_mention_is_an_annotation_with_both_selectors() -> None:
    from kg.config import ExportOptions

    graph = rdf_graph(make_world(), ExportOptions(mentions=True))
    assert ask(
        graph,
        f"""?m a oa:Annotation ; oa:hasBody <{iri("person", "李四")}> ; oa:hasTarget ?t .
        ?t oa:hasScope ?sentence ; oa:hasSource ?article ;
        oa:hasSelector [ a oa:TextPositionSelector ; oa:start 6 ; oa:end 8 ],
        [ a oa:TextQuoteSelector ; oa:exact "李四" ] . ?sentence a kg:Passage""",
    )


def test_there_is_no_blank_node(graph: Graph) -> None:
    assert not ask(graph, "?s ?p ?o FILTER(isBlank(?s) || isBlank(?o))")
