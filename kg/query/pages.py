"""The page of one thing for people: its names, what is said about it, and by which sentence."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from html import escape
from typing import Any, NamedTuple

from kg.export.rdf_terms import namespaces
from kg.export.rdf_types import predicate_of
from kg.query.frame import both, framed, marked

NAMED_WITH = 24  # two lines of names on a wide screen; the graph has them all
# The labels of both sides, so that a page needs few queries and no walk.
ABOUT = """SELECT ?p ?o ?label WHERE {{
  <{iri}> ?p ?o .
  OPTIONAL {{ ?o skos:prefLabel|schema:headline|dcterms:identifier ?label }}
  FILTER(?p NOT IN (kg:coOccursWith, kg:attribute, schema:mentions))
}} ORDER BY ?p ?label ?o LIMIT 500"""
STATEMENTS = """SELECT ?s ?subject ?p ?o ?object ?title ?date ?status ?confidence ?quote ?source
  ?article ?printed WHERE {{
  {{ ?x rdf:subject <{iri}> }} UNION {{ ?x rdf:object <{iri}> }}
  ?x kg:status ?status ; kg:confidence ?confidence ; rdf:subject ?s ; rdf:predicate ?p ;
    rdf:object ?o ; prov:wasDerivedFrom ?passage .
  ?passage oa:hasSelector/oa:exact ?quote ; oa:hasSource ?source .
  ?source dcterms:identifier ?article .
  OPTIONAL {{ ?source schema:datePublished ?printed }}
  OPTIONAL {{ ?s skos:prefLabel|dcterms:identifier ?subject }}
  OPTIONAL {{ ?o skos:prefLabel|dcterms:identifier ?object }}
  OPTIONAL {{ ?x schema:roleName ?title }}
  OPTIONAL {{ ?x kg:date ?date }}
}} ORDER BY ?p ?subject ?object ?title ?printed ?article ?quote LIMIT 500"""
SENTENCES = """SELECT ?quote ?source ?article ?printed WHERE {{
  {{ ?passage schema:mentions <{iri}> }} UNION {{ ?passage oa:hasSource <{iri}> }}
  ?passage a kg:Passage ; oa:hasSelector/oa:exact ?quote ; oa:hasSource ?source .
  ?source dcterms:identifier ?article .
  OPTIONAL {{ ?source schema:datePublished ?printed }}
}} ORDER BY ?printed ?article ?quote LIMIT 200"""
NEAR = """SELECT DISTINCT ?o ?object ?weight WHERE {{
  {{ <{iri}> schema:mentions ?o . ?o kg:mentionCount ?weight }} UNION {{
    ?link rdf:subject|rdf:object <{iri}> .
    ?link kg:weight ?weight ; rdf:subject|rdf:object ?o . FILTER(?o != <{iri}>)
  }}
  ?o skos:prefLabel ?object
}} ORDER BY DESC(?weight) ?object LIMIT {limit}"""
DATA = """CONSTRUCT {{ <{iri}> ?p ?o . ?x ?xp ?xo }} WHERE {{
  {{ <{iri}> ?p ?o }} UNION {{ ?x rdf:subject|rdf:object|oa:hasSource <{iri}> ; ?xp ?xo }}
}}"""
FIND = """SELECT ?node ?name ?mentions
  (GROUP_CONCAT(DISTINCT ?other; separator="、") AS ?aliases) WHERE {{
  {{ SELECT DISTINCT ?node WHERE {{
    ?node skos:prefLabel|skos:altLabel ?label . FILTER(CONTAINS(STR(?label), {text})) }} }}
  ?node skos:prefLabel ?name ; kg:mentionCount ?mentions .
  OPTIONAL {{ ?node skos:altLabel ?other }}
}} GROUP BY ?node ?name ?mentions ORDER BY DESC(?mentions) ?name LIMIT 200"""

Row = dict[str, str]


def queries(iri: str) -> tuple[str, ...]:
    """What a page has to ask, in the order of the fields of ``Found``."""
    return tuple(
        query.format(iri=iri, limit=NAMED_WITH) for query in (ABOUT, STATEMENTS, SENTENCES, NEAR)
    )


class Found(NamedTuple):
    """The answers to ``queries``."""

    about: list[Row]
    said: list[Row]
    sentences: list[Row]
    near: list[Row]


def rows(body: bytes) -> list[Row]:
    """The rows of an answer in JSON, as texts by variable."""
    bindings: list[dict[str, Any]] = json.loads(body)["results"]["bindings"]
    return [{name: term["value"] for name, term in row.items()} for row in bindings]


def page(iri: str, base: str, found: Found) -> str:
    """The page as HTML; every text of the build is escaped."""
    short = Short(base)
    facts = _facts(found.about)
    name = next(
        (facts[key][0] for key in ("prefLabel", "headline", "identifier") if facts[key]),
        short.name(iri),
    )
    names = [name, *facts["altLabel"]]
    body = [
        _head(iri, base, name, facts),
        _statements(iri, found.said, short, names),
        _near(found.near, short),
        _quotes(found.sentences, short, names),
        _technical(iri, found.about, short),
    ]
    return framed(name, "".join(body))


class Short:
    """Short names and links for the IRIs of a build."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._namespaces = namespaces(base)

    def name(self, iri: str) -> str:
        """A prefixed name where there is one."""
        for prefix, namespace in self._namespaces.items():
            if iri.startswith(namespace):
                return f"{prefix}:{iri[len(namespace) :]}"
        return iri

    def link(self, value: str, text: str | None = None) -> str:
        """A text as HTML; a thing of the build as a link to its page."""
        if value.startswith(self._base):
            target = escape(f"/page/{value[len(self._base) :]}")
            return f'<a href="{target}">{escape(text or self.name(value))}</a>'
        return escape(self.name(value))


