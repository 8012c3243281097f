"""Who leads the delegation of which a later sentence tells: 甲率党政代表团来考察。代表团赴乙."""

from __future__ import annotations

import re

from kg.relations.patterns import PERSONS
from kg.relations.view import View

_GROUPS = "(?:代表团|考察团|访问团|督导组|调研组|慰问团)"
# 随后，代表团|赴乙镇考察
_DELEGATION = re.compile(
    rf"^\s*(?:[^，。；ⓅⓄⓁⒿⒺ]{{1,8}}，)?{_GROUPS}(?:一行)?[^，。；ⓅⓄⓁⒿⒺ]{{0,8}}$"
)
_LEADS = re.compile(
    rf"(?P<who>{PERSONS})(?:率领?|带领|带)(?:[^，。；ⓅⓄⒺ]{{0,20}}?{_GROUPS}|Ⓛ*(?P<group>Ⓞ))"
)
_GROUP = re.compile("[组团]$")


def leader_of(view: View, position: int, opening: str) -> list[int]:
    """Who leads the delegation that ``opening``, of the sentence at ``position``, is about."""
    if not _DELEGATION.search(opening):
        return []
    led = [
        match
        for match in _LEADS.finditer(view.text, 0, position)
        if not match["group"] or _GROUP.search(view.name(match.start("group")))
    ]
    return view.symbols(*led[-1].span("who"), types="Ⓟ") if led else []
