"""All stages: articles in several processes or on Spark, the rest in this process."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from kg.config import Options
from kg.engine.cache import Cache, Keys
from kg.engine.chunks import chunked
from kg.engine.codec import load_analyses
from kg.engine.manifest import Source, manifest
from kg.engine.pipeline import assemble
from kg.engine.pool import analyse_chunks, processes
from kg.engine.progress import Progress, silent
from kg.model.analysis import Analysis
from kg.model.collector import without_collector
from kg.model.document import Document, Problem
from kg.model.tables import Tables
from kg.reading import read


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build gives, and the inputs it had to skip."""

    tables: Tables
    problems: tuple[Problem, ...]


@without_collector()
def run(inputs: Sequence[str], options: Options, progress: Progress = silent) -> Outcome:
    """Build the tables of all inputs; ``progress`` hears of every chunk of documents done.

    Raises ``BuildError`` when a document cannot be analysed or the cache cannot be used.
    """
    reader = Reader(inputs, options)
    made = _on_spark if options.engine.engine == "spark" else _on_this_machine
    tables = made(reader, options, progress)
    return finish(tables.ordered(), reader, options)


def finish(tables: Tables, reader: Reader, options: Options) -> Outcome:
    """The tables with their manifest, and what was skipped or did not match."""
    corrections = options.resolution.corrections or "corrections"
    reader.problems += [Problem(corrections, warning) for warning in tables.warnings]
    facts = manifest(tables, reader.sources, reader.problems, options)
    return Outcome(replace(tables, manifest=facts), tuple(reader.problems))


class Reader:
    """The documents of the inputs; notes their files and the inputs skipped on the way."""

    def __init__(self, inputs: Sequence[str], options: Options) -> None:
        self._inputs, self._options = inputs, options
        self.sources: set[Source] = set()
        self.problems: list[Problem] = []

    def __iter__(self) -> Iterator[Document]:
        for item in read(self._inputs, self._options.reading):
            if isinstance(item, Problem):
                self.problems.append(item)
            else:
                self.sources.add(Source.of(item))
                yield item


def _on_this_machine(documents: Iterable[Document], options: Options, progress: Progress) -> Tables:
    place = options.engine.cache
    with Cache(Path(place)) if place else nullcontext() as cache:
        analyses = list(analyse(documents, options, progress, cache))
        tables = assemble(analyses, options, cache=cache)
        if cache:
            cache.forget_unused()
    return tables


def analyse(
    documents: Iterable[Document],
    options: Options,
    progress: Progress,
    cache: Cache | None = None,
) -> Iterator[Analysis]:
    """The analyses of all documents in their order, from the cache where it has them."""
    return _decoded(_answers(documents, cache, options), progress)


def _on_spark(documents: Iterable[Document], options: Options, progress: Progress) -> Tables:
    from kg.engine.spark import cluster

    with cluster(options) as spark:
        analyses = list(_decoded(spark.answers(map(light, documents)), progress))
        return assemble(analyses, options, spark.ask)


def _decoded(portions: Iterable[list[bytes]], progress: Progress) -> Iterator[Analysis]:
    done = 0
    for answers in portions:
        done += len(answers)
        progress("reading", done, None)
        for answer in answers:
            yield from load_analyses(answer)


@dataclass(slots=True)
class _Portion:
    """A chunk on its way: its documents, their keys, and the answers known so far."""

    documents: list[Document]
    keys: list[str]
    answers: list[bytes | None]

    def missing(self) -> list[Document]:
        """The documents that no cache knows."""
        pairs = zip(self.documents, self.answers, strict=True)
        return [document for document, answer in pairs if answer is None]

    def complete(self, fresh: Iterable[bytes]) -> list[bytes]:
        """All answers, the unknown ones taken from ``fresh`` in order."""
        source = iter(fresh)
        return [next(source) if answer is None else answer for answer in self.answers]


def _answers(
    documents: Iterable[Document], cache: Cache | None, options: Options
) -> Iterator[list[bytes]]:
    underway: deque[_Portion] = deque()

    def unknown() -> Iterator[list[Document]]:
        for portion in _portions(documents, cache, options):
            underway.append(portion)
            if missing := portion.missing():
                yield missing

    with closing(analyse_chunks(unknown(), options)) as results:
        for fresh in results:
            while not underway[0].missing():
                yield underway.popleft().complete(())
            portion = underway.popleft()
            if cache:
                pairs = zip(portion.keys, portion.answers, strict=True)
                names = [key for key, answer in pairs if answer is None]
                cache.put(zip(names, fresh, strict=True))
            yield portion.complete(fresh)
    for portion in underway:
        yield portion.complete(())


def _portions(
    documents: Iterable[Document], cache: Cache | None, options: Options
) -> Iterator[_Portion]:
    keys = Keys(options)
    weighed = ((light(item), weight(item)) for item in documents)
    for chunk in chunked(weighed, processes(options.engine)):
        names = [keys.of(item) for item in chunk] if cache else []
        known: list[bytes | None] = cache.get(names) if cache else [None for _ in chunk]
        yield _Portion(chunk, names, known)


def light(document: Document) -> Document:
    """Without what analysing does not need: the file around one record of it."""
    return replace(document, text="", sha256="") if document.record else document


def weight(document: Document) -> int:
    """Characters to analyse."""
    return len(document.record.text if document.record else document.text)
