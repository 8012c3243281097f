"""Which of several candidates for the same characters becomes a mention.

The order, first difference decides:

1. a name that the user's gazetteer gives;
2. the longer span: 西海岸新区工委 is the organization, not the place inside it;
3. the more confident rule;
4. the type, in the order project, organization, event, person, place;
5. the rule's name, so that nothing is left to chance.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.mentions.candidate import Candidate

_TYPE_ORDER = {"project": 0, "organization": 1, "event": 2, "person": 3, "place": 4}


def decide(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Candidates that overlap no better one, sorted by place."""
    chosen: list[Candidate] = []
    taken: set[int] = set()
    for candidate in sorted(candidates, key=_preference):
        places = range(candidate.start, candidate.end)
        if taken.isdisjoint(places):
            chosen.append(candidate)
            taken.update(places)
    return sorted(chosen, key=lambda candidate: candidate.start)


def _preference(candidate: Candidate) -> tuple[bool, int, float, int, str, int]:
    return (
        candidate.rule != "gazetteer",
        candidate.start - candidate.end,
        -candidate.confidence,
        _TYPE_ORDER[candidate.type],
        candidate.rule,
        candidate.start,
    )
