"""Measured lines to pieces: runs of lines that no paragraph break divides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from kg.layout import byline as bylines
from kg.layout.byline import Byline
from kg.layout.byline_words import MARKS
from kg.layout.lines import Line, ends_sentence, flat_width
from kg.layout.markers import (
    CREDIT_START,
    CREDITED,
    DATELINE,
    JUMP_FROM,
    JUMP_TO,
    MASTHEAD,
    SOURCE_NOTE,
    is_furniture,
)
from kg.layout.unwrap import join_folded

Kind = Literal["text", "byline", "furniture"]

# A column's lines differ by what may not stand at a line's edge: one character of
# two cells either way, and half a bracket.
SLACK = 3
# Lines of running text in print hold at most this many cells; longer ones were
# never wrapped.
UNWRAPPED = 80

# Cells; lines narrower than this say nothing about wrapping.
_COLUMN = 24

_TOKEN = re.compile(r"[“‘(《【]*(?:[A-Za-z0-9.,:/%+\-]+|.)[,。、;:?!)》”’】]*")


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines that belong together.

    ``gap`` tells of an empty line before it, ``indent`` of its first line;
    ``column`` is the usual width of its lines in cells (0 when it has too few).
    """

    kind: Kind
    lines: tuple[Line, ...]
    text: str
    byline: Byline | None = None

    @property
    def gap(self) -> bool:
        return self.lines[0].gap

    @property
    def indent(self) -> int:
        return self.lines[0].indent

    @property
    def start(self) -> int:
        return self.lines[0].start

    @property
    def end(self) -> int:
        return self.lines[-1].end

    @property
    def finished(self) -> bool:
        """Whether no sentence is left open at its end."""
        return ends_sentence(self.text) or jumps_away(self.text)


# Openers that a column or a bracket cuts off are shorter than this.
_CUT_OPENER = 16


def opens(piece: Piece, after: Piece | None) -> bool:
    """Whether the first words open an article of their own."""
    text = piece.text
    if after and after.kind == "text" and len(text) <= _CUT_OPENER and after.indent < 2:
        text += after.text[:40]
    # The words of a short headline would pass for the medium of what follows it.
    if CREDITED.match(piece.text) or CREDIT_START.match(piece.text):
        return True
    return any(pattern.match(text) for pattern in (DATELINE, SOURCE_NOTE, JUMP_FROM))


def jumps_away(text: str) -> bool:
    """Whether a jump marker stands at the end of ``text``."""
    match = JUMP_TO.search(text, max(0, len(text) - 20))
    return bool(match) and match is not None and match.end() >= len(text) - 1


