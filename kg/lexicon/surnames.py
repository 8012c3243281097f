"""Chinese surnames, for telling a name from an ordinary word (``data/surnames.toml``)."""

from __future__ import annotations

import re

from kg.lexicon.lists import any_of, load, longest_first

_LISTS = load("surnames")
SINGLE = frozenset("".join(_LISTS["single"]))
FREQUENT = frozenset("".join(_LISTS["frequent"]))
TIBETAN: tuple[str, ...] = _LISTS["tibetan"]
TRANSLITERATION = frozenset("".join(_LISTS["transliteration"]))
COMPOUND = frozenset(_LISTS["compound"])
JAPANESE = frozenset(_LISTS["japanese"])
NO_NAMES = frozenset(_LISTS["no_names"])  # nouns that begin like names


def _of(parts: tuple[str, ...]) -> str:
    # The first part stands before its repetition: ``re`` then looks at no place where none begins.
    return rf"{any_of(parts)}{any_of(parts)}{{0,3}}江?"


TIBETAN_NAME = re.compile(rf"{any_of(TIBETAN)}{any_of(TIBETAN)}{{1,2}}")
# Names put together of parts of one people; a single part is matched too.
NAMES_OF_PARTS = tuple(
    re.compile(rf"{_of(parts)}(?:[·•・‧]{_of(parts)})?")
    for parts in (longest_first(_LISTS[people]) for people in ("mongolian", "uyghur", "yi"))
)
# A single part that is long enough to be a whole name behind a post: 胡日查, 旺堆.
WHOLE_PARTS = longest_first(
    [*TIBETAN, *(part for people in ("mongolian", "uyghur") for part in _LISTS[people])]
)
SHORTEST_OF_PARTS = 4  # characters; 阿木 and 努尔 alone are parts of other words


def is_name_of_parts(name: str) -> bool:
    """Whether a Tibetan, Mongolian, Uyghur or Yi name is put together of known parts."""
    if len(name) < SHORTEST_OF_PARTS:
        return False
    return any(pattern.fullmatch(name) for pattern in (TIBETAN_NAME, *NAMES_OF_PARTS))


def surname_of(name: str) -> str | None:
    """The surname a Chinese name begins with, compound ones first, or None."""
    if name[:2] in COMPOUND and len(name) > 2:
        return name[:2]
    return name[0] if name and name[0] in SINGLE else None
