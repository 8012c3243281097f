"""Statements that no rule reads, where learned weights find them likely.

The rules know the wordings that somebody has thought of; what two names in one sentence
have to do with each other is often plain from much less.  For every predicate a logistic
regression adds up the weights of the cues of a pair (``pair_cues``).  It only speaks where
the rules are silent: a work whose place they know gets no second one.
``python -m training pairs`` makes the weights from the annotated texts that are not held out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from math import log

from kg.model.mention import Claim, Mention
from kg.model.schema import PREDICATES
from kg.relations.amounts.ranking import score
from kg.relations.confidence import LIKELY
from kg.relations.implausible import is_implausible
from kg.relations.pair_cues import NamedSentence
from kg.relations.statement import Statement
from kg.relations.view import View

# Predicates with enough annotated statements to learn from, and to judge what was learned.
READ = ("cooperates", "invests_in", "located_in", "part_of", "visited")
# On texts that nothing was learned from 63 of the statements from here on are annotated as
# certain, 19 not; from 0.6 on 78 and 33.
CHANCE = 0.7
ENOUGH = log(CHANCE / (1 - CHANCE))  # the sum of weights that makes a statement so likely
# Pairs whose nearest cues sum up to less are not looked at further: four in five, among them
# one in 200 of those that all cues find likely.
_HOPELESS = -1.2
_LONGEST = 40  # characters between two names
_MOST = 14  # names of a sentence; longer ones are rolls
_VISITED = "visited"  # who came to one place may come to others, and others there
_ESCORT = re.compile("[^，。；]{0,12}陪[同伴]")  # 甲在乙和丙陪同下来到: the escort is no visitor


class Settled:
    """What the rules say: about whom by name, and of which mention as the object."""

    def __init__(self, claims: Iterable[Claim], mentions: Sequence[Mention]) -> None:
        self._subjects: set[tuple[str, str]] = set()
        self._objects: set[tuple[str, int]] = set()
        self._pairs: set[tuple[str, str, str]] = set()
        for claim in claims:
            if claim.object is not None:
                first, second = mentions[claim.subject], mentions[claim.object]
                self._add(first.fullest, claim.predicate, second.fullest, claim.object)
                if PREDICATES[claim.predicate].symmetric:
                    self._add(second.fullest, claim.predicate, first.fullest, claim.subject)

    def _add(self, subject: str, predicate: str, object_: str, index: int) -> None:
        self._subjects.add((predicate, subject))
        self._objects.add((predicate, index))
        self._pairs.add((subject, predicate, object_))

    def has(self, view: View, subject: int, predicate: str, object_: int) -> bool:
        """Whether the rules say it, or say the same of one side and something else."""
        name = view.name(subject)
        if predicate == _VISITED:
            seen = (name, predicate, view.name(object_)) in self._pairs
            return seen or _ESCORT.match(view.text, subject + 1) is not None
        at = view.indexes[object_]
        return (predicate, name) in self._subjects or (predicate, at) in self._objects


def find_likely(
    view: View, claims: Iterable[Claim], mentions: Sequence[Mention]
) -> Iterator[Statement]:
    """Likely statements between two names of one sentence, beside ``claims`` of the rules.

    The claims index ``mentions``.
    """
    said = Settled(claims, mentions)
    for span in view.sentences:
        sentence = NamedSentence(view, span)
        if 2 <= len(sentence.names) <= _MOST:
            yield from _in_sentence(sentence, said)


def pairs_of(sentence: NamedSentence) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Subject, object and possible predicates of every pair of names that is asked about."""
    names = sentence.names
    for subject in names:
        for object_ in names:
            if subject != object_ and abs(subject - object_) <= _LONGEST:
                possible = _possible(sentence.view, subject, object_)
                if possible:
                    yield subject, object_, possible


def _possible(view: View, subject: int, object_: int) -> tuple[str, ...]:
    """The predicates that the schema allows between them; symmetric ones in one order."""
    first, second = view.mention(subject), view.mention(object_)
    if view.name(subject) == view.name(object_):
        return ()
    return tuple(
        name
        for name in READ
        if PREDICATES[name].allows(first.type, second.type)
        and not (PREDICATES[name].symmetric and subject > object_)
    )


def _in_sentence(sentence: NamedSentence, said: Settled) -> Iterator[Statement]:
    view = sentence.view
    for subject, object_, possible in pairs_of(sentence):
        unsaid = [name for name in possible if not said.has(view, subject, name, object_)]
        for predicate in _likely(sentence, subject, object_, unsaid):
            if not is_implausible(view, subject, predicate, object_):
                yield _statement(view, subject, predicate, object_)


def _likely(
    sentence: NamedSentence, subject: int, object_: int, predicates: Sequence[str]
) -> Iterator[str]:
    """Those of the predicates that the weights find likely."""
    beside = sentence.beside(subject, object_) if predicates else []
    further: list[str] = []
    for predicate in predicates:
        known = weights()[predicate]
        begun = score(beside, known)
        if begun < _HOPELESS:
            continue
        further = further or sentence.further(subject, object_)
        if begun + score(further, known) >= ENOUGH:
            yield predicate


def _statement(view: View, subject: int, predicate: str, object_: int) -> Statement:
    first, second = sorted((subject, object_))
    return Statement(
        view.indexes[subject],
        predicate,
        view.indexes[object_],
        view.source(first, second + 1),
        "likely",
        LIKELY,
    )


@cache
def weights() -> dict[str, dict[str, float]]:
    """Weight of each cue for each predicate; one not listed has none."""
    text = (files("kg.relations") / "data" / "pairs.tsv").read_text(encoding="utf-8")
    found: dict[str, dict[str, float]] = {name: {} for name in READ}
    for line in text.splitlines():
        predicate, cue, weight = line.split("\t")
        found[predicate][cue] = float(weight)
    return found
