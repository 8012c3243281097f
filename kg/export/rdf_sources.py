"""Articles, their files, and the passages that statements rest on, as triples.

A passage is an ``oa:SpecificResource`` of an article with a position selector and a
quote selector (Web Annotation, W3C 2017).  Offsets count Unicode code points of the
article's field; ``kg:fileStart`` and ``kg:fileEnd`` count those of the raw file.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

from kg.config import ExportOptions
from kg.export import rdf_terms as t
from kg.export.rdf_terms import TYPE, Names, term
from kg.model.document import Article
from kg.model.ids import passage_id
from kg.model.mention import Evidence, Mention
from kg.model.offsets import Span
from kg.model.tables import ResolvedMention, Tables
from kg.text.sentences import sentence_spans


class Quad(NamedTuple):
    """A triple of N-Triples terms and its named graph (empty: the default graph)."""

    subject: str
    predicate: str
    object: str
    graph: str = ""


_START = itemgetter(0)  # of a span, quicker than by its name


@dataclass(slots=True)
class Sources:
    """Gives articles and passages their identifiers and remembers the passages asked for."""

    names: Names
    articles: dict[str, Article]
    owl_time: bool = False
    asked: dict[str, Evidence] = field(default_factory=dict)
    _articles: dict[str, str] = field(default_factory=dict)
    _passages: dict[tuple[str, str, int, int], str] = field(default_factory=dict)
    _spans: dict[tuple[str, str], Sequence[Span]] = field(default_factory=dict)

    @classmethod
    def of(cls, tables: Tables, options: ExportOptions) -> Sources:
        """The sources of a build."""
        return cls(Names(options.base), tables.article_by_id(), options.owl_time)

    def article(self, id_: str) -> str:
        """The IRI of an article, which is its named graph as well."""
        iri = self._articles.get(id_)
        if iri is None:
            iri = self._articles[id_] = self.names.make("article", id_)
        return iri

    def file(self, path: str) -> str:
        """The IRI of an input file."""
        return self.names.make("file", path)

    def passage(self, evidence: Evidence, id_: str | None = None) -> str:
        """The IRI of a passage, which will be described; ``id_`` is its identifier if known."""
        key = (evidence.article, evidence.field, evidence.start, evidence.end)
        iri = self._passages.get(key)
        if iri is None:
            iri = self._passages[key] = self.names.of(id_ or passage_id(*key))
            self.asked.setdefault(iri, evidence)
        return iri

    def sentence_of(self, mention: Mention) -> str:
        """The IRI of the sentence that holds a mention, which will be described."""
        start, end = self._sentence(mention)
        known = self._passages.get((mention.article, mention.field, start, end))
        if known:
            return known
        text = self.articles[mention.article].field_text(mention.field).text[start:end]
        return self.passage(Evidence(mention.doc, mention.article, text, start, end, mention.field))

    def _sentence(self, mention: Mention) -> Span:
        key = (mention.article, mention.field)
        spans = self._spans.get(key)
        if spans is None:
            whole = self.articles[mention.article].field_text(mention.field).text
            spans = self._spans[key] = sentence_spans(whole)
        at = bisect_right(spans, mention.start, key=_START) - 1
        span = spans[at] if at >= 0 else mention.span
        return Span(span.start, max(span.end, mention.end))


def articles(tables: Tables, sources: Sources) -> Iterator[Quad]:
    """Articles and the files they stand in."""
    hashes = _hashes(tables)
    for path in sorted({article.doc for article in tables.articles} | set(hashes)):
        file = sources.file(path)
        yield Quad(file, TYPE, term("schema:DigitalDocument"))
        yield Quad(file, term("dcterms:identifier"), t.plain(path))
        if path in hashes:
            yield Quad(file, term("kg:sha256"), t.plain(hashes[path]))
    for article in tables.articles:
        yield from _article(article, sources)


def _hashes(tables: Tables) -> dict[str, str]:
    inputs = tables.manifest.get("inputs", [])
    return {item["path"]: item["sha256"] for item in inputs if item.get("sha256")}


def _article(article: Article, sources: Sources) -> Iterator[Quad]:
    node = sources.article(article.id)
    yield Quad(node, TYPE, term("schema:NewsArticle"), node)
    yield Quad(node, term("dcterms:identifier"), t.plain(article.id), node)
    yield Quad(node, term("dcterms:source"), sources.file(article.doc), node)
    yield Quad(node, term("kg:articleKind"), t.plain(article.kind), node)
    sha256 = hashlib.sha256(article.text.encode("utf-8", "replace")).hexdigest()
    yield Quad(node, term("kg:textSha256"), t.plain(sha256), node)
    if article.title and article.title.text:
        yield Quad(node, term("schema:headline"), t.text(article.title.text), node)
    if article.published:
        yield Quad(node, term("schema:datePublished"), t.when(article.published), node)
    for author in article.authors:
        yield Quad(node, term("schema:creditText"), t.text(author), node)
    if article.head:
        yield Quad(node, term("kg:continues"), sources.article(article.head), node)


def passages(sources: Sources) -> Iterator[Quad]:
    """Every passage that was asked for so far."""
    for iri, evidence in sources.asked.items():
        graph = sources.article(evidence.article)
        yield Quad(iri, TYPE, term("kg:Passage"), graph)
        yield from _resource(iri, evidence, sources, graph)


def mention_annotations(item: ResolvedMention, sources: Sources) -> Iterator[Quad]:
    """One mention as an annotation of its article."""
    mention = item.mention
    graph = sources.article(mention.article)
    key = (mention.article, mention.field, mention.start, mention.end, item.entity)
    node = sources.names.make("mention", *key)
    target = sources.names.make("target", *key)
    yield Quad(node, TYPE, term("oa:Annotation"), graph)
    yield Quad(node, term("oa:motivatedBy"), term("oa:identifying"), graph)
    yield Quad(node, term("oa:hasBody"), sources.names.of(item.entity), graph)
    yield Quad(node, term("oa:hasTarget"), target, graph)
    yield Quad(node, term("kg:rule"), t.plain(mention.rule), graph)
    yield Quad(node, term("kg:confidence"), t.decimal(mention.confidence, 2), graph)
    scope = sources.sentence_of(mention)
    yield Quad(target, term("oa:hasScope"), scope, graph)
    quote = Evidence(
        mention.doc, mention.article, mention.text, mention.start, mention.end, mention.field
    )
    yield from _resource(target, quote, sources, graph)


def _resource(iri: str, quote: Evidence, sources: Sources, graph: str) -> Iterator[Quad]:
    yield Quad(iri, TYPE, term("oa:SpecificResource"), graph)
    yield Quad(iri, term("oa:hasSource"), graph, graph)
    yield Quad(iri, term("kg:field"), t.plain(quote.field), graph)
    position, exact = f"{iri[:-1]}.p>", f"{iri[:-1]}.q>"
    yield Quad(iri, term("oa:hasSelector"), position, graph)
    yield Quad(iri, term("oa:hasSelector"), exact, graph)
    yield Quad(position, TYPE, term("oa:TextPositionSelector"), graph)
    yield Quad(position, term("oa:start"), t.integer(quote.start), graph)
    yield Quad(position, term("oa:end"), t.integer(quote.end), graph)
    yield Quad(exact, TYPE, term("oa:TextQuoteSelector"), graph)
    yield Quad(exact, term("oa:exact"), t.plain(quote.text), graph)
    span = file_span(quote, sources.articles)
    if span:
        yield Quad(iri, term("kg:fileStart"), t.integer(span.start), graph)
        yield Quad(iri, term("kg:fileEnd"), t.integer(span.end), graph)


def file_span(quote: Evidence, articles: Mapping[str, Article]) -> Span | None:
    """Where a quotation stands in the raw file; None when the repair inserted all of it."""
    offsets = articles[quote.article].field_text(quote.field).offsets
    try:
        return offsets.source_span(quote.start, quote.end)
    except ValueError:
        return None
