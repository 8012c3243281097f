"""A stretch of a sentence as the words that tell how its names belong together.

Verbs become the letter of their list, so that what one of them teaches holds for all;
function words and the symbols of names stay; everything else is left out, and of a list
of names one remains: ``计划在Ⓛ投资建设Ⓙ、Ⓙ`` is ``在 Ⓛ IJ Ⓙ``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kg.lexicon.lists import any_of
from kg.lexicon.wordlists import words

_LETTERS = {
    "visit_verbs": "V",
    "arrival_verbs": "A",
    "attend_verbs": "T",
    "speech_verbs": "S",
    "invest_verbs": "I",
    "money_verbs": "M",
    "project_verbs": "J",
    "founding_verbs": "F",
    "held_verbs": "H",
    "site_verbs": "L",
    "opening_verbs": "O",
    "ceremony_verbs": "C",
    "joint_verbs": "W",
    "build_verbs": "B",
}
_KEPT = "在于由与和同对向为被把的了、，；：及以将从等旗下内外区其该是"
_NAMES = "ⓅⓄⓁⒿⒺ"


def _letters() -> dict[str, str]:
    """Each verb with the letters of its lists."""
    found: dict[str, str] = {}
    for name, letter in _LETTERS.items():
        for word in words(name):
            found[word] = found.get(word, "") + letter
    return found


_VERBS = _letters()
_WORD = re.compile(any_of([*_VERBS, *_KEPT, *_NAMES]))


@lru_cache(maxsize=20_000)
def skeleton(text: str) -> tuple[str, ...]:
    """The words of an encoded text that tell relations, in order."""
    found: list[str] = []
    for match in _WORD.finditer(text):
        word = match.group()
        if word in _NAMES and found[-2:] == [word, "、"]:
            found.pop()
        else:
            found.append(_VERBS.get(word, word))
    return tuple(found)
