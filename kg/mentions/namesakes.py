"""Persons whose names look like those of mountains, rivers or foreign towns: 万仞山, 瓦塔拉.

The tagger calls them places in one sentence and persons in another.  Who has a post or
speaks is a person, and then so is the same name in the rest of the article.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.lexicon import divisions
from kg.lexicon.countries import NAMES as COUNTRIES
from kg.lexicon.places import ending_of
from kg.lexicon.surnames import TRANSLITERATION, surname_of
from kg.mentions.candidate import Candidate
from kg.mentions.titled import SPEECH, TITLE_END, TITLE_START

_LENGTH = len("万仞山")  # shorter ones (南山, 长江) are places far more often
_SHORTEST = len("瓦格纳")  # characters of a foreign name that is told from a town's
_TAGGED = ("place.tagger", "place.learned", "place.ending")
_BODIES = ("org.brand", "org.learned")  # 卢卡申科; a firm may well be called like its founder
_LEADER = re.compile("(?:总统|总理|首相|国王|领导人|指挥官|国务卿|外长|议长)$")


def as_persons(
    chosen: Mapping[str, Sequence[Candidate]], texts: Mapping[str, str]
) -> dict[str, list[Candidate]]:
    """The choice with places and bodies turned into the persons whose name they have."""
    told = {
        texts[field][item.start : item.end]
        for field, items in chosen.items()
        for item in items
        if _may_be_person(item) and _is_told(texts[field], item)
    }
    return {
        field: [_turned(item, texts[field], told) for item in items]
        for field, items in chosen.items()
    }


def _may_be_person(item: Candidate) -> bool:
    return item.type == "person" or item.rule in _TAGGED + _BODIES


def _is_told(text: str, item: Candidate) -> bool:
    """Whether a post beside a name, or what it says, shows a person."""
    if _leads(text, item):
        return True
    name = text[item.start : item.end]
    native = len(name) == _LENGTH and surname_of(name) is not None and not divisions.find(name)
    if item.type != "person" or not native:
        return False
    return bool(
        TITLE_END.search(text[: item.start])
        or TITLE_START.match(text, item.end)
        or SPEECH.match(text, item.end)
    )


def _leads(text: str, item: Candidate) -> bool:
    """科特迪瓦总统|瓦塔拉: a foreign name, of no state or place that is known, behind a post."""
    name = text[item.start : item.end]
    if len(name) < _SHORTEST or not set(name) <= TRANSLITERATION or name in COUNTRIES:
        return False
    placed = ending_of(name) is not None or bool(divisions.find(name))
    return not placed and _LEADER.search(text, 0, item.start) is not None


def _turned(item: Candidate, text: str, told: set[str]) -> Candidate:
    name = text[item.start : item.end]
    foreign = item.rule in _BODIES and set(name) <= TRANSLITERATION
    if name not in told or not (foreign or item.rule in _TAGGED):
        return item
    return replace(item, type="person", rule="person.repeat", subtype=None)
