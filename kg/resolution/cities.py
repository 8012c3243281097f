"""Which city an article speaks of, which prefecture is around it and which province."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from kg.lexicon import divisions

# The city that opens a name, in the table or not (invented, abolished, abroad).
_CITY = re.compile(
    r"^(?:[\u4e00-\u9fff]{2,3}省)?((?![省市区县])[\u4e00-\u9fff]{2,3}市)(?![场政民])"
)
# A city whose own office acts is the one meant, rather than where a sample is sent.
_OFFICE = re.compile("(?:委|(?:人民)?政府|人大|政协|纪委)")
_OFFICE_COUNTS = 3
# A division must be named this many times as often as the next one to be the one meant.
# Chosen so that one passing mention of a second city does not hide the paper's own.
DOMINANCE = 2


def county_cities(text: str) -> dict[str, str]:
    """Short and full names of the cities of county rank that a text names in full.

    Many short ones are words (兴化, 大安), so that they count only where the full one stands.
    """
    found = (divisions.find(name) for name in set(divisions.named().findall(text)))
    cities = {
        d.name for items in found for d in items if d.level == "county" and d.name[-1] == "市"
    }
    return {name[:-1]: name for name in sorted(cities)}


def cities_in(text: str, names: Sequence[str], shorts: Mapping[str, str]) -> Counter[str]:
    """How often text and names speak of each city and prefecture."""
    counts = Counter({full: text.count(short) - text.count(full) for short, full in shorts.items()})
    for match in divisions.named().finditer(text):
        found = divisions.find(match.group())
        main = divisions.main(found)
        if main and main.level == "province" and not main.name.endswith("市"):
            continue  # 海南: the province, not the prefecture in Qinghai
        cities = {city.name for d in found if (city := _governed(d))}
        if len(cities) == 1:
            counts[cities.pop()] += _OFFICE_COUNTS if _OFFICE.match(text, match.end()) else 1
    for name in names:
        opening = _CITY.match(name)
        if opening and not divisions.find(opening.group(1)):
            counts[opening.group(1)] += 1
    return counts


def the_one(name: str) -> divisions.Division | None:
    """The division of that name, None where there are several or none."""
    found = divisions.find(name) if name else ()
    return found[0] if len(found) == 1 else None


def prefecture(city: str) -> str:
    """凉山彝族自治州 around 西昌市."""
    found = the_one(city)
    around = divisions.city_of(found) if found else None
    return around.name if around else ""


def clear_city(counts: Counter[str]) -> str:
    """The city or prefecture that clearly leads all that are not in it.

    One of the rank of a county goes before the prefecture around it where it is named as
    often (莱西市 in 青岛市), but two such give way to the prefecture around both.
    """
    ranked = sorted((-n, name) for name, n in counts.items() if n > 0)
    if not ranked:
        return ""
    most, best = ranked[0]
    group = {name for n, name in ranked if most > DOMINANCE * n or name == best}
    if all(name == best or holds(best, name) for name in group):
        return best
    around = [o for _, o in ranked if all(o == name or holds(o, name) for name in group)]
    if not around:
        return ""
    return around[0] if len(group - set(around)) > 1 else best


def holds(outer: str, inner: str) -> bool:
    """Whether the division ``inner`` lies in ``outer``, both by name."""
    left, right = divisions.find(outer), divisions.find(inner)
    return any(a.holds(b) for a in left for b in right)


def _governed(division: divisions.Division) -> divisions.Division | None:
    """The city whose offices a text calls 市委: also one of the rank of a county (宁国市)."""
    county_city = division.level == "county" and division.name.endswith("市")
    return division if county_city else as_city(division)


def as_city(division: divisions.Division) -> divisions.Division | None:
    """The city around a division above the county, or itself."""
    return None if division.level == "county" else divisions.city_of(division)


def province_of(coded: divisions.Division | None, city: str, texts: Sequence[str]) -> str:
    """The province of the county, of the city, or else the one that the texts clearly name."""
    if coded is not None:
        around = divisions.province_of(coded)
        return around.name if around else ""
    found = [item for item in divisions.find(city) if item.level != "county"] if city else []
    if len(found) == 1:
        return found[0].within[0] if found[0].within else found[0].name
    named = (_named_province(text) for text in texts)
    return next((name for name in named if name), "")


def _named_province(text: str) -> str:
    named: Counter[str] = Counter()
    for match in divisions.pattern().finditer(text):
        found = {province for d in divisions.find(match.group()) if (province := _outer(d))}
        if len(found) == 1:
            named[found.pop()] += 1
    ranked = named.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] < DOMINANCE * ranked[1][1]):
        return ""
    return ranked[0][0]


def _outer(division: divisions.Division) -> str:
    return division.within[-1] if division.within else division.name
