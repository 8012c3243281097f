"""Names that everybody knows and whose ending tells nothing: 格兰仕, 前海, 南水北调.

``data/known_names.csv`` holds them with type and subtype.  ``sure`` is 1 where the
string, as a word of its own, hardly means anything else; 0 where it is an ordinary word
too (小米, 平安) and only a list of its kind shows what is meant.  Sources: general
knowledge of companies, waters, mountains, zones and foreign cities in the forms that
newspapers use, read against broadcast news for other meanings.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name with what it names; ``sure`` when it needs no context."""

    name: str
    type: str
    subtype: str | None
    sure: bool


def find(name: str) -> KnownName | None:
    """The entry of exactly that name."""
    return _table().get(name)


def longest_at(text: str, start: int) -> list[KnownName]:
    """The entries that the text has at ``start``, the longest first."""
    lengths = _lengths().get(text[start : start + 2])
    if lengths is None:
        return []
    found = (_table().get(text[start : start + length]) for length in lengths)
    return [item for item in found if item is not None]


@cache
def _table() -> dict[str, KnownName]:
    path = resources.files("kg.lexicon") / "data" / "known_names.csv"
    rows = csv.DictReader(path.read_text(encoding="utf-8").splitlines())
    return {
        row["name"]: KnownName(row["name"], row["type"], row["subtype"] or None, row["sure"] == "1")
        for row in rows
    }


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """By the first two characters, how long the names are that begin so."""
    lengths: dict[str, set[int]] = {}
    for name in _table():
        lengths.setdefault(name[:2], set()).add(len(name))
    return {start: tuple(sorted(found, reverse=True)) for start, found in lengths.items()}
