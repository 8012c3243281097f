"""Pieces to drafts of articles: whose text goes on where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.layout.cohesion import share_a_run
from kg.layout.lines import ends_in_credit, ends_sentence
from kg.layout.markers import ADOPTED, BRIEF_MARKS
from kg.layout.pieces import (
    SLACK,
    UNWRAPPED,
    Piece,
    column_width,
    jumps_away,
    opens,
    reach,
)
from kg.layout.roles import Around, is_caption, is_heading

# What papers call a column of short pieces, or a piece that stands beside another.
_COLUMN_NAME = re.compile(
    "[\u4e00-\u9fff]{0,4}·?(?:短波|短讯|简讯|快讯|速递|速览|动态|零讯|一句话新闻|新闻集锦|新闻快车|要闻简报|小资料|资料|链接|人事任免|讣告|图片新闻|简明新闻|公告|公示|启事|名单)"
    "(?:[二三四五六七八九十]则)?"
)
_NEWS = re.compile(r"(?:\d{1,2}月\d{1,2}日|[昨今前][日天]|近日|日前|连日来|记者(?:\d+日)?从)")
# 记者昨日从甲公司获悉: so opens a piece of news even below a short headline
_LEARNED = re.compile(r"记者(?:[昨今前][日天]|近日|日前|\d+日)从.{2,40}?(?:获悉|了解到|获知)")
_SHORTEST_HEADLINE = 10  # characters; sub-headings above a day were shorter on the annotated pages
_SET_APART = 2  # articles whose byline shows how the page sets its headlines
_LABEL = re.compile(r"[\u4e00-\u9fff]{2,10}:")  # 宜都:磷石膏“变身”新材料


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
    def opened(self) -> bool:
        """Whether a byline or an opener stands above it, as above an article's beginning."""
        first = self.paragraphs[0].pieces[0] if self.paragraphs else None
        return first is not None and bool(self.bylines or opens(first, None))

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
    current: Draft | None = None
    sets_apart: bool = False  # whether empty lines stand around headlines and nowhere else

    def begin(self, draft: Draft) -> Draft:
        """Open a draft; what follows goes there until another is taken up."""
        self.drafts.append(draft)
        self.current = draft
        return draft


def read_page(pieces: Sequence[Piece]) -> Page:
    """Every piece given to an article or kept as a headline."""
    page = Page(sets_apart=sets_apart(pieces))
    for index, piece in enumerate(pieces):
        current = page.current
        if piece.byline:
            _take_byline(page, piece, index, pieces)
        elif current and current.paragraphs and is_caption(piece):
            photo = Draft(first=index)
            photo.add(piece, index, joined=False)
            page.drafts.append(photo)
        elif not ADOPTED.fullmatch(piece.text) and is_heading(
            piece, view(current), pieces[index + 1 : index + 4]
        ):
            page.heads.append((index, piece))
        elif current is None or _begins(page, current, piece, index, _next(pieces, index)):
            page.begin(Draft(first=index)).add(piece, index, joined=False)
        else:
            _go_on(page, current, piece, index)
    return page


def sets_apart(pieces: Sequence[Piece]) -> bool:
    """Whether the page parts its articles, and only these, by an empty line.

    Each line is then a paragraph, none stands behind an empty line and another paragraph,
    and two articles at least have a byline or an opener below their headline.
    """
    opened = 0
    for place, piece in enumerate(pieces):
        before = pieces[place - 1] if place else None
        if piece.kind == "text" and piece.finished:
            parted = piece.gap and before is not None and before.finished
            if parted or len(piece.lines) > 1:
                return False
        headed = before is not None and not before.finished and not before.byline
        opened += headed and bool(piece.byline or opens(piece, _next(pieces, place)))
    return opened >= _SET_APART


def _begins(page: Page, current: Draft, piece: Piece, index: int, following: Piece | None) -> bool:
    """Whether a piece of text opens an article: by its words, its mark or its headline.

    A headline is no sub-heading where names in brackets close the article before, where
    the text below it opens like news or tells who adopted it, where it is that of a
    column, and where both headlines begin with whom they are about (宜都：…, 秭归：…).
    """
    if not current.paragraphs:
        return False
    credited = ends_in_credit(current.tail)
    if opens(piece, following) or (credited and piece.text[0] in BRIEF_MARKS):
        return True
    if not page.heads or page.heads[-1][0] != index - 1:
        return False
    headline = page.heads[-1][1].text
    news = len(headline) >= _SHORTEST_HEADLINE and _NEWS.match(piece.text) is not None
    news = news or _LEARNED.match(piece.text) is not None or page.sets_apart
    column = _COLUMN_NAME.fullmatch(headline.replace(" ", "")) is not None
    adopted = ADOPTED.fullmatch(piece.text) or ADOPTED.search(headline)
    told = credited or news or column or bool(adopted) or _labelled(page, current)
    return told or _is_set_anew(page, current, piece, index)


