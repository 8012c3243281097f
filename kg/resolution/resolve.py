"""Mentions to entities."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from kg.config import ResolutionOptions
from kg.model.analysis import Analysis
from kg.model.entity import Entity
from kg.model.ids import entity_id


@dataclass(frozen=True, slots=True)
class Resolution:
    """Entities, sorted by id, and for each article the entity of each mention.

    ``assignment[article id][i]`` is the entity id of the article's mention ``i``, or
    None when a correction dropped it.
    """

    entities: tuple[Entity, ...]
    assignment: dict[str, tuple[str | None, ...]]


def resolve(analyses: Sequence[Analysis], options: ResolutionOptions) -> Resolution:
    """Decide which mentions of all articles name the same thing."""
    assignment: dict[str, tuple[str | None, ...]] = {}
    counts: dict[tuple[str, str], int] = defaultdict(int)
    dates: dict[tuple[str, str], set[str]] = defaultdict(set)
    for analysis in analyses:
        keys = [(mention.type, mention.text) for mention in analysis.mentions]
        for key in keys:
            counts[key] += 1
            if analysis.article.published:
                dates[key].add(analysis.article.published)
        assignment[analysis.article.id] = tuple(entity_id(*key) for key in keys)
    entities = [
        Entity(
            entity_id(type_, name),
            type_,
            name,
            mentions=count,
            first_seen=min(dates[type_, name], default=None),
            last_seen=max(dates[type_, name], default=None),
        )
        for (type_, name), count in counts.items()
    ]
    return Resolution(tuple(sorted(entities, key=lambda entity: entity.id)), assignment)
