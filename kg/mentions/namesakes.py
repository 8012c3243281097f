"""Persons whose names look like those of mountains and rivers: 万仞山, 卓远山, 江海.

The tagger calls them places in one sentence and persons in another.  Who has a post or
speaks is a person, and then so is the same name in the rest of the article.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.lexicon import divisions
from kg.lexicon.surnames import surname_of
from kg.mentions.candidate import Candidate
from kg.mentions.titled import SPEECH, TITLE_END, TITLE_START

_LENGTH = len("万仞山")  # shorter ones (南山, 长江) are places far more often
_TAGGED = ("place.tagger", "place.learned", "place.ending")


def as_persons(
    chosen: Mapping[str, Sequence[Candidate]], texts: Mapping[str, str]
) -> dict[str, list[Candidate]]:
    """The choice with places turned into the persons whose name they have."""
    told = {
        texts[field][item.start : item.end]
        for field, items in chosen.items()
        for item in items
        if item.type == "person" and _is_told(texts[field], item)
    }
    return {
        field: [_turned(item, texts[field], told) for item in items]
        for field, items in chosen.items()
    }


def _is_told(text: str, item: Candidate) -> bool:
    """Whether a post beside a name of three characters, or what it says, shows a person."""
    name = text[item.start : item.end]
    if len(name) != _LENGTH or surname_of(name) is None or divisions.find(name):
        return False
    return bool(
        TITLE_END.search(text[: item.start])
        or TITLE_START.match(text, item.end)
        or SPEECH.match(text, item.end)
    )


def _turned(item: Candidate, text: str, told: set[str]) -> Candidate:
    if item.rule not in _TAGGED or text[item.start : item.end] not in told:
        return item
    return replace(item, type="person", rule="person.repeat", subtype=None)
