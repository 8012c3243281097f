"""Clusters of names: the most trusted reasons first, and one "different" vetoes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from kg.resolution.local import Reason


@dataclass(frozen=True, slots=True, order=True)
class Edge:
    """``short`` stands for ``long`` (indexes of names), and why."""

    score: float
    short: int
    long: int
    rule: str


@dataclass(frozen=True, slots=True)
class Clusters:
    """``root[i]`` is the smallest index of the cluster of ``i``; ``reasons[i]`` says why
    ``i`` was joined to another name, and to which."""

    root: tuple[int, ...]
    reasons: dict[int, tuple[int, Reason]]

    def groups(self) -> list[list[int]]:
        """Clusters as sorted lists of indexes, in the order of their smallest."""
        members: dict[int, list[int]] = defaultdict(list)
        for index, root in enumerate(self.root):
            members[root].append(index)
        return [members[root] for root in sorted(members)]


def cluster(size: int, edges: Iterable[Edge], differ: Callable[[int, int], bool]) -> Clusters:
    """Join names along edges, most trusted first.

    A short name whose most trusted edges lead to several clusters is unsure and stays
    apart.  Two clusters of which any two names ``differ`` are not joined.  Runs until
    nothing changes, since two long names joined late settle a short name between them.
    """
    root = list(range(size))
    members: dict[int, list[int]] = {index: [index] for index in range(size)}
    reasons: dict[int, tuple[int, Reason]] = {}
    ordered = sorted(edges, key=lambda edge: (edge.short, -edge.score, edge.long))
    by_short = [(short, list(group)) for short, group in groupby(ordered, lambda e: e.short)]
    by_short.sort(key=lambda item: (-item[1][0].score, item[0]))
    changed = True
    while changed:
        changed = False
        for short, group in by_short:
            edge = _best(group, root, short)
            if edge is None or _vetoed(members[root[short]], members[root[edge.long]], differ):
                continue
            reasons.setdefault(short, (edge.long, Reason(edge.rule, edge.score)))
            _join(root, members, short, edge.long)
            changed = True
    return Clusters(tuple(root), reasons)


def _best(edges: Sequence[Edge], root: Sequence[int], short: int) -> Edge | None:
    """The edge to follow: the best one that leads elsewhere, if its rivals agree."""
    open_ = [edge for edge in edges if root[edge.long] != root[short]]
    if not open_ or (len(open_) < len(edges) and open_[0].score < edges[0].score):
        return None  # joined already by a more trusted edge
    top = [edge for edge in open_ if edge.score == open_[0].score]
    return top[0] if len({root[edge.long] for edge in top}) == 1 else None


def _vetoed(left: Sequence[int], right: Sequence[int], differ: Callable[[int, int], bool]) -> bool:
    return any(differ(a, b) for a in left for b in right)


def _join(root: list[int], members: dict[int, list[int]], one: int, other: int) -> None:
    low, high = sorted((root[one], root[other]))
    for index in members[high]:
        root[index] = low
    members[low] = sorted(members[low] + members.pop(high))
