"""Communities by the Louvain method, in whole numbers.

V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, "Fast unfolding of
communities in large networks", J. Stat. Mech. P10008, 2008.  Weights are whole numbers,
so that gains are compared exactly, on every processor alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

Row = dict[int, int]  # the neighbours of a node and the weights of the links to them

ENOUGH = 1e-7  # gain of modularity below which the levels end, as is usual


def communities(neighbours: Sequence[Row], seed: int) -> list[int]:
    """The community of every node, numbered by falling size, of equals by first member.

    ``neighbours`` has every link at both of its nodes.  ``seed`` decides in which order
    the nodes are visited.
    """
    random = Random(seed)
    owner = list(range(len(neighbours)))
    quality = _modularity(neighbours)
    while True:
        moved = _level(neighbours, random)
        owner = [moved[place] for place in owner]
        neighbours = _joined(neighbours, moved)
        before, quality = quality, _modularity(neighbours)
        if quality - before <= ENOUGH:
            return _by_size(owner)


def _modularity(neighbours: Sequence[Row]) -> float:
    """Of the partition in which every node is a community of its own."""
    degrees = _degrees(neighbours)
    twice = sum(degrees)
    if not twice:
        return 0.0
    inside = 2 * sum(row.get(node, 0) for node, row in enumerate(neighbours))
    return inside / twice - sum(degree**2 for degree in degrees) / twice**2


def _degrees(neighbours: Sequence[Row]) -> list[int]:
    """The weights of each node's links added up, a loop counted at both of its ends."""
    return [sum(row.values()) + row.get(node, 0) for node, row in enumerate(neighbours)]


def _level(neighbours: Sequence[Row], random: Random) -> list[int]:
    """The community of every node when no node gains by moving to a neighbour's.

    Communities are numbered without gaps.
    """
    degrees = _degrees(neighbours)
    twice = sum(degrees)
    total = degrees.copy()  # of each community
    owner = list(range(len(neighbours)))
    rows = [
        [(near, weight) for near, weight in row.items() if near != node]
        for node, row in enumerate(neighbours)
    ]
    order = list(range(len(neighbours)))
    random.shuffle(order)
    moving = True
    while moving:
        moving = False
        for node in order:
            ties: Row = {}
            for near, weight in rows[node]:
                home = owner[near]
                ties[home] = ties[home] + weight if home in ties else weight
            degree, best = degrees[node], owner[node]
            total[best] -= degree
            most = twice * ties.get(best, 0) - degree * total[best]
            for other, weight in ties.items():
                gain = twice * weight - degree * total[other]
                if gain > most:
                    most, best = gain, other
            total[best] += degree
            moving = moving or best != owner[node]
            owner[node] = best
    number = {name: place for place, name in enumerate(sorted(set(owner)))}
    return [number[name] for name in owner]


def _joined(neighbours: Sequence[Row], owner: Sequence[int]) -> list[Row]:
    """The graph whose nodes are the communities; links inside one become its loop."""
    joined: list[Row] = [{} for _ in range(max(owner, default=-1) + 1)]
    for node, row in enumerate(neighbours):
        for near, weight in row.items():
            if near >= node:
                one, other = owner[node], owner[near]
                joined[one][other] = joined[one].get(other, 0) + weight
                joined[other][one] = joined[one][other]
    return joined


def _by_size(owner: Sequence[int]) -> list[int]:
    members: dict[int, list[int]] = {}
    for node, name in enumerate(owner):
        members.setdefault(name, []).append(node)
    ranked = sorted(members, key=lambda name: (-len(members[name]), members[name][0]))
    number = {name: place for place, name in enumerate(ranked)}
    return [number[name] for name in owner]
