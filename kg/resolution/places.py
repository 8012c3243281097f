"""Places linked to the national division codes (GB/T 2260)."""

from __future__ import annotations

from collections.abc import Collection

from kg.lexicon import divisions
from kg.lexicon.divisions import Division
from kg.resolution.names import compared, region_of


def division_of(name: str, context: Collection[str]) -> Division | None:
    """The division a place name means, or None where it is none or cannot be told.

    Of several divisions of one name (鼓楼区, 吉林) the one counts that lies inside, or
    around, a place of ``context``; without such a place a province goes before a city
    and nothing else is guessed.
    """
    plain = compared(name)
    outer, rest = _without_outer(plain)
    found = divisions.find(rest)
    if outer:
        found = tuple(item for item in found if outer in _around(item))
    if len(found) == 1 and found[0].level == "county" and found[0].name != rest:
        # Short names of counties are often words or other places: only beside their city.
        return found[0] if outer or _is_near(found[0], context) else None
    if len(found) > 1:
        near = [item for item in found if _is_near(item, context)]
        provinces = [item for item in found if item.level == "province"]
        found = tuple(near if len(near) == 1 else provinces)
    return found[0] if len(found) == 1 else None


def _without_outer(name: str) -> tuple[str, str]:
    """甘肃省陇南市武都区 → (陇南市, 武都区)."""
    outer = ""
    while not divisions.find(name):
        part, found = divisions.leading(name)
        if not part or part == name:
            break
        outer, name = found[0].name, name[len(part) :]
    return outer, name


def _around(division: Division) -> tuple[str, ...]:
    return division.within


def _is_near(division: Division, context: Collection[str]) -> bool:
    return any(name in context for name in division.within)


def enclosing(name: str) -> tuple[str, ...]:
    """The divisions that the name of a zone or park itself gives: 青岛自贸片区 → 青岛市, 山东省."""
    part = region_of(compared(name))
    found = divisions.find(part) if part else ()
    cities = [item for item in found if item.level != "county"]
    if len(cities) != 1 or part == compared(name):
        return ()
    return (cities[0].name, *cities[0].within)
