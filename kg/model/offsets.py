"""Exact correspondence between repaired text and the raw file it came from.

Layout repair deletes line breaks and padding, moves sentences and joins jump
tails.  ``MappedText`` carries, beside the repaired string, where each of its
characters stood in the decoded raw file, so that every later statement can be
checked against the source.  All offsets count Unicode code points.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple


class Span(NamedTuple):
    """Half-open range ``[start, end)`` of characters."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


class Run(NamedTuple):
    """``length`` characters that stand side by side in both texts.

    ``step`` is the number of raw characters that spell each of them: 1 but for the
    escapes of JSON, where ``\\n`` takes 2 and ``\\u4e2d`` takes 6.
    """

    start: int
    source: int
    length: int
    step: int = 1

    @property
    def source_end(self) -> int:
        """Where the run ends in the raw text."""
        return self.source + self.length * self.step


_START = itemgetter(0)  # of a run, quicker than by its name
_NOWHERE = Run(0, 0, 0)


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Sorted, non-overlapping runs from repaired text to the raw file.

    Characters outside every run were inserted by the repair (the line break
    between two paragraphs) and have no source of their own.
    """

    runs: tuple[Run, ...]

    def source_span(self, start: int, end: int) -> Span:
        """Smallest raw span that holds the source of ``[start, end)``.

        Raises ``ValueError`` when no character of the range has a source.
        """
        at = bisect_right(self.runs, start, key=_START) - 1
        run = self.runs[at] if at >= 0 else _NOWHERE
        if start < end <= run.start + run.length:  # all of it in one run, as nearly always
            source = run.source + (start - run.start) * run.step
            return Span(source, source + (end - start) * run.step)
        pieces = list(self.pieces(start, end))
        if not pieces:
            raise ValueError(f"characters {start}:{end} have no source")
        if len(pieces) == 1:
            return Span(pieces[0].source, pieces[0].source_end)
        return Span(
            min(piece.source for piece in pieces),
            max(piece.source_end for piece in pieces),
        )

    def pieces(self, start: int, end: int) -> Iterator[Run]:
        """The parts of runs that fall in ``[start, end)``, in text order."""
        first = max(0, bisect_right(self.runs, start, key=_START) - 1)
        for index in range(first, len(self.runs)):
            run = self.runs[index]
            if run.start >= end:
                break
            low, high = max(start, run.start), min(end, run.start + run.length)
            if low < high:
                yield Run(low, run.source + (low - run.start) * run.step, high - low, run.step)


@dataclass(frozen=True, slots=True)
class MappedText:
    """A repaired string together with its offsets into the raw file."""

    text: str
    offsets: OffsetMap

    @classmethod
    def of(cls, raw: str, source: int = 0) -> MappedText:
        """``raw`` as it stands, beginning at character ``source`` of the file."""
        return cls(raw, OffsetMap((Run(0, source, len(raw)),) if raw else ()))

    @classmethod
    def inserted(cls, text: str) -> MappedText:
        """Text that the repair adds and the raw file does not hold."""
        return cls(text, OffsetMap(()))

    @classmethod
    def join(cls, separator: str, parts: Iterable[MappedText]) -> MappedText:
        """The parts one after another with ``separator`` inserted between."""
        glue = cls.inserted(separator)
        pieces: list[MappedText] = []
        for part in parts:
            if pieces and separator:
                pieces.append(glue)
            pieces.append(part)
        return _concatenate(pieces)

    def __len__(self) -> int:
        return len(self.text)

    def __add__(self, other: MappedText) -> MappedText:
        return _concatenate((self, other))

    def cut(self, start: int, end: int) -> MappedText:
        """The part ``[start, end)`` as a mapped text of its own."""
        runs = tuple(
            piece._replace(start=piece.start - start) for piece in self.offsets.pieces(start, end)
        )
        return MappedText(self.text[start:end], OffsetMap(runs))

    def without(self, spans: Iterable[tuple[int, int]]) -> MappedText:
        """The text with the given spans deleted; spans may touch or overlap."""
        kept: list[MappedText] = []
        position = 0
        for start, end in sorted(spans):
            if start > position:
                kept.append(self.cut(position, start))
            position = max(position, end)
        kept.append(self.cut(position, len(self.text)))
        return _concatenate(kept)

    def strip(self) -> MappedText:
        """Without white space at either end."""
        stripped = self.text.strip()
        start = self.text.find(stripped) if stripped else 0
        return self.cut(start, start + len(stripped))


def _concatenate(parts: Sequence[MappedText]) -> MappedText:
    runs: list[Run] = []
    position = 0
    for part in parts:
        for run in part.offsets.runs:
            moved = run._replace(start=position + run.start)
            if runs and _adjoin(runs[-1], moved):
                last = runs.pop()
                moved = last._replace(length=last.length + moved.length)
            runs.append(moved)
        position += len(part.text)
    return MappedText("".join(part.text for part in parts), OffsetMap(tuple(runs)))


def _adjoin(left: Run, right: Run) -> bool:
    follows = left.start + left.length == right.start and left.source_end == right.source
    return follows and left.step == right.step
