"""The page of one thing: its names, what is said about it, and by which sentence."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from kg.export.rdf_terms import namespaces

# The labels of both sides, so that a page needs three queries and no walk.
ABOUT = """SELECT ?p ?o ?label WHERE {{
  <{iri}> ?p ?o .
  OPTIONAL {{ ?o skos:prefLabel|schema:headline|dcterms:identifier ?label }}
  FILTER(?p NOT IN (kg:coOccursWith, kg:attribute, schema:mentions))
}} ORDER BY ?p ?label ?o LIMIT 500"""
STATEMENTS = """SELECT ?s ?subject ?p ?o ?object ?title ?status ?confidence ?quote ?article WHERE {{
  {{ ?x rdf:subject <{iri}> }} UNION {{ ?x rdf:object <{iri}> }}
  ?x kg:status ?status ; kg:confidence ?confidence ; rdf:subject ?s ; rdf:predicate ?p ;
    rdf:object ?o ; prov:wasDerivedFrom ?passage .
  ?passage oa:hasSelector/oa:exact ?quote ; oa:hasSource/dcterms:identifier ?article .
  OPTIONAL {{ ?s skos:prefLabel ?subject }}
  OPTIONAL {{ ?o skos:prefLabel ?object }}
  OPTIONAL {{ ?x schema:roleName ?title }}
}} ORDER BY ?p ?subject ?object ?article ?quote LIMIT 500"""
SENTENCES = """SELECT ?quote ?article ?date WHERE {{
  ?passage schema:mentions <{iri}> ; a kg:Passage ; oa:hasSelector/oa:exact ?quote ;
    oa:hasSource ?source .
  ?source dcterms:identifier ?article .
  OPTIONAL {{ ?source schema:datePublished ?date }}
}} ORDER BY ?date ?article ?quote LIMIT 200"""
DATA = """CONSTRUCT {{ <{iri}> ?p ?o . ?x ?xp ?xo }} WHERE {{
  {{ <{iri}> ?p ?o }} UNION {{ ?x rdf:subject|rdf:object|oa:hasSource <{iri}> ; ?xp ?xo }}
}}"""

Row = dict[str, str]


def rows(body: bytes) -> list[Row]:
    """The rows of an answer in JSON, as texts by variable."""
    bindings: list[dict[str, Any]] = json.loads(body)["results"]["bindings"]
    return [{name: term["value"] for name, term in row.items()} for row in bindings]


def page(iri: str, base: str, about: list[Row], said: list[Row], sentences: list[Row]) -> str:
    """The page as HTML; every text of the build is escaped."""
    short = _Short(base)
    name = next(
        (row["o"] for row in about if row["p"].endswith(("prefLabel", "headline", "identifier"))),
        short.name(iri),
    )
    parts = [
        _table((short.name(row["p"]), short.link(row["o"], row.get("label"))) for row in about),
        _statements(said, short),
        _quotes(sentences),
    ]
    local = escape(iri[len(base) :])
    formats = " · ".join(
        f'<a href="/data/{local}.{suffix}">{suffix}</a>'
        for suffix in ("ttl", "nt", "jsonld", "rdf")
    )
    return (
        '<!DOCTYPE html>\n<html lang="zh"><head><meta charset="utf-8">'
        f"<title>{escape(name)}</title>"
        '<link rel="icon" href="data:,"><link rel="stylesheet" href="/static/query.css">'
        "</head><body><main>"
        f"<h1>{escape(name)}</h1><p><code>{escape(iri)}</code> · {formats} · "
        '<a href="/query">SPARQL</a></p>' + "".join(parts) + "</main></body></html>\n"
    )


class _Short:
    def __init__(self, base: str) -> None:
        self._base = base
        self._namespaces = namespaces(base)

    def name(self, iri: str) -> str:
        """A prefixed name where there is one."""
        for prefix, namespace in self._namespaces.items():
            if iri.startswith(namespace):
                return f"{prefix}:{iri[len(namespace) :]}"
        return iri

    def link(self, value: str, label: str | None = None) -> str:
        """A text as HTML; a thing of the build as a link to its page."""
        if value.startswith(self._base):
            target = escape(f"/page/{value[len(self._base) :]}")
            return f'<a href="{target}">{escape(label or self.name(value))}</a>'
        return escape(self.name(value))


def _table(pairs: Any) -> str:
    lines = (f"<tr><th>{escape(left)}</th><td>{right}</td></tr>" for left, right in pairs)
    return f"<table>{''.join(lines)}</table>"


def _statements(said: list[Row], short: _Short) -> str:
    if not said:
        return ""
    lines = []
    for row in said:
        title = f" <b>{escape(row['title'])}</b>" if "title" in row else ""
        status = "" if row["status"] == "stated" else f" <em>{escape(row['status'])}</em>"
        lines.append(
            f"<li>{short.link(row['s'], row.get('subject'))} {escape(short.name(row['p']))}{title} "
            f"{short.link(row['o'], row.get('object'))}{status} ({escape(row['confidence'])})"
            f"<blockquote>{escape(row['quote'])} <cite>{escape(row['article'])}</cite></blockquote>"
        )
    return f"<h2>关系 · Relations</h2><ul>{''.join(lines)}</ul>"


def _quotes(sentences: list[Row]) -> str:
    if not sentences:
        return ""
    lines = (
        f"<blockquote>{escape(row['quote'])} <cite>{escape(row['article'])} "
        f"{escape(row.get('date', ''))}</cite></blockquote>"
        for row in sentences
    )
    return f"<h2>原文 · Sentences</h2>{''.join(lines)}"
