"""Who or what an entity is: everything a build says about it, ready to print."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kg.graph.sentences import sentences_by_entity
from kg.model.document import Article
from kg.model.entity import Entity, Relation
from kg.model.mention import Evidence, Mention
from kg.model.schema import PREDICATES
from kg.model.tables import Tables


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement seen from the entity: ``other`` is on the far side.

    ``forward`` tells that the entity is the subject.  ``dates`` are those stated,
    ``first_seen`` and ``last_seen`` the first and last publication that states it.
    """

    predicate: str
    forward: bool
    other: Entity | None
    title: str | None
    role: str | None
    status: str
    dates: tuple[str, ...]
    first_seen: str | None
    last_seen: str | None
    confidence: float
    rules: tuple[str, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Tie:
    """Another entity that is named together with this one."""

    other: Entity
    weight: int
    articles: int
    npmi: float
    significant: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """An entity with its facts, its ties by weight, and the sentences that name it."""

    entity: Entity
    facts: tuple[Fact, ...]
    ties: tuple[Tie, ...]
    sentences: tuple[Evidence, ...]
    articles: dict[str, Article]
    mentions: tuple[Mention, ...] = ()

    def mentions_in(self, sentence: Evidence) -> tuple[Mention, ...]:
        """Its mentions that the sentence holds."""
        place = (sentence.article, sentence.field)
        return tuple(
            item
            for item in self.mentions
            if (item.article, item.field) == place and sentence.start <= item.start < sentence.end
        )


def profile(tables: Tables, entity: Entity) -> Profile:
    """Everything the tables say about ``entity``."""
    entities = tables.entity_by_id()
    articles = tables.article_by_id()
    own = _only(tables, entity.id)
    sentences = sentences_by_entity(own).get(entity.id, ())
    facts = _facts(tables.relations, entity, entities, articles)
    mentions = tuple(row.mention for row in own.mentions)
    cited = {item.article for item in mentions}
    cited |= {item.article for fact in facts for item in fact.evidence}
    return Profile(
        entity=entity,
        facts=facts,
        ties=_ties(tables, entity, entities),
        sentences=sentences,
        articles={id_: articles[id_] for id_ in sorted(cited)},
        mentions=mentions,
    )


def _only(tables: Tables, id_: str) -> Tables:
    mentions = tuple(row for row in tables.mentions if row.entity == id_)
    return Tables(articles=tables.articles, mentions=mentions)


def _ties(tables: Tables, entity: Entity, entities: dict[str, Entity]) -> tuple[Tie, ...]:
    ties = [
        Tie(
            entities[pair.target if pair.source == entity.id else pair.source],
            pair.weight,
            pair.articles,
            pair.npmi,
            pair.significant,
            pair.evidence,
        )
        for pair in tables.cooccurrences
        if entity.id in (pair.source, pair.target)
    ]
    return tuple(sorted(ties, key=lambda tie: (-tie.weight, -tie.npmi, tie.other.id)))


def _facts(
    relations: Iterable[Relation],
    entity: Entity,
    entities: dict[str, Entity],
    articles: dict[str, Article],
) -> tuple[Fact, ...]:
    groups: dict[tuple[str, bool, str, str, str, str], list[Relation]] = {}
    for row in relations:
        if entity.id in (row.subject, row.object):
            forward = row.subject == entity.id
            other = (row.object if forward else row.subject) or ""
            key = (row.predicate, forward, other, row.title or "", row.role or "", row.status)
            groups.setdefault(key, []).append(row)
    facts = [
        _fact(key[1], entities.get(key[2]), group, articles.get) for key, group in groups.items()
    ]
    return tuple(sorted(facts, key=_fact_order))


_RANK = {name: place for place, name in enumerate(PREDICATES)}


def _fact_order(fact: Fact) -> tuple[int, bool, str, str, str, str]:
    name = fact.other.name if fact.other else ""
    seen = fact.first_seen or "9999"
    rank = _RANK.get(fact.predicate, len(_RANK))
    return (rank, not fact.forward, seen, name, fact.title or "", fact.role or "")


def _fact(
    forward: bool,
    other: Entity | None,
    group: list[Relation],
    article: Callable[[str], Article | None],
) -> Fact:
    first = group[0]
    seen = sorted(
        found.published for row in group if (found := article(row.article)) and found.published
    )
    return Fact(
        predicate=first.predicate,
        forward=forward,
        other=other,
        title=first.title,
        role=first.role,
        status=first.status,
        dates=tuple(sorted({row.date for row in group if row.date})),
        first_seen=seen[0] if seen else None,
        last_seen=seen[-1] if seen else None,
        confidence=max(row.confidence for row in group),
        rules=tuple(sorted({row.rule for row in group})),
        evidence=tuple(dict.fromkeys(row.evidence for row in group)),
    )
