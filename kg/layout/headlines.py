"""Headlines to the articles they head."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kg.layout.drafts import Draft, Page
from kg.layout.lines import Line
from kg.layout.pieces import UNWRAPPED, Piece
from kg.layout.unwrap import undoubled

# Weights of the evidence, set on generated pages of the corpus: words shared with an
# article weigh up to 1; its neighbourhood decides between equals.
BEFORE = 0.4
AFTER = 0.2
INSIDE = 0.2
# Below this a headline belongs to none of the articles of the page.
ATTACHED = 0.34
# Two lines of one frame are parted only when each clearly names another article.
PARTED = 0.25
LEAD_CHARS = 120  # the first sentences, which a news headline sums up

_WORDS = re.compile(r"[\u3400-\u9fff0-9A-Za-z%.]")
_DECK = re.compile(
    r"(?:出席|讲话|主持|参加|致辞|陪同|列席|作报告|发言)[^,。]{0,6}$|^(?:——|--)|(?:—|-){2,}$"
)
_DETAIL = re.compile(r"[,;].*\d|\d.*[,;]")
CONTENTS = re.compile(r"(?:今日|本期|要闻|版面|内容|本报)*(?:导读|导览|看点|提要|目录|要目)")


@dataclass(frozen=True, slots=True)
class Unit:
    """Lines of one headline as they stand together; ``index`` is the piece's place."""

    index: int
    lines: tuple[Line, ...]
    text: str


@dataclass(slots=True)
class Heading:
    """What heads a draft: its headline, and decks and sub-headings in page order."""

    title: list[Unit] = field(default_factory=list)
    others: list[Unit] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Headings:
    """The headings of every draft, and stacks of headlines that head nothing here."""

    of: tuple[Heading, ...]
    orphans: tuple[tuple[Unit, ...], ...]


def attach(page: Page) -> Headings:
    """Give each headline to the article it sums up or stands at."""
    evidence = _Evidence(page.drafts)
    headings = [Heading() for _ in page.drafts]
    owned: list[tuple[Unit, int | None]] = []
    listed = -1
    for index, piece in page.heads:
        if CONTENTS.fullmatch(piece.text) or index == listed + 1 > 0:
            listed = index
            owned.append((_unit(index, piece.lines), None))
        else:
            owned += _owners(index, piece, page, evidence)
    loose: list[list[Unit]] = []
    for unit, owner in owned:
        if owner is None:
            if loose and loose[-1][-1].index + 1 >= unit.index:
                loose[-1].append(unit)
            else:
                loose.append([unit])
        else:
            headings[owner].others.append(unit)
    for number, heading in enumerate(headings):
        _choose_title(heading, page.drafts[number], evidence, number)
    return Headings(tuple(headings), tuple(tuple(stack) for stack in loose))


