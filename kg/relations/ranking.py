"""Which name owns a sum of money or an area, where the rules' choice is one of several.

A conditional logit (McFadden 1974): each name scores the sum of the weights of its cues, and the
highest score wins.  The choice of the rules is itself a cue, the weightiest.
``python -m training owners`` makes the weights from the annotated texts that are not held out.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from kg.relations.cues import Question
from kg.relations.owners import ruled_owner
from kg.relations.statement import Ref
from kg.relations.view import View
from kg.text.numerals import AREA, MONEY, Quantity

# How much a name must outscore the one that the rules say.  On the texts that are not held out, in
# five-fold cross-validation, 36 owners were put right and 7 wrong; without it 65 and 27.
MARGIN = 0.6
# What somebody earns or makes: there the weights put none right.
_RULES_ALONE = frozenset({"revenue", "trade", "output", "profit", "tax"})


def owner_of(view: View, quantity: Quantity, key: str) -> Ref | None:
    """The entity that the quantity measures: a mention's index, or one the text implies."""
    ruled = ruled_owner(view, quantity, key)
    asked = quantity.kind in (MONEY, AREA) and key not in _RULES_ALONE
    if not asked or not isinstance(ruled, int):
        return ruled
    likely = likeliest(question(view, quantity, key, ruled))
    return ruled if likely is None else view.indexes[likely]


def question(view: View, quantity: Quantity, key: str, ruled: int | None) -> Question:
    """The question of whose the quantity is; ``ruled`` is the mention that the rules say."""
    said = [at for at, index in view.indexes.items() if index == ruled]
    nearest = min(said, key=lambda at: abs(at - quantity.start), default=None)
    return Question(view, quantity, key, nearest)


def likeliest(asked: Question) -> int | None:
    """Position of the name that clearly outscores the one of the rules; None where none does."""
    scores = {at: _score(asked, at) for at in asked.candidates}
    best = max(scores, key=lambda at: scores[at], default=None)
    if best is None or asked.ruled is None or scores[best] - scores[asked.ruled] <= MARGIN:
        return None
    return best


def _score(asked: Question, at: int) -> float:
    known = weights()
    return sum(known.get(cue, 0.0) for cue in asked.cues(at))


@cache
def weights() -> dict[str, float]:
    """Weight of each cue; one not listed has none."""
    text = (files("kg.relations") / "data" / "owners.tsv").read_text(encoding="utf-8")
    rows = (line.rpartition("\t") for line in text.splitlines())
    return {cue: float(weight) for cue, _, weight in rows}
