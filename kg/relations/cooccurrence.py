"""Which entities are named together, how often, and whether that means anything."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from kg.config import RelationOptions
from kg.model.analysis import Analysis
from kg.model.entity import Cooccurrence
from kg.model.mention import Evidence
from kg.text.sentences import sentence_spans


def cooccurrences(
    analyses: Sequence[Analysis],
    assignment: Mapping[str, tuple[str | None, ...]],
    options: RelationOptions,
) -> tuple[Cooccurrence, ...]:
    """Pairs of entities that share a window, sorted by ids."""
    found: dict[tuple[str, str], list[Evidence]] = defaultdict(list)
    for analysis in analyses:
        article = analysis.article
        ids = assignment[article.id]
        for span in sentence_spans(article.text):
            inside = {
                id_
                for mention, id_ in zip(analysis.mentions, ids, strict=True)
                if id_ and mention.field == "text" and span.overlaps(mention.span)
            }
            for pair in combinations(sorted(inside), 2):
                quote = article.text[span.start : span.end]
                found[pair].append(Evidence(article.doc, article.id, quote, *span))
    return tuple(
        Cooccurrence(
            source,
            target,
            len(evidence),
            len({item.article for item in evidence}),
            0.0,
            tuple(evidence[:5]),
        )
        for (source, target), evidence in sorted(found.items())
    )
