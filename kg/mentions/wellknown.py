"""Names that everybody knows, where they stand as words of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon import wellknown
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence

_RULE = {"organization": "org.known", "place": "place.known", "project": "project.known"}
_STRENGTH = 0.96  # above the tagger's person and place: it takes 云米 for somebody
_SOURCE = re.compile(r"消息|[\u4e00-\u9fff]{0,2}讯")  # 央视网消息 says where the report is from
_BESIDE = "边畔岸"  # 图们|江边: the tagger cuts the river before its bank


def find_well_known(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    text, edges = sentence.text, sentence.edges
    for word in sentence.words:
        for known in wellknown.longest_at(text, word.start):
            end = word.start + len(known.name)
            whole = end in edges or (known.subtype == "nature" and text[end : end + 1] in _BESIDE)
            if known.sure and whole and not _SOURCE.match(text, end):
                rule = _RULE[known.type]
                yield Candidate(word.start, end, known.type, rule, _STRENGTH, known.subtype)
                break
