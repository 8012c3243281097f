"""Headline or running text: what a piece of a page is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.layout.cohesion import is_prose, reads_on, waits
from kg.layout.lines import Line, ends_sentence
from kg.layout.pieces import (
    SLACK,
    UNWRAPPED,
    Piece,
    column_width,
    is_short,
    jumps_away,
    opens,
    reach,
)

_OPENING = "“‘(《"
_SLOGAN_CHARS = 30


@dataclass(frozen=True, slots=True)
class Around:
    """The article before a piece: its open sentence, or nothing, and its column."""

    waiting: str
    column: int


def is_heading(piece: Piece, around: Around, following: Sequence[Piece]) -> bool:
    """Whether the piece is a headline or sub-heading rather than running text."""
    after = _texts(following)
    text, first = piece.text, after[0] if after else None
    if opens(piece, first) or jumps_away(text) or "。" in text[:-1] or waits(text):
        return False
    if ends_sentence(text):
        return _is_slogan(piece, around)
    own = column_width(piece.lines)
    column = own if len(piece.lines) > 4 else _column(around, after) or own
    wrapped = 0 < column <= UNWRAPPED
    if not wrapped:
        prose = piece.lines[0].width > UNWRAPPED or is_prose(text)
        return not (prose or _cut_at_edges(piece, around.waiting, after))
    if not (_widened(piece, own, after) or set_in(piece.lines, column, first)):
        passed_over = first is not None and reads_on(around.waiting, first.text)
        return passed_over or not _cut_at_edges(piece, around.waiting, after)
    if around.waiting:
        return _stands_apart(piece, around.waiting, after)
    long = len(piece.lines) > 3 or (piece.indent and len(piece.lines) > 1)
    return not (long or _ends_column(piece, first, column) or _goes_on_below(piece, after, column))


def _ends_column(piece: Piece, first: Piece | None, column: int) -> bool:
    """Whether the piece is the full first line of a paragraph at the foot of a column."""
    full = piece.indent > 0 and reach(piece.lines[-1]) >= column - SLACK
    return full and not piece.gap and (first is None or first.gap)


_CAPTION = re.compile(
    r"(?:[上下左右]图|图[①-⑩\d一二三四]?[::为])|.{4,}(?:图为|[上下左右]图为)"
    r"|.*(?:\([^()]{0,24}(?:摄|照片|图片|供图)\)|[\u4e00-\u9fff]{2,4}摄|/摄)。?$"
)
_CAPTION_CHARS = 150


def is_caption(piece: Piece) -> bool:
    """Whether the piece is the text of a photo that stands by itself."""
    return piece.gap and len(piece.text) <= _CAPTION_CHARS and bool(_CAPTION.match(piece.text))


def _widened(piece: Piece, own: int, after: Sequence[Piece]) -> bool:
    """Whether the piece begins a paragraph in a column wider than the one before."""
    if (
        not piece.indent
        or len(piece.lines) < 2
        or not set_in(piece.lines, own, next(iter(after), None))
    ):
        return False
    return len(piece.lines) > 2 or _goes_on_below(piece, after, own)


def _texts(following: Sequence[Piece]) -> list[Piece]:
    """The pieces of text up to the next byline."""
    texts: list[Piece] = []
    for item in following:
        if item.kind != "text":
            break
        if not is_caption(item):
            texts.append(item)
    return texts


def _column(around: Around, after: Sequence[Piece]) -> int:
    return around.column or max((column_width(item.lines) for item in after), default=0)


def _cut_at_edges(piece: Piece, waiting: str, after: Sequence[Piece]) -> bool:
    """Whether words are cut at the piece's edges, as no headline's are."""
    if waiting and piece.indent < 2 and reads_on(waiting, piece.text):
        return True
    return any(item.indent < 2 and reads_on(piece.text, item.text) for item in after)


def _stands_apart(piece: Piece, waiting: str, after: Sequence[Piece]) -> bool:
    """Whether a piece as wide as the column stands inside a sentence of another text.

    Two column breaks hardly fall within two lines; only quotation marks and
    brackets at a line's edge bring empty lines of their own.
    """
    first = after[0] if after else None
    if not piece.gap or len(piece.lines) > 2 or (first and not first.gap):
        return False
    if _cut_at_edges(piece, waiting, after[:1]):
        return False
    quoted = piece.text[0] in _OPENING or (first and first.text[0] in _OPENING)
    return not quoted or any(reads_on(waiting, item.text) for item in after[:1])


def _goes_on_below(piece: Piece, after: Sequence[Piece], column: int) -> bool:
    """Whether the rest of the piece's paragraph stands in the next column.

    Then the next text, past headlines that may stand between, begins in the middle
    of a sentence.
    """
    for item in after:
        if _begins_inside(item, column) or (not item.indent and reads_on(piece.text, item.text)):
            return True
        if item.finished or item.indent:
            return False
    return False


def _begins_inside(piece: Piece, column: int) -> bool:
    """Whether the piece looks like the rest of a paragraph from another column."""
    if piece.indent or not piece.gap or opens(piece, None):
        return False
    if len(piece.lines) == 1:
        return piece.finished and reach(piece.lines[0]) <= column + SLACK
    return set_in(piece.lines[:-1], column, None)


def set_in(lines: Sequence[Line], column: int, after: Piece | None) -> bool:
    """Whether the lines fill a column of that width, up to what cannot be broken.

    Quotation marks and brackets may be set half as wide.
    """
    if any(reach(line) - _thin(line) > column + SLACK + 1 for line in lines):
        return False
    if any(is_short(line, following, column - 2) for line, following in pairwise(lines)):
        return False
    if reach(lines[-1]) >= column - SLACK - 1:
        return True
    return bool(after and after.indent < 2 and not is_short(lines[-1], after.lines[0], column))


def _thin(line: Line) -> int:
    return sum(line.text.count(mark) for mark in "“”‘’()《》")


def _is_slogan(piece: Piece, around: Around) -> bool:
    """A headline that ends in an exclamation or a question."""
    if piece.text[-1] not in "!?" or piece.indent >= 2 or not piece.gap or around.waiting:
        return False
    return len(piece.text) <= _SLOGAN_CHARS and "," not in piece.text
