"""Drafts to articles: composed text, metadata taken out of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.layout import byline as bylines
from kg.layout.byline import Byline
from kg.layout.dating import Dateline, find_dateline
from kg.layout.drafts import Draft
from kg.layout.headline_units import Unit
from kg.layout.headlines import Heading
from kg.layout.markers import (
    BRIEF_CREDIT,
    CREDIT_END,
    CREDIT_START,
    CREDITED,
    DATELINE,
    JUMP_FROM,
    JUMP_TO,
)
from kg.layout.unwrap import Part, compose, heading_parts, lines_parts
from kg.model.document import Article
from kg.model.offsets import MappedText
from kg.text.normalise import fold

_CAPTION = re.compile(
    r"图为|图片(?:由|来源)|[(（](?:资料|无人机|航拍)?(?:照片|图片|摄)[)）]|摄[)）]?$|/摄"
)
_CAPTION_CHARS = 220  # captions of the sample pages hold under a hundred
_OPENERS = (DATELINE, CREDITED, CREDIT_START)
_NOTICE = re.compile("[电讯]")
_BEHIND_MEDIUM = re.compile(r"[电讯] ?\(")
# A date this near to the first word is the day of the report.
_LEAD_DATE = 12


@dataclass(frozen=True, slots=True)
class Built:
    """An article without id and date, with what dating it needs."""

    order: int
    article: Article
    dateline: Dateline | None
    text: str


def build(raw: str, doc: str, draft: Draft, heading: Heading) -> Built:
    """The article of one draft."""
    body = _body(raw, draft)
    text = fold(body.text)
    found = [piece.byline for piece in (*draft.bylines, *draft.credits) if piece.byline]
    cuts: list[tuple[int, int]] = []
    came, went = JUMP_FROM.match(text), _last(JUMP_TO, text)
    if came:
        cuts.append(came.span())
    if went:
        cuts.append(went.span())
    start = came.end() if came else 0
    opener = next(filter(None, (pattern.match(text, start) for pattern in _OPENERS)), None)
    if opener:
        cuts.append(opener.span())
        found += _credits(body, text, opener.start(), opener.end())
    for span in _closing_spans(text, start):
        if credit := _credits(body, text, *span):
            cuts.append(span)
            found += credit
    dateline = _dateline(text, opener)
    article = Article(
        "",
        doc,
        body.without(cuts).strip(),
        title=_title(raw, heading),
        byline=_byline(raw, found),
        authors=tuple(
            dict.fromkeys(compose(raw, name).text for byline in found for name in byline.names)
        ),
        kind="article",
        jump_to=went.group(1) if went else None,
        continued_from=came.group(1) if came else None,
    )
    if len(article.text) <= _CAPTION_CHARS and _CAPTION.search(fold(article.text)):
        article = replace(article, kind="caption")
        dateline = dateline or find_dateline(text)
    return Built(draft.first, article, dateline, text)


def _body(raw: str, draft: Draft) -> MappedText:
    parts: list[Part] = []
    for paragraph in draft.paragraphs:
        if parts:
            parts.append("\n")
        parts += lines_parts([line for piece in paragraph.pieces for line in piece.lines])
    return compose(raw, parts)


def _closing_spans(text: str, start: int) -> list[tuple[int, int]]:
    """Brackets that may hold reporters: behind the last word and behind briefs before it."""
    found = (*BRIEF_CREDIT.finditer(text, start), *CREDIT_END.finditer(text, start))
    return sorted({match.span() for match in found})


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return max(pattern.finditer(text), key=lambda match: match.start(), default=None)


def _credits(body: MappedText, text: str, start: int, end: int) -> list[Byline]:
    """Reporters named in ``[start, end)`` of the body, in brackets or behind 讯."""
    behind = _BEHIND_MEDIUM.search(text, start, end)  # 经开区(头屯河区)融媒体中心讯(记者…)
    opening = behind.end() - 1 if behind else text.find("(", start, end)
    closing = text.find(")", opening, end) + 1
    if opening < 0:
        notice = _NOTICE.search(text, start, end)
        opening, closing = notice.end() if notice else start, end
        while closing > opening and text[closing - 1] in ": ":
            closing -= 1
    source = [
        piece.source + step
        for piece in body.offsets.pieces(opening, closing)
        for step in range(piece.length)
    ]
    credit = (
        bylines.parse_credit(text[opening:closing], source)
        if len(source) == closing - opening
        else None
    )
    return [credit] if credit else []


def _dateline(text: str, opener: re.Match[str] | None) -> Dateline | None:
    if opener and (dateline := find_dateline(opener.group())):
        return dateline
    start = opener.end() if opener else 0
    return find_dateline(text[start : start + _LEAD_DATE])


def _title(raw: str, heading: Heading) -> MappedText | None:
    if not heading.title:
        return None
    return MappedText.join(" ", [compose(raw, heading_parts(unit.lines)) for unit in heading.title])


def _byline(raw: str, found: Sequence[Byline]) -> MappedText | None:
    if not found:
        return None
    return MappedText.join(" ", [compose(raw, byline.parts) for byline in found])


def block(raw: str, doc: str, units: Sequence[Unit], notes: tuple[str, ...] = ()) -> Article:
    """Headlines that head no text, or decks and sub-headings of one article."""
    lines = [compose(raw, heading_parts(unit.lines)) for unit in units]
    return Article("", doc, MappedText.join("\n", lines), kind="block", notes=notes)
