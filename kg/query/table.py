"""Rows as a table of aligned columns, with the width of Chinese characters counted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

CELL_COLUMNS = 60  # wider cells wrap: two such columns fill a wide terminal

_GAP = "  "
_PIECE = re.compile(r"[!-~]+|.")  # a run of ASCII without spaces, or one character


def width(text: str) -> int:
    """Columns that the text takes on a terminal (Unicode Standard Annex 11)."""
    return sum(map(_character_width, text))


def _character_width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Cf", "Me", "Mn"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], numeric: Sequence[bool]) -> str:
    """The rows under their heads; numeric columns stand to the right."""
    cells = [[wrapped(cell) for cell in row] for row in rows]
    columns = [
        max([width(head), *(width(line) for row in cells for line in row[index])])
        for index, head in enumerate(heads)
    ]
    lines = [_line(heads, columns, numeric), _GAP.join("─" * size for size in columns)]
    for row in cells:
        height = max((len(cell) for cell in row), default=0)
        for at in range(height):
            parts = [cell[at] if at < len(cell) else "" for cell in row]
            lines.append(_line(parts, columns, numeric))
    return "\n".join(lines)


def wrapped(text: str) -> list[str]:
    """The text cut into lines of at most ``CELL_COLUMNS``, not within a Latin word."""
    lines, line, used = [], "", 0
    for piece in _PIECE.findall(" ".join(text.split())):
        for part in [piece] if width(piece) <= CELL_COLUMNS else piece:
            size = width(part)
            if used + size > CELL_COLUMNS:
                lines.append(line.rstrip())
                line, used = "", 0
            if line or part != " ":
                line += part
                used += size
    return [*lines, line]


def _line(parts: Sequence[str], columns: Sequence[int], numeric: Sequence[bool]) -> str:
    padded = (
        " " * (size - width(part)) + part if right else part + " " * (size - width(part))
        for part, size, right in zip(parts, columns, numeric, strict=True)
    )
    return _GAP.join(padded).rstrip()