def _facts(about: Iterable[Row]) -> dict[str, list[str]]:
    """The values by the last part of their property."""
    facts: dict[str, list[str]] = defaultdict(list)
    for row in about:
        facts[row["p"].replace("#", "/").rpartition("/")[2]].append(row["o"])
    return facts


def _head(iri: str, base: str, name: str, facts: dict[str, list[str]]) -> str:
    local = iri[len(base) :]
    kind = local.partition("-")[0]
    kinds = [both("type", kind), *(both("subtype", item) for item in facts["subtype"][:1])]
    lines = []
    if facts["altLabel"]:
        lines.append(f"又称 · also called {'、'.join(facts['altLabel'])}")
    if facts["mentionCount"]:
        lines.append(f"提及 · mentions {facts['mentionCount'][0]}")
    seen = [*facts["firstSeen"], *facts["lastSeen"], *facts["datePublished"]]
    if seen:
        lines.append(f"见报 · in print {' – '.join(sorted(set(seen)))}")
    graph = f'<a href="/#n={escape(local)}">在图谱中看 · Show in the graph</a>'
    return (
        f'<p class="kind">{escape(" · ".join(filter(None, kinds)))}</p>'
        f"<h1>{escape(name)}</h1>"
        + "".join(f'<p class="soft">{escape(line)}</p>' for line in lines)
        + (f"<p>{graph}</p>" if facts["mentionCount"] else "")
    )


