"""Names of states (``data/countries.toml``)."""

from __future__ import annotations

import re

from kg.lexicon.lists import load

NAMES = frozenset(load("countries")["names"])
HOME = ("中国", "中华")  # begins names of what is in no other state


_LONGEST = max(map(len, NAMES))


_FORMAL = re.compile(r"^(?P<short>.+?)(?:共和国|王国|联邦|大公国)$")
# 刚果共和国 and 刚果民主共和国 are two states.
_SHARED = frozenset({"刚果"})


def short_name(name: str) -> str:
    """肯尼亚共和国 → 肯尼亚, 中华人民共和国 → 中国; other names as they are."""
    if name == "中华人民共和国":
        return "中国"
    match = _FORMAL.match(name)
    short = match["short"] if match else name
    return short if short in NAMES - _SHARED else name


def leading(text: str) -> str:
    """The longest name of a state that the text begins with, or nothing."""
    lengths = range(min(_LONGEST, len(text)), 1, -1)
    return next((text[:length] for length in lengths if text[:length] in NAMES), "")
