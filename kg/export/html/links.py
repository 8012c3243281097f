"""Pairs of entities with everything that ties them: one edge a pair."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from kg.model.entity import Cooccurrence, Relation
from kg.model.mention import Evidence
from kg.model.tables import Tables

TYPED_STRENGTH = 3  # a statement ties two names more than a shared sentence does


@dataclass(slots=True)
class Link:
    """Two entities (``source`` sorts first), their statements and their co-occurrence.

    ``proofs`` are all windows of the pair, of which it quotes a few itself.
    """

    source: str
    target: str
    relations: list[Relation] = field(default_factory=list)
    pair: Cooccurrence | None = None
    proofs: tuple[Evidence, ...] = ()

    @property
    def strength(self) -> int:
        """How strongly the two are tied; orders nodes and sets line widths."""
        return TYPED_STRENGTH * len(self.relations) + (self.pair.weight if self.pair else 0)


def links_of(tables: Tables) -> list[Link]:
    """The links of a build in the order of their ids; statements without object have none."""
    known = {entity.id for entity in tables.entities}
    links: dict[tuple[str, str], Link] = {}
    for relation in tables.relations:
        if relation.object is not None and relation.object != relation.subject:
            link = _link(links, relation.subject, relation.object)
            link.relations.append(relation)
    proofs = tables.proofs()
    for pair in tables.cooccurrences:
        link = _link(links, pair.source, pair.target)
        link.pair, link.proofs = pair, proofs(pair)
    found = (links[key] for key in sorted(links))
    return [link for link in found if link.source in known and link.target in known]


def _link(links: dict[tuple[str, str], Link], one: str, other: str) -> Link:
    key = (one, other) if one <= other else (other, one)
    if key not in links:
        links[key] = Link(*key)
    return links[key]


def strengths(links: list[Link]) -> dict[str, int]:
    """Weighted degree of every linked entity."""
    total: dict[str, int] = defaultdict(int)
    for link in links:
        total[link.source] += link.strength
        total[link.target] += link.strength
    return dict(total)


def total_strengths(tables: Tables) -> dict[str, int]:
    """``strengths`` of all links of a build, without making them."""
    total: dict[str, int] = defaultdict(int)
    for relation in tables.relations:
        if relation.object is not None and relation.object != relation.subject:
            total[relation.subject] += TYPED_STRENGTH
            total[relation.object] += TYPED_STRENGTH
    for pair in tables.cooccurrences:
        total[pair.source] += pair.weight
        total[pair.target] += pair.weight
    return dict(total)


def stated(tables: Tables) -> set[tuple[str, str]]:
    """The two ends of every statement, the smaller id first."""
    return {
        (min(relation.subject, relation.object), max(relation.subject, relation.object))
        for relation in tables.relations
        if relation.object is not None and relation.object != relation.subject
    }