def _statements(iri: str, said: list[Row], short: Short, names: list[str]) -> str:
    """What is said, by relation and then by the other side, each with its sentences."""
    groups: dict[str, dict[tuple[str, ...], list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in said:
        predicate, inverse = predicate_of(short.name(row["p"]))
        forward = (row["o" if inverse else "s"]) == iri
        table = "predicate" if forward else "inverse"
        side = ("o", "object") if row["s"] == iri else ("s", "subject")
        other = (row[side[0]], row.get(side[1], ""), row.get("title", ""), row["status"])
        groups[f"{table}.{predicate}"][other].append(row)
    return "".join(
        f"<section><h2>{escape(both(*key.split('.', 1)))} <small>{len(others)}</small></h2>"
        + "".join(_statement(other, quotes, short, names) for other, quotes in others.items())
        + "</section>"
        for key, others in groups.items()
    )


def _statement(other: tuple[str, ...], quotes: list[Row], short: Short, names: list[str]) -> str:
    node, text, title, status = other
    confidence = max(float(row["confidence"]) for row in quotes)
    notes = [title, "" if status == "stated" else both("status", status)]
    dates = sorted({row["date"] for row in quotes if "date" in row})
    shown = " · ".join(escape(note) for note in [*notes, *dates] if note)
    unique = {(row["quote"], row["source"]): row for row in quotes}
    return (
        f'<details class="said"><summary>{short.link(node, text)} <b>{shown}</b> '
        f"<small>{len(unique)} 句 · {confidence:.0%}</small></summary>"
        + "".join(_quote(row, short, [*names, text]) for row in unique.values())
        + "</details>"
    )


def _near(near: list[Row], short: Short) -> str:
    if not near:
        return ""
    links = "".join(
        f"<li>{short.link(row['o'], row['object'])} <small>{escape(row['weight'])}</small></li>"
        for row in near
    )
    return f'<section><h2>同现 · Named together with</h2><ul class="names">{links}</ul></section>'


def _quotes(sentences: list[Row], short: Short, names: list[str]) -> str:
    if not sentences:
        return ""
    lines = "".join(_quote(row, short, names) for row in sentences)
    return f"<section><h2>原文 · Sentences <small>{len(sentences)}</small></h2>{lines}</section>"


def _quote(row: Row, short: Short, names: list[str]) -> str:
    printed = escape(row.get("printed", ""))
    return (
        f"<figure><blockquote>{marked(row['quote'], names)}</blockquote>"
        f"<figcaption>{short.link(row['source'], row['article'])} {printed}</figcaption></figure>"
    )


def _technical(iri: str, about: list[Row], short: Short) -> str:
    lines = "".join(
        f"<tr><th>{escape(short.name(row['p']))}</th>"
        f"<td>{short.link(row['o'], row.get('label'))}</td></tr>"
        for row in about
    )
    local = escape(short.name(iri).partition(":")[2])
    formats = " · ".join(
        f'<a href="/data/{local}.{suffix}">{name}</a>'
        for suffix, name in (
            ("ttl", "Turtle"),
            ("jsonld", "JSON-LD"),
            ("nt", "N-Triples"),
            ("rdf", "RDF/XML"),
        )
    )
    return (
        f"<section><h2>RDF</h2><p><code>{escape(iri)}</code></p><p>{formats}</p>"
        f'<details class="said"><summary>性质 · Properties <small>{len(about)}</small></summary>'
        f'<div class="scroll"><table>{lines}</table></div></details></section>'
    )


def found_page(text: str, found: list[Row], base: str) -> str:
    """The things whose name holds ``text``."""
    short = Short(base)
    lines = "".join(
        f"<tr><td>{short.link(row['node'], row['name'])}</td>"
        f"<td>{escape(both('type', row['node'][len(base) :].partition('-')[0]))}</td>"
        f"<td>{escape(row.get('aliases', ''))}</td>"
        f'<td class="number">{escape(row["mentions"])}</td></tr>'
        for row in found
    )
    titles = ("名称 · Name", "类型 · Type", "又称 · Also called")
    head = "".join(f"<th>{title}</th>" for title in titles)
    head += '<th class="number">提及 · Mentions</th>'
    table = f'<div class="scroll"><table><tr>{head}</tr>{lines}</table></div>'
    nothing = '<p class="soft">没有这样的名称 · Nothing is called so</p>'
    count = f"<small>{len(found)}</small>"
    return framed(text, f"<h1>{escape(text)} {count}</h1>{table if found else nothing}", text)
