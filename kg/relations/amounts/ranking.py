"""Which name owns a sum of money or an area, where the rules' choice is one of several.

A conditional logit (McFadden 1974): each name scores the sum of the weights of its cues, and the
highest score wins.  The choice of the rules is itself a cue, the weightiest.
``python -m training owners`` makes the weights from the annotated texts that are not held out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files

from kg.relations.amounts.cues import OWNERS, Question
from kg.relations.amounts.owners import ruled_owner
from kg.relations.amounts.receivers import LOAN, fined, receiver, taken_in
from kg.relations.amounts.told_sums import told_owner
from kg.relations.statement import Ref
from kg.relations.view import View
from kg.text.numerals import AREA, MONEY, Quantity

# How much a name must outscore the one that the rules say.  On texts held out 36 owners were put
# right and 3 wrong; in five-fold cross-validation over the others, whose errors the rules were
# made to avoid, 58 and 16.
MARGIN = 0.6
# What somebody earns, makes or borrows: there the weights put hardly any right.
_RULES_ALONE = frozenset({"revenue", "trade", "output", "profit", "tax", LOAN})


def owner_of(view: View, quantity: Quantity, key: str) -> Ref | None:
    """The entity that the quantity measures: a mention's index, or one the text implies."""
    ruled = ruled_owner(view, quantity, key)
    asked = question(view, quantity, key, ruled)
    return ruled if asked is None else view.indexes[likeliest(asked)]


def question(view: View, quantity: Quantity, key: str, ruled: Ref | None) -> Question | None:
    """The question of whose the quantity is; None where what the rules say is not weighed."""
    if quantity.kind not in (MONEY, AREA) or key in _RULES_ALONE:
        return None
    told = told_owner(view, quantity, key)
    if told is not None or taken_in(view, quantity.start, quantity.end) is not None:
        return None
    names = view.symbols(0, len(view.text), OWNERS)
    said = [at for at in names if view.indexes[at] == ruled]
    start = view.sentence(quantity.start).start
    if not said or _aids_place(view, quantity, key) or fined(view, start, quantity.start):
        return None
    nearest = min(said, key=lambda at: abs(at - quantity.start))
    return Question(view, quantity, key, nearest)


def _aids_place(view: View, quantity: Quantity, key: str) -> bool:
    """Whether the sentence says outright that a place gets the money: 向乌克兰提供5亿元."""
    found = receiver(view, view.sentence(quantity.start).start, quantity.start, key)
    return found is not None and found.position is not None and view.text[found.position] == "Ⓛ"


def likeliest(asked: Question) -> int:
    """Position of the name that clearly outscores the one of the rules, else of that one."""
    candidates = asked.candidates
    scores = [score(asked.cues(at), weights()) for at in candidates]
    return candidates[clearly_best(scores, candidates.index(asked.ruled))]


def score(cues: Iterable[str], known: Mapping[str, float]) -> float:
    """The sum of the weights of the cues."""
    return sum(filter(None, map(known.get, cues)))


def clearly_best(scores: Sequence[float], ruled: int) -> int:
    """Number of the first highest score, or ``ruled`` where that is not clearly lower."""
    best = scores.index(max(scores))
    return best if scores[best] - scores[ruled] > MARGIN else ruled


@cache
def weights() -> dict[str, float]:
    """Weight of each cue; one not listed has none."""
    text = (files("kg.relations") / "data" / "owners.tsv").read_text(encoding="utf-8")
    rows = (line.rpartition("\t") for line in text.splitlines())
    return {cue: float(weight) for cue, _, weight in rows}
