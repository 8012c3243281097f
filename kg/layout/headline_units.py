"""Lines of headlines as they stand together, and how much each draft says of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from kg.layout.drafts import Draft
from kg.layout.lines import Line
from kg.layout.pieces import Piece
from kg.layout.unwrap import undoubled

# Below this a headline belongs to none of the articles of the page.
ATTACHED = 0.34
# Two lines of one frame are parted only when each clearly names another article.
PARTED = 0.25
LEAD_CHARS = 120  # the first sentences, which a news headline sums up
_WORDS = re.compile(r"[\u3400-\u9fff0-9A-Za-z%.]")


@dataclass(frozen=True, slots=True)
class Unit:
    """Lines of one headline as they stand together; ``index`` is the piece's place."""

    index: int
    lines: tuple[Line, ...]
    text: str


class Evidence:
    """Pairs of characters of every draft, weighted by how few drafts hold them."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        texts = [undoubled(draft.text) for draft in drafts]
        self.full = [_pairs(text) for text in texts]
        self.lead = [_pairs(text[:LEAD_CHARS]) for text in texts]
        self.held = Counter(pair for pairs in self.full for pair in pairs)

    def shares(self, text: str) -> list[float]:
        """How much of ``text`` each draft says, 0 to 1, its lead counting double.

        Exact sums, so that the order of a set never shows in the last bits.
        """
        weights = {pair: 1 / max(1, self.held[pair]) for pair in _pairs(text)}
        total = fsum(weights.values()) or 1.0
        return [
            (_weigh(weights, full) + _weigh(weights, lead)) / (2 * total)
            for full, lead in zip(self.full, self.lead, strict=True)
        ]


def _weigh(weights: Mapping[str, float], held: frozenset[str]) -> float:
    return fsum(weight for pair, weight in weights.items() if pair in held)


def _pairs(text: str) -> frozenset[str]:
    words = "".join(_WORDS.findall(text))
    return frozenset(words[index : index + 2] for index in range(len(words) - 1))


def _unit(index: int, lines: Sequence[Line]) -> Unit:
    text = "".join(undoubled(line.text.replace(" ", "")) for line in lines)
    return Unit(index, tuple(lines), text)


def units_of(index: int, piece: Piece, evidence: Evidence) -> list[Unit]:
    """The headline at place ``index``, parted where its lines clearly name different articles."""
    owners = [_clear_owner(_unit(index, [line]), evidence) for line in piece.lines]
    if len({owner for owner in owners if owner is not None}) > 1:
        return _part(index, piece, owners)
    return [_unit(index, piece.lines)]


def _clear_owner(unit: Unit, evidence: Evidence) -> int | None:
    shares = sorted(
        ((share, n) for n, share in enumerate(evidence.shares(unit.text))), reverse=True
    )
    if not shares or shares[0][0] < ATTACHED:
        return None
    return shares[0][1] if len(shares) == 1 or shares[0][0] - shares[1][0] >= PARTED else None


def _part(index: int, piece: Piece, owners: Sequence[int | None]) -> list[Unit]:
    """Lines grouped by owner; a line that names none goes with the next that does."""
    filled = list(owners)
    for place in range(len(filled) - 2, -1, -1):
        if filled[place] is None:
            filled[place] = filled[place + 1]
    groups: list[tuple[list[Line], int | None]] = []
    for line, owner in zip(piece.lines, filled, strict=True):
        if groups and owner in (groups[-1][1], None):
            groups[-1][0].append(line)
        else:
            groups.append(([line], owner))
    return [_unit(index, lines) for lines, _ in groups]
