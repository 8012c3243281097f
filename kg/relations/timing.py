"""When a statement held: the date of its clause, its paragraph, or its article."""

from __future__ import annotations

from kg.relations.statement import Statement
from kg.relations.view import View, sentences_of
from kg.text.dates import find_dates

_HAPPENINGS = frozenset({"attended", "visited", "signed"})


def claim_date(view: View, statement: Statement) -> str | None:
    """EDTF text of the date.

    A happening takes the last date before it in its sentence, else the first of its
    paragraph or of the article; a state (a post, a partnership) holds on the day the
    article was published.
    """
    published = view.article.published
    if statement.predicate not in _HAPPENINGS:
        return published
    sentence = sentences_of(view.original, *statement.at)
    for start, end in ((sentence.start, statement.at.end), (0, statement.at.start)):
        found = [item.value for item in find_dates(view.original[start:end], published)]
        values = [value for value in found if value is not None]
        if values:
            return (values[-1] if start == sentence.start and start else values[0]).edtf
    return published
