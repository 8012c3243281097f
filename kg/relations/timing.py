"""When a statement held: the date of its clause, its paragraph, or its article."""

from __future__ import annotations

from kg.relations.statement import Statement
from kg.relations.view import View, sentences_of
from kg.text.dates import find_dates, is_day

_HAPPENINGS = frozenset({"attended", "visited", "signed"})


def claim_date(view: View, statement: Statement) -> str | None:
    """EDTF text of the date.

    A happening takes the last day before it in its sentence, else the first behind it,
    else the first of the article; a month or year only from its own sentence.  A state
    (a post, a partnership) holds on the day the article was published.
    """
    published = view.article.published
    if statement.predicate not in _HAPPENINGS:
        return published
    sentence = sentences_of(view.original, *statement.at)
    paragraph = view.original.find("\n", statement.at.end)
    ranges = (
        (sentence.start, statement.at.end, -1),
        (statement.at.end, sentence.end, 0),
        (0, statement.at.start, 0),
        (sentence.end, paragraph if paragraph > 0 else sentence.end, 0),
    )
    for start, end, which in ranges:
        found = find_dates(view.original[start:end], published)
        days = [item.value.edtf for item in found if item.value and is_day(item.value.edtf)]
        if days:
            return days[which]
    found = find_dates(view.original[slice(*sentence)], published)
    stated = [item.value.edtf for item in found if item.value]
    return stated[-1] if stated else published
