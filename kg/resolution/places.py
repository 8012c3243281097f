"""Places linked to the national division codes (GB/T 2260), and namesakes told by them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from kg.lexicon import divisions
from kg.lexicon.divisions import Division
from kg.model.document import Article
from kg.resolution.local import LocalEntity, Occurrence
from kg.resolution.names import compared

# Characters before a place in which the division around it ends (青岛市 + 长江路街道).
_REACH = 12
# The district that opens the name of a body: 通州区|委.
_DISTRICT = re.compile("[\u4e00-\u9fff]{2,3}?[区县]")
# Kinds of which every county has one called 永安 or 城关: two documents that name no
# division in common speak of two.
_COMMON_NAME = re.compile("(?:[镇乡村屯]|街道|社区|苏木|嘎查)$")


def locate(
    place: LocalEntity,
    found: Sequence[Occurrence],
    articles: Mapping[str, Article],
    named: Collection[str],
) -> LocalEntity:
    """The place with its code or the divisions around it, as one document tells.

    ``named`` holds the divisions that the document names.  A name of several divisions
    means nothing outside its document unless the document says which one.
    """
    division = division_of(place.name, named)
    if division is not None:
        scope = division.code if _is_ambiguous(place.name) else ""
        return replace(place, scope=scope, adcode=division.code, within=division.within)
    scope = place.doc if _is_ambiguous(place.name) else place.scope
    within = enclosing(place.name) or _before(found, articles)
    around = _all_around({*named, *within}) if _COMMON_NAME.search(place.name) else ()
    return replace(place, scope=scope, within=within, affiliations=tuple(around))


def told_by_places(body: LocalEntity, named: Collection[str]) -> LocalEntity:
    """A body with the divisions its document names, where its own is one of several (通州区委)."""
    district = _DISTRICT.match(compared(body.name))
    if district is None or not _is_ambiguous(district.group()):
        return body
    return replace(body, affiliations=tuple(_all_around(named)))


def _all_around(names: Collection[str]) -> list[str]:
    """The divisions and those that hold them: where a village of the document may lie."""
    found = [division for name in names for division in divisions.find(name)]
    return sorted({*names, *(outer for division in found for outer in division.within)})


def _is_ambiguous(name: str) -> bool:
    found = divisions.find(compared(name))
    return len(found) > 1 and divisions.main(found) is None


def division_of(name: str, context: Collection[str]) -> Division | None:
    """The division a place name means, or None where it is none or cannot be told.

    A province goes before a city of its name, a city before a county.  Of several
    districts of one name (鼓楼区) the one counts that lies inside a place of ``context``;
    without one nothing is guessed.  Short names of counties are often words, and need
    such a place as well.
    """
    outer, rest = _without_outer(compared(name))
    found = divisions.find(rest)
    if outer:
        found = tuple(item for item in found if outer in item.within)
    if len(found) == 1 and (outer or found[0].level != "county" or found[0].name == rest):
        return found[0]
    main = divisions.main(found)
    if main is not None and main.level != "county":
        return main
    near = [item for item in found if not set(item.within).isdisjoint(context)]
    return near[0] if len(near) == 1 else None


def _without_outer(name: str) -> tuple[str, str]:
    """甘肃省陇南市武都区 → (陇南市, 武都区)."""
    outer = ""
    while not divisions.find(name):
        part, found = divisions.leading(name)
        if not part or part == name:
            break
        outer, name = found[0].name, name[len(part) :]
    return outer, name


def enclosing(name: str) -> tuple[str, ...]:
    """The divisions that a name itself gives: 青岛自贸片区 → 青岛市, 山东省."""
    part, found = divisions.leading(compared(name))
    return _chain(found) if part != compared(name) else ()


def _before(found: Sequence[Occurrence], articles: Mapping[str, Article]) -> tuple[str, ...]:
    """The divisions that stand right before the place in the text."""
    for item in found:
        mention = item.mention
        text = articles[item.article].field_text(mention.field).text
        before = text[max(0, mention.start - _REACH) : mention.start]
        name = divisions.ending(before)
        if name:
            return _chain(divisions.find(name))
    return ()


def _chain(found: Sequence[Division]) -> tuple[str, ...]:
    """One division and those around it; nothing when several bear the name."""
    larger = [item for item in found if item.level != "county"] or list(found)
    return (larger[0].name, *larger[0].within) if len(larger) == 1 else ()
