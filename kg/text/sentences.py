"""Splitting Chinese text into sentences with their offsets."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.model.offsets import Span

_SENTENCE = re.compile(r"[^。！？!?\n]*(?:[。！？!?]+[”’」』）)]*|\n|$)")

# Texts whose sentences are kept, two an article: each stage asks for them again, and so does
# each file that quotes them.
_KEPT = 1 << 15


@lru_cache(_KEPT)
def sentence_spans(text: str) -> tuple[Span, ...]:
    """Sentences of ``text`` without surrounding white space, in order.

    A sentence ends at 。！？ with the closing quotes that follow, and at a line break.
    """
    spans: list[Span] = []
    for match in _SENTENCE.finditer(text):
        piece = match.group()
        stripped = piece.strip()
        if stripped:
            start = match.start()
            if len(stripped) < len(piece):
                start += piece.index(stripped)
            spans.append(Span(start, start + len(stripped)))
    return tuple(spans)


def sentence_around(text: str, start: int, end: int) -> Span:
    """The sentence, or run of sentences, that holds ``[start, end)``."""
    held = [span for span in sentence_spans(text) if span.overlaps(Span(start, end))]
    if not held:
        return Span(start, end)
    return Span(held[0].start, held[-1].end)
