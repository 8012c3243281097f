"""Names of states (``data/countries.toml``)."""

from __future__ import annotations

from kg.lexicon.lists import load, longest_first

NAMES = longest_first(load("countries")["names"])


def leading(text: str) -> str:
    """The name of a state that the text begins with, or nothing."""
    return next((name for name in NAMES if text.startswith(name)), "")
