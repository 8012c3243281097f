"""Splitting Chinese text into sentences with their offsets."""

from __future__ import annotations

import re

from kg.model.offsets import Span

_SENTENCE = re.compile(r"[^。！？!?\n]*(?:[。！？!?]+[”’」』）)]*|\n|$)")


def sentence_spans(text: str) -> list[Span]:
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
    return spans


def sentence_around(text: str, start: int, end: int) -> Span:
    """The sentence, or run of sentences, that holds ``[start, end)``."""
    held = [span for span in sentence_spans(text) if span.overlaps(Span(start, end))]
    if not held:
        return Span(start, end)
    return Span(held[0].start, held[-1].end)