def column_width(lines: Sequence[Line]) -> int:
    """The width most lines share, 0 for fewer than two lines."""
    if len(lines) < 2:
        return 0
    counts = Counter((reach(line) + 1) // 2 * 2 for line in lines[:-1])
    top = max(counts.values())
    return max(width for width, count in counts.items() if count == top)


def pieces(lines: Sequence[Line]) -> list[Piece]:
    """The pieces of a page in order."""
    found: list[Piece] = []
    loose = is_unwrapped(lines)
    for chunk in _chunks(lines):
        found += _split(chunk, loose)
    return found


def is_unwrapped(lines: Sequence[Line]) -> bool:
    """Whether lines are paragraphs: most of the text stands in lines that end a sentence.

    In the narrowest columns one line in seven does, in running text nearly all do.
    """
    total = sum(line.width for line in lines)
    ended = sum(line.width for line in lines if line.ends_sentence and line.width >= _COLUMN)
    return 2 * ended > total


def reach(line: Line) -> int:
    """Where the line ends, in cells from the column's edge; an indent is two characters.

    A single blank is what extraction leaves of the indent at the top of a text frame.
    """
    return line.width + (4 if line.indent else 0)


def _chunks(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    start = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or lines[index].gap:
            while start < index - 1 and MASTHEAD.fullmatch(lines[start].text):
                yield lines[start : start + 1]
                start += 1
            yield lines[start:index]
            start = index


def _split(chunk: Sequence[Line], loose: bool) -> Iterator[Piece]:
    """Pieces of the lines between two empty ones; each line is one when ``loose``."""
    base = _base_indent(chunk)
    current: list[Line] = []
    index = 0
    while index < len(chunk):
        line = chunk[index]
        credit = bylines.parse(chunk[index : index + 6]) if bylines.is_candidate(line) else None
        if credit and (loose or not _is_lead_in(line, current)):
            if current:
                yield from _without_tail(current, chunk, above=credit.marked)
                current = []
            yield Piece("byline", tuple(chunk[index : index + credit.count]), "", credit)
            index += credit.count
            continue
        if current and (
            loose
            or _breaks(current, line, base)
            or (index <= 3 and len(current) == index and _stacked(current, chunk[index:]))
        ):
            if line.indent - base >= 2:
                opener = DATELINE.match(line.text) or CREDITED.match(line.text)
                yield from _without_tail(current, chunk, above=opener is not None)
            else:
                yield _piece(current)
            current = []
        current.append(line)
        index += 1
    if current:
        yield from _without_tail(current, current)


def _without_tail(
    lines: Sequence[Line], frame: Sequence[Line], *, above: bool = False
) -> Iterator[Piece]:
    """The piece, and a headline that follows it without an empty line by itself.

    The lines of the ``frame`` tell how wide the column is; ``above`` a byline or
    dateline there is nothing but a headline behind a full sentence, however wide.
    """
    ends = [index for index, line in enumerate(lines) if line.ends_sentence]
    cut = ends[-1] + 1 if ends else 0
    column = column_width(frame)
    short = above or all(reach(line) <= column - 4 for line in lines[cut:])
    enough = cut > 1 or (cut == 1 and len(frame) > len(lines))
    if enough and cut < len(lines) and column <= UNWRAPPED and short:
        yield _piece(lines[:cut])
        yield _piece(lines[cut:])
    else:
        yield _piece(lines)


def _is_lead_in(line: Line, current: Sequence[Line]) -> bool:
    """Whether an unmarked role word only happens to begin this line of a sentence."""
    if len(current) < 2 or line.text[0] in MARKS + "[【" or line.indent >= 2:
        return False
    return not current[-1].ends_sentence


def _piece(lines: Sequence[Line]) -> Piece:
    text = join_folded(lines)
    kind: Kind = "furniture" if len(lines) == 1 and is_furniture(lines[0].text) else "text"
    return Piece(kind, tuple(lines), text)


def _base_indent(chunk: Sequence[Line]) -> int:
    """Indentation shared by a whole column, which then says nothing of paragraphs."""
    if len(chunk) < 4:
        return 0
    least = min(line.indent for line in chunk)
    open_lines = sum(not line.ends_sentence for line in chunk)
    return least if open_lines * 2 > len(chunk) else 0


def _breaks(current: Sequence[Line], line: Line, base: int) -> bool:
    """Whether ``line`` begins a new piece after ``current``."""
    if line.indent - base >= 2:
        return True
    last = current[-1]
    if JUMP_FROM.match(line.text) or jumps_away(join_folded(current[-2:])):
        return True
    # The names behind the last sentence of a brief may run over a line's end.
    if not (last.ends_sentence or ends_sentence(join_folded(current[-2:]))):
        return False
    if is_furniture(line.text) or line.indent - base >= 1 or last.width > UNWRAPPED:
        return True
    return is_short(last, line, column_width([*current, line]) or reach(last))


def is_short(last: Line, line: Line, column: int) -> bool:
    """Whether ``last`` ends although the beginning of ``line`` had room behind it."""
    return reach(last) + flat_width(first_token(line.text)) <= column - 2


def _stacked(head: Sequence[Line], rest: Sequence[Line]) -> bool:
    """Whether a headline stands on running text without an empty line between."""
    indented = (place for place, line in enumerate(rest) if place and line.indent >= 2)
    body = rest[: min(6, next(indented, len(rest)))]
    if len(body) < 3 or any(line.ends_sentence for line in head):
        return False
    column = column_width(body)
    if any(reach(line) > column + SLACK for line in head):
        return True
    # The first line of a frame may have lost its indent of two characters.
    lost = 4 if len(head) == 1 and not head[0].indent else 0
    return is_short(head[-1], rest[0], column - lost)


def first_token(text: str) -> str:
    """What cannot be parted from the first character of a line."""
    match = _TOKEN.match(text)
    return match.group() if match else text[:1]
