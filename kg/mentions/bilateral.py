"""Parks and zones that two countries share: 中韩（烟台）产业园, 中国—泰国崇左产业园, 中新生态城.

The tagger takes the pair of countries for something else, or the bracket for an aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence

_KIND = (
    r"(?:(?:国际|经贸|产业|科技|创新|经济)*合作(?:示范|试验)?[区园]区?|(?:现代)?产业园区?|工业园区?"
    r"|生态[城园]|创新园|科技园|示范区|自贸区|保税区)"
)
_PAIR = (
    r"中(?:国[—－–-]{1,2}[\u4e00-\u9fff]{2,5}|[韩日德新泰马俄白法美英意荷澳印以哈蒙柬老越巴沙埃])"
)
_ZONE = re.compile(
    rf"{_PAIR}(?:[（(][\u4e00-\u9fff]{{2,6}}[）)])?(?:(?![的和与、])[\u4e00-\u9fff]){{0,6}}?{_KIND}"
)


def find_bilateral(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    for match in _ZONE.finditer(sentence.text):
        whole = match.start() in sentence.edges and match.end() in sentence.edges
        if whole:
            yield Candidate(*match.span(), "place", "place.bilateral", 0.88, "zone")
