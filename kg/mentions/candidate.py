"""A possible mention, before overlaps are decided."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.offsets import Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A span of one field with type, the rule that proposed it and how sure that is.

    ``rank`` orders rules where spans overlap (see ``overlaps``); ``expanded`` is a
    fuller name that the sentence gives.
    """

    start: int
    end: int
    type: str
    rule: str
    confidence: float
    subtype: str | None = None
    expanded: str | None = None

    @property
    def span(self) -> Span:
        """Where it stands in its field."""
        return Span(self.start, self.end)

    def moved(self, offset: int) -> Candidate:
        """The same candidate, ``offset`` characters further on."""
        return Candidate(
            self.start + offset,
            self.end + offset,
            self.type,
            self.rule,
            self.confidence,
            self.subtype,
            self.expanded,
        )
