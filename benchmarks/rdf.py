"""Plain rdflib against the default (rdflib over Oxigraph) on synthetic builds.

``python -m benchmarks.rdf [TRIPLES…]``, by default 100000 and 1000000.  Prints CPU
milliseconds: loading, writing Turtle, and eleven queries, each asked as text: by plain
rdflib, by ``knowledge.rdf.query`` (rdflib over Oxigraph) and by ``knowledge.sparql``.  Each
row of each answer is turned into Python values.  rdflib and Oxigraph have a process each;
of a query the best of three counts, or of as many as go into ``SHORT`` seconds.  A query is
given up after ``PATIENCE`` seconds.  The builds are the same on every run.
"""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from types import FrameType

from rdflib import Graph

from benchmarks.rdf_build import Builder
from kg.config import ExportOptions
from kg.export.rdf_graph import Engine, answering_store, graph_of
from kg.export.rdf_model import quads
from kg.export.rdf_writers import WRITERS, triple_lines
from kg.query import answer

PATIENCE = 120  # seconds of wall time
REPEATS = 3
SHORT = 0.5  # seconds of CPU time
TRIPLES_PER_ARTICLE = 1_235  # measured on 300 articles of the generator
OPTIONS = ExportOptions(mentions=True)

QUERIES: dict[str, str] = {
    "Q1 people of an organization": """SELECT ?person WHERE {
        ?o skos:prefLabel "机构3"@zh-hans . ?post org:organization ?o ; org:member ?p .
        ?p skos:prefLabel ?person }""",
    "Q2 posts of a person over time": """SELECT ?body ?title ?first ?last WHERE {
        ?p skos:prefLabel "人物1"@zh-hans . ?post org:member ?p ; org:organization ?o ;
        schema:roleName ?title ; kg:firstSeen ?first ; kg:lastSeen ?last .
        ?o skos:prefLabel ?body } ORDER BY ?first""",
    "Q3 named with X, by weight": """SELECT ?other ?weight WHERE {
        ?x skos:prefLabel "人物1"@zh-hans . ?link rdf:subject|rdf:object ?x .
        ?link kg:weight ?weight ; rdf:subject|rdf:object ?y . FILTER(?y != ?x)
        ?y skos:prefLabel ?other } ORDER BY DESC(?weight) LIMIT 20""",
    "Q4a parts of an organization (p+)": """SELECT ?name WHERE {
        ?o skos:prefLabel "机构0"@zh-hans . ?part org:subOrganizationOf+ ?o .
        ?part skos:prefLabel ?name }""",
    "Q4b people within two steps": """SELECT DISTINCT ?name WHERE {
        ?x skos:prefLabel "人物30"@zh-hans . ?x kg:coOccursWith/kg:coOccursWith? ?y .
        ?y a schema:Person ; skos:prefLabel ?name }""",
    "Q4c all that can be reached (p+)": """SELECT (COUNT(?y) AS ?n) WHERE {
        ?x skos:prefLabel "人物30"@zh-hans . ?x kg:coOccursWith+ ?y }""",
    "Q5 top 20 by articles": """SELECT ?name (COUNT(?article) AS ?n) WHERE {
        ?p a schema:Person . ?article schema:mentions ?p ; a schema:NewsArticle .
        ?p skos:prefLabel ?name } GROUP BY ?p ?name ORDER BY DESC(?n) ?name LIMIT 20""",
    "Q6a names that contain a text": """SELECT ?name WHERE {
        ?x skos:prefLabel ?name FILTER(CONTAINS(STR(?name), "构12")) }""",
    "Q6b sentences that match a pattern": """SELECT ?quote WHERE {
        ?p a kg:Passage ; oa:hasSelector/oa:exact ?quote
        FILTER(REGEX(?quote, "人物1.*调研")) }""",
    # Once in each direction: a path with both ends named is followed from one of them only.
    "Q7 evidence between two": " UNION ".join(
        f"""{{ ?x skos:prefLabel "人物1"@zh-hans . ?y skos:prefLabel "机构1"@zh-hans .
        ?s rdf:subject ?{one} ; rdf:object ?{other} ; prov:wasDerivedFrom ?p .
        ?p oa:hasSelector/oa:exact ?quote ; oa:hasSource ?a . ?a schema:datePublished ?date }}"""
        for one, other in ("xy", "yx")
    ).join(("SELECT ?quote ?date WHERE { ", " } ORDER BY ?date")),
    "Q8 events of a year by place": """SELECT ?place (COUNT(?e) AS ?n) WHERE {
        ?e a schema:Event ; kg:firstSeen ?date ; schema:location ?p .
        FILTER(STRSTARTS(STR(?date), "2020")) ?p skos:prefLabel ?place
        } GROUP BY ?place ORDER BY DESC(?n)""",
}


