"""Dates as OWL-Time (W3C 2022), on request: the option ``owl_time``.

When a post began or ended is not known from its being named: the days on which it was
seen in print lie ``time:inside`` the interval ``org:memberDuring``.  An event has the
time that the text gives, an instant or an interval with its beginning and end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.export import rdf_terms as t
from kg.export.rdf_sources import Quad
from kg.export.rdf_terms import TYPE, XSD, Names, term

_POSITIONS = {
    f"<{XSD}date>": "time:inXSDDate",
    f"<{XSD}gYearMonth>": "time:inXSDgYearMonth",
    f"<{XSD}gYear>": "time:inXSDgYear",
}


def held(post: str, seen: Iterable[str], names: Names) -> Iterator[Quad]:
    """The interval of a post that was seen on these dates; nothing when there are none."""
    inside = [made for date in seen if (made := instant(date, names))]
    if not inside:
        return
    interval = names.make("interval", post)
    yield Quad(post, term("org:memberDuring"), interval)
    yield Quad(interval, TYPE, term("time:Interval"))
    for node, described in inside:
        yield Quad(interval, term("time:inside"), node)
        yield from described


def happened(event: str, date: str, names: Names) -> Iterator[Quad]:
    """The time of an event, a date or an interval of two in EDTF; nothing for any other."""
    start, is_interval, end = date.partition("/")
    ends = {"time:hasBeginning": instant(start, names), "time:hasEnd": instant(end, names)}
    known = [(name, made) for name, made in ends.items() if made]
    if not known:
        return
    for _, (_, described) in known:
        yield from described
    if not is_interval:
        yield Quad(event, term("time:hasTime"), known[0][1][0])
        return
    interval = names.make("interval", start, end)
    yield Quad(event, term("time:hasTime"), interval)
    yield Quad(interval, TYPE, term("time:Interval"))
    for name, (node, _) in known:
        yield Quad(interval, term(name), node)


def instant(date: str, names: Names) -> tuple[str, list[Quad]] | None:
    """The instant of a day, month or year, and what is said of it; None for anything else."""
    literal = t.when(date)
    position = _POSITIONS.get(literal.rpartition("^^")[2])
    if position is None:
        return None
    node = names.make("instant", date)
    return node, [Quad(node, TYPE, term("time:Instant")), Quad(node, term(position), literal)]
