"""The learned layer in training: linear steps and convolutions, by hand in numpy.

Small enough that its gradients fit on a page, so that neither the program nor its tests
need a framework.  Each convolution adds to what it reads (He et al. 2016).  Dropout on the
input of every step is what makes it hold on unseen texts (Srivastava et al. 2014); weights
move by AdamW (Loshchilov and Hutter 2019) along slopes of bounded length, with a rate that
rises and then falls along a cosine.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from threadpoolctl import threadpool_limits

from kg.mentions.learned import DILATIONS, LABELS, Floats, neighbours
from training.sentences import Sample

# Chosen by how they read 50 texts that were not trained on: these find 76 names in 100 where
# a window of nine characters in place of the convolutions finds 69, as precisely.  Recurrent
# layers, gates, layer norms and 25,000 more sentences, with other names put into them, gained
# nothing; three quarters of the numbers lost two names in 100.
SIZE = 128  # numbers of each character from the first step to the last
EPOCHS = 30
RATE = 3e-3
BATCH = 24
DROPPED = 0.3  # share of the inputs of every step
STEEPEST = 1.0  # longer slopes are cut to this length
_WARM = 0.3  # share of the steps in which the rate rises
_DECAY = 1e-2  # of each weight in each step, times the rate
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
    weights["first"] = weights["first"] / spread[:, None]
    weights["first_bias"] = weights["first_bias"] - mean @ weights["first"]
    return weights


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
    sizes = {"first": (states, SIZE), "last": (SIZE, len(LABELS))}
    sizes |= {f"near_{number}": (3 * SIZE, SIZE) for number in range(len(DILATIONS))}
    weights: dict[str, Floats] = {}
    for name, (inputs, outputs) in sizes.items():
        bound = inputs**-0.5
        weights[name] = numbers.uniform(-bound, bound, (inputs, outputs)).astype(np.float32)
        weights[f"{name}_bias"] = np.zeros(outputs, dtype=np.float32)
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
            for name, slope in _bounded(gradients(weights, batch, numbers)).items():
                first[name] += (1 - _MOMENTS[0]) * (slope - first[name])
                second[name] += (1 - _MOMENTS[1]) * (slope**2 - second[name])
                mean = first[name] / (1 - _MOMENTS[0] ** step)
                spread = np.sqrt(second[name] / (1 - _MOMENTS[1] ** step)) + 1e-8
                weights[name] -= rate * (mean / spread + _DECAY * weights[name])


def _bounded(slopes: dict[str, Floats]) -> dict[str, Floats]:
    """The slopes, together no longer than ``STEEPEST``."""
    length = float(sum(float((slope**2).sum()) for slope in slopes.values())) ** 0.5
    scale = np.float32(min(1.0, STEEPEST / (length + 1e-6)))
    return {name: slope * scale for name, slope in slopes.items()}


def _height(done: float) -> float:
    """The rate's share of its peak after that share of the steps."""
    if done < _WARM:
        return max(0.04, done / _WARM)
    return 0.5 * (1 + float(np.cos(np.pi * (done - _WARM) / (1 - _WARM))))


def gradients(
    weights: dict[str, Floats], batch: Batch, numbers: np.random.Generator | None = None
) -> dict[str, Floats]:
    """Slopes of the mean cross-entropy of a batch; without ``numbers`` nothing is dropped."""
    # Nothing stands behind the end of a sentence.
    inside = (batch.labels >= 0)[..., None].astype(np.float32)
    states = batch.states * _kept(batch.states.shape, numbers)
    found = (states @ weights["first"] + weights["first_bias"]) * inside
    steps: list[tuple[Floats, Floats, Floats]] = []
    for number, dilation in enumerate(DILATIONS):
        kept = _kept(found.shape, numbers)
        near = neighbours(found * kept, dilation)
        seen = near @ weights[f"near_{number}"] + weights[f"near_{number}_bias"]
        fires = (seen > 0) * inside
        steps.append((near, fires, kept))
        found = found + seen * fires
    kept = _kept(found.shape, numbers) * (found > 0)
    fired = found * kept
    error = _error(fired @ weights["last"] + weights["last_bias"], batch.labels)
    slopes = {"last": _product(fired, error), "last_bias": error.sum(axis=(0, 1))}
    rise = (error @ weights["last"].T) * kept
    for number, (near, fires, kept) in reversed(list(enumerate(steps))):
        step = rise * fires
        slopes[f"near_{number}"] = _product(near, step)
        slopes[f"near_{number}_bias"] = step.sum(axis=(0, 1))
        rise = rise + _gathered(step @ weights[f"near_{number}"].T, DILATIONS[number]) * kept
    rise = rise * inside
    return {"first": _product(states, rise), "first_bias": rise.sum(axis=(0, 1)), **slopes}


def _kept(shape: tuple[int, ...], numbers: np.random.Generator | None) -> Floats:
    """A mask that drops a share of the values and scales the rest up for them."""
    if numbers is None:
        return np.ones(shape, dtype=np.float32)
    kept = 1 - DROPPED
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


def _gathered(near: Floats, dilation: int) -> Floats:
    """What each place gets from all that saw it: ``neighbours`` turned round."""
    *outer, length, size = near.shape
    parts = near.reshape(*outer, length, 3, size // 3)
    padded = np.zeros((*outer, length + 2 * dilation, size // 3), dtype=near.dtype)
    for place in range(3):
        padded[..., place * dilation : place * dilation + length, :] += parts[..., place, :]
    return padded[..., dilation : dilation + length, :]


def _product(left: Floats, right: Floats) -> Floats:
    flat: Floats = left.reshape(-1, left.shape[-1]).T @ right.reshape(-1, right.shape[-1])
    return flat
