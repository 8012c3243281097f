"""What a command has to say, before anything decides how it looks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Heading:
    """Begins a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of plain text."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under ``columns`` (empty titles print no header); ``right`` columns are numbers."""

    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    right: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence, the names to mark in it, and where it stands."""

    text: str
    source: str
    marks: tuple[str, ...] = ()
    note: str = ""


Block = Heading | Line | Table | Quote


@dataclass(frozen=True, slots=True)
class Report:
    """A title, the blocks below it, and the same as plain data for ``--format json``."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    data: dict[str, Any] = field(default_factory=dict)


def mark(text: str, names: Sequence[str]) -> list[tuple[str, bool]]:
    """``text`` in pieces, each with whether it is one of ``names``; longer names win."""
    wanted = sorted({name for name in names if name}, key=lambda name: (-len(name), name))
    if not wanted:
        return [(text, False)]
    pieces = re.split(f"({'|'.join(map(re.escape, wanted))})", text)
    return [(piece, number % 2 == 1) for number, piece in enumerate(pieces) if piece]
