"""Cities and counties by their short names, where the words around show a place.

The tagger knows few counties by the name without 县 (雷波, 昭觉, 束鹿) and cuts some in two
(定|西, 库|车).  A name of the division table is taken where it stands behind the province or
city that holds it, in a list with others of its province, before a count of divisions, or
between words that only a place stands between (来自…的, 落户).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon import divisions
from kg.lexicon.divisions import Division
from kg.lexicon.words import frequency, word_tag
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence, Word

_CONFIDENCE = 0.85
_COMMON = 200  # jieba's frequency from which a name is rather the word (和平, 洞口)
_LENGTHS = (4, 3, 2)
# A name stands behind these as the place that somebody is from or goes to.
_FROM = re.compile(
    r"(?:来自|落户|出生于|生于|祖籍|籍贯|远赴|前往|奔赴|抵达|途经|家住|家在|回到|来到|走进|驻|赴)$"
)
_BETWEEN = re.compile(r"(?:[从在到由是]|位于)$")
_BEHIND = re.compile(
    r"人(?:[，。、；]|$)|来的|籍|举[行办]|召开|境内|[两三四五六七八九十]县|等\d*[县市]"
)
_COUNT = re.compile(r"等?[两三四五六七八九十\d]+个?(?:县|市|区|县市|市县|县区|区县)")
_JOINT = re.compile(r"[、和与及]")
_NO_NAME = frozenset({"TIME", "ORG"})


def find_counties(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    found = list(_names(sentence))
    spans = {(start, end): held for start, end, held in found}
    for start, end, held in found:
        text = sentence.text
        if (
            _behind_outer(text, start, held)
            or _is_listed(text, start, end, spans)
            or _COUNT.match(text, end)
            or _FROM.search(text, max(0, start - 4), start)
            or (_BETWEEN.search(text, max(0, start - 2), start) and _BEHIND.match(text, end))
        ):
            yield Candidate(start, end, "place", "place.county", _CONFIDENCE, "division")


def _names(sentence: TaggedSentence) -> Iterator[tuple[int, int, tuple[Division, ...]]]:
    """Short names between edges of words which the tagger does not call a place."""
    for index, word in enumerate(sentence.words):
        for length in _LENGTHS:
            end = word.start + length
            name = sentence.text[word.start : end]
            if len(name) == length and end in sentence.edges and _may_be(sentence, index, name):
                yield word.start, end, divisions.find(name)
                break


def _may_be(sentence: TaggedSentence, index: int, name: str) -> bool:
    held = divisions.find(name)
    if not held or any(item.name == name for item in held):
        return False
    if word_tag(name) not in {"", "ns", "nr", "nrt"} and frequency(name) >= _COMMON:
        return False
    covered = _covered(sentence, index, len(name))
    known = len(covered) == 1 and covered[0].tag == "LOC"
    return not known and not any(word.tag in _NO_NAME for word in covered)


def _covered(sentence: TaggedSentence, index: int, length: int) -> list[Word]:
    end = sentence.words[index].start + length
    return [word for word in sentence.words[index : index + length] if word.start < end]


def _behind_outer(text: str, start: int, held: tuple[Division, ...]) -> bool:
    """河北|平山: behind the full or short name of a division around it."""
    return any(
        text.endswith((outer, divisions.short_name(whole)), 0, start)
        for item in held
        for outer in item.within
        for whole in divisions.find(outer)
    )


def _is_listed(
    text: str, start: int, end: int, spans: dict[tuple[int, int], tuple[Division, ...]]
) -> bool:
    """雷波、美姑: beside another one of the same province."""
    beside = [
        other
        for span, others in spans.items()
        for other in others
        if (span[1] + 1 == start and _JOINT.match(text, span[1]))
        or (end + 1 == span[0] and _JOINT.match(text, end))
    ]
    return any(item.code[:2] == other.code[:2] for item in spans[start, end] for other in beside)
