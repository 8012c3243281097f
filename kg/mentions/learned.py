"""Names that a small learned layer reads from the tagger's own picture of a sentence.

LAC's network describes every character by 256 numbers before it decides on a label.  Four
convolutions over these numbers (``training/`` makes them from the annotated texts of
``evaluation/`` that are not held out) say where names begin and end; they know names by what
stands around them and see many that the tagger's own labels miss (a person called 高山, a
company called 淡马锡).  The layer only proposes; ``proposed`` says what becomes of it.
"""

from __future__ import annotations

from importlib.resources import files

import numpy as np
import numpy.typing as npt
from threadpoolctl import ThreadpoolController

from kg.mentions.tagger import NameSpan

Floats = npt.NDArray[np.float32]

TYPES = ("person", "organization", "project", "place")
# Outside, then begin, inside, end and single character of each type.
LABELS = ("O", *(f"{part}-{kind}" for kind in TYPES for part in "BIES"))
SURE = 0.4  # below, a name is not worth asking about; who asks has a threshold of its own
DILATIONS = (1, 2, 4, 1)  # how far off the two neighbours are that each convolution sees


class NameReader:
    """The learned layer; ``path`` holds its weights (``training`` writes them)."""

    def __init__(self) -> None:
        with (files("kg.mentions") / "data" / "names.npz").open("rb") as file:
            stored = np.load(file)
            self._weights = {name: stored[name].astype(np.float32) for name in stored.files}
        self._threads = ThreadpoolController()

    def read(self, states: Floats) -> list[tuple[NameSpan, ...]]:
        """Names of each sentence of one length; ``states`` is (sentence, place, number)."""
        sentences, length, _ = states.shape
        # Products this small make numpy's threads spin longer than they work.
        with self._threads.limit(limits=1, user_api="blas"):
            scores = self._scores(states)
        labels = scores.argmax(axis=1)
        chances = np.ones(len(labels), dtype=np.float32)
        inside = np.nonzero(labels)[0]  # most characters stand in no name
        rows = scores[inside]
        chances[inside] = 1 / np.exp(rows - rows.max(axis=1, keepdims=True)).sum(axis=1)
        return [
            spans(row.tolist(), sure) if row.any() else ()
            for row, sure in zip(
                labels.reshape(sentences, length),
                chances.reshape(sentences, length),
                strict=True,
            )
        ]

    def _scores(self, states: Floats) -> Floats:
        """The score of every label, a row for each character of all sentences."""
        known = self._weights
        found = states @ known["first"]
        found += known["first_bias"]
        for number, dilation in enumerate(DILATIONS):
            seen = neighbours(found, dilation) @ known[f"near_{number}"]
            seen += known[f"near_{number}_bias"]
            found += np.maximum(seen, 0, out=seen)
        found = found.reshape(-1, found.shape[-1])
        scores: Floats = np.maximum(found, 0, out=found) @ known["last"]
        scores += known["last_bias"]
        return scores


def neighbours(features: Floats, dilation: int) -> Floats:
    """Each place between the ones so far before and behind it, zeros beyond the sentence."""
    *outer, length, size = features.shape
    padded = np.zeros((*outer, length + 2 * dilation, size), features.dtype)
    padded[..., dilation : dilation + length, :] = features
    strides = (*padded.strides[:-1], dilation * padded.strides[-2], padded.strides[-1])
    seen = np.lib.stride_tricks.as_strided(padded, (*outer, length, 3, size), strides)
    return np.ascontiguousarray(seen).reshape(*outer, length, 3 * size)


def spans(labels: list[int], chances: Floats) -> tuple[NameSpan, ...]:
    """Whole names whose every character is sure."""
    found: list[NameSpan] = []
    start = 0
    for place, label in enumerate(labels):
        if not label:
            continue  # outside, as most characters are
        part, _, kind = LABELS[label].partition("-")
        if part in "BS":
            start = place
        if part not in "ES":
            continue
        whole = all(LABELS[item] == f"I-{kind}" for item in labels[start + 1 : place])
        begun = LABELS[labels[start]] in {f"B-{kind}", f"S-{kind}"}
        sure = float(chances[start : place + 1].min())
        if whole and begun and sure >= SURE:
            found.append(NameSpan(start, place + 1, kind, round(sure, 2)))
    return tuple(found)
