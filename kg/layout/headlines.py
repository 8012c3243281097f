"""Headlines to the articles they head."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from kg.layout.drafts import Draft, Page
from kg.layout.headline_units import ATTACHED, Evidence, Unit, units_of
from kg.layout.pieces import UNWRAPPED

# Weights of the evidence, set on generated pages of the corpus: words shared with an
# article weigh up to 1; its neighbourhood decides between equals.
BEFORE = 0.4
CREDITED = 0.6  # above the byline of an article whose lines are whole paragraphs
AFTER = 0.2
INSIDE = 0.2
# Place does not outweigh words that another article shares this much better.
CLAIM = 0.3
# A deck heads an article only when the article says that much of it.
DECK = 0.3
# Between two pieces of its own text a sub-heading is likelier than the headline.
WITHIN = 0.45
BESIDE = 0.2  # next to a headline of the same article

_DECK = re.compile(
    r"(?:出席|讲话|主持|参加|致辞|陪同|列席|作报告|发言)[^,。]{0,6}$|^(?:——|--)|(?:—|-){2,}$"
)
_DETAIL = re.compile(r"[,;].*\d|\d.*[,;]")
CONTENTS = re.compile(r"(?:今日|本期|要闻|版面|内容|本报)*(?:导读|导览|看点|提要|目录|要目)")


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
    evidence = Evidence(page.drafts)
    units = [unit for index, piece in page.heads for unit in units_of(index, piece, evidence)]
    listed = _listed(units)
    free = [unit for unit in units if unit not in listed]
    places = {unit: _places(unit.index, page) for unit in free}
    shares = {unit: evidence.shares(unit.text) for unit in free}
    titles = _lifted(_choose_titles(free, places, shares, page), free)
    titles |= _left_over(titles, free, places, page)
    headings = [Heading() for _ in page.drafts]
    owned: dict[Unit, int] = {unit: number for number, unit in titles.items()}
    for unit in free:
        if unit not in owned and (owner := _owner(unit, places, shares, owned)) is not None:
            owned[unit] = owner
    for unit, number in owned.items():
        headings[number].others.append(unit)
    for number, heading in enumerate(headings):
        heading.others.sort(key=lambda unit: unit.lines[0].start)
        if number in titles:
            _take_title(heading, titles[number], page.drafts[number])
    return Headings(tuple(headings), _stacks([unit for unit in units if unit not in owned]))


def _listed(units: Sequence[Unit]) -> frozenset[Unit]:
    """Headlines of a table of contents: they head texts on other pages."""
    listed: set[Unit] = set()
    last: Unit | None = None
    for unit in units:
        if CONTENTS.fullmatch(unit.text) or (last and unit.index == last.index + 1):
            listed.add(unit)
            last = unit
    return frozenset(listed)


def _stacks(units: Sequence[Unit]) -> tuple[tuple[Unit, ...], ...]:
    stacks: list[list[Unit]] = []
    for unit in units:
        if stacks and stacks[-1][-1].index + 1 >= unit.index:
            stacks[-1].append(unit)
        else:
            stacks.append([unit])
    return tuple(tuple(stack) for stack in stacks)


def _choose_titles(
    units: Sequence[Unit],
    places: Mapping[Unit, Mapping[int, float]],
    shares: Mapping[Unit, Sequence[float]],
    page: Page,
) -> dict[int, Unit]:
    """The best headline for each draft, strongest evidence first."""
    ranked: list[tuple[float, int, int]] = []
    for position, unit in enumerate(units):
        deck = _is_deck(unit.text)
        for number, share in enumerate(shares[unit]):
            place = places[unit].get(number, 0.0)
            inside = page.drafts[number].first < unit.index < page.drafts[number].last
            if share + place >= ATTACHED and not (deck and share < DECK):
                doubt = WITHIN * inside + DECK / 2 * deck
                ranked.append((doubt - share - place, position, number))
    titles: dict[int, Unit] = {}
    taken: set[Unit] = set()
    for _, position, number in sorted(ranked):
        unit = units[position]
        if number in titles or unit in taken or _claimed(unit, number, shares[unit], titles):
            continue
        titles[number] = unit
        taken.add(unit)
    return titles


def _lifted(titles: Mapping[int, Unit], units: Sequence[Unit]) -> dict[int, Unit]:
    """Titles, with the headline above in place of a line that a dash makes its deck."""
    taken = set(titles.values())
    above = {after: before for before, after in pairwise(units) if after.index - before.index == 1}
    lifted: dict[int, Unit] = {}
    for number, unit in titles.items():
        headline = above.get(unit)
        free = headline is not None and headline not in taken
        deck = headline and _is_deck(unit.text) and not _is_deck(headline.text)
        lifted[number] = headline if headline and free and deck else unit
    return lifted


def _left_over(
    titles: Mapping[int, Unit],
    units: Sequence[Unit],
    places: Mapping[Unit, Mapping[int, float]],
    page: Page,
) -> dict[int, Unit]:
    """A headline in other words than its article's, where both have only each other.

    一捧鲜奶的“出圈”之路: the article beside it has a byline and no other headline.
    """
    taken = set(titles.values())
    beside = {
        unit: [
            number
            for number, place in places[unit].items()
            if number not in titles and _may_head(unit, page.drafts[number], place)
        ]
        for unit in units
        if unit not in taken
    }
    wanted = Counter(number for numbers in beside.values() for number in numbers)
    return {
        numbers[0]: unit
        for unit, numbers in beside.items()
        if len(numbers) == 1 and wanted[numbers[0]] == 1
    }


def _may_head(unit: Unit, draft: Draft, place: float) -> bool:
    above = place >= BEFORE
    return above or (draft.opened and not _is_deck(unit.text))


def _claimed(unit: Unit, number: int, shares: Sequence[float], titles: Mapping[int, Unit]) -> bool:
    """Whether another article says so much more of it that its place counts for nothing.

    A headline that the other article already bears in the same words is its jump
    tail's.
    """
    top = max(range(len(shares)), key=lambda other: shares[other])
    if shares[number] >= shares[top] - CLAIM:
        return False
    return top not in titles or titles[top].text != unit.text


def _owner(
    unit: Unit,
    places: Mapping[Unit, Mapping[int, float]],
    shares: Mapping[Unit, Sequence[float]],
    owned: Mapping[Unit, int],
) -> int | None:
    """The draft that a deck or sub-heading belongs to."""
    beside = {number for other, number in owned.items() if abs(other.index - unit.index) <= 1}
    totals = [
        share + places[unit].get(number, 0.0) / 2 + BESIDE * (number in beside)
        for number, share in enumerate(shares[unit])
    ]
    if not totals or max(totals) < ATTACHED:
        return None
    return max(range(len(totals)), key=lambda number: (totals[number], -number))


def _take_title(heading: Heading, best: Unit, draft: Draft) -> None:
    """Take the headline, with the lines that go on with it, out of the headings."""
    place = heading.others.index(best)
    first = last = place
    while first > 0 and _goes_on(heading.others[first - 1], heading.others[first], draft):
        first -= 1
    while last + 1 < len(heading.others) and _goes_on(
        heading.others[last], heading.others[last + 1], draft
    ):
        last += 1
    heading.title = heading.others[first : last + 1]
    heading.others = heading.others[:first] + heading.others[last + 1 :]


def _places(index: int, page: Page) -> dict[int, float]:
    """Drafts the place speaks for: the next one, the last one, the one around it."""
    heads = {place for place, _ in page.heads}
    before = after = index
    while before - 1 in heads:
        before -= 1
    while after + 1 in heads:
        after += 1
    near: dict[int, float] = {}
    for number, draft in enumerate(page.drafts):
        if draft.first == after + 1:
            near[number] = BEFORE if _is_wrapped(draft) or not draft.bylines else CREDITED
        elif draft.last == before - 1:
            near[number] = AFTER
        elif draft.holds(before - 1, after + 1):
            near[number] = INSIDE
    return near


def _goes_on(unit: Unit, following: Unit, draft: Draft) -> bool:
    """Whether both are lines of one headline in a text that never was wrapped."""
    apart = following.index - unit.index == 1 and len(unit.lines) == len(following.lines) == 1
    decked = _is_deck(unit.text) or _is_deck(following.text)
    return apart and not (_is_wrapped(draft) or decked)


def _is_wrapped(draft: Draft) -> bool:
    return 0 < draft.column <= UNWRAPPED


def _is_deck(text: str) -> bool:
    return bool(_DECK.search(text) or _DETAIL.search(text))