def _is_set_anew(page: Page, current: Draft, piece: Piece, index: int) -> bool:
    """Whether the text below the headline is set in another width, or two headlines part them.

    Width tells only where the text has nothing of the article before, since a column may
    narrow beside a picture.  Of two headlines the first is that of the article before, where
    none stands above that.
    """
    own, column = column_width(piece.lines), current.column
    headline = page.heads[-1][1]
    if current.open or not headline.gap:
        return False
    width_changes = own and column and abs(own - column) > SLACK + 2
    if width_changes and piece.indent >= 2 and not _LABEL.match(headline.text):
        return not share_a_run(current.text, piece.text)
    two = len(page.heads) > 1 and page.heads[-2][0] == index - 2 and page.heads[-2][1].gap
    return two and all(place != current.first - 1 for place, _ in page.heads)


def _labelled(page: Page, current: Draft) -> bool:
    """Whether the last headline and the one above the current article name their subject first."""
    above = [piece for place, piece in page.heads if place < current.first]
    last = page.heads[-1][1]
    return bool(above) and all(map(_LABEL.match, (last.text, above[-1].text)))


def _next(pieces: Sequence[Piece], index: int) -> Piece | None:
    return pieces[index + 1] if index + 1 < len(pieces) else None


def view(draft: Draft | None) -> Around:
    """What the decision between headline and text needs of the article before."""
    if draft is None:
        return Around("", 0)
    return Around(draft.tail if draft.open else "", draft.column)


def _take_byline(page: Page, piece: Piece, index: int, pieces: Sequence[Piece]) -> None:
    current = page.current
    assert piece.byline
    if current and current.paragraphs and _is_credit(piece, current, pieces[index + 1 :]):
        current.credits.append(piece)
        return
    if current and not current.paragraphs:
        current.bylines.append(piece)
        return
    page.begin(Draft([piece], first=index, last=index))


def _is_credit(piece: Piece, current: Draft, following: Sequence[Piece]) -> bool:
    """Whether the byline closes the text before it rather than opens the next."""
    assert piece.byline
    if current.bylines or current.open or piece.byline.marked:
        return False
    after = next(iter(following), None)
    return piece.byline.closing or after is None or after.byline is not None


def _go_on(page: Page, current: Draft, piece: Piece, index: int) -> None:
    """Add running text to the article it continues."""
    target = _target(page, current, piece)
    if target is None:
        page.begin(Draft(first=index)).add(piece, index, joined=False)
        return
    joined = target.open and piece.indent < 2
    if not target.open and piece.indent == 0 and piece.gap and target.paragraphs:
        joined = _runs_over(target)
    target.add(piece, index, joined)
    page.current = target


def _target(page: Page, current: Draft, piece: Piece) -> Draft | None:
    """The draft a piece of text goes on with; None for a new one."""
    waiting = [
        draft
        for draft in reversed(page.drafts)
        if draft is not current and draft.open and _fits(piece, draft)
    ]
    if current.closed:
        return waiting[0] if waiting else None
    if piece.indent >= 2 or not piece.gap:
        return _interrupted(page, current, piece) or current
    if current.open and _fits(piece, current):
        return current
    return waiting[0] if waiting else current


def _interrupted(page: Page, current: Draft, piece: Piece) -> Draft | None:
    """The article before, when this paragraph is set in its column and not in the current.

    That is where the current article stood inside the other one's text.
    """
    before = next((draft for draft in reversed(page.drafts) if draft is not current), None)
    if before is None or not piece.gap or current.open or before.closed or not before.column:
        return None
    # Articles often widen below their headline, they hardly narrow.
    narrower = column_width(piece.lines) < current.column - SLACK
    apart = len(piece.lines) > 1 and narrower
    return before if apart and _fits(piece, before) else None


def _fits(piece: Piece, draft: Draft) -> bool:
    """Whether the piece is set as wide as the draft's latest column."""
    own, column = column_width(piece.lines), draft.column
    if not column:
        return not own or own > UNWRAPPED
    if not own and piece.finished:
        return reach(piece.lines[0]) <= column + SLACK
    return abs((own or reach(piece.lines[0])) - column) <= SLACK


def _runs_over(draft: Draft) -> bool:
    """Whether the last line is full, so that its paragraph may go on after the gap."""
    line = draft.paragraphs[-1].pieces[-1].lines[-1]
    column = draft.column
    return bool(column) and column <= UNWRAPPED and reach(line) >= column - 2
