"""The learned layer is trained from annotated sentences."""

from __future__ import annotations

import numpy as np

from kg.mentions.learned import LABELS
from training.__main__ import AXES, HIDDEN, train
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
