"""Does a confidence of 0.9 mean right nine times in ten?

Expected calibration error with bins of equal width: Naeini, Cooper and Hauskrecht,
"Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from kg.evaluation.gold import GoldDocument
from kg.model.ids import match_key
from kg.model.schema import EVENT
from kg.model.tables import ResolvedMention

BINS = 10  # as in the paper; the confidences have two decimals


@dataclass(frozen=True, slots=True)
class Bin:
    """Mentions of about the same confidence; ``lower`` is the bin's lower bound."""

    lower: float
    mentions: int
    confidence: float
    accuracy: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """``error`` is the mention-weighted mean gap between confidence and accuracy."""

    error: float
    bins: tuple[Bin, ...]


def calibration(gold: Iterable[GoldDocument], mentions: Iterable[ResolvedMention]) -> Calibration:
    """Calibration of mention confidences; optional names and events are left out."""
    return calibrate(_outcomes({document.doc: document for document in gold}, mentions))


def calibrate(outcomes: Iterable[tuple[float, bool]]) -> Calibration:
    """Calibration of (confidence, right) pairs; confidence 1 falls into the last bin."""
    groups: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for confidence, right in outcomes:
        groups[min(int(confidence * BINS + 1e-9), BINS - 1)].append((confidence, right))
    bins = tuple(
        Bin(
            number / BINS,
            len(group),
            sum(confidence for confidence, _ in group) / len(group),
            sum(right for _, right in group) / len(group),
        )
        for number, group in sorted(groups.items())
    )
    total = sum(item.mentions for item in bins)
    gaps = sum(item.mentions * abs(item.accuracy - item.confidence) for item in bins)
    return Calibration(gaps / total if total else 0.0, bins)


def _outcomes(
    documents: dict[str, GoldDocument], mentions: Iterable[ResolvedMention]
) -> Iterator[tuple[float, bool]]:
    for row in mentions:
        mention = row.mention
        document = documents.get(PurePath(mention.doc).name)
        if document is None or mention.type == EVENT:
            continue
        key = match_key(mention.text)
        named = [
            entity
            for entity in document.entities
            if key in entity.names and mention.type in entity.types
        ]
        if not named or not all(entity.optional for entity in named):
            yield mention.confidence, bool(named)
