"""When events took place, and when entities came into being, as attributes.

Dates inside names vanish with the names, so that only those of the sentence count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.relations.patterns import PLAIN
from kg.relations.referents.events import is_background, main_event
from kg.relations.statement import Value
from kg.relations.view import View
from kg.text.dates import DateExpression, find_dates, is_day

# X自2022年11月揭牌以来, X成立于1985年
_SINCE = re.compile(rf"(?P<what>[ⒿⓁⓄ])自(?P<date>{PLAIN}{{2,18}}?)以来")
_BORN = re.compile(
    r"(?P<what>[ⒿⓁⓄ])，?(?:成立|始建|创建|创办|建成|组建)于(?P<date>[^，。；]{2,12})"
)


_SAID = re.compile("(?:[称说道]|表示|指出|强调|声明|报道|发文|回应)，")


def find_dates_of(view: View) -> Iterator[Value]:
    """Dates of the events named in the field, and of beginnings."""
    seen: set[str] = set()
    main = main_event(view)
    for position in view.symbols(0, len(view.text), "Ⓔ"):
        name = view.name(position)
        if name in seen or is_background(view, position):
            continue
        found = _day_of(view, position, position == main)
        if found is not None:
            seen.add(name)
            yield _value(view, position, found)
    for pattern in (_SINCE, _BORN):
        for match in pattern.finditer(view.text):
            for item in _between(view, *match.span("date"))[:1]:
                yield _value(view, match.start("what"), item)


def _day_of(view: View, position: int, is_main: bool) -> DateExpression | None:
    """The last day named before the event in its sentence.

    The event that an article reports also takes the first day of its paragraph.
    """
    sentence = view.sentence(position)
    before = [item for item in _between(view, sentence.start, position) if _is_day(item)]
    if before and _SAID.search(view.text, before[-1].end, position):
        return None  # the day on which somebody spoke of it
    if before or not is_main:
        return before[-1] if before else None
    paragraph = view.paragraph(position)
    return next((item for item in _between(view, *paragraph) if _is_day(item)), None)


def _is_day(item: DateExpression) -> bool:
    return item.value is not None and is_day(item.value.edtf)


def _between(view: View, start: int, end: int) -> list[DateExpression]:
    """Dates of the encoded range, with encoded offsets."""
    return [
        DateExpression(item.start + start, item.end + start, item.text, item.value)
        for item in find_dates(view.text[start:end], view.article.published)
        if item.value is not None
    ]


def _value(view: View, owner: int, item: DateExpression) -> Value:
    at = view.source(item.start, item.end)
    edtf = item.value.edtf if item.value else ""
    return Value(view.indexes[owner], "date", edtf, "", "", at)
