"""Whether a build holds what the model promises.

Four kinds of checks: SHACL shapes (what one node must look like), invariants in SPARQL
(what rows must hold together), every quotation against the text it is of, and every count of
a pair against the sentences that name both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

import pyoxigraph as ox
import pyshacl
from rdflib import Graph
from rdflib.namespace import SH

from kg.config import ExportOptions
from kg.errors import BuildError
from kg.export.rdf_graph import graph_of
from kg.export.rdf_model import quads
from kg.export.rdf_store import memory_store
from kg.export.rdf_terms import namespaces
from kg.export.rdf_writers import triple_lines
from kg.model.mention import Evidence, Mention
from kg.model.tables import Tables


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One violation: the rule, the node or file it is about, and what should hold."""

    rule: str
    focus: str
    message: str

    def __str__(self) -> str:
        return f"{self.focus}: {self.message} ({self.rule})"


def validate(tables: Tables, options: ExportOptions | None = None) -> list[Finding]:
    """All findings about a build, sorted; none when it conforms."""
    chosen = replace(options or ExportOptions(), mentions=True)
    lines = triple_lines(quads(tables, chosen))
    return sorted(
        {
            *validate_triples(lines, chosen.base),
            *quotation_findings(tables),
            *count_findings(tables),
        }
    )


def validate_triples(lines: list[str], base: str) -> Iterator[Finding]:
    """The findings of shapes and invariants about N-Triples lines."""
    yield from shape_findings(graph_of(lines, base, engine="rdflib"))
    yield from invariant_findings(memory_store("\n".join(lines)), base)


def shapes() -> Graph:
    """The shapes that come with the project."""
    text = (files("kg.export") / "shapes.ttl").read_text(encoding="utf-8")
    return Graph().parse(data=text, format="turtle")


def shape_findings(graph: Graph) -> Iterator[Finding]:
    """What pySHACL reports about a plain rdflib graph."""
    known = shapes()
    _, report, _ = pyshacl.validate(graph, shacl_graph=known, allow_warnings=False)
    for result in report.subjects(SH.resultSeverity, SH.Violation):
        focus = report.value(result, SH.focusNode)
        message = report.value(result, SH.resultMessage)
        component = report.value(result, SH.sourceConstraintComponent)
        yield Finding(str(component).rpartition("#")[2], str(focus), str(message))


def invariant_findings(store: ox.Store, base: str) -> Iterator[Finding]:
    """What the queries in ``invariants`` find; the first line of each says the rule."""
    folder = files("kg.query") / "invariants"
    for item in sorted(folder.iterdir(), key=lambda item: item.name):
        if not item.name.endswith(".rq"):
            continue
        text = item.read_text(encoding="utf-8")
        message = text.partition("\n")[0].removeprefix("# ")
        solutions = store.query(text, prefixes=namespaces(base))
        assert isinstance(solutions, ox.QuerySolutions)
        for solution in solutions:
            focus = solution["focus"]
            name = focus.value if isinstance(focus, ox.NamedNode) else str(focus)
            yield Finding(item.name[:-3], name, message)


def quotation_findings(tables: Tables) -> Iterator[Finding]:
    """Mentions and evidence whose text is not what stands at their offsets."""
    known = tables.article_by_id()
    quotes: list[Mention | Evidence] = [
        *(row.mention for row in tables.mentions),
        *(row.evidence for row in tables.relations),
        *(sentence.evidence for sentence in tables.sentences),
        *(quote for pair in tables.cooccurrences for quote in pair.evidence),
        *(value.evidence for entity in tables.entities for value in entity.attributes),
        *(
            merge.evidence
            for entity in tables.entities
            for merge in entity.merges
            if merge.evidence
        ),
    ]
    for span in quotes:
        article = known.get(span.article)
        if article is None:
            yield Finding("quotation", span.article, f"no such article, quoted for {span.text}")
        elif article.field_text(span.field).text[span.start : span.end] != span.text:
            where = f"{span.article} {span.field} {span.start}:{span.end}"
            yield Finding("quotation", where, f"does not read {span.text}")


def count_findings(tables: Tables) -> Iterator[Finding]:
    """Pairs whose counts are not those of the sentences that name both."""
    naming = {item.id: (item.evidence.article, set(item.entities)) for item in tables.sentences}
    for pair in tables.cooccurrences:
        both = {pair.source, pair.target}
        held = [naming[id_] for id_ in set(pair.sentences) if id_ in naming]
        articles = {article for article, named in held if both <= named}
        proofs = sum(both <= named for _, named in held)
        if (pair.weight, pair.articles) != (proofs, len(articles)):
            message = f"counts {pair.weight} sentences of {pair.articles} articles, which name "
            message += f"both in {proofs} of {len(articles)}"
            yield Finding("weight", f"{pair.source} {pair.target}", message)


def file_findings(path: Path, tables: Tables, options: ExportOptions) -> Iterator[Finding]:
    """Whether ``graph.ttl`` says what the tables say.

    Raises ``BuildError`` when the file is no Turtle.
    """
    try:
        parsed = ox.parse(path=str(path), format=ox.RdfFormat.TURTLE)
        written = {f"{quad.triple} ." for quad in parsed}
    except (OSError, SyntaxError) as error:
        raise BuildError(f"{path}: cannot be read as Turtle: {error}") from error
    whole = set(triple_lines(quads(tables, replace(options, mentions=True))))
    least = set(triple_lines(quads(tables, replace(options, mentions=False))))
    for line in sorted(written - whole):
        yield Finding("file", path.name, f"has a triple that the tables do not: {line}")
    for line in sorted(least - written):
        yield Finding("file", path.name, f"lacks a triple that the tables have: {line}")
