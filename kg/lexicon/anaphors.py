"""Bare kinds that stand for a thing named in full elsewhere in the article.

The words and their source are in ``data/anaphors.toml``.
"""

from __future__ import annotations

from kg.lexicon.lists import load

ANAPHORS: dict[str, frozenset[str]] = {
    type_: frozenset(words) for type_, words in load("anaphors").items()
}


def is_anaphor(name: str, type_: str) -> bool:
    """Whether the name is a bare kind, which names nothing by itself."""
    return name in ANAPHORS.get(type_, ())
