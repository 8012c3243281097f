"""How names of places end (lists in ``data/places.toml``)."""

from __future__ import annotations

from kg.lexicon.lists import Endings, kind_of, load, longest_first

_LISTS = load("places")
SUFFIXES: dict[str, tuple[str, ...]] = _LISTS["suffixes"]
SHORT_FORMS: tuple[str, ...] = longest_first(_LISTS["short_forms"])
REGIONS: tuple[str, ...] = longest_first(_LISTS["regions"])
IDEAS: tuple[str, ...] = _LISTS["ideas"]
CONTINENTS = frozenset(_LISTS["continents"])
NOT_PLACES = frozenset(_LISTS["not_places"])

_SUBTYPES = kind_of(SUFFIXES)
_ENDINGS = Endings(_SUBTYPES)


def ending_of(name: str) -> str | None:
    """The longest ending of a place that the string ends with."""
    return _ENDINGS.of(name)


def subtype_of(name: str) -> str | None:
    """Subtype by the longest ending with something before it, or None."""
    ending = ending_of(name)
    return _SUBTYPES[ending] if ending and ending != name else None
