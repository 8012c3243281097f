"""Positions: ForceAtlas2 with a repulsion field computed by FFT.

After Jacomy et al., "ForceAtlas2, a continuous graph layout algorithm" (PLoS ONE
2014): degree-weighted repulsion, logarithmic attraction (LinLog), gravity, and a
global speed that adapts to how much nodes swing.  The repulsion of all nodes on all
is one convolution on a grid, so that a step costs the same for 100 and for 20,000.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Index = NDArray[np.int64]

ATTRACTION = 6.0  # swept 2..10 on synthetic communities: neighbours kept peak near 6
GRAVITY = 0.02  # holds loose pieces without rounding the whole into a disc
SWING_TOLERANCE = 1.0  # the paper's jitter tolerance for graphs under 50,000 nodes
SEED = 20  # any number; fixed so that a build has one picture
MARGIN = 0.05  # of the extent, so that no node sits on the border of the grid
DECIMALS = 6  # positions are rounded each step: the last bits differ between processors


@dataclass(frozen=True, slots=True)
class Kernel:
    """Fourier transform of the force 1/r towards either axis, for one grid size."""

    size: int
    x: NDArray[np.complex128]
    y: NDArray[np.complex128]


def positions(count: int, edges: Index, weights: Array, iterations: int | None = None) -> Array:
    """``count`` points for the graph of ``edges`` (pairs of indices); the same every time."""
    if count == 0:
        return np.zeros((0, 2))
    rng = np.random.default_rng(SEED)
    points = rng.standard_normal((count, 2)) * np.sqrt(count)
    if count == 1:
        return np.zeros((1, 2))
    kernel = _kernel(64 if count < 600 else 128)
    steps = iterations or (300 if count <= 8000 else 200)
    return _run(points, edges, weights, kernel, steps)


def _run(points: Array, edges: Index, weights: Array, kernel: Kernel, steps: int) -> Array:
    mass = 1.0 + np.bincount(edges.ravel(), minlength=len(points)).astype(np.float64)
    before = np.zeros_like(points)
    speed = 1.0
    for step in range(steps):
        force = _repulsion(points, mass, kernel)
        force += _attraction(points, edges, weights)
        force -= GRAVITY * mass[:, None] * points
        swing = np.hypot(*(force - before).T)
        pull = np.hypot(*(force + before).T) / 2
        total_swing = float(np.dot(mass, swing)) + 1e-9
        wanted = SWING_TOLERANCE * float(np.dot(mass, pull)) / total_swing
        speed = round(min(wanted, speed * 1.5), DECIMALS)
        move = force * (speed / (1.0 + np.sqrt(speed * swing)))[:, None]
        points = np.round(points + _capped(move, points, step / steps), DECIMALS)
        before = force
    centred: Array = points - points.mean(axis=0)
    return centred


def _capped(move: Array, points: Array, progress: float) -> Array:
    """No step longer than a share of the extent that shrinks to nothing."""
    extent = float(np.ptp(points, axis=0).max()) + 1.0
    limit = extent * 0.1 * (1.0 - progress) ** 1.5
    length = np.hypot(*move.T) + 1e-12
    shortened: Array = move * np.minimum(1.0, limit / length)[:, None]
    return shortened


def _kernel(size: int) -> Kernel:
    axis = np.fft.fftfreq(2 * size, 1.0 / (2 * size))
    dx, dy = np.meshgrid(axis, axis, indexing="ij")
    square = dx * dx + dy * dy
    square[0, 0] = 1.0
    return Kernel(size, np.fft.rfft2(dx / square), np.fft.rfft2(dy / square))


def _repulsion(points: Array, mass: Array, kernel: Kernel) -> Array:
    low = points.min(axis=0)
    extent = float((points.max(axis=0) - low).max()) * (1 + 2 * MARGIN) + 1e-9
    cell = extent / (kernel.size - 1)
    grid = (points - low + MARGIN * extent / (1 + 2 * MARGIN)) / cell
    corner = np.clip(grid.astype(np.int64), 0, kernel.size - 2)
    share = grid - corner
    weights = _bilinear(share)
    flat = corner[:, 0] * kernel.size + corner[:, 1]
    cells = [flat, flat + 1, flat + kernel.size, flat + kernel.size + 1]
    field = np.zeros(kernel.size * kernel.size)
    for where, weight in zip(cells, weights, strict=True):
        field += np.bincount(where, weight * mass, minlength=field.size)
    # The transforms of rfft2 and irfft2 over a grid of twice the size, without the rows of
    # padding: they hold zeros going in, and nobody reads them coming out.
    double = 2 * kernel.size
    rows = np.fft.rfft(field.reshape(kernel.size, kernel.size), double, axis=1)
    spectrum = np.fft.fft(rows, double, axis=0)
    force = np.empty_like(points)
    for axis, part in enumerate((kernel.x, kernel.y)):
        whole = np.fft.ifft(spectrum * part, axis=0)[: kernel.size]
        values = np.fft.irfft(whole, double, axis=1)[:, : kernel.size].ravel()
        force[:, axis] = sum(values[w] * s for w, s in zip(cells, weights, strict=True))
    pushed: Array = force * mass[:, None] / cell
    return pushed


def _bilinear(share: Array) -> list[Array]:
    x, y = share[:, 0], share[:, 1]
    return [(1 - x) * (1 - y), (1 - x) * y, x * (1 - y), x * y]


def _attraction(points: Array, edges: Index, weights: Array) -> Array:
    force = np.zeros_like(points)
    if not len(edges):
        return force
    source, target = edges[:, 0], edges[:, 1]
    gap = points[target] - points[source]
    length = np.hypot(*gap.T) + 1e-9
    pull = gap * (ATTRACTION * weights * np.log1p(length) / length)[:, None]
    for axis in (0, 1):
        force[:, axis] += np.bincount(source, pull[:, axis], minlength=len(points))
        force[:, axis] -= np.bincount(target, pull[:, axis], minlength=len(points))
    return force
