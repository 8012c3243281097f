"""Names told by the list they stand in.

Items of one list are of one kind: between two persons stands a person, between two
companies a company, whatever the tagger makes of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.lexicon import places, wellknown
from kg.lexicon.organizations import KINDS, ending_of, is_generic, subtype_of
from kg.lexicon.projects import HEADS
from kg.lexicon.projects import subtype_of as project_subtype
from kg.lexicon.surnames import FREQUENT
from kg.lexicon.words import frequency, has_unknown_part, word_tag
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence
from kg.mentions.titled import PLAIN, TITLE_END, has_shape, is_phrase

_CHUNK = re.compile(r"[^，,。；;：:！!？?（）()“”‘’\n]+")
_TAIL = re.compile(r"(?:等|共同|分别|先后|出席|参加|陪同|率|一行|表示|介绍|前往|联合).*$")
_NOT_INSIDE = frozenset({"v", "m", "d", "p", "u", "r", "q", "w", "c", "PER", "TIME"})
_MIN_NAMED = 2  # other items of the list that must be names already
_MIN_KIND = 5  # characters of an item told by its ending alone: 革新产业园
_OFFICE = re.compile(r"[市区县省][\u4e00-\u9fff]{1,10}(?:局|委|办|中心|公司)$")
_SHARED = re.compile(
    r"(?P<core>[\u4e00-\u9fff]{1,3})(?P<head>街道|社区|[镇乡村县])(?![\u4e00-\u9fff]{0,2}[委政区])"
)
_COUNTED = re.compile(
    r"(?P<core>(?:(?!的)[\u4e00-\u9fff]){2,3})的?[两三四五六七八九十\d]+个?(?:县市|市县|县区|区县|镇街|街道|[省市区县镇乡村国])"
)
_JOINTS = frozenset({"和", "与", "及", "以及"})
_LONGEST_BRIEF = 3
_BRIEF = re.compile(r"[\u4e00-\u9fff]{2,3}")
_NO_BRAND = re.compile(r"[\d一二三四五六七八九十]|[的了和与等类业品化性型]$")


@dataclass(frozen=True, slots=True)
class _Item:
    start: int
    end: int
    text: str


def find_in_series(
    sentence: TaggedSentence, candidates: Sequence[Candidate]
) -> Iterator[Candidate]:
    """Further candidates of one sentence whose spans are relative to it."""
    if "、" not in sentence.text:
        return
    for items in _series(sentence):
        yield from _persons(items, candidates)
        yield from _shared_heads(sentence.text, items, candidates)
        yield from _kinds(sentence, items, candidates)


def _series(sentence: TaggedSentence) -> Iterator[list[_Item]]:
    """Lists of at least two items; the last one may be joined by a conjunction."""
    joints = {word.start: word.end for word in sentence.words if word.text in _JOINTS}
    for chunk in _CHUNK.finditer(sentence.text):
        if "、" not in chunk.group():
            continue
        cuts = [(at, at + 1) for at in range(*chunk.span()) if sentence.text[at] == "、"]
        cuts += [(a, b) for a, b in joints.items() if cuts[-1][1] < a < chunk.end()]
        items: list[_Item] = []
        start = chunk.start()
        for low, high in [*sorted(cuts), (chunk.end(), chunk.end())]:
            items.append(_Item(start, low, sentence.text[start:low]))
            start = high
        last = items[-1]
        text = _TAIL.sub("", last.text)
        items[-1] = _Item(last.start, last.start + len(text), text)
        yield items


def _persons(items: Sequence[_Item], candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    people = [item for item in candidates if item.type == "person"]
    ends = {person.end for person in people}
    starts = {person.start for person in people}
    # Forwards and back again, so that one name found vouches for the next.
    for place, item in [*enumerate(items), *reversed(list(enumerate(items)))]:
        before = place > 0 and items[place - 1].end in ends
        after = place + 1 < len(items) and (
            items[place + 1].end in ends or items[place + 1].start in starts
        )
        if item.end in ends and item.start in starts:
            continue
        if (before or after) and (found := _name_in(item)):
            starts.add(found[0])
            ends.add(found[1])
            yield Candidate(*found, "person", "person.listed", 0.8)


def _name_in(item: _Item) -> tuple[int, int] | None:
    """The name that is the item, or that ends it behind a post."""
    for length in (4, 3, 2):
        name, rest = item.text[-length:], item.text[:-length]
        if len(name) < length or not has_shape(name) or TITLE_END.search(name):
            continue
        opens = not rest or rest.endswith(("及", "以及")) or TITLE_END.search(rest)
        if not opens and not _is_office(rest, name):
            continue
        plain = frequency(name) and not word_tag(name).startswith("nr")
        if is_phrase(name, functions=name[0] not in FREQUENT) and not (plain and not rest):
            continue
        if plain and (frequency(name) >= PLAIN or word_tag(name).startswith(("v", "d", "b"))):
            continue
        return item.start + len(rest), item.end
    return None


def _is_office(rest: str, name: str) -> bool:
    """市财政局|钱满仓: a list of those who came for their offices."""
    return len(name) > 1 and _OFFICE.search(rest) is not None


def _shared_heads(
    text: str, items: Sequence[_Item], candidates: Sequence[Candidate]
) -> Iterator[Candidate]:
    """沈水、林盛、沙河街道: the last item's kind is that of all."""
    last = items[-1]
    match = _COUNTED.match(last.text) or _SHARED.match(last.text)
    if match is None:
        return
    known = {item.end: item.start for item in candidates if item.type == "place"}
    brief = _brief_names(items[:-1], known)
    names = [text[start:end] for start, end in brief]
    if not any(end in known for _, end in brief):
        return
    if any(places.ending_of(name) or frequency(name) >= PLAIN for name in names):
        return
    head = match.groupdict().get("head", "")
    if not head:
        brief.append((last.start, last.start + len(match["core"])))
    for start, end in brief:
        full = text[start:end] + head if head else None
        yield Candidate(start, end, "place", "place.listed", 0.8, "division", expanded=full)


