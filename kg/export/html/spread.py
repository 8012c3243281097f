"""From raw positions to a picture: scale, draw in outliers, part the name boxes."""

from __future__ import annotations

import unicodedata

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

SPACING = 75.0  # pixels a node has to each side, so that most names find room at scale 1
CROWD = 85  # percentile of the distance from the centre beyond which points are drawn in
PARTED = 600  # above it the quadratic parting of boxes takes seconds; names then hide instead
ROUNDS = 80  # overlaps of 600 boxes are gone after 40 to 70 rounds
NAME_SIZE = 13.0  # pixels of a hanzi in a typical label
ROOMY = 7  # hanzi that get room of their own; more, and parting stacks nodes into towers


def spread(points: Array, names: list[str], radii: Array) -> Array:
    """Positions in pixels at scale 1, about ``SPACING`` times the root of the count wide."""
    if len(points) < 2:
        return np.zeros_like(points)
    points = _drawn_in(points)
    extent = float(np.ptp(points, axis=0).max()) or 1.0
    points = points * (SPACING * np.sqrt(len(points)) / extent)
    if len(points) <= PARTED:
        points = _part(points, _boxes(names, radii))
    whole: Array = np.round(points - (points.min(axis=0) + points.max(axis=0)) / 2)
    return whole


def _drawn_in(points: Array) -> Array:
    """Beyond the crowd's radius, distance grows with its square root only."""
    centred = points - np.median(points, axis=0)
    distance = np.hypot(*centred.T) + 1e-9
    edge = float(np.percentile(distance, CROWD)) + 1e-9
    far = edge * np.sqrt(np.maximum(distance / edge, 1.0))
    drawn: Array = centred * (np.where(distance > edge, far, distance) / distance)[:, None]
    return drawn


def _boxes(names: list[str], radii: Array) -> Array:
    """Width and height of a node with its name underneath."""
    widths = np.array([min(_width(name), ROOMY) * NAME_SIZE for name in names])
    return np.stack([np.maximum(widths, 2 * radii) + 10, 2 * radii + NAME_SIZE + 12], axis=1)


def _width(name: str) -> float:
    """Width in hanzi: full-width characters count one, others a half."""
    return sum(1.0 if unicodedata.east_asian_width(char) in "WF" else 0.55 for char in name)


def _part(points: Array, boxes: Array) -> Array:
    """Push overlapping boxes apart along the axis where they overlap less of their size."""
    one, other = np.triu_indices(len(points), 1)
    need = (boxes[one] + boxes[other]) / 2
    for _ in range(ROUNDS):
        gap = points[one] - points[other]
        overlap = need - np.abs(gap)
        hit = np.flatnonzero((overlap > 0).all(axis=1))
        if not len(hit):
            break
        share = overlap[hit] / need[hit]
        axis = (share[:, 1] < share[:, 0]).astype(np.int64)
        shove = overlap[hit, axis] * np.where(gap[hit, axis] < 0, -0.3, 0.3)
        move = np.zeros_like(points)
        np.add.at(move, (one[hit], axis), shove)
        np.add.at(move, (other[hit], axis), -shove)
        points = np.round(points + move, 3)
    return points
