"""The learned layer is trained from annotated sentences."""

from __future__ import annotations

import numpy as np
import pytest

from kg.mentions.learned import LABELS, WIDTH, window
from training.network import AXES, HIDDEN, Batch, gradients, train
from training.sentences import Sample, labelled


def test_the_longest_annotated_name_labels_its_characters() -> None:
    names = [("甲城公司", "organization"), ("甲城", "place")]
    labels = [LABELS[number] for number in labelled("在甲城公司", names)]
    assert labels == ["O", "B-organization", "I-organization", "I-organization", "E-organization"]


def test_training_gives_the_weights_that_the_layer_reads() -> None:
    numbers = np.random.default_rng(0)
    labels = [LABELS.index(label) for label in ("O", "B-person", "E-person", "O")] * 20
    states = numbers.normal(size=(len(labels), 256)).astype(np.float32)
    states[np.array(labels) > 0] += 3
    weights = train([Sample("doc.txt", "甲" * len(labels), states, labels)])
    assert weights["axes"].shape == (256, AXES)
    assert weights["hidden"].shape[1] == HIDDEN
    assert weights["out"].shape == (HIDDEN, len(LABELS))
    unseen = LABELS.index("S-place")
    assert weights["out_bias"][unseen] < min(weights["out_bias"][label] for label in set(labels))


def test_gradients_are_the_slopes_of_the_loss() -> None:
    numbers = np.random.default_rng(1)
    batch = Batch(
        numbers.normal(size=(2, 5, 8)).astype(np.float32),
        np.array([[0, 1, 3, 0, 0], [0, 0, 5, -1, -1]]),
    )
    weights = {
        "axes": numbers.normal(size=(8, AXES)) / 3,
        "hidden": numbers.normal(size=(AXES * (2 * WIDTH + 1), HIDDEN)) / 20,
        "hidden_bias": numbers.normal(size=HIDDEN),
        "out": numbers.normal(size=(HIDDEN, len(LABELS))) / 5,
        "out_bias": numbers.normal(size=len(LABELS)),
    }
    slopes = gradients(weights, batch)
    for name, value in weights.items():
        place = (0,) * value.ndim
        step = np.zeros_like(value)
        step[place] = 1e-4
        rise = loss({**weights, name: value + step}, batch) - loss(
            {**weights, name: value - step}, batch
        )
        assert slopes[name][place] == pytest.approx(rise / 2e-4, abs=1e-5)


def loss(weights: dict[str, np.ndarray], batch: Batch) -> float:
    hidden = window(batch.states @ weights["axes"]) @ weights["hidden"] + weights["hidden_bias"]
    scores = np.maximum(hidden, 0) @ weights["out"] + weights["out_bias"]
    logs = scores - np.log(np.exp(scores).sum(axis=-1, keepdims=True))
    rows, places = np.nonzero(batch.labels >= 0)
    return -float(logs[rows, places, batch.labels[rows, places]].mean())
