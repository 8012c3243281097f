"""Weights of the cues that say what two names of one sentence have to do with each other.

A logistic regression for every predicate, with its weights held small (ridge), fitted by
accelerated descent over all pairs at once (Nesterov 1983).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, product
from pathlib import Path

import numpy as np

from kg.evaluation.gold import GoldDocument, GoldRelation
from kg.mentions.learned import Floats
from kg.model.ids import match_key
from kg.model.schema import PREDICATES
from kg.relations.amounts.ranking import score
from kg.relations.likely import ENOUGH, READ, pairs_of
from kg.relations.pair_cues import NamedSentence
from kg.relations.relate import encoded
from training.annotated import Annotated, annotated_articles

# Chosen by five-fold cross-validation; twice or half of any of them changes little.
TRUST = 0.3  # how much the pairs weigh against the wish for small weights
STEPS = 300
RARE = 3  # cues seen less often are left out
NOTHING = 0.06  # smaller weights are not stored


@dataclass(frozen=True, slots=True)
class Pair:
    """The cues of two names of one sentence, and whether it says the predicate of them."""

    cues: tuple[str, ...]
    said: bool


Pairs = dict[str, list[Pair]]  # by predicate
Gold = Mapping[tuple[str, str, str | None], GoldRelation]


def annotated_pairs(root: Path) -> dict[str, Pairs]:
    """The pairs of the texts under ``root``, by part of the annotated set."""
    return {name: _pairs(articles) for name, articles in annotated_articles(root).items()}


def _pairs(articles: Iterable[Annotated]) -> Pairs:
    pairs: Pairs = {name: [] for name in READ}
    for item in articles:
        for predicate, pair in _in_article(item):
            pairs[predicate].append(pair)
    return pairs


def _stated(document: GoldDocument) -> Gold:
    """The annotated statements by what they say, symmetric ones in both orders."""
    found: dict[tuple[str, str, str | None], GoldRelation] = {}
    for stated in document.relations:
        found[stated.subject, stated.predicate, stated.object] = stated
        if PREDICATES[stated.predicate].symmetric and stated.object is not None:
            found[stated.object, stated.predicate, stated.subject] = stated
    return found


def _in_article(item: Annotated) -> Iterator[tuple[str, Pair]]:
    gold, rows, annotated = _stated(item.document), item.rows, item.candidates
    _, view = encoded(item.article, [row.mention for row in rows], "text")
    for span in view.sentences:
        sentence = NamedSentence(view, span)
        text = match_key(view.original[slice(*view.source(*span))])
        for subject, object_, possible in pairs_of(sentence):
            first, second = (rows[view.indexes[at]].entity for at in (subject, object_))
            ends = list(product(annotated.get(first, ()), annotated.get(second, ())))
            cues = (*sentence.beside(subject, object_), *sentence.further(subject, object_))
            for predicate in possible:
                stated = [
                    gold[one, predicate, other]
                    for one, other in ends
                    if (one, predicate, other) in gold
                ]
                if not stated or any(_says(text, item) for item in stated):
                    yield predicate, Pair(cues, bool(stated))


def _says(sentence: str, stated: GoldRelation) -> bool:
    """Whether a statement that counts is said in this sentence; in others it only may be."""
    quotes = [match_key(quote) for quote in re.split("…", stated.evidence)]
    return not stated.optional and any(
        quote and (quote in sentence or sentence in quote) for quote in quotes
    )


def fit(data: Sequence[Pair]) -> dict[str, float]:
    """The weight of every cue that is seen often enough; the same data give the same weights."""
    seen = Counter(chain.from_iterable(pair.cues for pair in data))
    often = sorted(cue for cue, times in seen.items() if times >= RARE)
    numbers = {cue: number for number, cue in enumerate(often)}
    listed = [[numbers[cue] for cue in pair.cues if cue in numbers] for pair in data]
    cues = np.array(list(chain.from_iterable(listed)), dtype=int)
    pairs = np.repeat(np.arange(len(data)), [len(found) for found in listed])
    said = np.array([pair.said for pair in data], dtype=float)
    weights = _descend(cues, pairs, said, len(often))
    return {
        cue: float(weight)
        for cue, weight in zip(often, weights, strict=True)
        if abs(weight) >= NOTHING
    }


def _descend(cues: np.ndarray, pairs: np.ndarray, said: Floats, size: int) -> Floats:
    """Weights that make the pairs likely; ``cues[i]`` is one of the cues of ``pairs[i]``."""
    rate = 1 / (1 + TRUST * _steepest(cues, pairs, len(said), size) / 4)
    weights = ahead = np.zeros(size)
    for step in range(STEPS):
        scores = np.bincount(pairs, ahead[cues], len(said))
        errors = 1 / (1 + np.exp(-scores)) - said
        slopes = ahead + TRUST * np.bincount(cues, errors[pairs], size)
        before, weights = weights, ahead - rate * slopes
        ahead = weights + step / (step + 3) * (weights - before)
    return weights


def _steepest(cues: np.ndarray, pairs: np.ndarray, rows: int, size: int) -> float:
    """The greatest eigenvalue of the cues' co-occurrence, by power iteration."""
    vector, length = np.ones(size), 1.0
    for _ in range(20):
        vector = np.bincount(cues, np.bincount(pairs, vector[cues], rows)[pairs], size)
        length = float(np.linalg.norm(vector))
        vector /= length
    return length


def result(data: Sequence[Pair], weights: Mapping[str, float]) -> str:
    """How many of the pairs that the weights find likely are annotated."""
    found = [pair.said for pair in data if score(pair.cues, weights) >= ENOUGH]
    said = sum(pair.said for pair in data)
    return f"{sum(found)} of {said} statements found, {len(found) - sum(found)} pairs wrongly"


def stored(weights: Mapping[str, Mapping[str, float]]) -> str:
    """The weights as ``kg.relations.likely`` reads them, a cue a line."""
    return "".join(
        f"{predicate}\t{cue}\t{weight:.2f}\n"
        for predicate, known in sorted(weights.items())
        for cue, weight in sorted(known.items())
    )
