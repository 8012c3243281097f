"""Posts and events with their times in OWL-Time."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox
import pytest

from kg.config import ExportOptions
from kg.export.rdf_model import quads
from kg.export.rdf_sources import Quad
from kg.export.rdf_store import memory_store
from kg.export.rdf_terms import Names, namespaces
from kg.export.rdf_time import happened, held, instant
from kg.export.rdf_writers import triple_lines
from tests.rdf_world import make_world

BASE = ExportOptions().base
NAMES = Names(BASE)
NODE = f"<{BASE}x>"
ASKED = ExportOptions(owl_time=True)


def rows(made: Iterable[Quad] | None, query: str) -> list[tuple[str, ...]]:
    """What a query finds in the triples, as texts, sorted."""
    found = memory_store("\n".join(triple_lines(made or ()))).query(
        query, prefixes=namespaces(BASE)
    )
    assert isinstance(found, ox.QuerySolutions)
    return sorted(tuple(term.value for term in row) for row in found)


def test_the_days_on_which_a_post_was_seen_lie_inside_its_interval() -> None:
    made = held(NODE, ["2023-11-15", "2023-12-01"], NAMES)
    query = """SELECT ?day { id:x org:memberDuring ?i . ?i a time:Interval ; time:inside ?t .
        ?t a time:Instant ; time:inXSDDate ?day }"""
    assert rows(made, query) == [("2023-11-15",), ("2023-12-01",)]


def test_a_post_that_was_seen_on_no_date_has_no_interval() -> None:
    assert not list(held(NODE, [], NAMES))
    assert not list(held(NODE, ["2023-11-15~"], NAMES))


@pytest.mark.parametrize(
    ("date", "position"),
    [("2023-11-15", "inXSDDate"), ("2023-11", "inXSDgYearMonth"), ("2023", "inXSDgYear")],
)
def test_an_instant_keeps_the_precision_of_its_date(date: str, position: str) -> None:
    query = f"SELECT ?date {{ id:x time:hasTime/time:{position} ?date }}"
    assert rows(happened(NODE, date, NAMES), query) == [(date,)]


def test_an_event_of_several_days_has_a_beginning_and_an_end() -> None:
    query = """SELECT ?first ?last { id:x time:hasTime ?i . ?i a time:Interval ;
        time:hasBeginning/time:inXSDDate ?first ; time:hasEnd/time:inXSDDate ?last }"""
    made = happened(NODE, "2023-11-15/2023-11-17", NAMES)
    assert rows(made, query) == [("2023-11-15", "2023-11-17")]


def test_an_open_interval_has_the_end_that_is_known() -> None:
    query = "SELECT ?end { id:x time:hasTime ?i . ?i ?end ?t . ?t a time:Instant }"
    time = namespaces(BASE)["time"]
    assert rows(happened(NODE, "2023/..", NAMES), query) == [(f"{time}hasBeginning",)]
    assert rows(happened(NODE, "../2023", NAMES), query) == [(f"{time}hasEnd",)]


@pytest.mark.parametrize("date", ["2023-11-15~", "2023-13", "../..", ""])
def test_what_is_no_date_has_no_instant(date: str) -> None:
    assert not list(happened(NODE, date, NAMES))
    assert instant(date, NAMES) is None


def test_posts_and_events_of_a_build_get_them_only_when_asked() -> None:
    query = "SELECT ?x { { ?x org:memberDuring ?i } UNION { ?x time:hasTime ?i } }"
    plain = quads(make_world())
    assert not rows(plain, query)
    posts = rows(quads(make_world()), "SELECT ?x { ?x a org:Membership ; kg:firstSeen ?d }")
    events = rows(quads(make_world()), "SELECT ?x { ?x a schema:Event ; schema:startDate ?d }")
    assert rows(quads(make_world(), ASKED), query) == sorted(posts + events)


def test_nothing_else_of_a_build_changes() -> None:
    plain, timed = (set(triple_lines(quads(make_world(), o))) for o in (None, ASKED))
    assert plain < timed