Route = Callable[[str], list[object]]


class OutOfPatienceError(Exception):
    """A query that would take too long."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds and rows, or the reason why there are none."""

    took: float | None
    rows: int | None = None
    failure: str = ""

    def __str__(self) -> str:
        return self.failure if self.took is None else f"{self.took:,.1f}"


@dataclass(frozen=True)
class Sheet:
    """What one engine was measured to take: loading, writing, and each query by each route."""

    articles: int
    triples: int
    load: float
    write: float
    queries: dict[str, list[Measured]] = field(default_factory=dict)


def milliseconds(work: Callable[[], object], repeats: int = 1, short: float = 0) -> float:
    """The least CPU time of the work, in milliseconds, of so many times and seconds."""
    best, spent, times = float("inf"), 0.0, 0
    while times < repeats or spent < short:
        began = time.process_time()
        work()
        took = time.process_time() - began
        best, spent, times = min(best, took), spent + took, times + 1
    return best * 1000


def asked(route: Route, query: str) -> Measured:
    """The time of one query by one route."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise OutOfPatienceError

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(PATIENCE)
    try:
        rows = len(route(query))
        return Measured(milliseconds(partial(route, query), REPEATS, SHORT), rows)
    except OutOfPatienceError:
        return Measured(None, failure=f"> {PATIENCE} s")
    except RecursionError:
        return Measured(None, failure="RecursionError")
    finally:
        signal.alarm(0)


def by_rdflib(graph: Graph, query: str) -> list[object]:
    """``graph.query``, every term as a Python value."""
    return [[term.toPython() for term in row] for row in graph.query(query)]


def by_sparql(graph: Graph, query: str) -> list[object]:
    """As ``knowledge.sparql``, every row as a dict of texts."""
    return list(answer(answering_store(graph, query, OPTIONS.base), query, OPTIONS.base))


def measure(engine: Engine, articles: int) -> Sheet:
    """Everything about one engine, on a build of so many articles."""
    rows = list(quads(Builder(articles).tables(), OPTIONS))
    lines = triple_lines(rows)
    graphs: list[Graph] = []
    load = milliseconds(lambda: graphs.append(graph_of(lines, OPTIONS.base, engine=engine)))
    graph = graphs[0]
    routes: list[Route] = [partial(by_rdflib, graph)]
    if engine == "rdflib":
        write = milliseconds(lambda: graph.serialize(format="turtle"))
    else:
        write = milliseconds(lambda: WRITERS["turtle"](rows, OPTIONS.base))
        routes.append(partial(by_sparql, graph))
    sheet = Sheet(articles, len(lines), load, write)
    for name, query in QUERIES.items():
        sheet.queries[name] = [asked(route, query) for route in routes]
    return sheet


def apart(engine: Engine, articles: int) -> Sheet:
    """``measure`` in a process of its own, which is gone afterwards."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(measure, engine, articles).result()


def line(*cells: str) -> None:
    """One line of the table."""
    print(f"| {' | '.join(cells)} |", flush=True)


def compare(triples: int) -> None:
    """Print the table for a build of about so many triples."""
    articles = max(10, triples // TRIPLES_PER_ARTICLE)
    plain, ours = apart("rdflib", articles), apart("oxigraph", articles)
    print(f"\n{ours.articles:,} articles, {ours.triples:,} triples; CPU ms\n")
    line("", "plain rdflib", "knowledge.rdf", "knowledge.sparql", "times faster")
    line("---", "---:", "---:", "---:", "---:")
    for name in ("load", "write"):
        slow, fast = getattr(plain, name), getattr(ours, name)
        title = name.replace("write", "write Turtle")
        line(title, f"{slow:,.0f}", f"{fast:,.0f}", "", f"{slow / fast:,.0f}")
    for name in QUERIES:
        [slow], (fast, direct) = plain.queries[name], ours.queries[name]
        if slow.rows is not None and {slow.rows} != {fast.rows, direct.rows}:
            raise SystemExit(f"{name}: rdflib finds {slow.rows} rows, Oxigraph {fast.rows}")
        faster = " and ".join(filter(None, (times(slow, fast), times(slow, direct))))
        line(f"{name} ({fast.rows})", str(slow), str(fast), str(direct), faster)


def times(slow: Measured, fast: Measured) -> str:
    """How many times faster, where both finished."""
    return f"{slow.took / fast.took:,.1f}" if slow.took and fast.took else ""


if __name__ == "__main__":
    for size in [int(argument) for argument in sys.argv[1:]] or [100_000, 1_000_000]:
        compare(size)
