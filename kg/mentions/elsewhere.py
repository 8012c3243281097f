"""A second pass over the corpus: names known from other documents, where one was missed.

The tagger is not asked again: what stands before and after an occurrence must show that
it is a word of its own, and for a person that it is one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from kg.mentions.borders import stands_alone
from kg.mentions.candidate import Candidate
from kg.mentions.certain import SURE, CertainName
from kg.mentions.recognise import mention_of
from kg.model.analysis import Analysis
from kg.model.document import Article
from kg.model.mention import CORPUS, Mention
from kg.model.offsets import Span
from kg.text.traditional import simplified

# A string found this many times as often outside of its mentions as in them is rather a
# word; 欧尔班 stood 9 times outside and 7 times in them.
_PASSED_OVER = 2
_FIELDS = ("title", "text")


_OPENING = 3  # characters by which a name is looked for: none that is certain has fewer
_SLOTS = 1 << 20  # for such openings; some share one, so that a hit is looked up


def _slots(text: str) -> npt.NDArray[np.uint32]:
    """A number for each three neighbouring characters: all of a text in a few steps."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    one, other, third = codes[:-2], codes[1:-1], codes[2:]
    slots: npt.NDArray[np.uint32] = ((one * np.uint32(31) + other) * np.uint32(31) + third) % _SLOTS
    return slots


class Lookup:
    """Names by their first characters, so that a text is read once for all of them."""

    def __init__(self, names: Mapping[str, CertainName]) -> None:
        self._names = names
        lengths: dict[str, set[int]] = defaultdict(set)
        for name in names:
            lengths[name[:_OPENING]].add(len(name))
        self._lengths = {start: sorted(found, reverse=True) for start, found in lengths.items()}
        self._begins = np.zeros(_SLOTS, dtype=np.bool_)
        for start in lengths:
            self._begins[_slots(start)] = True

    def occurrences(self, text: str) -> Iterator[tuple[int, CertainName]]:
        """Every place where a name stands; of those that begin together the longest."""
        lengths, names = self._lengths, self._names
        for start in np.flatnonzero(self._begins[_slots(text)]).tolist():
            for length in lengths.get(text[start : start + _OPENING], ()):
                known = names.get(text[start : start + length])
                if known is not None:
                    yield start, known
                    break


def find_elsewhere(
    analyses: Sequence[Analysis], names: Mapping[str, CertainName], known_from: str = CORPUS
) -> dict[str, list[Mention]]:
    """By article, the mentions of known names that stand outside of every mention there.

    Words that were now and then taken for a name are left alone.  ``known_from`` ends the
    name of the rule.
    """
    lookup = Lookup(names)
    found: dict[str, list[tuple[Article, str, Candidate]]] = defaultdict(list)
    for analysis in analyses:
        for field in _FIELDS:
            text = simplified(analysis.article.field_text(field).text)
            spans = (
                item.span for item in analysis.mentions[: analysis.found] if item.field == field
            )
            taken = _merged(spans)
            for candidate in _candidates(text, taken, lookup, known_from):
                name = text[candidate.start : candidate.end]
                found[name].append((analysis.article, field, candidate))
    added: dict[str, list[Mention]] = defaultdict(list)
    for name, places in found.items():
        if len(places) <= _PASSED_OVER * names[name].mentions:
            for article, field, candidate in places:
                added[article.id].append(mention_of(article, field, candidate))
    return added


def _merged(spans: Iterable[Span]) -> list[Span]:
    """The spans without those inside others; overlapping ones as one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    return merged


def _candidates(
    text: str, taken: Sequence[Span], lookup: Lookup, known_from: str
) -> Iterator[Candidate]:
    end = 0
    for start, known in lookup.occurrences(text):
        stop = start + len(known.name)
        after = bisect_left(taken, Span(stop, 0))
        before = taken[after - 1] if after else Span(0, 0)
        if start < end or before.end > start:
            continue
        limits = Span(before.end, taken[after].start if after < len(taken) else len(text))
        if stands_alone(text, Span(start, stop), limits, known.type):
            rule = f"{known.type}.{known_from}"
            yield Candidate(
                start, stop, known.type, rule, SURE, known.subtype, expanded=known.expanded
            )
            end = stop
