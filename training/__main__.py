"""``python -m training [names] [owners] [pairs] [passages]``: train what is learned.

Reads ``evaluation/`` (texts that are held out are only scored), writes
``kg/mentions/data/names.npz``, ``kg/relations/data/owners.tsv`` and
``kg/relations/data/pairs.tsv``.  ``passages`` only scores the passages, those held out apart.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import numpy as np

from kg.evaluation.gate import HELD_OUT, TUNING
from kg.evaluation.passages import read_passages, score_passages
from kg.mentions.lac import LacTagger
from kg.mentions.learned import NameReader, spans
from kg.mentions.tagger import NameSpan
from training import owners, pairs
from training.network import train
from training.sentences import Sample, samples

ROOT = Path(__file__).parent.parent
NAMES = ROOT / "kg" / "mentions" / "data" / "names.npz"
OWNERS = ROOT / "kg" / "relations" / "data" / "owners.tsv"
PAIRS = ROOT / "kg" / "relations" / "data" / "pairs.tsv"


def score(data: list[Sample]) -> str:
    """Precision and recall of the names, each occurrence counted."""
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
    return spans(sample.labels, np.ones(len(sample.labels), dtype=np.float32))


def train_names() -> None:
    """The layer that reads names."""
    tagger = LacTagger(learned=False)
    data = list(samples(ROOT / "evaluation", tagger, held_out=False))
    weights = {name: value.astype(np.float16) for name, value in train(data).items()}
    with NAMES.open("wb") as file:
        np.savez(file, **weights)
    print(f"{len(data)} sentences; {NAMES.relative_to(ROOT)} written")
    print("trained on:", score(data))
    print("held out:", score(list(samples(ROOT / "evaluation", tagger, held_out=True))))


def train_owners() -> None:
    """The weights that say whose an amount is."""
    data = owners.annotated_choices(ROOT / "evaluation")
    weights = owners.fit(data[TUNING])
    OWNERS.write_text(owners.stored(weights), encoding="utf-8")
    print(f"{len(weights)} cues; {OWNERS.relative_to(ROOT)} written")
    print("trained on:", owners.result(data[TUNING], weights))
    print("held out:", owners.result(data[HELD_OUT], weights))


def train_pairs() -> None:
    """The weights that say what two names of one sentence have to do with each other."""
    data = pairs.annotated_pairs(ROOT / "evaluation")
    weights = {predicate: pairs.fit(found) for predicate, found in data[TUNING].items()}
    PAIRS.write_text(pairs.stored(weights), encoding="utf-8")
    print(f"{sum(map(len, weights.values()))} cues; {PAIRS.relative_to(ROOT)} written")
    for part in (TUNING, HELD_OUT):
        for predicate, known in weights.items():
            print(part, predicate, pairs.result(data[part][predicate], known))


def score_all_passages() -> None:
    """How much of what the passages say is found."""
    passages = list(read_passages(ROOT / "evaluation" / "passages"))
    for part in (TUNING, HELD_OUT):
        chosen = [one for one in passages if one.held_out == (part == HELD_OUT)]
        for predicate, (stated, found, wrong) in score_passages(chosen).items():
            print(f"{part} {predicate}: {found} of {stated} found, {wrong} wrongly")


STEPS = {
    "names": train_names,
    "owners": train_owners,
    "pairs": train_pairs,
    "passages": score_all_passages,
}

if __name__ == "__main__":
    for step in sys.argv[1:] or STEPS:
        STEPS[step]()
