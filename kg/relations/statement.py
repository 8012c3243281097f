"""What a rule finds, before it is checked against the schema and becomes a claim."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.relations.confidence import ATTENDED_ELSEWHERE
from kg.relations.view import View

Ref = int | Mention  # index of a mention of the article, or one that the text implies


@dataclass(frozen=True, slots=True)
class Statement:
    """``subject predicate object``; ``at`` is the range of the field that says so.

    ``status`` None lets the cues around the verb decide (planned, negated, stated).
    """

    subject: Ref
    predicate: str
    object: Ref | None
    at: Span
    rule: str
    confidence: float
    title: str | None = None
    role: str | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """A quantity or date that belongs to ``owner``; ``at`` is a range of the field."""

    owner: Ref
    key: str
    value: int | float | str
    unit: str
    qualifier: str
    at: Span


def attendance(view: View, who: int, event: int, at: Span, role: str = "attended") -> Statement:
    """Who took part in an event, told elsewhere than in the clause that names it."""
    return Statement(
        view.indexes[who],
        "attended",
        view.indexes[event],
        view.source(*at),
        "attendance",
        ATTENDED_ELSEWHERE,
        role=role,
    )


def implied(
    view: View, span: Span, type_: str, *, rule: str, expanded: str | None = None
) -> Mention:
    """A mention at ``span`` of the field that no recogniser gives.

    Its confidence is that of the rule's reading of the sentence, below a seen name's.
    """
    start, end = span
    text = view.original[start:end]
    source = view.article.field_text(view.field).offsets.source_span(start, end)
    return Mention(
        doc=view.article.doc,
        article=view.article.id,
        type=type_,
        text=text,
        start=start,
        end=end,
        source_start=source.start,
        source_end=source.end,
        rule=rule,
        confidence=IMPLIED_CONFIDENCE,
        field=view.field,
        expanded=expanded if expanded != text else None,
    )


IMPLIED_CONFIDENCE = 0.7  # estimated from a sample that was read
