"""The learned layer in training: two linear steps and one hidden layer, by hand in numpy.

Small enough that its gradients fit on a page, so that neither the program nor its tests
need a framework.  Dropout on all three inputs is what makes it hold on unseen texts
(Srivastava et al. 2014); weights move by AdamW (Loshchilov and Hutter 2019) with a rate
that rises and then falls along a cosine.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from threadpoolctl import threadpool_limits

from kg.mentions.learned import LABELS, WIDTH, Floats, window
from training.sentences import Sample

# Chosen by cross-validation on 75 texts: twice as wide, recurrent, or with features of a
# dictionary beside the tagger's states gained one point of F1 at most.
AXES = 64
HIDDEN = 96
EPOCHS = 20
RATE = 2e-3
BATCH = 16
DROPPED = {"states": 0.3, "axes": 0.1, "hidden": 0.3}
_WARM = 0.3  # share of the steps in which the rate rises
_DECAY = 1e-4  # of each weight in each step, times the rate
_MOMENTS = (0.9, 0.999)


@dataclass(frozen=True)
class Batch:
    """Sentences of like length: states padded with zeros, labels with -1."""

    states: Floats
    labels: np.ndarray


def train(data: Sequence[Sample], epochs: int = EPOCHS) -> dict[str, Floats]:
    """Weights of the layer, by the name under which ``NameReader`` reads them.

    The same data give the same weights on one machine.
    """
    data = [sample for sample in data if sample.labels]
    states = np.concatenate([sample.states for sample in data])
    mean, spread = states.mean(axis=0), states.std(axis=0) + 1e-3
    batches = [_padded(group, mean, spread) for group in _groups(data)]
    numbers = np.random.default_rng(0)
    weights = _fresh(states.shape[1], numbers)
    with threadpool_limits(1, user_api="blas"):  # the order of sums hangs on the threads
        _descend(weights, batches, epochs, numbers)
    weights["axes"] = weights["axes"] / spread[:, None]
    return {"mean": mean, **weights}


def _groups(data: Sequence[Sample]) -> Iterator[list[Sample]]:
    """Sentences of like length together, so that little is padded."""
    ordered = sorted(data, key=lambda sample: (len(sample.labels), sample.doc, sample.text))
    for start in range(0, len(ordered), BATCH):
        yield ordered[start : start + BATCH]


def _padded(group: Sequence[Sample], mean: Floats, spread: Floats) -> Batch:
    length = max(len(sample.labels) for sample in group)
    states = np.zeros((len(group), length, len(mean)), dtype=np.float32)
    labels = np.full((len(group), length), -1)
    for row, sample in enumerate(group):
        states[row, : len(sample.labels)] = (sample.states - mean) / spread
        labels[row, : len(sample.labels)] = sample.labels
    return Batch(states, labels)


def _fresh(states: int, numbers: np.random.Generator) -> dict[str, Floats]:
    """Uniform weights within one over the root of the number of inputs."""
    inputs = {"axes": states, "hidden": AXES * (2 * WIDTH + 1), "out": HIDDEN}
    outputs = {"axes": AXES, "hidden": HIDDEN, "out": len(LABELS)}
    weights: dict[str, Floats] = {}
    for name, count in inputs.items():
        bound = count**-0.5
        size = (count, outputs[name])
        weights[name] = numbers.uniform(-bound, bound, size).astype(np.float32)
        if name != "axes":
            weights[f"{name}_bias"] = np.zeros(outputs[name], dtype=np.float32)
    return weights


def _descend(
    weights: dict[str, Floats],
    batches: Sequence[Batch],
    epochs: int,
    numbers: np.random.Generator,
) -> None:
    """Move the weights, in place, along the gradients of every batch."""
    first = {name: np.zeros_like(value) for name, value in weights.items()}
    second = {name: np.zeros_like(value) for name, value in weights.items()}
    order, step = list(batches), 0
    for epoch in range(epochs):
        random.Random(epoch).shuffle(order)
        for batch in order:
            step += 1
            rate = RATE * _height(step / (epochs * len(order)))
            for name, slope in gradients(weights, batch, numbers).items():
                first[name] += (1 - _MOMENTS[0]) * (slope - first[name])
                second[name] += (1 - _MOMENTS[1]) * (slope**2 - second[name])
                mean = first[name] / (1 - _MOMENTS[0] ** step)
                spread = np.sqrt(second[name] / (1 - _MOMENTS[1] ** step)) + 1e-8
                weights[name] -= rate * (mean / spread + _DECAY * weights[name])


def _height(done: float) -> float:
    """The rate's share of its peak after that share of the steps."""
    if done < _WARM:
        return max(0.04, done / _WARM)
    return 0.5 * (1 + float(np.cos(np.pi * (done - _WARM) / (1 - _WARM))))


def gradients(
    weights: dict[str, Floats], batch: Batch, numbers: np.random.Generator | None = None
) -> dict[str, Floats]:
    """Slopes of the mean cross-entropy of a batch; without ``numbers`` nothing is dropped."""
    states = batch.states * _kept(batch.states.shape, "states", numbers)
    kept_axes = _kept((*states.shape[:2], AXES), "axes", numbers)
    windows = window((states @ weights["axes"]) * kept_axes)
    hidden = windows @ weights["hidden"] + weights["hidden_bias"]
    kept_hidden = _kept(hidden.shape, "hidden", numbers) * (hidden > 0)
    fired = hidden * kept_hidden
    error = _error(fired @ weights["out"] + weights["out_bias"], batch.labels)
    d_hidden = (error @ weights["out"].T) * kept_hidden
    d_axes = _folded(d_hidden @ weights["hidden"].T) * kept_axes
    return {
        "axes": _product(states, d_axes),
        "hidden": _product(windows, d_hidden),
        "hidden_bias": d_hidden.sum(axis=(0, 1)),
        "out": _product(fired, error),
        "out_bias": error.sum(axis=(0, 1)),
    }


def _kept(
    shape: tuple[int, ...], layer: str, numbers: np.random.Generator | None
) -> Floats | np.float32:
    """A mask that drops a share of the values and scales the rest up for them."""
    if numbers is None:
        return np.float32(1)
    kept = 1 - DROPPED[layer]
    mask: Floats = (numbers.random(shape, dtype=np.float32) < kept) / np.float32(kept)
    return mask


def _error(scores: Floats, labels: np.ndarray) -> Floats:
    """Slope of the mean cross-entropy by the scores; padded places have none."""
    shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares /= shares.sum(axis=-1, keepdims=True)
    rows, places = np.nonzero(labels >= 0)
    shares[rows, places, labels[rows, places]] -= 1
    shares[labels < 0] = 0
    error: Floats = shares / len(rows)
    return error


def _folded(windows: Floats) -> Floats:
    """What each place gets from all the windows that show it: ``window`` turned round."""
    length = windows.shape[1]
    padded = np.zeros((windows.shape[0], length + 2 * WIDTH, AXES), dtype=np.float32)
    for step in range(2 * WIDTH + 1):
        padded[:, step : step + length] += windows[..., step * AXES : (step + 1) * AXES]
    return padded[:, WIDTH : WIDTH + length]


def _product(left: Floats, right: Floats) -> Floats:
    flat: Floats = left.reshape(-1, left.shape[-1]).T @ right.reshape(-1, right.shape[-1])
    return flat
