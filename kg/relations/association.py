"""Whether two entities are named together more often than chance has it.

Pure functions of counts, so that any engine can apply them to its group-bys: ``joint``
windows name both, ``left`` and ``right`` name the one and the other, ``total`` is the
number of windows.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

FALSE_DISCOVERY_RATE = 0.05  # share of flagged pairs that may be chance, the usual level
NEGLIGIBLE = 1e-17  # share of a sum that its last digit cannot show
BACKBONE_LEVEL = 0.05  # significance level of the disparity filter, as in Serrano et al.


def npmi(joint: int, left: int, right: int, total: int) -> float:
    """Normalised pointwise mutual information, -1 (never together) to 1 (always).

    G. Bouma, "Normalized (pointwise) mutual information in collocation extraction",
    GSCL 2009: ln(p(x,y) / (p(x) p(y))) / -ln p(x,y).
    """
    if joint == 0:
        return -1.0
    if joint == total:
        return 1.0
    together = joint / total
    return math.log(together * total * total / (left * right)) / -math.log(together)


def log_likelihood(joint: int, left: int, right: int, total: int) -> float:
    """Dunning's log-likelihood ratio G² of the two-by-two table, never negative.

    T. Dunning, "Accurate methods for the statistics of surprise and coincidence",
    Computational Linguistics 19(1), 1993: 2 Σ O ln(O / E).
    """
    observed = (
        (joint, left, right),
        (left - joint, left, total - right),
        (right - joint, total - left, right),
        (total - left - right + joint, total - left, total - right),
    )
    terms = (
        count * math.log(count * total / (row * column))
        for count, row, column in observed
        if count > 0
    )
    return max(0.0, 2 * math.fsum(terms))


def chance(joint: int, left: int, right: int, total: int) -> float:
    """Probability of ``joint`` or more windows in common if the two were independent.

    The upper tail of the hypergeometric distribution (Fisher's exact test): the
    chi-square limit of G² is far off for names that occur a handful of times.
    """
    if joint <= max(0, left + right - total):
        return 1.0
    if joint * total > left * right:
        return min(1.0, _tail(joint, left, right, total))
    # Below what chance would have, the other tail is the short one.
    return max(0.0, 1.0 - _tail(left - joint + 1, left, total - right, total))


def _tail(joint: int, left: int, right: int, total: int) -> float:
    """The sum of the distribution from ``joint`` on, above its mean, term by term."""
    term = math.exp(
        _log_choose(left, joint)
        + _log_choose(total - left, right - joint)
        - _log_choose(total, right)
    )
    whole = term
    for k in range(joint, min(left, right)):
        term *= (left - k) * (right - k) / ((k + 1) * (total - left - right + k + 1))
        whole += term
        if term <= whole * NEGLIGIBLE:
            break
    return whole


def _log_choose(n: int, k: int) -> float:
    if k < 0 or k > n:
        return -math.inf
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def significance_bound(
    chances: Sequence[float], tests: int | None = None, rate: float = FALSE_DISCOVERY_RATE
) -> float:
    """The largest chance that still counts, 0.0 when none does.

    Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", J. R. Stat.
    Soc. B 57(1), 1995.  ``tests`` is the number of pairs that could have been seen
    together, those that never were included; by default only those given.
    """
    count = len(chances) if tests is None else max(tests, len(chances))
    bound = 0.0
    for rank, value in enumerate(sorted(chances), start=1):
        if value <= rate * rank / count:
            bound = value
    return bound


def in_backbone(weight: int, strength: int, degree: int, level: float = BACKBONE_LEVEL) -> bool:
    """Whether an edge stands out among the edges of one of its ends.

    The disparity filter: (1 - w/s)^(k-1) < level, for an edge of ``weight`` at a node
    of total weight ``strength`` and ``degree`` edges.  M. Á. Serrano, M. Boguñá and
    A. Vespignani, "Extracting the multiscale backbone of complex weighted networks",
    PNAS 106(16), 2009.  An only edge says nothing and is kept by its other end or not.
    """
    if degree < 2:
        return False
    return (1 - weight / strength) ** (degree - 1) < level
