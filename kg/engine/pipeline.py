"""The stages in order, each called once, for the engines to drive."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import TracebackType

from kg.config import Options
from kg.engine.cache import Cache
from kg.engine.elsewhere import with_known_elsewhere, with_names_of_page
from kg.errors import BuildError, KgError
from kg.layout import link_jumps, repair
from kg.lexicon.gazetteer import GazetteerEntry, load_gazetteer
from kg.mentions import PrimedTagger, Tagger, recognise, sentences_to_tag
from kg.model.analysis import Analysis
from kg.model.document import Article, Document
from kg.model.entity import Relation
from kg.model.tables import ResolvedMention, Tables
from kg.relations import cooccurrences, relate, windows, with_headline_sums
from kg.relations.database import Ask, ask_duckdb
from kg.resolution import Resolution, names_apart, resolve, resolve_pages


def analyse_documents(
    documents: Sequence[Document], tagger: Tagger, options: Options
) -> Iterator[list[Analysis]]:
    """Everything that each document gives on its own; their sentences are tagged together.

    Raises ``BuildError`` naming the document on which a stage failed.
    """
    repaired: list[tuple[Article, ...]] = []
    for document in documents:
        with _Naming(document):
            repaired.append(repair(document, options.layout))
    primed = PrimedTagger(
        tagger,
        (
            text
            for articles in repaired
            for article in articles
            for text in sentences_to_tag(article)
        ),
    )
    apart = names_apart(options.resolution)
    for document, articles in zip(documents, repaired, strict=True):
        with _Naming(document):
            found = [analyse_article(article, primed, options) for article in articles]
            found = with_names_of_page(found, options)
            found = with_headline_sums(found)
            yield resolve_pages(found, options.resolution.region, apart)


class _Naming:
    """Adds to a stage's failure the document it failed on."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None or issubclass(kind, KgError) or not issubclass(kind, Exception):
            return
        raise BuildError(
            f"{self._document.id}: cannot be analysed: {kind.__name__}: {error}; "
            "leave it out and report it"
        ) from error


def analyse_article(article: Article, tagger: Tagger, options: Options) -> Analysis:
    """Everything that one article gives on its own."""
    known = _known_names(options.mentions.gazetteer, options.resolution.corrections)
    mentions = recognise(article, tagger, options.mentions, known)
    return relate(article, mentions, options.relations)


def _known_names(*paths: str | None) -> tuple[GazetteerEntry, ...]:
    """The user's names, read again only when a file has changed: each article asks for them."""
    return _read_names(tuple((path, _state(path)) for path in paths if path))


def _state(path: str) -> tuple[int, int] | None:
    """When the file was written and its size; None where it cannot be read."""
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


@cache
def _read_names(
    files: tuple[tuple[str, tuple[int, int] | None], ...],
) -> tuple[GazetteerEntry, ...]:
    return load_gazetteer(*(path for path, _ in files))


def assemble(
    analyses: Sequence[Analysis],
    options: Options,
    ask: Ask = ask_duckdb,
    cache: Cache | None = None,
) -> Tables:
    """Link, resolve and aggregate the analyses of a whole build.

    ``ask`` runs the SQL; ``cache`` keeps the analyses that the second pass makes again.
    """
    analyses = _linked(with_known_elsewhere(analyses, options, cache))
    resolution = resolve(analyses, options.resolution)
    sentences = tuple(windows(analyses, resolution.assignment, options.relations))
    return Tables(
        articles=tuple(analysis.article for analysis in analyses),
        entities=resolution.entities,
        mentions=tuple(_mentions(analyses, resolution)),
        relations=tuple(_relations(analyses, resolution)),
        sentences=sentences,
        cooccurrences=cooccurrences(sentences, ask),
        warnings=resolution.warnings,
    )


def _linked(analyses: Sequence[Analysis]) -> list[Analysis]:
    """The analyses, articles that continue one of another document with its id."""
    articles = link_jumps([analysis.article for analysis in analyses])
    return [
        analysis if article is analysis.article else replace(analysis, article=article)
        for analysis, article in zip(analyses, articles, strict=True)
    ]


def _mentions(analyses: Sequence[Analysis], resolution: Resolution) -> Iterable[ResolvedMention]:
    for analysis in analyses:
        ids = resolution.assignment[analysis.article.id]
        for mention, id_ in zip(analysis.mentions, ids, strict=True):
            if id_ is not None:
                yield ResolvedMention(id_, mention)


def _relations(analyses: Sequence[Analysis], resolution: Resolution) -> Iterable[Relation]:
    for analysis in analyses:
        ids = resolution.assignment[analysis.article.id]
        for claim in analysis.claims:
            subject = ids[claim.subject]
            object_ = None if claim.object is None else ids[claim.object]
            if subject is None or (claim.object is not None and object_ is None):
                continue
            if subject == object_:
                continue  # two names of one thing say nothing about it
            yield Relation(
                subject=subject,
                predicate=claim.predicate,
                object=object_,
                doc=analysis.article.doc,
                article=analysis.article.id,
                evidence=claim.evidence,
                rule=claim.rule,
                confidence=claim.confidence,
                title=claim.title,
                role=claim.role,
                date=claim.date,
                status=claim.status,
            )
