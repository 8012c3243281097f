"""``python -m training``: train the learned layer and write its weights.

Reads ``evaluation/`` (texts that are held out are only scored), writes
``kg/mentions/data/names.npz``.  Needs scikit-learn (``pip install 'kg[training]'``).
"""

from __future__ import annotations

import warnings
from collections import Counter
from pathlib import Path

import numpy as np
from sklearn.decomposition import PCA
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier

from kg.mentions.lac import LacTagger
from kg.mentions.learned import LABELS, NameReader, window
from kg.mentions.tagger import NameSpan
from training.sentences import Sample, samples

ROOT = Path(__file__).parent.parent
WEIGHTS = ROOT / "kg" / "mentions" / "data" / "names.npz"
# Chosen on eight texts kept apart from training; twice as many of each gained nothing.
AXES = 64
HIDDEN = 96
EPOCHS = 12


def train(data: list[Sample]) -> dict[str, np.ndarray]:
    """Weights of the layer, by name."""
    states = np.concatenate([sample.states for sample in data])
    reduction = PCA(AXES, random_state=0).fit(states)
    scale = np.sqrt(reduction.explained_variance_[0])
    axes = reduction.components_.T / scale
    features = np.concatenate(
        [window((sample.states - reduction.mean_) @ axes) for sample in data]
    ).astype(np.float32)
    labels = np.array([label for sample in data for label in sample.labels])
    classifier = MLPClassifier(
        (HIDDEN,), alpha=0.01, batch_size=200, learning_rate_init=2e-3, max_iter=EPOCHS,
        random_state=0,
    )  # fmt: skip
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # to stop early is meant
        classifier.fit(features, labels)
    out = np.zeros((HIDDEN, len(LABELS)), dtype=np.float32)
    bias = np.full(len(LABELS), -30.0, dtype=np.float32)  # labels that no text has
    out[:, classifier.classes_] = classifier.coefs_[1]
    bias[classifier.classes_] = classifier.intercepts_[1]
    return {
        "mean": reduction.mean_,
        "axes": axes,
        "hidden": classifier.coefs_[0],
        "hidden_bias": classifier.intercepts_[0],
        "out": out,
        "out_bias": bias,
    }


def score(data: list[Sample]) -> str:
    """Precision and recall of the proposed names, each occurrence counted."""
    reader = NameReader()
    counts: Counter[str] = Counter()
    for sample in data:
        found = {name[:3] for name in reader.read(sample.states[None])[0]}
        truth = {name[:3] for name in _truth(sample)}
        counts.update(right=len(found & truth), found=len(found), annotated=len(truth))
    return (
        f"precision {counts['right'] / max(1, counts['found']):.3f}, "
        f"recall {counts['right'] / max(1, counts['annotated']):.3f} "
        f"({counts['annotated']} names)"
    )


def _truth(sample: Sample) -> tuple[NameSpan, ...]:
    from kg.mentions.learned import spans

    return spans(sample.labels, np.ones(len(sample.labels), dtype=np.float32))


def main() -> None:
    tagger = LacTagger(learned=False)
    data = list(samples(ROOT / "evaluation", tagger, held_out=False))
    weights = {name: value.astype(np.float16) for name, value in train(data).items()}
    with WEIGHTS.open("wb") as file:
        np.savez(file, **weights)
    print(f"{len(data)} sentences; {WEIGHTS.relative_to(ROOT)} written")
    print("trained on:", score(data))
    print("held out:", score(list(samples(ROOT / "evaluation", tagger, held_out=True))))


if __name__ == "__main__":
    main()