class _Evidence:
    """Pairs of characters of every draft, weighted by how few drafts hold them."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        texts = [undoubled(draft.text) for draft in drafts]
        self.full = [_pairs(text) for text in texts]
        self.lead = [_pairs(text[:LEAD_CHARS]) for text in texts]
        self.held = Counter(pair for pairs in self.full for pair in pairs)

    def share(self, text: str, held: frozenset[str]) -> float:
        """Weighted share of the pairs of ``text`` among ``held``, 0 to 1."""
        weights = {pair: 1 / max(1, self.held[pair]) for pair in _pairs(text)}
        total = sum(weights.values())
        return sum(weights[pair] for pair in weights if pair in held) / total if total else 0.0

    def shares(self, text: str) -> list[float]:
        """How much of ``text`` each draft says, its lead counting double."""
        return [
            (self.share(text, full) + self.share(text, lead)) / 2 if lead else 0.0
            for full, lead in zip(self.full, self.lead, strict=True)
        ]


def _pairs(text: str) -> frozenset[str]:
    words = "".join(_WORDS.findall(text))
    return frozenset(words[index : index + 2] for index in range(len(words) - 1))


def _unit(index: int, lines: Sequence[Line]) -> Unit:
    text = "".join(undoubled(line.text.replace(" ", "")) for line in lines)
    return Unit(index, tuple(lines), text)


def _owners(
    index: int, piece: Piece, page: Page, evidence: _Evidence
) -> list[tuple[Unit, int | None]]:
    """The headline, parted where its lines name different articles, with its owners."""
    near = _places(index, page)
    whole = _unit(index, piece.lines)
    if len(piece.lines) > 1:
        owners = [_clear_owner(_unit(index, [line]), evidence) for line in piece.lines]
        named = {owner for owner in owners if owner is not None}
        if len(named) > 1:
            return _part(index, piece, owners)
    return [(whole, _owner(whole, near, evidence))]


def _clear_owner(unit: Unit, evidence: _Evidence) -> int | None:
    shares = sorted(
        ((share, n) for n, share in enumerate(evidence.shares(unit.text))), reverse=True
    )
    if not shares or shares[0][0] < ATTACHED:
        return None
    return shares[0][1] if len(shares) == 1 or shares[0][0] - shares[1][0] >= PARTED else None


def _part(index: int, piece: Piece, owners: Sequence[int | None]) -> list[tuple[Unit, int | None]]:
    """Lines grouped by owner; a line that names none goes with the next that does."""
    filled = list(owners)
    for place in range(len(filled) - 2, -1, -1):
        if filled[place] is None:
            filled[place] = filled[place + 1]
    for place in range(1, len(filled)):
        if filled[place] is None:
            filled[place] = filled[place - 1]
    groups: list[tuple[list[Line], int | None]] = []
    for line, owner in zip(piece.lines, filled, strict=True):
        if groups and groups[-1][1] == owner:
            groups[-1][0].append(line)
        else:
            groups.append(([line], owner))
    return [(_unit(index, lines), owner) for lines, owner in groups]


def _owner(unit: Unit, near: Mapping[int, float], evidence: _Evidence) -> int | None:
    totals = [
        share + near.get(number, 0.0) for number, share in enumerate(evidence.shares(unit.text))
    ]
    if not totals:
        return None
    best = max(range(len(totals)), key=lambda number: (totals[number], -number))
    return best if totals[best] >= ATTACHED else None


def _places(index: int, page: Page) -> dict[int, float]:
    """Drafts the place speaks for: the next one, the last one, the one around it."""
    heads = {place for place, _ in page.heads}
    before = index
    while before - 1 in heads:
        before -= 1
    after = index
    while after + 1 in heads:
        after += 1
    near: dict[int, float] = {}
    for number, draft in enumerate(page.drafts):
        if draft.first == after + 1:
            near[number] = BEFORE
        elif draft.last == before - 1:
            near[number] = AFTER
        elif draft.first < index < draft.last and draft.holds(before - 1, after + 1):
            near[number] = INSIDE
    return near


def _choose_title(heading: Heading, draft: Draft, evidence: _Evidence, number: int) -> None:
    """Take the headline out of the headings of one draft."""
    if not heading.others:
        return
    scores = [_title_score(unit, draft, evidence, number) for unit in heading.others]
    best = max(range(len(scores)), key=lambda place: (scores[place], -place))
    if scores[best] < ATTACHED:
        return
    title = [heading.others[best]]
    for unit in heading.others[best + 1 :]:
        if _goes_on(title[-1], unit, draft):
            title.append(unit)
        else:
            break
    first = best
    while first > 0 and _goes_on(heading.others[first - 1], title[0], draft):
        first -= 1
        title.insert(0, heading.others[first])
    heading.title = title
    heading.others = [unit for unit in heading.others if unit not in title]


def _goes_on(unit: Unit, following: Unit, draft: Draft) -> bool:
    """Whether both are lines of one headline in a text that never was wrapped."""
    apart = following.index - unit.index == 1 and len(unit.lines) == len(following.lines) == 1
    wrapped = 0 < draft.column <= UNWRAPPED
    return apart and not wrapped and not (_is_deck(unit.text) or _is_deck(following.text))


def _is_deck(text: str) -> bool:
    return bool(_DECK.search(text) or _DETAIL.search(text))


def _title_score(unit: Unit, draft: Draft, evidence: _Evidence, number: int) -> float:
    score = evidence.share(unit.text, evidence.lead[number]) * 0.6
    score += evidence.share(unit.text, evidence.full[number]) * 0.4
    if unit.index < draft.first:
        score += BEFORE if draft.first - unit.index <= 3 else INSIDE
    elif unit.index > draft.last:
        score += AFTER
    elif not draft.holds(unit.index - 1, unit.index + 1):
        score += INSIDE
    if _DECK.search(unit.text):
        score -= AFTER
    return score
