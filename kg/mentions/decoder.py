"""Labels from LAC's scores: Viterbi's search where it is needed, and nowhere else.

Decoding looks at all positions at once, because LAC's transition scores are small
beside its emissions: at most positions one label beats all others whatever stands
next to it, and only the short stretches between such positions need a search.  A
sentence whose best two readings are nearer than rounding errors can be is decoded
again alone, step by step, in the arithmetic of ``LAC.run``; so the result depends on
the sentence and never on its batch.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

NOISE = 1e-5  # how far one emission may differ between batches; none differed in 150,000
DOUBTFUL = 0.5  # a sentence with a larger error, one of about 500 characters, is done alone


class Decoder:
    """The best label sequence under emissions and LAC's transition scores."""

    def __init__(self, transitions: Floats) -> None:
        self._transitions = transitions
        self._columns = np.ascontiguousarray(transitions.T)
        self._rows: list[list[float]] = transitions.astype(float).tolist()
        # Exchanging one label for another at one place changes the two transitions
        # beside it by no more than this (row: the better label, column: the other); at
        # either end of a sentence one of the two is not there, so neither counts below 0.
        arriving = (transitions[:, None, :] - transitions[:, :, None]).max(axis=0).clip(min=0)
        leaving = (transitions[None, :, :] - transitions[:, None, :]).max(axis=2).clip(min=0)
        self._reach = (arriving + leaving).astype(np.float32)
        self._largest = float(np.abs(transitions).max() + self._reach.max()) + DOUBTFUL

    def decode(self, emissions: Floats) -> tuple[Ints, Flags]:
        """Labels of a batch (sentence, place, label), and which rows are beyond doubt."""
        length = emissions.shape[1]
        tags: Ints = emissions.argmax(axis=2)
        top = np.take_along_axis(emissions, tags[:, :, None], axis=2)[:, :, 0]
        # Each step adds twice to a running sum, off by half a unit in the last place.
        magnitude = np.abs(top).sum(axis=1) + length * self._largest
        error = 2 * (length * 2.0**-24 * magnitude + length * NOISE)
        sure = error < DOUBTFUL
        nearest = top[:, :, None] - self._reach[tags]
        possible = emissions >= nearest - np.float32(min(error.max(), DOUBTFUL))
        open_ = np.count_nonzero(possible, axis=2) > 1
        rows, margins = self._settle_single(emissions, possible, tags, open_)
        sure[rows[margins <= error[rows]]] = False
        for row in np.nonzero(sure & open_.any(axis=1))[0].tolist():
            for start, end in _stretches(np.nonzero(open_[row])[0].tolist()):
                margin = self._search(emissions[row], possible[row], tags[row], start, end)
                if margin <= error[row]:
                    sure[row] = False
                    break
        return tags, sure

    def _settle_single(
        self, emissions: Floats, possible: Flags, tags: Ints, open_: Flags
    ) -> tuple[Ints, Floats]:
        """Decode open places between two settled ones, all at once, and close them.

        Returns their rows and by how much each best label beats the second best.
        """
        inner = open_[:, 1:-1] & ~open_[:, :-2] & ~open_[:, 2:]
        rows, places = np.nonzero(inner)
        places += 1
        scores = np.where(possible[rows, places], emissions[rows, places], -np.inf)
        scores = scores + self._transitions[tags[rows, places - 1]]
        scores += self._columns[tags[rows, places + 1]]
        tags[rows, places] = scores.argmax(axis=1)
        best_two = np.partition(scores, -2, axis=1)[:, -2:]
        open_[rows, places] = False
        return rows, best_two[:, 1] - best_two[:, 0]

    def _search(
        self, emissions: Floats, possible: Flags, tags: Ints, start: int, end: int
    ) -> float:
        """Set the best labels of ``[start, end)`` between two settled places.

        Returns by how much the best labelling beats the second best.
        """
        first = {int(tags[start - 1]): _Best(0.0, -np.inf, ())} if start else {-1: _START}
        states = first
        for place in range(start, end):
            scores = emissions[place]
            options = {
                label: float(scores[label]) for label in np.nonzero(possible[place])[0].tolist()
            }
            states = self._step(states, options)
        final = {int(tags[end]): 0.0} if end < len(tags) else {-1: 0.0}
        best = next(iter(self._step(states, final).values()))
        tags[start:end] = best.path[: end - start]
        return best.score - best.second

    def _step(self, states: dict[int, _Best], options: dict[int, float]) -> dict[int, _Best]:
        return {
            label: _merge(
                [
                    (best, self._rows[before][label] if before >= 0 <= label else 0.0)
                    for before, best in states.items()
                ],
                label,
                score,
            )
            for label, score in options.items()
        }

    def decode_stepwise(self, emissions: Floats) -> list[int]:
        """Viterbi's algorithm in float32, adding in the order that ``LAC.run`` adds."""
        steps = [emissions[0]]
        for scores in emissions[1:]:
            steps.append((steps[-1][:, None] + self._transitions).max(axis=0) + scores)
        path = [int(steps[-1].argmax())]
        for score in reversed(steps[:-1]):
            path.append(int((score + self._columns[path[-1]]).argmax()))
        return path[::-1]


class _Best:
    """The best reading up to a label, and the score of the second best."""

    __slots__ = ("path", "score", "second")

    def __init__(self, score: float, second: float, path: tuple[int, ...]) -> None:
        self.score, self.second, self.path = score, second, path


_START = _Best(0.0, -np.inf, ())


def _merge(arriving: list[tuple[_Best, float]], label: int, score: float) -> _Best:
    best, transition = max(arriving, key=lambda pair: pair[0].score + pair[1])
    scores = sorted(value + step for item, step in arriving for value in (item.score, item.second))
    second = scores[-2] if len(scores) > 1 else -np.inf
    return _Best(best.score + transition + score, second + score, (*best.path, label))


def _stretches(places: list[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring places as half-open ranges."""
    start = previous = places[0]
    for place in places[1:]:
        if place != previous + 1:
            yield start, previous + 1
            start = place
        previous = place
    yield start, previous + 1
