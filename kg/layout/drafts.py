"""Pieces to drafts of articles: whose text goes on where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.layout.cohesion import is_prose, reads_on
from kg.layout.lines import Line, ends_sentence
from kg.layout.pieces import SLACK, UNWRAPPED, Piece, column_width, jumps_away, opens, reach


@dataclass(slots=True)
class Paragraph:
    """Pieces of one paragraph, in reading order."""

    pieces: list[Piece]

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


@dataclass(slots=True)
class Draft:
    """An article while its page is being read."""

    bylines: list[Piece] = field(default_factory=list)
    credits: list[Piece] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    closed: bool = False
    first: int = 0
    last: int = 0

    @property
    def text(self) -> str:
        return "".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def open(self) -> bool:
        """Whether its last sentence waits for its end."""
        return bool(self.paragraphs) and not (
            self.closed or ends_sentence(self.paragraphs[-1].pieces[-1].text)
        )

    @property
    def column(self) -> int:
        """Width of its latest column."""
        for paragraph in reversed(self.paragraphs):
            for piece in reversed(paragraph.pieces):
                if width := column_width(piece.lines):
                    return width
        return 0

    def holds(self, before: int, after: int) -> bool:
        """Whether both pieces are part of its text."""
        return before in self.places and after in self.places

    def add(self, piece: Piece, index: int, joined: bool) -> None:
        """Take the piece in, as part of the last paragraph when ``joined``."""
        if joined and self.paragraphs:
            self.paragraphs[-1].pieces.append(piece)
        else:
            self.paragraphs.append(Paragraph([piece]))
        self.last = index
        self.places.append(index)
        self.closed = jumps_away(piece.text)


@dataclass(slots=True)
class Page:
    """What a page holds: drafts, and headlines by the place they stand at."""

    drafts: list[Draft] = field(default_factory=list)
    heads: list[tuple[int, Piece]] = field(default_factory=list)


def read_page(pieces: Sequence[Piece]) -> Page:
    """Every piece given to an article or kept as a headline."""
    page = Page()
    for index, piece in enumerate(pieces):
        current = page.drafts[-1] if page.drafts else None
        if piece.byline:
            _take_byline(page, piece, index, pieces)
        elif _is_heading(piece, current, pieces[index + 1 : index + 3]):
            page.heads.append((index, piece))
        elif current is None or (current.paragraphs and opens(piece, _next(pieces, index))):
            draft = Draft(first=index)
            page.drafts.append(draft)
            draft.add(piece, index, joined=False)
        else:
            _go_on(page, piece, index)
    return page


def _next(pieces: Sequence[Piece], index: int) -> Piece | None:
    return pieces[index + 1] if index + 1 < len(pieces) else None


def _take_byline(page: Page, piece: Piece, index: int, pieces: Sequence[Piece]) -> None:
    current = page.drafts[-1] if page.drafts else None
    assert piece.byline
    if current and current.paragraphs and _is_credit(piece, current, pieces[index + 1 :]):
        current.credits.append(piece)
        current.closed = True
        return
    if current and not current.paragraphs:
        current.bylines.append(piece)
        return
    page.drafts.append(Draft([piece], first=index, last=index))


def _is_credit(piece: Piece, current: Draft, following: Sequence[Piece]) -> bool:
    """Whether the byline closes the text before it rather than opens the next."""
    assert piece.byline
    if current.bylines or current.open or piece.byline.marked:
        return False
    after = next(iter(following), None)
    return piece.byline.closing or after is None or after.byline is not None


def _go_on(page: Page, piece: Piece, index: int) -> None:
    """Add running text to the article it continues."""
    current = page.drafts[-1]
    if current.closed:
        waiting = [draft for draft in page.drafts if draft.open and _fits(piece, draft)]
        target = waiting[-1] if waiting else None
        if target is None:
            draft = Draft(first=index)
            page.drafts.append(draft)
            draft.add(piece, index, joined=False)
            return
    elif current.open or piece.indent >= 2:
        target = current
        others = [draft for draft in page.drafts[:-1] if draft.open]
        if current.open and piece.indent < 2 and not _fits(piece, current):
            target = next((draft for draft in reversed(others) if _fits(piece, draft)), current)
    else:
        others = [draft for draft in page.drafts[:-1] if draft.open and _fits(piece, draft)]
        target = others[-1] if others else current
    joined = target.open and piece.indent < 2
    if not target.open and piece.indent == 0 and piece.gap and target.paragraphs:
        joined = _runs_over(target)
    target.add(piece, index, joined)


def _fits(piece: Piece, draft: Draft) -> bool:
    """Whether the piece is set as wide as the draft's latest column."""
    own, column = column_width(piece.lines), draft.column
    if not column:
        return not own or own > UNWRAPPED
    return abs((own or reach(piece.lines[0])) - column) <= SLACK


