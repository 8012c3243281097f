"""Numbers about a build: how much of what, from when to when, who stands out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.graph.metrics import Metrics, metrics
from kg.model.entity import Entity
from kg.model.tables import Tables

if TYPE_CHECKING:
    import networkx


@dataclass(frozen=True, slots=True)
class Statistics:
    """``metrics`` are by entity id; ``first`` and ``last`` are publication dates."""

    articles: int
    documents: int
    mentions: int
    relations: int
    cooccurrences: int
    types: dict[str, int]
    subtypes: dict[str, dict[str, int]]
    predicates: dict[str, int]
    first: str | None
    last: str | None
    metrics: dict[str, Metrics]
    entities: dict[str, Entity]

    def most_mentioned(self, count: int) -> list[Entity]:
        """The entities with the most mentions."""
        ranked = sorted(self.entities.values(), key=lambda item: (-item.mentions, item.id))
        return ranked[:count]

    def most_central(self, count: int) -> list[Entity]:
        """The entities with the highest PageRank."""
        ranked = sorted(self.metrics, key=lambda id_: (-self.metrics[id_].pagerank, id_))
        return [self.entities[id_] for id_ in ranked[:count]]

    def communities(self) -> list[list[Entity]]:
        """Communities of at least two, largest first, their most central members first."""
        groups: dict[int, list[str]] = {}
        for id_, values in self.metrics.items():
            groups.setdefault(values.community, []).append(id_)
        ranked = (
            sorted(ids, key=lambda id_: (-self.metrics[id_].pagerank, id_))
            for _, ids in sorted(groups.items())
        )
        return [[self.entities[id_] for id_ in ids] for ids in ranked if len(ids) > 1]


def statistics(tables: Tables, graph: networkx.MultiDiGraph[str]) -> Statistics:
    """The numbers of a build and its graph."""
    days = sorted(article.published for article in tables.articles if article.published)
    types = Counter(entity.type for entity in tables.entities)
    subtypes: dict[str, Counter[str]] = {name: Counter() for name in sorted(types)}
    for entity in tables.entities:
        if entity.subtype:
            subtypes[entity.type][entity.subtype] += 1
    return Statistics(
        articles=len(tables.articles),
        documents=len({article.doc for article in tables.articles}),
        mentions=len(tables.mentions),
        relations=len(tables.relations),
        cooccurrences=len(tables.cooccurrences),
        types=_ranked(types),
        subtypes={name: _ranked(counts) for name, counts in subtypes.items()},
        predicates=_ranked(Counter(row.predicate for row in tables.relations)),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        metrics=metrics(graph),
        entities=tables.entity_by_id(),
    )


def _ranked(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
