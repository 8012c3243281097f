"""The tagger behind one protocol: words with part of speech or entity label."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol


class Token(NamedTuple):
    """One word; labels are LAC's: PER, LOC, ORG, TIME, n, nz, nw, v, vn, a, m, q, p, c, w, …"""

    text: str
    tag: str


class Tagger(Protocol):
    """Tags sentences; the tokens of a sentence, joined, give the sentence back."""

    def tag(self, sentences: Sequence[str]) -> list[list[Token]]:
        """Tokens of each sentence, in the order given."""
        ...
