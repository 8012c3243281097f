"""Reading the word lists under ``data/``: TOML files of words with their source."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import Any


@cache
def load(name: str) -> dict[str, Any]:
    """The lists of one file; a string is a list of words separated by white space."""
    path = resources.files("kg.lexicon") / "data" / f"{name}.toml"
    table: dict[str, Any] = _split(tomllib.loads(path.read_text(encoding="utf-8")))
    return table


def _split(value: Any) -> Any:
    if isinstance(value, str):
        return tuple(value.split())
    if isinstance(value, dict):
        return {key: _split(item) for key, item in value.items()}
    return value


def kind_of(groups: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """From lists by kind to the kind of each word."""
    return {word: kind for kind, words in groups.items() for word in words}


class Endings:
    """A set of endings; finds the longest that a string ends with in a few look-ups."""

    def __init__(self, endings: Iterable[str]) -> None:
        self._endings = frozenset(endings)
        by_last: dict[str, set[int]] = {}
        for ending in self._endings:
            by_last.setdefault(ending[-1:], set()).add(len(ending))
        # Most strings end in a character that ends none of them.
        self._lengths = {last: sorted(by_last[last], reverse=True) for last in by_last}

    def of(self, text: str) -> str | None:
        """The longest ending of ``text``, or None."""
        for length in self._lengths.get(text[-1:], ()):
            if text[-length:] in self._endings and length <= len(text):
                return text[-length:]
        return None


def longest_first(words: Any) -> tuple[str, ...]:
    """The words, longer ones first, so that the first that fits is the longest."""
    return tuple(sorted(set(words), key=lambda word: (-len(word), word)))


def any_of(words: Iterable[str]) -> str:
    """A regular expression that matches any of the words, the longest first."""
    return f"(?:{'|'.join(map(re.escape, longest_first(words)))})"
