"""Weights of the cues that say whose a sum of money or an area is.

A conditional logit over the names that could own it, fitted by descent with a step of its own for
every cue (AdaGrad, Duchi et al. 2011).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np

from kg.evaluation.attributes import same_amount
from kg.evaluation.gold import GoldDocument
from kg.mentions.learned import Floats
from kg.model.document import Article
from kg.model.tables import ResolvedMention
from kg.relations.amounts.attributes import key_of, measured, phase_of
from kg.relations.amounts.cues import Question
from kg.relations.amounts.owners import ruled_owner
from kg.relations.amounts.ranking import clearly_best, question, score
from kg.relations.relate import encoded
from kg.text.numerals import Quantity
from training.annotated import Annotated, annotated_articles

# Chosen by five-fold cross-validation; twice or half of any of them changes little.
EPOCHS = 10
RATE = 0.1
DECAY = 0.3  # of each weight in each step
RARE = 5  # cues seen less often are left out
NOTHING = 0.04  # smaller weights are not stored


@dataclass(frozen=True, slots=True)
class Choice:
    """An annotated amount: the cues of each name, which of them own it, and the rules' one."""

    cues: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]
    ruled: int


def annotated_choices(root: Path) -> dict[str, list[Choice]]:
    """The annotated amounts of the texts under ``root``, by part of the annotated set."""
    return {
        name: [choice for item in articles for choice in _in_article(item)]
        for name, articles in annotated_articles(root).items()
    }


def _in_article(item: Annotated) -> Iterator[Choice]:
    for asked in _questions(item.article, item.rows):
        owners = _owners(item.document, asked.quantity)
        entities = [item.rows[asked.view.indexes[at]].entity for at in asked.candidates]
        right = tuple(not owners.isdisjoint(item.candidates.get(one, ())) for one in entities)
        if any(right):
            cues = tuple(tuple(asked.cues(at)) for at in asked.candidates)
            yield Choice(cues, right, asked.candidates.index(asked.ruled))


def _owners(document: GoldDocument, amount: Quantity) -> set[str]:
    """The annotated owners of the amount, those that could be left out only without others."""
    same = [item for item in document.attributes if same_amount(item, amount.value, amount.unit)]
    required = [item for item in same if not item.optional]
    return {item.entity for item in required or same}


def _questions(article: Article, rows: Sequence[ResolvedMention]) -> Iterator[Question]:
    """The questions that the program asks the weights."""
    mentions = [row.mention for row in rows]
    for field in ("title", "text"):
        _, view = encoded(article, mentions, field)
        for amount in measured(view):
            key = key_of(view, amount)
            of_phase = phase_of(view, amount) is not None
            ruled = None if of_phase else ruled_owner(view, amount, key)
            asked = question(view, amount, key, ruled)
            if asked is not None:
                yield asked


def fit(data: Sequence[Choice]) -> dict[str, float]:
    """The weight of every cue that is seen often enough; the same data give the same weights."""
    seen = Counter(chain.from_iterable(chain.from_iterable(choice.cues for choice in data)))
    often = sorted(cue for cue, times in seen.items() if times >= RARE)
    numbers = {cue: number for number, cue in enumerate(often)}
    asked = [(_numbered(choice, numbers), np.array(choice.right)) for choice in data]
    weights = np.zeros(len(often))
    squares = np.full(len(often), 1e-8)
    order = np.random.default_rng(0)
    for _ in range(EPOCHS):
        for at in order.permutation(len(asked)):
            _step(weights, squares, *asked[at])
    return {
        cue: float(weights[number])
        for cue, number in numbers.items()
        if abs(weights[number]) >= NOTHING
    }


def _numbered(choice: Choice, numbers: Mapping[str, int]) -> list[np.ndarray]:
    return [
        np.array([numbers[cue] for cue in cues if cue in numbers], dtype=int)
        for cues in choice.cues
    ]


def _step(weights: Floats, squares: Floats, names: Sequence[np.ndarray], right: np.ndarray) -> None:
    """Move the weights, in place, towards the names that own the amount."""
    chances = _shares(np.array([weights[cues].sum() for cues in names]))
    wanted = chances * right
    for cues, slope in zip(names, chances - wanted / wanted.sum(), strict=True):
        slopes = slope + DECAY * weights[cues]
        squares[cues] += slopes**2
        weights[cues] -= RATE * slopes / np.sqrt(squares[cues])


def _shares(scores: Floats) -> Floats:
    shares: Floats = np.exp(scores - scores.max())
    return shares / shares.sum()


def result(data: Sequence[Choice], weights: Mapping[str, float]) -> str:
    """How many amounts the weights and the rules alone give to a right name."""
    right = sum(choice.right[_chosen(choice, weights)] for choice in data)
    ruled = sum(choice.right[choice.ruled] for choice in data)
    return f"{right} of {len(data)} amounts on a right name, {ruled} by the rules alone"


def _chosen(choice: Choice, weights: Mapping[str, float]) -> int:
    return clearly_best([score(cues, weights) for cues in choice.cues], choice.ruled)


def stored(weights: Mapping[str, float]) -> str:
    """The weights as ``kg.relations.amounts.ranking`` reads them, a cue a line."""
    return "".join(f"{cue}\t{weight:.3f}\n" for cue, weight in sorted(weights.items()))
