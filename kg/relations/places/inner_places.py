"""Divisions in line inside one longer name: 石门县|壶瓶山镇 in 石门县壶瓶山镇中心卫生院."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model.offsets import Span
from kg.relations.confidence import NAMED_PLACE
from kg.relations.places.locality import is_division_of
from kg.relations.statement import Statement
from kg.relations.view import View


def find_inner_places(view: View) -> Iterator[Statement]:
    """Divisions that follow each other where a longer name covers the one or both."""
    shown = set(view.indexes.values())
    starts: dict[int, list[int]] = {}
    for index, mention in enumerate(view.mentions):
        if mention.type == "place" and mention.field == view.field:
            starts.setdefault(mention.start, []).append(index)
    for outer in (index for indexes in starts.values() for index in indexes):
        around = view.mentions[outer]
        for inner in starts.get(around.end, ()):
            inside = view.mentions[inner]
            if {outer, inner} <= shown or not is_division_of(inside, around):
                continue
            yield Statement(
                inner,
                "part_of",
                outer,
                Span(around.start, inside.end),
                "places in line",
                NAMED_PLACE,
                status="stated",
            )
