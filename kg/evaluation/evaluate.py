"""Score a build against annotated documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from kg.evaluation.across import Across, judge_across
from kg.evaluation.articles import Separation, judge_articles, share
from kg.evaluation.attributes import Placement, judge_attributes
from kg.evaluation.calibration import Calibration, calibration
from kg.evaluation.clusters import BCubed, b_cubed
from kg.evaluation.entities import DUPLICATE, judge_entities
from kg.evaluation.gold import GoldDocument
from kg.evaluation.judgement import Counts, Judgement, count
from kg.evaluation.matching import Found, Matching, found_by_doc, match, nothing_found
from kg.evaluation.relations import judge_relations
from kg.model.document import Article
from kg.model.tables import Tables

AUTHORED = "authored"
ALL = "all"
Judge = Callable[[GoldDocument, Found, Matching], Iterable[Judgement]]


@dataclass(frozen=True, slots=True)
class Scores:
    """Every judgement on a set of documents, and the figures over them."""

    docs: tuple[str, ...]
    entities: tuple[Judgement, ...]
    relations: tuple[Judgement, ...]
    placements: tuple[Placement, ...]
    separations: tuple[Separation, ...]
    clusters: BCubed
    across: Across
    calibration: Calibration

    @property
    def duplicates(self) -> int:
        """Entities that stand for an annotated one that another stands for."""
        return sum(judgement.kind == DUPLICATE for judgement in self.entities)

    @property
    def amounts_found(self) -> int:
        """Annotated sums of money and areas that are in the build at all."""
        return sum(placement.found for placement in self.placements)

    @property
    def amounts_placed(self) -> int:
        """Annotated sums of money and areas that stand on the right entity."""
        return sum(placement.on_entity for placement in self.placements)

    @property
    def titled(self) -> list[bool]:
        """For each annotated article with a headline whether it stands under it."""
        return [item.titled for item in self.separations if item.titled is not None]

    @property
    def dated(self) -> list[bool]:
        """For each annotated article that the build dates whether the year is right."""
        return [item.dated for item in self.separations if item.dated is not None]


def evaluate(tables: Tables, gold: Sequence[GoldDocument]) -> Scores:
    """Score the build on the annotated documents; a document it lacks is all missed."""
    found = found_by_doc(tables)
    entities: list[Judgement] = []
    relations: list[Judgement] = []
    placements: list[Placement] = []
    separations: list[Separation] = []
    matchings: list[tuple[GoldDocument, Matching]] = []
    articles: dict[str, list[Article]] = defaultdict(list)
    for article in tables.articles:
        articles[PurePath(article.doc).name].append(article)
    for document in gold:
        seen = found.get(document.doc) or nothing_found(document.doc)
        matching = match(document, seen)
        matchings.append((document, matching))
        entities += judge_entities(document, seen, matching)
        relations += judge_relations(document, seen, matching)
        placements += judge_attributes(document, seen, matching)
        separations += judge_articles(document, articles[document.doc])
    return Scores(
        tuple(document.doc for document in gold),
        tuple(entities),
        tuple(relations),
        tuple(placements),
        tuple(separations),
        b_cubed(gold, tables.mentions),
        judge_across(matchings),
        calibration(gold, tables.mentions),
    )


def by_label(judgements: Iterable[Judgement]) -> dict[str, Counts]:
    """Counts per entity type or predicate, sorted, with ``all`` last.

    ``authored`` says who wrote an article, not what it states: it has a line of its
    own and does not count in ``all``.
    """
    groups: dict[str, list[Judgement]] = {}
    for judgement in judgements:
        groups.setdefault(judgement.label, []).append(judgement)
    counts = {label: count(groups[label]) for label in sorted(groups)}
    stated = (item for label, group in groups.items() if label != AUTHORED for item in group)
    return counts | {ALL: count(stated)}


def figures(scores: Scores) -> dict[str, float]:
    """Every figure that a floor can be set on, by name; higher is better.

    ``calibration`` is one minus the expected calibration error.
    """
    return dict(_figures(scores))


def _figures(scores: Scores) -> Iterator[tuple[str, float]]:
    for label, counts in by_label(scores.entities).items():
        yield f"entities.{label}", counts.f1
    for label, counts in by_label(scores.relations).items():
        yield f"relations.{label}", counts.f1
    total = len(scores.placements)
    if total:
        yield "amounts.found", scores.amounts_found / total
        yield "amounts.placed", scores.amounts_placed / total
    if scores.separations:
        yield "articles.apart", share([item.apart for item in scores.separations])
        yield "articles.titled", share(scores.titled)
        yield "articles.credited", share([item.credited for item in scores.separations])
        yield "articles.dated", share(scores.dated)
    yield "clusters", scores.clusters.f1
    if scores.across.shared and scores.across.common:
        yield "across.agreeing", scores.across.agreeing / scores.across.shared
        yield "across.joined", scores.across.joined / scores.across.common
    yield "calibration", 1 - scores.calibration.error