def _brief_names(items: Sequence[_Item], known: Mapping[int, int]) -> list[tuple[int, int]]:
    """Two or three characters each, back to the first of the list, which ends in a known place."""
    brief: list[tuple[int, int]] = []
    for item in reversed(items):
        if _BRIEF.fullmatch(item.text):
            brief.append((item.start, item.end))
            continue
        start = known.get(item.end)
        if start is not None and item.end - start <= _LONGEST_BRIEF:
            brief.append((start, item.end))
        break
    return brief


def _kinds(
    sentence: TaggedSentence, items: Sequence[_Item], candidates: Sequence[Candidate]
) -> Iterator[Candidate]:
    """革新产业园 between named parks, 优刻得 between companies."""
    spans = {
        (item.start, item.end): item.type
        for item in candidates
        if item.type in {"organization", "place", "project"}
    }
    ends = {end: type_ for (_, end), type_ in spans.items()}
    named = [spans[item.start, item.end] for item in items if (item.start, item.end) in spans]
    for item in items:
        if item.end in ends or len(named) < _MIN_NAMED or not _is_noun_phrase(sentence, item):
            continue
        kind = _kind_of(item.text)
        if kind:
            rule = f"{_SHORT[kind[0]]}.listed"
            yield Candidate(item.start, item.end, kind[0], rule, 0.75, kind[1])
        elif named.count("organization") >= _MIN_NAMED and _is_company(item.text):
            yield Candidate(item.start, item.end, "organization", "org.listed", 0.65, "company")


_SHORT = {"organization": "org", "place": "place", "project": "project"}


def _kind_of(text: str) -> tuple[str, str | None] | None:
    """Type and subtype that the ending shows, for an item that is long enough to be a name."""
    if len(text) < _MIN_KIND or text in places.NOT_PLACES or is_generic(text):
        return None
    ending, place = ending_of(text), places.ending_of(text)
    if place and len(place) > 1 and (ending is None or len(place) > len(ending)):
        return "place", places.subtype_of(text)
    if ending and len(ending) > 1 and text[: -len(ending)] not in KINDS:
        return "organization", subtype_of(text)
    if text.endswith(HEADS):
        return "project", project_subtype(text)
    return None


def _is_company(text: str) -> bool:
    known = wellknown.find(text)
    return _is_brand(text) if known is None else known.type == "organization"


def _is_brand(text: str) -> bool:
    return (
        2 <= len(text) <= 4
        and not frequency(text)
        and has_unknown_part(text)
        and not _NO_BRAND.search(text)
    )


def _is_noun_phrase(sentence: TaggedSentence, item: _Item) -> bool:
    words = [word for word in sentence.words if item.start <= word.start and word.end <= item.end]
    return bool(words) and not any(word.tag in _NOT_INSIDE for word in words)
