"""Names of states (``data/countries.toml``)."""

from __future__ import annotations

from kg.lexicon.lists import load

NAMES = frozenset(load("countries")["names"])


_LONGEST = max(map(len, NAMES))


def leading(text: str) -> str:
    """The longest name of a state that the text begins with, or nothing."""
    lengths = range(min(_LONGEST, len(text)), 1, -1)
    return next((text[:length] for length in lengths if text[:length] in NAMES), "")
