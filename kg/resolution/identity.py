"""People of one name on different pages: one person, or two.

Identity is the name together with organization and place of the posts held.  Two
mentions are the same person when they share an organization, when one organization
is part of the other, or when both posts are public and in one chain of divisions
(a district and its city, its province; anything national).  They are different when
both have posts and nothing of that holds, and when one signs as reporter and the
other holds a post.  Without a post on one side (时任 tells one of long ago, which does not
count) the case is open: it joins the only
person of that name, or the one whom nearly all mentions with a post mean, and stays
apart where several are about as well known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kg.lexicon import divisions
from kg.lexicon.lists import load

# Bodies of the whole country: posts in any two of them may be one person's.
_NATIONAL: tuple[str, ...] = load("posts")["national"]
# Share of the mentions with a post from which a bare name means their bearer.  Of 28 much
# named people with namesakes in 11,749 news items nine were above it, each in truth one
# person; 穆罕默德 (0.89) and 王勇 (0.92), who are several, were below.
_CLEAR = 0.95
_PUBLIC: tuple[str, ...] = load("posts")["public_endings"]


@dataclass(frozen=True, slots=True, order=True)
class Bearer:
    """What is known of one bearer of a name in one article or document."""

    affiliations: tuple[str, ...] = ()
    reporter: bool = False


def distinct_people(bearers: Sequence[Bearer], mentions: Sequence[int] = ()) -> list[int]:
    """For each bearer of one name the number of the person, from 0.

    People are numbered in the order of the bearers; ``mentions`` counts those of each
    bearer (1 where it is left out).  A bearer whose case is open among several people
    gets a number of its own, unless nearly all mentions are of one of them.
    """
    person = [-1] * len(bearers)
    groups: list[list[Bearer]] = []
    placed = [i for i, bearer in enumerate(bearers) if bearer.affiliations or bearer.reporter]
    for index in placed:
        hits = [n for n, group in enumerate(groups) if any(_same(bearers[index], o) for o in group)]
        if not hits:
            groups.append([])
            hits = [len(groups) - 1]
        first, *others = hits
        for number in reversed(others):
            groups[first] += groups[number]
            groups[number] = []
            person = [first if p == number else p for p in person]
        groups[first].append(bearers[index])
        person[index] = first
    real = [number for number, group in enumerate(groups) if group]
    meant = _meant(person, mentions or [1] * len(bearers))
    person = [number if number >= 0 else meant for number in person]
    return _renumber(person, open_together=not real)


def _meant(person: Sequence[int], mentions: Sequence[int]) -> int:
    """The person whom a bare name means, -2 where that is open."""
    counts: Counter[int] = Counter()
    for number, count in zip(person, mentions, strict=True):
        if number >= 0:
            counts[number] += count
    best = max(sorted(counts), key=counts.__getitem__, default=-2)
    clear = len(counts) == 1 or counts[best] >= _CLEAR * counts.total()
    return best if counts and clear else -2


def _renumber(person: Sequence[int], *, open_together: bool) -> list[int]:
    numbers: dict[object, int] = {}
    result: list[int] = []
    for index, number in enumerate(person):
        key: object = number if number >= 0 or open_together else ("open", index)
        result.append(numbers.setdefault(key, len(numbers)))
    return result


def _same(one: Bearer, other: Bearer) -> bool:
    if one.reporter and other.reporter:
        return True
    if one.reporter or other.reporter:
        return False
    return any(related(a, b) for a in one.affiliations for b in other.affiliations)


def related(one: str, other: str) -> bool:
    """Whether posts in the two organizations or places may be one person's."""
    if one in other or other in one:
        return True
    if one.startswith(_NATIONAL) and other.startswith(_NATIONAL):
        return True
    if not (one.endswith(_PUBLIC) and other.endswith(_PUBLIC)):
        return False
    left, right = divisions.leading(one)[1], divisions.leading(other)[1]
    if any(a.code == b.code or a.holds(b) or b.holds(a) for a in left for b in right):
        return True
    shared = _common_head(one, other)
    return len(shared) >= 3 and shared.endswith(("区", "市", "县", "国"))


def _common_head(one: str, other: str) -> str:
    length = 0
    while length < min(len(one), len(other)) and one[length] == other[length]:
        length += 1
    return one[:length]
