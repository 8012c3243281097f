"""B-cubed: are mentions of one thing in one cluster, and of two things in two?

A. Bagga and B. Baldwin, "Algorithms for Scoring Coreference Chains", LREC 1998: for
each mention, precision is the share of its predicted cluster that belongs to its true
cluster, recall the share of its true cluster that is in its predicted one; both are
averaged over mentions.  Mentions here are the occurrences that a build found and
whose surface form stands for exactly one required entity of the document; what was
not found at all is scored as missing entities and not again here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from kg.evaluation.gold import GoldDocument
from kg.model.ids import match_key
from kg.model.tables import ResolvedMention


@dataclass(frozen=True, slots=True)
class BCubed:
    """Averages over mentions."""

    precision: float
    recall: float
    mentions: int

    @property
    def f1(self) -> float:
        """Harmonic mean; 0 when both are."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def b_cubed(gold: Iterable[GoldDocument], mentions: Iterable[ResolvedMention]) -> BCubed:
    """Score the clusters within each document."""
    documents = {document.doc: document for document in gold}
    return score_pairs(_pairs(documents, mentions))


def score_pairs(pairs: Iterable[tuple[str, str]]) -> BCubed:
    """B-cubed of mentions given as (true cluster, predicted cluster)."""
    both = Counter(pairs)
    true: Counter[str] = Counter()
    predicted: Counter[str] = Counter()
    for (first, second), number in both.items():
        true[first] += number
        predicted[second] += number
    total = true.total()
    if not total:
        return BCubed(0.0, 0.0, 0)
    precision = sum(n * n / predicted[second] for (_, second), n in sorted(both.items()))
    recall = sum(n * n / true[first] for (first, _), n in sorted(both.items()))
    return BCubed(precision / total, recall / total, total)


def _pairs(
    documents: dict[str, GoldDocument], mentions: Iterable[ResolvedMention]
) -> Iterator[tuple[str, str]]:
    for row in mentions:
        doc = PurePath(row.mention.doc).name
        if doc not in documents:
            continue
        key = match_key(row.mention.text)
        named = [
            entity
            for entity in documents[doc].entities
            if key in entity.names and row.mention.type in entity.types
        ]
        if len(named) == 1 and not named[0].optional:
            yield f"{doc} {named[0].id}", f"{doc} {row.entity}"
