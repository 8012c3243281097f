"""Named word lists of titles, verbs, cues and event nouns, and patterns made of them.

A list is one table of a file under ``data/``; where its words carry a value (the role
that a verb gives), the words stand under that value.
"""

from __future__ import annotations

from functools import cache

from kg.lexicon.lists import any_of, load, longest_first

_FILES = ("titles", "standins", "verbs", "events", "attributes")


@cache
def valued(name: str) -> dict[str, str]:
    """The words of the list with the value they stand under.

    Raises ``KeyError`` for a list that does not exist.
    """
    tables = {key: table for file in _FILES for key, table in load(file).items()}
    return {word: value for value, group in tables[name].items() for word in group}


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of the list, longest first."""
    return longest_first(valued(name))


@cache
def either(*names: str) -> str:
    """A regular expression that matches any word of the lists, the longest first."""
    return any_of(word for name in names for word in words(name))
