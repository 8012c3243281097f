"""Across documents: is what two documents share one thing, and one thing one entity?

People are left out: annotators write down names, not who of that name is meant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from kg.evaluation.gold import GoldDocument, GoldEntity
from kg.evaluation.matching import Matching
from kg.model import schema
from kg.resolution.names import canonical
from kg.resolution.places import division_of


@dataclass(frozen=True, slots=True)
class Across:
    """Counts over all documents.

    ``shared`` entities of the build stand in two documents or more; ``agreeing`` of them have
    annotated names, at their fullest, that hold one another.  ``common`` full names are
    annotated in two documents or more and found; ``joined`` of them are one entity of the build.
    """

    shared: int = 0
    agreeing: int = 0
    common: int = 0
    joined: int = 0


def judge_across(pairs: Iterable[tuple[GoldDocument, Matching]]) -> Across:
    """Compare what documents share in the build with what they share by their annotations."""
    by_build: dict[str, list[str]] = defaultdict(list)
    by_name: dict[tuple[str, str], list[str]] = defaultdict(list)
    for document, matching in pairs:
        for found, wanted in matching.pairs.items():
            entity = document.entity_by_id[wanted]
            if entity.type != schema.PERSON:
                fullest = _fullest(entity)
                by_build[found].append(fullest)
                by_name[entity.type, fullest].append(found)
    shared, common = _several(by_build.values()), _several(by_name.values())
    return Across(
        len(shared),
        sum(all(_holds(*two) for two in combinations(names, 2)) for names in shared),
        len(common),
        sum(len(set(found)) == 1 for found in common),
    )


def _several(groups: Iterable[list[str]]) -> list[list[str]]:
    return [items for items in groups if len(items) > 1]


def _fullest(entity: GoldEntity) -> str:
    """The annotated name that says most; a division under its own (宁国市 for 安徽宁国)."""
    division = division_of(entity.name, ()) if entity.type == schema.PLACE else None
    if division:
        return division.name
    forms = (canonical(name, entity.type) for name in (entity.name, *entity.aliases))
    return max(forms, key=lambda form: (len(form), form))


def _holds(one: str, other: str) -> bool:
    return one in other or other in one
