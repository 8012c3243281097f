"""Chinese surnames, for telling a name from an ordinary word (``data/surnames.toml``)."""

from __future__ import annotations

from kg.lexicon.lists import load, longest_first

_LISTS = load("surnames")
SINGLE = frozenset("".join(_LISTS["single"]))
FREQUENT = frozenset("".join(_LISTS["frequent"]))
TIBETAN: tuple[str, ...] = _LISTS["tibetan"]
# Parts of names by people; a name is made of parts of one.
PARTS: tuple[tuple[str, ...], ...] = tuple(
    longest_first(_LISTS[people]) for people in ("mongolian", "uyghur", "yi")
)
TRANSLITERATION = frozenset("".join(_LISTS["transliteration"]))
COMPOUND = frozenset(_LISTS["compound"])


def surname_of(name: str) -> str | None:
    """The surname a Chinese name begins with, compound ones first, or None."""
    if name[:2] in COMPOUND and len(name) > 2:
        return name[:2]
    return name[0] if name and name[0] in SINGLE else None
