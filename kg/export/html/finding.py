"""What search needs beside the names: pinyin initials, traditional forms."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from kg.text.traditional import simplified, simplified_table


@lru_cache(maxsize=65536)
def initials(name: str) -> str:
    """First letters of the pinyin of each hanzi, Latin letters and digits as they are.

    ``孙永红`` gives ``syh``; of a character with several readings the usual one in
    that word is taken.
    """
    from pypinyin import Style, lazy_pinyin

    letters = "".join(lazy_pinyin(name, style=Style.FIRST_LETTER))
    return "".join(char for char in letters.lower() if char.isascii() and char.isalnum())


def folding(names: Iterable[str]) -> str:
    """Pairs of a traditional and its simplified character, for the names of a page.

    Covers the traditional forms of every character of the names, so that either
    way of writing finds the other; a flat string ``孫孙紅红``.
    """
    used = set(simplified("".join(names)))
    pairs = ((chr(old), new) for old, new in simplified_table().items() if new in used)
    return "".join(old + new for old, new in sorted(pairs))
