"""Which province, city and county an article speaks of: what 省委, 州政府 and 区委 leave out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from kg.lexicon import divisions
from kg.lexicon.places import ZONE_END
from kg.model import schema
from kg.resolution.cities import (
    DOMINANCE,
    cities_in,
    clear_city,
    county_cities,
    holds,
    prefecture,
    province_of,
    the_one,
)
from kg.resolution.names import canonical, home_of

_ZONE = re.compile(
    r"[\u4e00-\u9fff]{2,}(?:新区|开发区|高新区|经开区|保税区|片区|示范区|度假区|试验区|实验区|工业园区)$"
)
# A new area is governed like a district; other zones have a 管委 but no 区委.
_NEW_AREA = re.compile(r"[\u4e00-\u9fff]{2,}(?<![高创])新区$")
_OPENING_AREA = re.compile(
    r"^(?:共青团|中共)?((?:(?![和与及、])[\u4e00-\u9fff]){2,7}?(?<![高创])新区)[\u4e00-\u9fff]{2,}"
)
_COUNTIES = "区县旗"
_CITIES = ("市", "州", "盟")  # 喀什地区 is no 区
# The county that opens the name of its own body, in the table or not: 岚屿区|委.
_GOVERNED = re.compile(
    r"^(?:中共)?([\u4e00-\u9fff]{1,6}?[区县旗])\1?(?:委|人民政府|政府|人大|政协|纪委|人民法院|法院)"
)
# How the zone of a county goes on behind its name: 沭阳|经开区.
_ZONE_OF = re.compile(r"(?:国家级?|省级)?(?:经济|经开|高新|高科技|工业|农业|现代|技术|产业|循环)")
_SHORT = range(2, 5)  # characters of a county without its level
_SURE = 2  # times; an article may name another county or city once in passing


@dataclass(frozen=True, slots=True)
class Scope:
    """The divisions an article is about, by the character of their level (省, 市, 县).

    ``zone`` is the development zone, new area or other zone with a 管委 that it speaks of.
    Levels of which it says nothing certain are left out.
    """

    regions: Mapping[str, str] = field(default_factory=dict)
    zone: str = ""

    def region(self, level: str) -> str:
        """Full name of the division of that level, empty when unknown."""
        return self.regions.get(level, "")


@dataclass(frozen=True, slots=True)
class Part:
    """A text, an article or its page, with the names of places, bodies and projects in it."""

    text: str
    names: Sequence[str]


def scope_of(parts: Sequence[Part], region: str | None = None) -> Scope:
    """Scope of an article: ``parts`` are the article and then its page.

    ``region`` is the paper's home.  The first that decides wins, level by level; the
    city is that of the county, unless another is named more often.
    """
    if region:
        parts = (*parts, Part(region, (region,)))
    text = "\n".join(part.text for part in parts)
    shorts = county_cities(text)
    cities = [cities_in(part.text, part.names, shorts) for part in parts]
    told = _decide(cities, clear_city)
    counts = [_counties(part.names, told) for part in parts]
    found = {level: _decide(counts, partial(_leader, levels=level)) for level in _COUNTIES}
    coded = the_one(_decide(counts, partial(_leader, levels=_COUNTIES)))
    around = divisions.city_of(coded) if coded else None
    city = told
    if coded and around and _most(counts, coded.name) >= _most(cities, told):
        city = around.name
    inside = [Counter({n: c for n, c in count.items() if holds(city, n)}) for count in cities]
    seat = "" if city.endswith("市") else _decide(inside, clear_city)
    found |= {name[-1]: name for name in (seat, prefecture(city), city) if name[-1:] in _CITIES}
    found["省"] = province_of(coded, city, [part.text for part in parts])
    zone = _decide([_zones(part.names) for part in parts], partial(_leader, levels="区"))
    return Scope({level: _as_written(name, text) for level, name in found.items() if name}, zone)


def _most(counts: Iterable[Counter[str]], name: str) -> int:
    return max(count[name] for count in counts)


def _decide(counts: Sequence[Counter[str]], leader: Callable[[Counter[str]], str]) -> str:
    """The leader of the article, of its page where the article names it only in passing."""
    leaders = [(name, count[name]) for count in counts if (name := leader(count))]
    sure = next((name for name, n in leaders if n >= _SURE), "")
    return sure or _first(name for name, _ in leaders)


def is_area(place: str) -> bool:
    """Whether a place is a new area: governed like a district."""
    return _NEW_AREA.match(place) is not None


def _first(found: Iterable[str]) -> str:
    return next((item for item in found if item), "")


def _as_written(place: str, text: str) -> str:
    """凉山州 for 凉山彝族自治州 where the text rather writes that."""
    found = the_one(place)
    short = divisions.without_peoples(found) if found else ""
    return short if short and text.count(short) > text.count(place) else place


def _zones(names: Iterable[str]) -> Counter[str]:
    told = {name: {name} if _ZONE.match(name) else set[str]() for name in set(names)}
    return _spoken_of(Counter(names), told)


def _counties(names: Iterable[str], city: str) -> Counter[str]:
    """How often the names speak of each county, district, banner or new area."""
    told = {name: {_in_full(place) for place in _counties_in(name, city)} for name in set(names)}
    return _spoken_of(Counter(names), told)


def _in_full(place: str) -> str:
    """三江侗族自治县 for 三江县; the place itself where the table has none or several."""
    found = [item for item in divisions.find(place) if item.level == "county"]
    return found[0].name if len(found) == 1 else place


def _counties_in(name: str, city: str) -> Iterator[str]:
    """The county that a name is, or that it begins with."""
    if is_area(name):
        yield name
        return
    opening = _OPENING_AREA.match(name)
    if opening:
        yield opening.group(1)
    if name[-1:] in _COUNTIES and not ZONE_END.search(name):
        yield from (place for place in (name, canonical(name, schema.PLACE)) if _is_county(place))
    governed = _GOVERNED.match(name)
    if governed and not ZONE_END.search(governed.group(1)):
        yield governed.group(1)
    yield from (place for place in _without_level(name) if holds(city, place))
    for place in _around_zone(name):  # 城北区 of 城北经开区 is another city's
        if holds(city, place) or (place.endswith("县") and the_one(place)):
            yield place


def _without_level(name: str) -> Iterator[str]:
    """安溪县 of 安溪铁观音集团.

    Many such names are those of hills and brands too: the city around must be known.
    """
    homes = divisions.find(home_of(name))
    if len(homes) == 1 and homes[0].name[-1] in _COUNTIES:
        yield homes[0].name


def _around_zone(name: str) -> Iterator[str]:
    """沭阳县 of 沭阳经开区, 望城区 of 望城经济技术开发区."""
    for size in _SHORT if name.endswith("区") else ():
        if _ZONE_OF.match(name, size):
            yield from (name[:size] + "县", name[:size] + "区")


def _is_county(place: str) -> bool:
    return len(place) > 1 and any(item.level == "county" for item in divisions.find(place))


def _spoken_of(counts: Mapping[str, int], told: Mapping[str, set[str]]) -> Counter[str]:
    """How often names tell of each place, begin or end with it: 西海岸新区工委, 青岛西海岸新区.

    新区 speaks of the new areas named in full.
    """
    places = {place for found in told.values() for place in found}
    return Counter({
        place: sum(n for name, n in counts.items() if place in told[name] or _has(name, place))
        for place in places
    })  # fmt: skip


def _has(name: str, place: str) -> bool:
    outer = name == "新区" and is_area(place)
    return name.startswith(place) or name.endswith(place) or outer


def _leader(counts: Counter[str], levels: str) -> str:
    """The place of one of the levels that is clearly spoken of most, or nothing."""
    ranked = sorted(
        (place for place in counts if place[-1] in levels),
        key=lambda place: (-counts[place], place),
    )
    if not ranked:
        return ""
    # 青岛西海岸新区 beside 西海岸新区 is no rival.
    best = ranked[0]
    rivals = [p for p in ranked[1:] if not p.endswith(best) and not best.endswith(p)]
    if rivals and counts[best] < DOMINANCE * counts[rivals[0]]:
        return ""
    return best
