"""What cannot be, however likely its words make it.

A province is no part of another one, a state of nothing but a region of the world; whoever meets
members of a body (全国政协|委员) has not come to the body; and a state that a sentence
speaks of (…引领中国) is not said to be where something is.
"""

from __future__ import annotations

import re

from kg.lexicon import divisions
from kg.lexicon.countries import NAMES as COUNTRIES
from kg.lexicon.places import CONTINENTS
from kg.relations.view import View

_MEMBERS = re.compile("委员|代表|成员|干部|职工|员工|选手|运动员")
_WHERE = "在于位自Ⓛ"  # characters between which and a state something is said to be there


def is_implausible(view: View, subject: int, predicate: str, object_: int) -> bool:
    """Whether the statement between two names, at their positions, cannot be meant."""
    if view.text[object_] == "Ⓞ" and _MEMBERS.match(view.text, object_ + 1):
        return predicate in ("located_in", "visited")
    if predicate not in ("located_in", "part_of"):
        return False
    inner, outer = view.name(subject), view.name(object_)
    if inner in COUNTRIES or inner in CONTINENTS:
        return outer not in CONTINENTS
    if outer in COUNTRIES and abs(subject - object_) > 1:
        return view.text[object_ - 1 : object_] not in _WHERE
    return _are_apart(inner, outer)


def _are_apart(inner: str, outer: str) -> bool:
    """Whether both are divisions, and the outer one does not hold the inner."""
    small, large = divisions.find(inner), divisions.find(outer)
    return bool(small and large) and not any(big.holds(one) for big in large for one in small)
