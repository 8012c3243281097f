"""Names that a small learned layer reads from the tagger's own picture of a sentence.

LAC's network describes every character by 256 numbers before it decides on a label.  A
window classifier on these numbers (``training/`` makes it from the annotated texts of
``evaluation/`` that are not held out) says where persons and organizations begin and end;
it knows names by what stands around them and sees many that the tagger's own labels miss
(a person called 高山, a company called 淡马锡).  It only proposes; ``proposed`` says what
becomes of it.
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
WIDTH = 4  # characters on either side that the classifier sees


class NameReader:
    """The learned layer; ``path`` holds its weights (``training`` writes them)."""

    def __init__(self) -> None:
        with (files("kg.mentions") / "data" / "names.npz").open("rb") as file:
            stored = np.load(file)
            weights = {name: stored[name].astype(np.float32) for name in stored.files}
        self._mean, self._axes = weights["mean"], weights["axes"]
        self._hidden, self._hidden_bias = weights["hidden"], weights["hidden_bias"]
        self._out, self._out_bias = weights["out"], weights["out_bias"]
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
        windows = window((states - self._mean) @ self._axes)
        hidden = windows.reshape(-1, windows.shape[-1]) @ self._hidden
        hidden += self._hidden_bias
        scores: Floats = np.maximum(hidden, 0, out=hidden) @ self._out
        scores += self._out_bias
        return scores


def window(features: Floats) -> Floats:
    """Each place with the features of its neighbours, zeros beyond the sentence."""
    *outer, length, size = features.shape
    padded = np.zeros((*outer, length + 2 * WIDTH, size), features.dtype)
    padded[..., WIDTH : WIDTH + length, :] = features
    # Neighbours stand side by side in memory: the window of a place is one stretch of it.
    strides = (*padded.strides[:-2], *padded.strides[-2:])
    shape = (*outer, length, (2 * WIDTH + 1) * size)
    return np.ascontiguousarray(np.lib.stride_tricks.as_strided(padded, shape, strides))


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
