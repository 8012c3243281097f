"""How names of projects, programmes and platforms end (``data/projects.toml``)."""

from __future__ import annotations

from kg.lexicon.lists import Endings, kind_of, load, longest_first

_LISTS = load("projects")
HEADS: tuple[str, ...] = longest_first(_LISTS["heads"])
GENERIC = frozenset(_LISTS["generic"])
QUOTE_HEADS: dict[str, str] = kind_of(_LISTS["quote_heads"])
QUOTED_SUFFIXES: dict[str, str] = kind_of(_LISTS["quoted_suffixes"])

_SUBTYPES = kind_of(_LISTS["suffixes"])
_ENDINGS = Endings(_SUBTYPES)


def subtype_of(name: str) -> str:
    """Subtype by the longest ending that fits; construction when none does."""
    ending = _ENDINGS.of(name)
    return _SUBTYPES[ending] if ending else "construction"
