"""The learned layer is trained from annotated sentences."""

from __future__ import annotations

import numpy as np
import pytest

from kg.mentions.learned import DILATIONS, LABELS, neighbours
from training import owners, pairs
from training.network import SIZE, Batch, gradients, train
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
    assert weights["first"].shape == (256, SIZE)
    assert weights["near_0"].shape == (3 * SIZE, SIZE)
    assert weights["last"].shape == (SIZE, len(LABELS))
    unseen = LABELS.index("S-place")
    assert weights["last_bias"][unseen] < min(weights["last_bias"][label] for label in set(labels))


def test_gradients_are_the_slopes_of_the_loss() -> None:
    numbers = np.random.default_rng(1)
    batch = Batch(
        numbers.normal(size=(2, 5, 8)).astype(np.float32),
        np.array([[0, 1, 3, 0, 0], [0, 0, 5, -1, -1]]),
    )
    weights = {
        "first": numbers.normal(size=(8, SIZE)) / 3,
        "first_bias": numbers.normal(size=SIZE),
        "last": numbers.normal(size=(SIZE, len(LABELS))) / 5,
        "last_bias": numbers.normal(size=len(LABELS)),
    }
    for number in range(len(DILATIONS)):
        weights[f"near_{number}"] = numbers.normal(size=(3 * SIZE, SIZE)) / 20
        weights[f"near_{number}_bias"] = numbers.normal(size=SIZE)
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
    inside = (batch.labels >= 0)[..., None]
    found = (batch.states @ weights["first"] + weights["first_bias"]) * inside
    for number, dilation in enumerate(DILATIONS):
        near = neighbours(found, dilation)
        seen = near @ weights[f"near_{number}"] + weights[f"near_{number}_bias"]
        found = found + np.maximum(seen, 0) * inside
    scores = np.maximum(found, 0) @ weights["last"] + weights["last_bias"]
    logs = scores - np.log(np.exp(scores).sum(axis=-1, keepdims=True))
    rows, places = np.nonzero(batch.labels >= 0)
    return -float(logs[rows, places, batch.labels[rows, places]].mean())


def test_a_place_sees_the_ones_so_far_before_and_behind_it() -> None:
    seen = neighbours(np.array([[1.0], [2.0], [3.0]]), 2)
    assert seen.tolist() == [[0, 1, 3], [0, 2, 0], [1, 3, 0]]


def test_the_weights_of_cues_prefer_the_names_that_own_the_amount() -> None:
    choice = owners.Choice((("near", "firm"), ("far", "work")), (False, True), ruled=0)
    weights = owners.fit([choice] * owners.RARE)
    assert weights["work"] > 0 > weights["firm"]


def test_cues_that_are_seen_seldom_have_no_weight() -> None:
    choice = owners.Choice((("firm",), ("work",)), (False, True), ruled=0)
    assert owners.fit([choice] * (owners.RARE - 1)) == {}


def test_the_score_counts_what_the_weights_and_the_rules_get_right() -> None:
    choice = owners.Choice((("firm",), ("work",)), (False, True), ruled=0)
    said = owners.result([choice, choice], {"work": 2.0})
    assert said == "2 of 2 amounts on a right name, 0 by the rules alone"


def test_stored_weights_are_sorted_lines() -> None:
    assert owners.stored({"b c": -0.25, "a": 1.0}) == "a\t1.000\nb c\t-0.250\n"


def test_the_weights_of_pairs_tell_statements_from_others() -> None:
    data = [pairs.Pair(("in", "near"), True), pairs.Pair(("by", "near"), False)] * 20
    weights = pairs.fit(data)
    assert weights["in"] > 0 > weights["by"]
    assert abs(weights.get("near", 0.0)) < weights["in"] / 10
    assert pairs.result(data, weights) == "20 of 20 statements found, 0 pairs wrongly"


def test_cues_of_single_pairs_get_no_weight() -> None:
    data = [pairs.Pair(("in",), True), pairs.Pair(("by",), False)] * pairs.RARE
    weights = pairs.fit([*data, pairs.Pair(("once",), True)])
    assert "once" not in weights
