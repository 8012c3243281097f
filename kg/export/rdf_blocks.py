"""``graph.ttl`` of a whole build, subject by subject, without holding its triples.

Pairs and passages are nine tenths of a graph.  Their blocks are written straight from
the records; what is left goes through the quads of ``rdf_model``.  The bytes are those
of ``to_turtle`` over all quads, and a test compares the two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import merge
from operator import itemgetter
from pathlib import Path

from kg.config import ExportOptions
from kg.export import rdf_terms as t
from kg.export.rdf_model import described
from kg.export.rdf_sources import Sources, file_span, mention_annotations
from kg.export.rdf_terms import TYPE, term
from kg.export.rdf_turtle import Shortener, clause, clauses, joined
from kg.export.rdf_types import COOCCURS
from kg.model.entity import QUOTED, Cooccurrence
from kg.model.mention import Evidence
from kg.model.tables import Tables

Row = tuple[str, str]
Block = tuple[str, str]  # the subject, which orders the blocks, and their text
_FIRST = itemgetter(0)
_BARE = re.compile(r"-?\d+\.\d*[1-9]")


def write_turtle(tables: Tables, path: Path, options: ExportOptions) -> None:
    """The build as Turtle; ``options`` as for ``rdf_model.quads``."""
    writer = _Writer(Sources.of(tables, options), Shortener(options.base))
    writer.take(tables, options.mentions)
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(writer.short.head())
        file.writelines(text for _, text in merge(*writer.blocks(tables), key=_FIRST))


class _Writer:
    """What is known of each subject before the first block is written."""

    def __init__(self, sources: Sources, short: Shortener) -> None:
        self.short = short
        self._sources = sources
        self._rows: dict[str, list[Row]] = defaultdict(list)
        # Entities are short here, and still sort as their IRIs do: none begins another's name.
        self._named: dict[str, set[str]] = defaultdict(set)  # by article or passage
        self._near: dict[str, list[str]] = defaultdict(list)  # by entity

    def take(self, tables: Tables, annotations: bool) -> None:
        """Note all that the tables say, and the passages that it rests on."""
        sources = self._sources
        for subject, predicate, object_, _ in described(tables, sources):
            self._rows[subject].append((predicate, object_))
        nodes = {entity.id: sources.names.of(entity.id) for entity in tables.entities}
        short = {id_: self._local(node) for id_, node in nodes.items()}
        for pair in tables.cooccurrences:
            one, other = pair.source, pair.target
            self._near[nodes[one]].append(short[other])
            self._near[nodes[other]].append(short[one])
        quoted = {id_ for pair in tables.cooccurrences for id_ in pair.sentences[:QUOTED]}
        for sentence in tables.sentences:
            if sentence.id in quoted:
                sources.passage(sentence.evidence, sentence.id)
        for item in tables.mentions:
            node = short[item.entity]
            self._named[sources.article(item.mention.article)].add(node)
            self._named[sources.sentence_of(item.mention)].add(node)
            if annotations:
                for quad in mention_annotations(item, sources):
                    self._rows[quad.subject].append((quad.predicate, quad.object))

    def blocks(self, tables: Tables) -> tuple[Iterable[Block], ...]:
        """The blocks of each kind of subject, sorted by it."""
        return self._others(), self._links(tables.cooccurrences), self._passages()

    def _others(self) -> Iterator[Block]:
        for subject in sorted({*self._rows, *self._near}):
            # An empty predicate stands for rdf:type, so that plain sorting puts it first.
            keyed = sorted({("" if p == TYPE else p, o) for p, o in self._rows.pop(subject, ())})
            said = dict(clauses(keyed, self.short))
            for name, ends in (
                (COOCCURS.name, self._near.get(subject)),
                ("schema:mentions", self._named.get(subject)),
            ):
                if ends:
                    said[term(name)] = clause(name, sorted(ends))
            yield subject, joined(self._local(subject), [said[name] for name in sorted(said)])

    def _links(self, pairs: Iterable[Cooccurrence]) -> Iterator[Block]:
        names = self._sources.names
        keyed = [(names.make("link", pair.source, pair.target), pair) for pair in pairs]
        keyed.sort(key=_FIRST)
        for link, pair in keyed:
            yield link, self._link(self._local(link), pair)

    def _link(self, node: str, pair: Cooccurrence) -> str:
        quotes = [f"id:{id_}" for id_ in sorted(pair.sentences[:QUOTED])]
        proof = f"{clause('prov:wasDerivedFrom', quotes)} ;\n  " if quotes else ""
        return (
            f"{node} a rdf:Statement, kg:CoOccurrence ;\n"
            f"  rdf:object id:{pair.target} ;\n"
            f"  rdf:predicate {COOCCURS.name} ;\n"
            f"  rdf:subject id:{pair.source} ;\n"
            f"  {proof}kg:articleCount {pair.articles} ;\n"
            f"  kg:backbone {'true' if pair.backbone else 'false'} ;\n"
            f"  kg:logLikelihood {self._decimal(pair.llr)} ;\n"
            f"  kg:npmi {self._decimal(pair.npmi)} ;\n"
            f"  kg:significant {'true' if pair.significant else 'false'} ;\n"
            f"  kg:weight {pair.weight} .\n"
        )

    def _decimal(self, value: float) -> str:
        """A number of four digits; what Python writes as Turtle does needs no more."""
        written = repr(round(value, 4))
        bare = _BARE.fullmatch(written)
        return written if bare else self.short(t.decimal(value, 4))

    def _local(self, iri: str) -> str:
        """The short form of what is named under our base, without remembering it."""
        return f"id:{iri[len(self._sources.names.base) + 1 : -1]}"

    def _passages(self) -> Iterator[Block]:
        for iri, quote in sorted(self._sources.asked.items(), key=_FIRST):
            yield iri, self._passage(iri, quote)

    def _passage(self, iri: str, quote: Evidence) -> str:
        node = self._local(iri)
        whole = [
            "a oa:SpecificResource, kg:Passage",
            f"oa:hasSelector\n    {node}.p,\n    {node}.q",
            f"oa:hasSource {self._local(self._sources.article(quote.article))}",
            f"kg:field {t.plain(quote.field)}",
        ]
        span = file_span(quote, self._sources.articles)
        if span:
            whole += [f"kg:fileEnd {span.end}", f"kg:fileStart {span.start}"]
        named = self._named.get(iri)
        if named:
            whole.append(clause("schema:mentions", sorted(named)))
        return (
            f"{node}.p a oa:TextPositionSelector ;\n"
            f"  oa:end {quote.end} ;\n  oa:start {quote.start} .\n"
            f"{node}.q a oa:TextQuoteSelector ;\n  oa:exact {t.plain(quote.text)} .\n"
            + joined(node, whole)
        )
