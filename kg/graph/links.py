"""The undirected, weighted graph of who is tied to whom, as arrays."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Links:
    """Every link once in either direction, sorted by ``source``: places in ``nodes``."""

    nodes: tuple[str, ...]
    source: NDArray[np.int64]
    target: NDArray[np.int64]
    weight: NDArray[np.float64]

    @classmethod
    def of(cls, nodes: Iterable[str], edges: Iterable[tuple[str, str, int]]) -> Links:
        """The links of a graph: the weights of all edges of a pair add up, loops are left out."""
        ordered = tuple(sorted(nodes))
        place = {node: number for number, node in enumerate(ordered)}
        total: dict[tuple[int, int], int] = defaultdict(int)
        for source, target, weight in edges:
            if source != target:
                ends = place[source], place[target]
                total[ends if ends[0] < ends[1] else ends[::-1]] += weight
        ends_ = np.array(list(total), dtype=np.int64).reshape(-1, 2)
        weights = np.array(list(total.values()), dtype=np.float64)
        source_, target_ = np.concatenate([ends_, ends_[:, ::-1]]).T
        order = np.lexsort((target_, source_))
        return cls(ordered, source_[order], target_[order], np.tile(weights, 2)[order])

    @cached_property
    def degree(self) -> NDArray[np.int64]:
        """The number of neighbours of each node."""
        return np.bincount(self.source, minlength=len(self.nodes))

    @cached_property
    def strength(self) -> NDArray[np.float64]:
        """The weights of the links of each node added up."""
        return np.bincount(self.source, self.weight, len(self.nodes)).astype(np.float64)

    def leaving(self, nodes: NDArray[np.int64]) -> NDArray[np.int64]:
        """The places of the links that leave these nodes."""
        counts = self.degree[nodes]
        ends = np.cumsum(counts)
        shift = self._first[nodes] - (ends - counts)
        return np.repeat(shift, counts) + np.arange(counts.sum())

    @cached_property
    def _first(self) -> NDArray[np.int64]:
        return np.cumsum(self.degree) - self.degree
