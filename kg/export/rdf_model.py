"""A build as quads: the model of ``docs/vocabulary.md``."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

from kg.config import ExportOptions
from kg.export import rdf_terms as t
from kg.export.rdf_entities import editor, entity
from kg.export.rdf_sources import Quad, Sources, articles, mention_annotations, passages
from kg.export.rdf_statements import cooccurrences, statements
from kg.export.rdf_terms import TYPE, term
from kg.model.tables import Tables


def quads(tables: Tables, options: ExportOptions | None = None) -> Iterator[Quad]:
    """The build; a quad may come more than once.

    ``options.mentions`` False leaves out the annotation of each single mention (two
    thirds of all triples); that a sentence names an entity is always said.
    """
    options = options or ExportOptions()
    sources = Sources.of(tables, options)
    yield from described(tables, sources)
    yield from cooccurrences(tables.cooccurrences, sources)
    yield from _mentions(tables, sources, options.mentions)
    yield from passages(sources)


def described(tables: Tables, sources: Sources) -> Iterator[Quad]:
    """Articles, entities and statements: all but pairs, mentions and passages."""
    yield from _build(tables, sources)
    yield from articles(tables, sources)
    yield from editor(sources)
    types = {}
    for item in tables.entities:
        types[item.id] = item.type
        yield from entity(item, sources)
    yield from statements(tables.relations, types, sources)


def _build(tables: Tables, sources: Sources) -> Iterator[Quad]:
    dataset, run = sources.names.of("build"), sources.names.of("run")
    yield Quad(dataset, TYPE, term("schema:Dataset"))
    yield Quad(dataset, term("prov:wasGeneratedBy"), run)
    yield Quad(run, TYPE, term("prov:Activity"))
    yield Quad(dataset, term("kg:manifestSha256"), t.plain(manifest_digest(tables)))
    version = tables.manifest.get("version")
    if version:
        yield Quad(run, term("schema:softwareVersion"), t.plain(str(version)))
    for path in sorted({article.doc for article in tables.articles}):
        yield Quad(run, term("prov:used"), sources.file(path))


def manifest_digest(tables: Tables) -> str:
    """SHA-256 of the manifest: tells whether a store was made from the same build."""
    text = json.dumps(tables.manifest, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _mentions(tables: Tables, sources: Sources, annotations: bool) -> Iterator[Quad]:
    mentions = term("schema:mentions")
    for item in tables.mentions:
        graph = sources.article(item.mention.article)
        node = sources.names.of(item.entity)
        yield Quad(graph, mentions, node, graph)
        yield Quad(sources.sentence_of(item.mention), mentions, node, graph)
        if annotations:
            yield from mention_annotations(item, sources)
