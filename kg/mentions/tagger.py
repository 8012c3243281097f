"""The tagger behind one protocol: words with part of speech or entity label."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol


class Token(NamedTuple):
    """One word; labels are LAC's: PER, LOC, ORG, TIME, n, nz, nw, v, vn, a, m, q, p, c, w, …"""

    text: str
    tag: str


class NameSpan(NamedTuple):
    """A name that a learned reader sees at ``[start, end)``, and how sure it is, 0 to 1."""

    start: int
    end: int
    type: str
    chance: float


class Reading(list[Token]):
    """The tokens of a sentence, and the names that the tagger's learned layer sees in it."""

    def __init__(self, tokens: Iterable[Token], names: tuple[NameSpan, ...] = ()) -> None:
        super().__init__(tokens)
        self.names = names


class Tagger(Protocol):
    """Tags sentences; the tokens of a sentence, joined, give the sentence back."""

    def tag(self, sentences: Sequence[str]) -> list[list[Token]]:
        """Tokens of each sentence, in the order given; a ``Reading`` where names come along."""
        ...
