"""Which county, city and province an article speaks of, for 区委, 市委 and 省委."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.lexicon import divisions
from kg.lexicon.institutions import LEVELS, ZONE_BODIES, level_body
from kg.model import schema
from kg.resolution.names import canonical, compared

_ZONE = re.compile(r"[\u4e00-\u9fff]{2,}(?:新区|开发区|高新区|保税区|片区|示范区|度假区|试验区)$")
# A new area is governed like a district; other zones have a 管委 but no 区委.
_NEW_AREA = re.compile(r"[\u4e00-\u9fff]{2,}新区$")
_OPENING_AREA = re.compile(
    r"^(?:共青团|中共)?((?:(?![和与及、])[\u4e00-\u9fff]){2,7}?新区)[\u4e00-\u9fff]{2,}"
)
_COUNTY = re.compile(r"[\u4e00-\u9fff]{1,}[区县旗]$")
# The city that opens a name, in the table or not (invented, abolished, abroad).
_CITY = re.compile(r"^(?:[\u4e00-\u9fff]{2,3}省)?([\u4e00-\u9fff]{2,3}市)(?![场政民])")
# A city must be named this many times as often as the next one to be the one meant.
# Chosen so that one passing mention of a second city does not hide the paper's own.
_DOMINANCE = 2


@dataclass(frozen=True, slots=True)
class Scope:
    """The divisions an article is about, under their full names; empty when unknown.

    ``county`` is a district, county or new area; ``zone`` any zone with a 管委.
    """

    county: str = ""
    city: str = ""
    province: str = ""
    zone: str = ""


def scope_of(
    texts: Sequence[str], places: Sequence[Sequence[str]], region: str | None = None
) -> Scope:
    """Scope of an article from its own text and place names.

    ``texts`` and ``places`` hold the article's own and then the document's; ``region``
    is the paper's home.  The first that decides wins, level by level.
    """
    home = (region,) if region else ()
    county = _first(_leader(part, _is_county) for part in (*places, home))
    zone = _first(_leader(part, _is_zone) for part in (*places, home))
    found = divisions.find(county) if county else ()
    coded = found[0] if len(found) == 1 else None
    city = divisions.city_of(coded) if coded else None
    named = (*zip(texts, places, strict=True), (region or "", home))
    shorts = _county_cities("\n".join(texts))
    name = city.name if city else _first(_city(text, part, shorts) for text, part in named)
    return Scope(county, name, _province(coded, name, (*texts, *home)), zone)


def _first(found: Iterable[str]) -> str:
    return next((item for item in found if item), "")


def _leader(names: Sequence[str], fits: Callable[[str], bool]) -> str:
    """The fitting place that is clearly spoken of most, or nothing.

    A name that begins or ends with a place speaks of it (西海岸新区工委, 青岛西海岸新区),
    and 新区 speaks of the new areas named in full.
    """
    counts = Counter(names)
    opening = [head for name in counts if (head := _opening_area(name)) and fits(head)]
    fitting = sorted({name for name in counts if fits(name)} | set(opening))
    score = {
        place: sum(n for name, n in counts.items() if _speaks_of(name, place)) for place in fitting
    }
    ranked = sorted(fitting, key=lambda place: (-score[place], -counts[place], place))
    if not ranked:
        return ""
    # 青岛西海岸新区 beside 西海岸新区 is no rival.
    best = ranked[0]
    rivals = [p for p in ranked[1:] if not p.endswith(best) and not best.endswith(p)]
    if rivals and score[best] < _DOMINANCE * score[rivals[0]]:
        return ""
    return best


def _speaks_of(name: str, place: str) -> bool:
    return name.startswith(place) or name.endswith(place) or (name == "新区" and _is_area(place))


def _is_area(place: str) -> bool:
    return _NEW_AREA.match(place) is not None


def _opening_area(name: str) -> str:
    match = _OPENING_AREA.match(name)
    return match.group(1) if match else ""


def _is_zone(place: str) -> bool:
    return _ZONE.match(place) is not None


def _is_county(place: str) -> bool:
    if _is_area(place):
        return True
    return bool(_COUNTY.match(place)) and any(
        item.level == "county" for item in divisions.find(canonical(place, schema.PLACE))
    )


def _county_cities(text: str) -> dict[str, str]:
    """Short and full names of the cities of county rank that a text names in full.

    Many short ones are words (兴化, 大安), so that they count only where the full one stands.
    """
    found = (divisions.find(name) for name in set(divisions.named().findall(text)))
    cities = {
        d.name for items in found for d in items if d.level == "county" and d.name[-1] == "市"
    }
    return {name[:-1]: name for name in sorted(cities)}


def _city(text: str, names: Sequence[str], shorts: Mapping[str, str]) -> str:
    """The city that text and names speak of most, when it clearly leads."""
    counts = Counter({full: text.count(short) - text.count(full) for short, full in shorts.items()})
    for match in divisions.named().finditer(text):
        cities = {city.name for d in divisions.find(match.group()) if (city := _governed(d))}
        if len(cities) == 1:
            counts[cities.pop()] += 1
    for name in names:
        opening = _CITY.match(name)
        if opening and not divisions.find(opening.group(1)):
            counts[opening.group(1)] += 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or (len(ranked) > 1 and ranked[0][1] < _DOMINANCE * ranked[1][1]):
        return ""
    return ranked[0][0]


def _governed(division: divisions.Division) -> divisions.Division | None:
    """The city whose offices a text calls 市委: also one of the rank of a county (宁国市)."""
    county_city = division.level == "county" and division.name.endswith("市")
    return division if county_city else _as_city(division)


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
        home = scope.county if _is_area(scope.county) else scope.zone
        return home + plain if home else None
    parts = level_body(plain)
    if parts is None:
        return None
    level, body = parts
    region = {"province": scope.province, "city": scope.city, "county": scope.county}[LEVELS[level]]
    if not region.endswith(level):
        return None
    if body == "委":
        return region + plain if _is_area(region) else f"中共{region}委"
    if body in {"政府", "人大", "政协", "纪委", "监委", "人大常委会"} and _is_area(region):
        return region + plain
    return region + body


# Places that point to where the paper is: 全市, 我区, and the 市 that 市长 implies.
_DEICTIC = re.compile(r"^[全我本]?(?P<level>[省市区县州旗])$")


def is_deictic(name: str) -> bool:
    """Whether the name may point to a place: whether ``deictic`` needs a scope at all."""
    plain = compared(name)
    return plain == "新区" or _DEICTIC.match(plain) is not None


def deictic(name: str, scope: Scope) -> str | None:
    """The place that 全市, 我区 or 新区 points to, where known."""
    if compared(name) == "新区":
        return scope.county if _is_area(scope.county) else None
    match = _DEICTIC.match(compared(name))
    if match is None:
        return None
    level = LEVELS[match["level"]]
    place = {"province": scope.province, "city": scope.city, "county": scope.county}[level]
    return place if place.endswith(match["level"]) else None


def nearby(before: str, name: str) -> Scope:
    """The scope that the sentence itself gives by the last place of the level before the name.

    陕西省委和省政府 means 陕西, whatever else the article speaks of.
    """
    parts = level_body(compared(name))
    if parts is None:
        return Scope()
    level = LEVELS[parts[0]]
    for match in reversed(list(divisions.named().finditer(before))):
        fitting = [d for d in divisions.find(match.group()) if _level_of(d, level)]
        if len(fitting) == 1:
            found = fitting[0].name
            return Scope(**{level: found})
    return Scope()


def _level_of(division: divisions.Division, level: str) -> bool:
    if level == "city":
        return _as_city(division) == division
    return division.level == level


def is_context_bound(name: str) -> bool:
    """Whether the name says its level only and means nothing outside its document."""
    plain = compared(name)
    return plain in ZONE_BODIES or level_body(plain) is not None


__all__ = ["Scope", "deictic", "expand", "is_context_bound", "is_deictic", "scope_of"]