def _runs_over(draft: Draft) -> bool:
    """Whether the last line is full, so that its paragraph may go on after the gap."""
    line = draft.paragraphs[-1].pieces[-1].lines[-1]
    column = draft.column
    return bool(column) and column <= UNWRAPPED and reach(line) >= column - 2


def _is_heading(piece: Piece, current: Draft | None, following: Sequence[Piece]) -> bool:
    """Whether the piece is a headline or sub-heading rather than running text."""
    after = next((item for item in following if item.kind == "text"), None)
    if opens(piece, after) or jumps_away(piece.text) or "。" in piece.text[:-1]:
        return False
    if ends_sentence(piece.text):
        return _is_slogan(piece, current)
    lines = piece.lines
    column = (column_width(lines) if len(lines) > 2 else 0) or _column_around(current, following)
    waiting = current.text if current and current.open else ""
    if not column or column > UNWRAPPED or not _even(lines, column):
        wrapped = 0 < column <= UNWRAPPED
        prose = not wrapped and (lines[0].width > UNWRAPPED or is_prose(piece.text))
        return not (prose or _reads_into(piece, waiting, after))
    if waiting:
        return _interrupts(piece, waiting, after)
    long = len(lines) > 3 or (piece.indent and len(lines) > 1)
    return not (long or (after and _begins_inside(after, column)))


def _begins_inside(piece: Piece, column: int) -> bool:
    """Whether the piece looks like the rest of a paragraph from another column."""
    if piece.indent >= 2 or not piece.gap or opens(piece, None):
        return False
    if len(piece.lines) == 1:
        return piece.finished and reach(piece.lines[0]) <= column + SLACK
    return _even(piece.lines[:-1], column)


def _reads_into(piece: Piece, waiting: str, after: Piece | None) -> bool:
    """Whether words are cut at the piece's edges, as no headline's are."""
    if waiting and piece.indent < 2 and reads_on(waiting, piece.text):
        return True
    return bool(after and after.indent < 2 and reads_on(piece.text, after.text))


def _interrupts(piece: Piece, waiting: str, after: Piece | None) -> bool:
    """Whether a piece as wide as the column stands inside a sentence of another text."""
    if not (piece.gap and after and after.gap and after.indent < 2):
        return False
    if _reads_into(piece, waiting, after):
        return False
    return reads_on(waiting, after.text)


def _column_around(current: Draft | None, following: Sequence[Piece]) -> int:
    if current and current.column:
        return current.column
    return max((column_width(item.lines) for item in following if item.kind == "text"), default=0)


def _even(lines: Sequence[Line], column: int) -> bool:
    """Whether all lines are as wide as the column; quotation marks may be set narrow."""
    return all(
        column - SLACK - 1 <= reach(line)
        and reach(line) - sum(line.text.count(mark) for mark in "“”‘’()《》") <= column + SLACK + 1
        for line in lines
    )


def _is_slogan(piece: Piece, current: Draft | None) -> bool:
    """A headline that ends in an exclamation or a question."""
    if piece.text[-1] not in "!?" or piece.indent >= 2 or not piece.gap:
        return False
    return len(piece.text) <= 30 and "," not in piece.text and not (current and current.open)
