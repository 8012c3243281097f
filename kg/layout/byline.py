"""The grammar of bylines: marks, roles, names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.layout.byline_words import (
    BEFORE,
    CORE,
    DATED,
    END,
    INNER,
    LEADING,
    MARKS,
    MAX_CHARS,
    MAX_LINES,
    NAME,
    NAMELESS,
    PAPER,
    PAPER_LINE,
    SEPARATORS,
    is_notice,
)
from kg.layout.dense import Dense, dense_lines, dense_text
from kg.layout.lines import Line
from kg.layout.unwrap import Part
from kg.lexicon import divisions
from kg.lexicon.surnames import COMPOUND, is_name_of_parts, surname_of
from kg.lexicon.words import is_word


@dataclass(frozen=True, slots=True)
class Byline:
    """``count`` lines that name reporters, and how they read.

    ``parts`` compose the repaired line; ``names`` compose the people, in order;
    ``closing`` tells that it stands in brackets, as credits at the end do.
    """

    count: int
    parts: tuple[Part, ...]
    names: tuple[tuple[Part, ...], ...]
    marked: bool
    closing: bool


def parse_credit(text: str, source: Sequence[int]) -> Byline | None:
    """The byline that is all of folded ``text``; ``source`` holds the raw offsets."""
    return _parse(dense_text(text, source), 0)[0]


def is_candidate(line: Line) -> bool:
    """Whether a byline may start at this line; a cheap test for most lines."""
    text = line.text
    if text[0] in MARKS:
        return True
    head = text[:24].replace(" ", "").lstrip("([【")
    named = CORE.search(head) or (len(text) <= PAPER_LINE and PAPER.match(head))
    return bool(named) or text[0] in "([【文图"


def parse(lines: Sequence[Line]) -> Byline | None:
    """The byline that the lines begin with: the longest that still reads as one."""
    best: Byline | None = None
    for count in range(1, min(MAX_LINES, len(lines)) + 1):
        if count > 1 and lines[count - 1].gap:
            break
        chunk = lines[:count]
        if sum(len(line.text) for line in chunk) > MAX_CHARS:
            break
        dense = dense_lines(chunk)
        byline, ended = _parse(dense, count)
        if byline and (count == 1 or ended or _belongs(chunk)):
            best = byline
        if ended:
            break
    return best


def _belongs(lines: Sequence[Line]) -> bool:
    """Whether the last line goes on with the byline though nothing closes it."""
    text = lines[-1].text.replace(" ", "")
    ends = lines[-2].text.replace(" ", "")[-2:]
    across = CORE.search(ends + text[:2])  # 通讯|员 is cut by the line end
    if across and across.start() < len(ends) < across.end():
        return True
    match = CORE.search(text[:14])
    if match and BEFORE.fullmatch(text[: match.start()]):
        return True
    return len(text) <= 2 and lines[-1].indent == 0


def _parse(dense: Dense, count: int) -> tuple[Byline | None, bool]:
    text = dense.text
    start = len(text) - len(text.lstrip(MARKS))
    end = len(text)
    closing = text[start : start + 1] == "(" and text.endswith(")")
    if closing or (text[start : start + 1] in "[【" and text.endswith(("]", "】"))):
        start, end = start + 1, end - 1
    bracketed = end < len(text) and not closing
    marked = start > int(closing)
    tail = END.search(text, start, end)
    if tail and len(tail.group()) == 1 and not dense.breaks[tail.start()]:
        tail = None  # a name may end in 文
    if closing and (dated := DATED.match(text, start)):
        start = dated.end()
    roles = _roles(dense, start)
    if not roles:
        stop = tail.start() if tail and (closing or marked) else end
        return _without_roles(dense, (start, stop, end), count, closing), closing
    before = () if LEADING.fullmatch(text, start, roles[0][0]) else _before(dense, start, roles)
    stop = tail.start() if tail and tail.start() >= roles[-1][1] else end
    groups = _without_place(dense, _groups(dense, roles, stop), stop)
    if groups is None or before is None or (before and not (closing or marked)):
        return None, False
    ended = bool(stop < end or closing or bracketed)
    if not (marked or ended or _credible(dense, roles, groups)):
        return None, False
    parts: list[Part] = dense.parts(0, roles[0][0])
    names = [tuple(dense.parts(*span)) for span in before]
    for (left, right), people in zip(roles, groups, strict=True):
        parts += [" "] * (left != start) + dense.parts(left, right)
        for first, last in people:
            parts += [" ", *dense.parts(first, last)]
        names += [tuple(dense.parts(*span)) for span in people or [(left, right)]]
    if stop < end:
        parts += [" ", *dense.parts(stop, end)]
    parts += dense.parts(end, len(text))
    return Byline(count, tuple(parts), tuple(names), marked, closing), ended


def _before(
    dense: Dense, start: int, roles: Sequence[tuple[int, int]]
) -> Sequence[tuple[int, int]] | None:
    """The people named before the first role word; None when something else stands there."""
    people = _people(dense, start, roles[0][0])
    return people if people and _plausible([dense.text[a:b] for a, b in people]) else None


def _groups(
    dense: Dense, roles: Sequence[tuple[int, int]], stop: int
) -> list[list[tuple[int, int]]] | None:
    """The people of each role; None when something else stands between the roles."""
    groups: list[list[tuple[int, int]]] = []
    bounds = [*(role[0] for role in roles[1:]), stop]
    for (left, right), limit in zip(roles, bounds, strict=True):
        people = _people(dense, right, limit)
        if people is None or not (people or dense.text[left:right].endswith(NAMELESS)):
            return None
        groups.append(people)
    return groups


def _without_place(
    dense: Dense, groups: list[list[tuple[int, int]]] | None, stop: int
) -> list[list[tuple[int, int]]] | None:
    """记者 甲某 烟台报道: the last of several may be where they report from."""
    if not groups or len(groups[-1]) < 2 or "报道" not in dense.text[stop:]:
        return groups
    low, high = groups[-1][-1]
    return [*groups[:-1], groups[-1][:-1]] if divisions.find(dense.text[low:high]) else groups


def _credible(
    dense: Dense, roles: Sequence[tuple[int, int]], groups: Sequence[Sequence[tuple[int, int]]]
) -> bool:
    """Whether a line without mark or closing word names people all the same.

    Surnames prove it; so do two roles with every name set apart.
    """
    spans = [span for people in groups for span in people]
    if _plausible([dense.text[a:b] for a, b in spans]):
        return True
    if len(roles) > 1:
        return all(dense.breaks[start] for start, _ in spans)
    described = not CORE.match(dense.text, roles[0][0])  # 本报驻林芝记者, not just 记者
    return described and all(dense.breaks[start] == " " for start, _ in spans)


def _roles(dense: Dense, start: int) -> list[tuple[int, int]]:
    """Spans of the role words, each with its modifiers back to the nearest break."""
    spans: list[tuple[int, int]] = []
    floor = start
    for match in CORE.finditer(dense.text, start):
        core = match.start()
        breaks = [at for at in range(floor + 1, core + 1) if dense.breaks[at]]
        named = breaks and not spans and _plausible([dense.text[floor : breaks[0]]])
        low = max(breaks, default=core) if spans or named else floor
        left = low if BEFORE.fullmatch(dense.text, low, core) else core
        spans.append((left, match.end()))
        floor = match.end()
    return spans


def _people(dense: Dense, start: int, end: int) -> list[tuple[int, int]] | None:
    """Spans of the names in ``[start, end)``; None when something else stands there."""
    text = dense.text
    while start < end and text[start] in SEPARATORS:
        start += 1
    hidden = {
        index
        for match in INNER.finditer(text, start, end)
        for index in range(match.start(), match.end())
    }
    segments: list[tuple[int, int, str]] = []
    at = start
    for index in range(start, end + 1):
        cut = index == end or index in hidden or text[index] in SEPARATORS
        if cut or (index > at and dense.breaks[index]):
            if index > at:
                segments.append((at, index, dense.breaks[at]))
            at = index + 1 if cut else index
    told = [place for place, item in enumerate(segments) if text[item[0] : item[1]] == "报道"]
    if told and told[0] < len(segments) - 1:
        return None  # 记者 甲某 报道 位于…: the text goes on in the line
    people = _merge([item for item in segments if not _says_what(text[item[0] : item[1]], item[2])])
    if all(NAME.fullmatch(text, a, b) for a, b in people):
        return people
    return None


def _says_what(text: str, before: str) -> bool:
    """图文, 发自重庆, and 文 set apart from the name before it."""
    return is_notice(text) or (text in {"文", "图", "摄"} and before == " ")


def _merge(segments: Sequence[tuple[int, int, str]]) -> list[tuple[int, int]]:
    """Names that padding or a line end took apart put together again."""
    people: list[tuple[int, int]] = []
    for start, end, before in segments:
        if people and people[-1][1] == start:
            size, last = end - start, people[-1][1] - people[-1][0]
            # A single character is no name; a line end may cut off the third one.
            if last == 1 or (size == 1 and last == 2 and before == "\n"):
                people[-1] = (people[-1][0], end)
                continue
        people.append((start, end))
    if len(people) > 1 and people[-1][1] - people[-1][0] == 1:
        last_one = people.pop()
        people[-1] = (people[-1][0], last_one[1])
    return people


def _without_roles(
    dense: Dense, span: tuple[int, int, int], count: int, closing: bool
) -> Byline | None:
    """A byline of names alone: behind a mark, in brackets, or behind the paper's name.

    ``span`` is where it starts, where its names stop and where it ends.
    """
    start, stop, end = span
    paper = PAPER.match(dense.text, start)
    first = start
    if paper and not start and not closing and paper.end() < stop:
        first = paper.end()
    people = _people(dense, first, stop)
    set_apart = closing or stop < end or (first < stop and dense.breaks[first] == " ")
    if count > 1 or not people or not (start or first):
        return None
    names = [dense.text[a:b] for a, b in people]
    if not set_apart and (dense.text[0] != "□" or any(map(is_word, names))):
        return None  # □朱敏敏, not □要闻
    if not _plausible(names) or any(len(n) > 3 and not is_name_of_parts(n) for n in names):
        return None
    parts = dense.parts(0, first)
    for a, b in people:
        parts += [" " * (not closing or a > first), *dense.parts(a, b)]
    parts += [" " * (stop < end), *dense.parts(stop, len(dense.text))]
    spans = tuple(tuple(dense.parts(*place)) for place in people)
    return Byline(count, tuple(parts), spans, not closing, closing)


def _plausible(names: Sequence[str]) -> bool:
    """Whether all begin with a surname; asked where nothing else proves a byline."""
    return all(
        is_name_of_parts(name) or (surname_of(name) and len(name) <= 3 + (name[:2] in COMPOUND))
        for name in names
    )
