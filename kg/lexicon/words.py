"""jieba's dictionary as a lexicon: which strings are ordinary words.

Source: the dictionary inside jieba (MIT licence), with corpus frequencies and
part-of-speech tags.
"""

from __future__ import annotations

import logging
from functools import cache, lru_cache

COMMON_FREQUENCY = 3  # entries below this are jieba's own guesses and rare names


@cache
def _dictionary() -> dict[str, int]:
    import jieba

    jieba.setLogLevel(logging.WARNING)
    jieba.initialize()
    frequencies: dict[str, int] = jieba.dt.FREQ
    return frequencies


@cache
def _tags() -> dict[str, str]:
    import jieba

    # jieba.posseg would read the same file twice and load a model beside it.
    with jieba.dt.get_dict_file() as file:
        rows = (line.split(" ") for line in file.read().decode("utf-8").splitlines())
        return {row[0]: row[2] for row in rows if len(row) == 3}


def frequency(word: str) -> int:
    """How often jieba's corpus holds the word; 0 when it is not a word of its dictionary."""
    return _dictionary().get(word, 0)


def is_word(word: str) -> bool:
    """Whether the string is an ordinary dictionary word of two or more characters."""
    return len(word) > 1 and frequency(word) >= COMMON_FREQUENCY


def word_tag(word: str) -> str:
    """jieba's part of speech (n, v, nr, ns, nt, nz, …), empty for an unknown word."""
    return _tags().get(word, "") if frequency(word) else ""


@lru_cache(maxsize=65536)
def pieces(text: str) -> tuple[str, ...]:
    """The text cut into dictionary words; what no word covers comes out as single characters."""
    import jieba

    _dictionary()
    return tuple(jieba.cut(text, HMM=False))


def has_unknown_part(text: str) -> bool:
    """Whether the text holds a stretch that no dictionary word of two characters covers.

    Brands and coined names have one (翰博 in 翰博光电), ordinary phrases do not.
    """
    return any(len(piece) == 1 for piece in pieces(text))
