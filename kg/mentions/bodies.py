"""Bodies of party and state whose names need nothing before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.lists import longest_first
from kg.lexicon.organizations import COMPLETE, LEVEL_BODIES
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence

LEVEL_BODY = re.compile("|".join(longest_first(LEVEL_BODIES)))
_COMPLETE_BODY = re.compile("|".join(longest_first(COMPLETE)))
_AFTER_LEVEL_BODY = re.compile(r"副?书记|常委|委员|办公室|主要|领导|副?主任|区|管|[、，。]|$")


def find_bodies(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence: 国务院, 区委, 管委."""
    yield from _by_level(sentence)
    yield from _complete(sentence)


def _by_level(sentence: TaggedSentence) -> Iterator[Candidate]:
    """区委, 市委, 管委: bodies named by their level; the context gives the place."""
    ends: set[int] = set()
    for match in LEVEL_BODY.finditer(sentence.text):
        start, end = match.span()
        if start not in sentence.edges and start not in ends:
            continue
        if end not in sentence.edges and not _AFTER_LEVEL_BODY.match(sentence.text, end):
            continue
        ends.add(end)
        yield Candidate(start, end, "organization", "org.level", 0.9, LEVEL_BODIES[match.group()])


def _complete(sentence: TaggedSentence) -> Iterator[Candidate]:
    for match in _COMPLETE_BODY.finditer(sentence.text):
        if match.start() in sentence.edges:
            yield Candidate(
                *match.span(), "organization", "org.complete", 0.95, COMPLETE[match.group()]
            )
