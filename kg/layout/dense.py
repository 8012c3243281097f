"""Text without its blanks, with where each character stood and what was before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.layout.lines import Line
from kg.layout.unwrap import Part


@dataclass(frozen=True, slots=True)
class Dense:
    """Text without blanks, the raw offset of each character, and what stood before it."""

    text: str
    source: tuple[int, ...]
    breaks: tuple[str, ...]

    def parts(self, start: int, end: int) -> list[Part]:
        return [(self.source[index], self.source[index] + 1) for index in range(start, end)]


def dense_lines(lines: Sequence[Line]) -> Dense:
    """The text of several lines in one."""
    text: list[str] = []
    source: list[int] = []
    breaks: list[str] = []
    pending = ""
    for line in lines:
        pending = "\n"
        for offset, character in enumerate(line.text):
            if character == " ":
                pending = pending or " "
                continue
            text.append(character)
            source.append(line.start + offset)
            breaks.append(pending)
            pending = ""
    return Dense("".join(text), tuple(source), tuple(breaks))


def dense_text(text: str, source: Sequence[int]) -> Dense:
    """Like ``dense_lines`` for text already joined: where its source jumps, a line ended."""
    kept = [index for index, character in enumerate(text) if character != " "]
    breaks = [
        "\n"
        if not place or source[index] - source[kept[place - 1]] != index - kept[place - 1]
        else " " * (index - kept[place - 1] > 1)
        for place, index in enumerate(kept)
    ]
    return Dense(
        "".join(text[index] for index in kept),
        tuple(source[index] for index in kept),
        tuple(breaks),
    )
