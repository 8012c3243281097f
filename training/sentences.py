"""Annotated texts as sentences with a label for every character."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from kg.config import LayoutOptions, ReadingOptions
from kg.layout import repair
from kg.mentions import sentences_to_tag
from kg.mentions.lac import LacTagger
from kg.mentions.learned import LABELS, Floats
from kg.model.ids import match_key
from kg.reading import read
from kg.text.traditional import simplified

_NUMBER = {label: number for number, label in enumerate(LABELS)}


@dataclass(frozen=True, slots=True)
class Sample:
    """A sentence with the network's numbers and the label of each character."""

    doc: str
    text: str
    states: Floats
    labels: list[int]


def samples(root: Path, tagger: LacTagger, *, held_out: bool) -> Iterator[Sample]:
    """Sentences of the annotated texts under ``root``, those held out or the others."""
    manifest = tomllib.loads((root / "manifest.toml").read_text(encoding="utf-8"))
    chosen = {item["doc"]: item["held_out"] for item in manifest["text"]}
    for path in sorted((root / "gold").glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = root / "texts" / gold["doc"]
        if text.exists() and chosen[gold["doc"]] == held_out:
            yield from _of_document(text, _names(gold), tagger)


def _names(gold: dict[str, Any]) -> list[tuple[str, str]]:
    """Surface form and type of every annotated name, the longest first."""
    names = {
        (simplified(match_key(name)), entity["type"])
        for entity in gold["entities"]
        if entity["type"] != "event"
        for name in (entity["name"], *entity["aliases"])
    }
    return sorted(names, key=lambda item: (-len(item[0]), item))


def _of_document(path: Path, names: list[tuple[str, str]], tagger: LacTagger) -> Iterator[Sample]:
    for document in read([str(path)], ReadingOptions()):
        for article in repair(document, LayoutOptions()):
            for text in sentences_to_tag(article):
                if text.strip():
                    yield Sample(path.name, text, tagger.states([text])[0], labelled(text, names))


def labelled(text: str, names: list[tuple[str, str]]) -> list[int]:
    """The longest annotated name at every place, as begin, inside, end or single labels."""
    folded = "".join(match_key(character)[:1] or " " for character in text)
    labels = np.zeros(len(text), dtype=int)
    for name, kind in names:
        start = folded.find(name) if name else -1
        while start >= 0:
            end = start + len(name)
            if not labels[start:end].any():
                labels[start:end] = _NUMBER[f"I-{kind}"]
                labels[start] = _NUMBER[f"B-{kind}"]
                labels[end - 1] = _NUMBER[f"E-{kind}" if len(name) > 1 else f"S-{kind}"]
            start = folded.find(name, start + 1)
    return labels.tolist()
