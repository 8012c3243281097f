"""Names inside longer names that are mentions of their own.

西海岸新区“创新突破年”工作专题会议 is a meeting and names the campaign; 市委十三届三次全会
names the committee; 甲乙集团冷库项目 names the group.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.mentions.candidate import Candidate
from kg.mentions.overlaps import decide

# What is named inside what: the longer name of these types is about the shorter one.
_OUTER = {"project": ("event", "organization"), "organization": ("event", "project")}
_RULES = frozenset({"project.in_quotes", "org.tagger", "org.level", "org.complete"})


def find_nested(candidates: Iterable[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """Sure candidates that lie strictly inside a chosen one of another type."""
    return decide(
        candidate
        for candidate in candidates
        if candidate.rule in _RULES and any(_is_inside(candidate, outer) for outer in chosen)
    )


def _is_inside(candidate: Candidate, outer: Candidate) -> bool:
    return (
        outer.type in _OUTER.get(candidate.type, ())
        and outer.start <= candidate.start
        and candidate.end <= outer.end
        and candidate.span != outer.span
    )
