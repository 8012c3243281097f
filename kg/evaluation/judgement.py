"""One decision of a scorer, and the counts over many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Verdict = Literal["hit", "spurious", "missing"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether one thing of one document was found, invented or missed.

    ``label`` is the entity type or predicate it counts for; ``kind`` says what went
    wrong; ``rule`` names the rules behind something invented.
    """

    verdict: Verdict
    label: str
    doc: str
    what: str
    kind: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """True positives, false positives and false negatives."""

    hits: int = 0
    spurious: int = 0
    missing: int = 0

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 0 when nothing was found."""
        return _share(self.hits, self.hits + self.spurious)

    @property
    def recall(self) -> float:
        """Share of what is there that was found; 0 when nothing is there."""
        return _share(self.hits, self.hits + self.missing)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return _share(2 * self.hits, 2 * self.hits + self.spurious + self.missing)


def count(judgements: Iterable[Judgement]) -> Counts:
    """Counts over all judgements."""
    verdicts = Counter(judgement.verdict for judgement in judgements)
    return Counts(verdicts["hit"], verdicts["spurious"], verdicts["missing"])


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
