"""Which county, city and province an article speaks of, for 区委, 市委 and 省委."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.lexicon import divisions
from kg.lexicon.institutions import LEVELS, ZONE_BODIES, level_body
from kg.model import schema
from kg.resolution.names import canonical, compared

_ZONE = re.compile(r"[\u4e00-\u9fff]{2,}(?:新区|开发区|高新区|保税区|片区|示范区|度假区|试验区)$")
_COUNTY = re.compile(r"[\u4e00-\u9fff]{1,}[区县旗]$")
_CITY = re.compile(r"[\u4e00-\u9fff]{2,}[市州盟]$")
# A city must be named this many times as often as the next one to be the one meant.
# Chosen so that one passing mention of a second city does not hide the paper's own.
_DOMINANCE = 2


@dataclass(frozen=True, slots=True)
class Scope:
    """The divisions an article is about, under their full names; empty when unknown."""

    county: str = ""
    city: str = ""
    province: str = ""


def scope_of(
    texts: Sequence[str], places: Sequence[Sequence[str]], region: str | None = None
) -> Scope:
    """Scope of an article from its own text and place names.

    ``texts`` and ``places`` hold the article's own and then the document's; ``region``
    is the paper's home.  The first that decides wins, level by level.
    """
    home = (region,) if region else ()
    county = _first(_county(part) for part in (*places, home))
    found = divisions.find(county) if county else ()
    coded = found[0] if len(found) == 1 else None
    city = divisions.city_of(coded) if coded else None
    name = city.name if city else _first(_city(text) for text in (*texts, *home))
    return Scope(county, name, _province(coded, name, (*texts, *home)))


def _first(found: Iterable[str]) -> str:
    return next((item for item in found if item), "")


def _county(places: Sequence[str]) -> str:
    """The zone or county named most often; the first of equals."""
    counts = Counter(place for place in places if _ZONE.match(place) or _is_county(place))
    if not counts:
        return ""
    # 青岛西海岸新区 and 西海岸新区 support each other.
    score = {
        place: sum(n for other, n in counts.items() if other.endswith(place)) for place in counts
    }
    return max(counts, key=lambda place: (score[place], counts[place], -places.index(place)))


def _is_county(place: str) -> bool:
    return bool(_COUNTY.match(place)) and any(
        item.level == "county" for item in divisions.find(canonical(place, schema.PLACE))
    )


def _city(text: str) -> str:
    """The city that the text names most, when it clearly leads."""
    counts: Counter[str] = Counter()
    for match in divisions.pattern().finditer(text):
        cities = {city.name for d in divisions.find(match.group()) if (city := _as_city(d))}
        if len(cities) == 1:
            counts[cities.pop()] += 1
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] < _DOMINANCE * ranked[1][1]):
        return ""
    return ranked[0][0]


def _as_city(division: divisions.Division) -> divisions.Division | None:
    return None if division.level == "county" else divisions.city_of(division)


def _province(coded: divisions.Division | None, city: str, texts: Sequence[str]) -> str:
    if coded is not None:
        around = divisions.province_of(coded)
        return around.name if around else ""
    found = [item for item in divisions.find(city) if item.level != "county"] if city else []
    if len(found) == 1:
        return found[0].within[0] if found[0].within else found[0].name
    return _first(_named_province(text) for text in texts)


def _named_province(text: str) -> str:
    named: Counter[str] = Counter()
    for match in divisions.pattern().finditer(text):
        found = {province for d in divisions.find(match.group()) if (province := _outer(d))}
        if len(found) == 1:
            named[found.pop()] += 1
    ranked = named.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] < _DOMINANCE * ranked[1][1]):
        return ""
    return ranked[0][0]


def _outer(division: divisions.Division) -> str:
    return division.within[-1] if division.within else division.name


def expand(name: str, scope: Scope) -> str | None:
    """The full name of a body that the text names by its level alone, where known.

    区委 → 西海岸新区区委 or 中共黄岛区委, 市委 → 中共青岛市委, 区人社局 → 西海岸新区人社局.
    """
    plain = compared(name)
    if plain in ZONE_BODIES:
        return scope.county + plain if _ZONE.match(scope.county) else None
    parts = level_body(plain)
    if parts is None:
        return None
    level, body = parts
    region = {"province": scope.province, "city": scope.city, "county": scope.county}[LEVELS[level]]
    if not region.endswith(level):
        return None
    if body == "委":
        return region + plain if _ZONE.match(region) else f"中共{region}委"
    if body in {"政府", "人大", "政协", "纪委", "监委", "人大常委会"} and _ZONE.match(region):
        return region + plain
    return region + body


def is_context_bound(name: str) -> bool:
    """Whether the name says its level only and means nothing outside its document."""
    plain = compared(name)
    return plain in ZONE_BODIES or level_body(plain) is not None


__all__ = ["Scope", "expand", "is_context_bound", "scope_of"]
