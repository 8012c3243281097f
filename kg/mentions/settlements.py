"""Towns and villages by their letters: 店下镇, 恰热村, 官坝苗寨.

The tagger knows few villages and cuts their names as if they were words (店下|镇,
交|斜镇).  Before the kind stand one to three characters that are no word, between
borders that only a name leaves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.words import frequency, is_word
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence

_KIND = r"(?P<kind>街道|社区|[苗侗藏羌彝瑶]寨|镇|乡|村|屯|寨)"
_NAME = re.compile(rf"(?P<core>[\u4e00-\u9fff]{{1,3}}?){_KIND}")
# What may stand right behind the name.
_NEXT = re.compile(
    r"[，。、；：”’）》的和与及等]|$|党委|党支部|政府|卫生院|村民|居民|群众|[一二三四五六七八九十]组"
)
_BORDER = frozenset("，。、；：“‘（《的和与及在到至赴往从于由址入进")
# Characters and words in front of a kind that name no place.
_FUNCTION = frozenset(
    "的了和与在到往至赴进驻经于从这每各全本该此某两几数多个等为是有把被将并也很不无中大小老新古旧邻外乡城农渔山"
)
_COMMON = 20  # jieba's frequency from which the characters are a word (示范村, 文明村)
_THAT = re.compile(r"那[^个些里么边样时天年种条座]")  # 那大, 那楼: names of the Zhuang and Li
_DIVISIONS = frozenset({"镇", "乡", "街道"})
CONFIDENCE = 0.8


def find_settlements_by_letters(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    ends = {word.end for word in sentence.words if word.tag == "LOC"}
    for word in sentence.words:
        behind_place = word.start in ends
        before = sentence.text[word.start - 1 : word.start]
        if not behind_place and before and before not in _BORDER:
            continue
        match = _NAME.match(sentence.text, word.start)
        if match is None or not _NEXT.match(sentence.text, match.end()):
            continue
        if _names_one(match["core"], match.group(), behind_place=behind_place):
            subtype = "division" if match["kind"] in _DIVISIONS else "community"
            yield Candidate(*match.span(), "place", "place.letters", CONFIDENCE, subtype)


def _names_one(core: str, name: str, *, behind_place: bool) -> bool:
    if is_word(name) or (len(core) == 1 and not behind_place):
        return False
    if core[0] == "那":
        return len(core) == len("那大") and _THAT.match(core) is not None
    inner = core[1:] if core[0] in "大小老新古" and len(core) > 1 else core
    if _FUNCTION.intersection(inner):
        return False
    # Behind a county a town may bear the name of a word: 站前区|跃进街道.
    return frequency(core) < _COMMON or (behind_place and name.endswith(("街道", "镇", "乡")))
