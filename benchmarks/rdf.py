"""Plain rdflib against the default (rdflib over Oxigraph) on synthetic builds.

``python -m benchmarks.rdf [TRIPLES…]``, by default 100000 and 1000000.  Prints CPU
milliseconds: loading, writing Turtle, and eleven queries, each asked as text, the best of
three counted: by plain rdflib, by ``knowledge.rdf.query`` (rdflib over Oxigraph) and by
``knowledge.sparql``, which is what ``kg query`` does.  A query is given up after ``PATIENCE``
seconds.
The builds are the same on every run.
"""

from __future__ import annotations

import random
import signal
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sized
from functools import partial
from types import FrameType
from typing import Any

from rdflib import Graph

from kg.config import ExportOptions
from kg.export.rdf_graph import Engine, graph_of, inner_store
from kg.export.rdf_model import quads
from kg.export.rdf_writers import to_turtle, triple_lines
from kg.model.document import Article
from kg.model.entity import Cooccurrence, Entity, Relation
from kg.model.ids import entity_id
from kg.model.mention import Evidence, Mention
from kg.model.offsets import MappedText
from kg.model.tables import ResolvedMention, Tables
from kg.query import answer

PATIENCE = 120  # seconds of wall time
REPEATS = 3
TRIPLES_PER_ARTICLE = 1_235  # measured on 300 articles of the generator
SENTENCES = 6
OPTIONS = ExportOptions(mentions=True)
ENGINES: tuple[Engine, ...] = ("rdflib", "oxigraph")
TITLES = ("书记", "主任", "董事长", "总经理", "区长", "局长")

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


