"""Pieces to drafts of articles: whose text goes on where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.layout.lines import ends_sentence
from kg.layout.pieces import (
    SLACK,
    UNWRAPPED,
    Piece,
    column_width,
    jumps_away,
    opens,
    reach,
)
from kg.layout.roles import Around, is_heading


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
    def tail(self) -> str:
        """The text of its last piece."""
        return self.paragraphs[-1].pieces[-1].text if self.paragraphs else ""

    @property
    def open(self) -> bool:
        """Whether its last sentence waits for its end."""
        return bool(self.paragraphs) and not (self.closed or ends_sentence(self.tail))

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
        elif is_heading(piece, view(current), pieces[index + 1 : index + 4]):
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


def view(draft: Draft | None) -> Around:
    """What the decision between headline and text needs of the article before."""
    if draft is None:
        return Around("", 0)
    return Around(draft.tail if draft.open else "", draft.column)


def _take_byline(page: Page, piece: Piece, index: int, pieces: Sequence[Piece]) -> None:
    current = page.drafts[-1] if page.drafts else None
    assert piece.byline
    if current and current.paragraphs and _is_credit(piece, current, pieces[index + 1 :]):
        current.credits.append(piece)
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
        if current.open and piece.gap and piece.indent < 2 and not _fits(piece, current):
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
