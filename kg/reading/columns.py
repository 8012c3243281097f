"""Reading order of a printed page from where its fragments stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

# All bounds are in units of the font size, chosen on newspaper setting: lines follow
# each other at 1.2 to 1.8, columns stand at least one character apart, and a
# paragraph is indented by two characters.
LEADING = 1.2  # empty space between two lines of one block
SAME_SIZE = 0.2  # relative difference of sizes within one block
INDENT = 1.2


@dataclass(frozen=True, slots=True)
class Fragment:
    """Characters in one line; coordinates grow to the right and downwards."""

    left: float
    top: float
    right: float
    bottom: float
    size: float
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that follow each other in one column."""

    lines: tuple[Fragment, ...]

    @property
    def left(self) -> float:
        return min(line.left for line in self.lines)

    @property
    def right(self) -> float:
        return max(line.right for line in self.lines)

    @property
    def top(self) -> float:
        return self.lines[0].top

    @property
    def bottom(self) -> float:
        return max(line.bottom for line in self.lines)

    @property
    def text(self) -> str:
        """The lines, indented ones with two full-width blanks."""
        left = self.left
        return "\n".join(
            ("　　" if line.left - left >= INDENT * line.size else "") + line.text.strip()
            for line in self.lines
        )


def page_text(fragments: Sequence[Fragment]) -> str:
    """The text of a page, an empty line between blocks."""
    blocks = order(blocks_of([item for item in fragments if item.text.strip()]))
    return "\n\n".join(block.text for block in blocks)


def blocks_of(fragments: Sequence[Fragment]) -> list[Block]:
    """Fragments gathered into blocks from top to bottom."""
    open_blocks: list[list[Fragment]] = []
    for item in sorted(fragments, key=lambda part: (round(part.top, 1), part.left)):
        above = [block for block in open_blocks if _continues(block[-1], item)]
        if above:
            min(above, key=lambda block: item.top - block[-1].bottom).append(item)
        else:
            open_blocks.append([item])
    return [Block(tuple(block)) for block in open_blocks]


def _continues(line: Fragment, item: Fragment) -> bool:
    """Whether ``item`` is the next line below ``line``."""
    size = max(line.size, item.size)
    if abs(line.size - item.size) > SAME_SIZE * size:
        return False
    gap = item.top - line.bottom
    overlap = min(line.right, item.right) - max(line.left, item.left)
    narrower = min(line.right - line.left, item.right - item.left)
    return -0.5 * size <= gap <= LEADING * size and overlap > 0.5 * narrower


def order(blocks: Sequence[Block]) -> list[Block]:
    """Blocks as they are read: columns from left to right, each from top to bottom.

    Recursive cuts along empty strips (XY cut, Nagy and Seth 1984), upright ones first
    so that articles side by side stay whole.
    """
    if len(blocks) < 2:
        return list(blocks)
    for start, end in ((_left, _right), (_top, _bottom)):
        groups = _cut(blocks, start, end)
        if len(groups) > 1:
            return [block for group in groups for block in order(group)]
    return sorted(blocks, key=lambda block: (block.left, block.top))


def _cut(
    blocks: Sequence[Block], start: Callable[[Block], float], end: Callable[[Block], float]
) -> list[list[Block]]:
    groups: list[list[Block]] = []
    reached = float("-inf")
    for block in sorted(blocks, key=lambda item: (start(item), item.top, item.left)):
        if groups and start(block) < reached:
            groups[-1].append(block)
        else:
            groups.append([block])
        reached = max(reached, end(block))
    return groups


def _left(block: Block) -> float:
    return block.left


def _right(block: Block) -> float:
    return block.right


def _top(block: Block) -> float:
    return block.top


def _bottom(block: Block) -> float:
    return block.bottom