class Builder:
    """Makes a build of so many articles."""

    def __init__(self, articles: int) -> None:
        self._random = random.Random(20231115)
        self._size = articles
        kinds = {
            "person": ("人物", articles),
            "organization": ("机构", articles // 2),
            "place": ("地点", articles // 10 + 5),
            "project": ("项目", articles // 10 + 5),
            "event": ("会议", articles // 5 + 5),
        }
        self._names = {kind: [f"{word}{i}" for i in range(n)] for kind, (word, n) in kinds.items()}
        self._articles: list[Article] = []
        self._mentions: list[ResolvedMention] = []
        self._relations: list[Relation] = []
        self._together: dict[tuple[str, str], list[Evidence]] = defaultdict(list)
        self._dates: dict[str, list[str]] = defaultdict(list)
        self._counts: Counter[str] = Counter()

    def tables(self) -> Tables:
        """The whole build."""
        for number in range(self._size):
            self._article(number)
        pairs = [
            Cooccurrence(a, b, len(found), len({q.article for q in found}), 0.25, tuple(found[:5]))
            for (a, b), found in sorted(self._together.items())
        ]
        return Tables(
            tuple(self._articles),
            tuple(self._entities()),
            tuple(self._mentions),
            tuple(self._relations),
            tuple(pairs),
        )

    def _entities(self) -> Iterator[Entity]:
        for kind, names in self._names.items():
            for name in names:
                id_ = entity_id(kind, name)
                dates = sorted(self._dates[id_])
                first, last = (dates[0], dates[-1]) if dates else (None, None)
                yield Entity(
                    id_, kind, name, mentions=self._counts[id_], first_seen=first, last_seen=last
                )

    def _pick(self, kind: str) -> tuple[str, str]:
        names = self._names[kind]
        # The square makes some names frequent and most rare, as in a newspaper.
        name = names[int(len(names) * self._random.random() ** 2)]
        return name, entity_id(kind, name)

    def _article(self, number: int) -> None:
        id_, doc = f"page{number}.txt#1", f"page{number}.txt"
        date = f"20{20 + number % 5}-{number % 12 + 1:02}-{number % 28 + 1:02}"
        sentences, position = [], 0
        for _ in range(SENTENCES):
            text = self._sentence(id_, doc, date, position)
            sentences.append(text)
            position += len(text)
        self._articles.append(Article(id_, doc, MappedText.of("".join(sentences)), published=date))

    def _sentence(self, id_: str, doc: str, date: str, position: int) -> str:
        person, org, place = self._pick("person"), self._pick("organization"), self._pick("place")
        title = self._random.choice(TITLES)
        event, project = self._pick("event"), self._pick("project")
        other = self._random.choice((event, project))
        text = f"{org[0]}{title}{person[0]}到{place[0]}调研，并出席{other[0]}的有关活动。"
        quote = Evidence(doc, id_, text, position, position + len(text))
        kinds = ("organization", "person", "place", "event" if other is event else "project")
        found = [org, person, place, other]
        for kind, (name, entity) in zip(kinds, found, strict=True):
            start = position + text.index(name)
            end = start + len(name)
            self._mentions.append(
                ResolvedMention(
                    entity, Mention(doc, id_, kind, name, start, end, start, end, "rule", 0.9)
                )
            )
            self._counts[entity] += 1
            self._dates[entity].append(date)
        ids = sorted({entity for _, entity in found})
        for i, first in enumerate(ids):
            for second in ids[i + 1 :]:
                self._together[first, second].append(quote)
        self._state(dict(zip(kinds, (entity for _, entity in found), strict=True)), title, quote)
        return text

    def _state(self, named: dict[str, str], title: str, quote: Evidence) -> None:
        person, org, place = named["person"], named["organization"], named["place"]
        event = named.get("event")
        other = event or named["project"]

        def add(subject: str, predicate: str, object_: str, **fields: Any) -> None:
            self._relations.append(
                Relation(
                    subject,
                    predicate,
                    object_,
                    quote.doc,
                    quote.article,
                    quote,
                    "rule",
                    0.9,
                    **fields,
                )
            )

        add(person, "position", org, title=title)
        add(person, "visited", place)
        add(other, "located_in", place)
        if event:
            add(person, "attended", event)
        else:
            add(org, "invests_in", other)
        number = self._random.randrange(1, len(self._names["organization"]))
        part, whole = (entity_id("organization", f"机构{i}") for i in (number, number // 4))
        if self._random.random() < 0.1:
            add(part, "part_of", whole)


class OutOfPatienceError(Exception):
    """A query that would take too long."""


def milliseconds(work: Callable[[], object], repeats: int = 1) -> float:
    """The least CPU time of the work in milliseconds."""
    best = float("inf")
    for _ in range(repeats):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return best * 1000


def asked(ask: Callable[[], Sized]) -> tuple[str, float | None, int | None]:
    """What to print for a query, its milliseconds and its rows, None where it failed."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise OutOfPatienceError

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(PATIENCE)
    try:
        rows = len(ask())
        took = milliseconds(ask, REPEATS)
    except OutOfPatienceError:
        return f"> {PATIENCE} s", None, None
    except RecursionError:
        return "RecursionError", None, None
    finally:
        signal.alarm(0)
    return f"{took:,.1f}", took, rows


def line(*cells: str) -> None:
    """One line of the table."""
    print(f"| {' | '.join(cells)} |", flush=True)


def compare(triples: int) -> None:
    """Print the table for a build of about so many triples."""
    tables = Builder(max(10, triples // TRIPLES_PER_ARTICLE)).tables()
    rows = list(quads(tables, OPTIONS))
    lines = triple_lines(rows)
    print(f"\n{len(tables.articles):,} articles, {len(lines):,} triples; CPU ms\n")
    line("", "plain rdflib", "knowledge.rdf", "knowledge.sparql", "times faster")
    line("---", "---:", "---:", "---:", "---:")
    graphs: dict[Engine, Graph] = {}

    def load(engine: Engine) -> None:
        graphs[engine] = graph_of(lines, OPTIONS.base, engine=engine)

    loads = {engine: milliseconds(partial(load, engine)) for engine in ENGINES}
    plain, ours = graphs["rdflib"], graphs["oxigraph"]
    line("load", f"{loads['rdflib']:,.0f}", f"{loads['oxigraph']:,.0f}", "", times(*loads.values()))
    writes = (
        milliseconds(lambda: plain.serialize(format="turtle")),
        milliseconds(lambda: to_turtle(rows, OPTIONS.base)),
    )
    line("write Turtle", *(f"{value:,.0f}" for value in writes), "", times(*writes))
    store = inner_store(ours)
    for name, query in QUERIES.items():
        slow, slow_ms, slow_rows = asked(partial(_listed, plain, query))
        fast, _, fast_rows = asked(partial(_listed, ours, query))
        direct, direct_ms, _ = asked(partial(answer, store, query, OPTIONS.base))
        if slow_rows is not None and slow_rows != fast_rows:
            raise SystemExit(f"{name}: rdflib finds {slow_rows} rows, Oxigraph {fast_rows}")
        line(f"{name} ({fast_rows})", slow, fast, direct, times(slow_ms, direct_ms))


def _listed(graph: Graph, query: str) -> list[object]:
    return list(graph.query(query))


def times(slow: float | None, fast: float | None) -> str:
    """How many times faster, where both finished."""
    return f"{slow / fast:,.0f}" if slow and fast else ""


if __name__ == "__main__":
    for size in [int(argument) for argument in sys.argv[1:]] or [100_000, 1_000_000]:
        compare(size)
