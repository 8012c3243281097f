"""Joining printed lines into running text without losing a single offset."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kg.layout.lines import Line
from kg.model.offsets import MappedText, OffsetMap, Run

Part = tuple[int, int] | str
"""A raw span, or a string that the repair inserts."""

_BLANKS = re.compile(r" +")
_LATIN = re.compile(r"[0-9A-Za-z]")
_CLINGS_LEFT = frozenset(",。、;:?!)》”’】〉%…")
_CLINGS_RIGHT = frozenset("(《“‘【〈")
# Four pairs: natural reduplication (高高兴兴) never goes beyond two.
_DOUBLED = re.compile(r"(?:(\S)\1){4,}")


def compose(raw: str, parts: Iterable[Part]) -> MappedText:
    """The parts one after another as one mapped text."""
    text: list[str] = []
    runs: list[Run] = []
    position = 0
    for part in parts:
        if isinstance(part, str):
            text.append(part)
            position += len(part)
            continue
        start, end = part
        if end <= start:
            continue
        text.append(raw[start:end])
        last = runs[-1] if runs else None
        if last and last.start + last.length == position and last.source + last.length == start:
            runs[-1] = Run(last.start, last.source, last.length + end - start)
        else:
            runs.append(Run(position, start, end - start))
        position += end - start
    return MappedText("".join(text), OffsetMap(tuple(runs)))


def line_parts(line: Line) -> list[Part]:
    """The line without padding and without doubled characters."""
    text = line.text
    drops = _doubled(text)
    if " " in text:
        drops += _padding(text)
    if not drops:
        return [(line.start, line.end)]
    parts: list[Part] = []
    position = 0
    for start, end in sorted(drops):
        if start > position:
            parts.append((line.start + position, line.start + start))
        position = max(position, end)
    parts.append((line.start + position, line.end))
    return parts


def _doubled(text: str) -> list[tuple[int, int]]:
    """Every second character of a stretch in which each is printed twice."""
    if len(text) >= 6 and len(text) % 2 == 0 and text[::2] == text[1::2] and len(set(text)) > 2:
        return [(index, index + 1) for index in range(1, len(text), 2)]
    drops: list[tuple[int, int]] = []
    for match in _DOUBLED.finditer(text):
        if len(set(match.group())) > 3:
            drops += [(index, index + 1) for index in range(match.start() + 1, match.end(), 2)]
    return drops


def _padding(text: str) -> list[tuple[int, int]]:
    """The blanks that only stretch the line."""
    gaps = [match.span() for match in _BLANKS.finditer(text)]
    edges = [0, *(edge for gap in gaps for edge in gap), len(text)]
    sizes = [edges[index + 1] - edges[index] for index in range(0, len(edges), 2)]
    # Stretched lines fall apart into single characters; half of them is the bound,
    # because brackets and numbers stay together.
    stretched = len(sizes) > 2 and 2 * sum(size <= 2 for size in sizes) >= len(sizes)
    drops: list[tuple[int, int]] = []
    for index, (start, end) in enumerate(gaps):
        left, right = text[start - 1], text[end]
        single = min(sizes[index], sizes[index + 1]) == 1
        if _LATIN.match(left) and _LATIN.match(right):
            drops.append((start + 1, end))
        elif (
            left in _CLINGS_RIGHT
            or left in _CLINGS_LEFT
            or right in _CLINGS_LEFT
            or stretched
            or (single and not (_LATIN.match(left) or _LATIN.match(right)))
        ):
            drops.append((start, end))
        else:
            drops.append((start + 1, end))
    return [drop for drop in drops if drop[1] > drop[0]]


def lines_parts(lines: Sequence[Line], vocabulary: str = "") -> list[Part]:
    """The lines joined into one paragraph.

    Nothing goes between Chinese characters, a blank between Latin words;
    ``vocabulary`` is the text in which a word cut by the line end may stand whole.
    """
    parts: list[Part] = []
    for index, line in enumerate(lines):
        if index:
            glue = _glue(lines[index - 1].text, line.text, vocabulary)
            if glue:
                parts.append(glue)
        parts += line_parts(line)
    return parts


_WORD_END = re.compile(r"[A-Za-z0-9]+$")
_WORD_START = re.compile(r"[A-Za-z0-9]+")


def _glue(left: str, right: str, vocabulary: str) -> str:
    tail, head = _WORD_END.search(left), _WORD_START.match(right)
    if not tail or not head or (left[-1].isdigit() and right[0].isdigit()):
        return ""
    return "" if tail.group() + head.group() in vocabulary else " "


# Cells; a headline line this wide was broken for want of room, not for sense.
WIDE = 48


def heading_parts(lines: Sequence[Line]) -> list[Part]:
    """The lines of a headline with one blank between them."""
    parts: list[Part] = []
    for index, line in enumerate(lines):
        if index:
            last = lines[index - 1]
            wide = last.width >= WIDE and last.text[-1] not in _CLINGS_LEFT
            parts += [_glue(last.text, line.text, "")] if wide else [" "]
        parts += line_parts(line)
    return [part for part in parts if part]


def undoubled(text: str) -> str:
    """``text`` with characters that are printed twice taken once."""
    kept = set(range(len(text))) - {start for start, _ in _doubled(text)}
    return "".join(text[index] for index in sorted(kept)) if len(kept) < len(text) else text


def join_folded(lines: Sequence[Line]) -> str:
    """The folded text of the lines without any blank, for matching only."""
    return "".join(line.text for line in lines).replace(" ", "")
