"""Towns and villages by their letters: 店下镇, 恰热村, 官坝苗寨.

The tagger knows few villages and cuts their names as if they were words (店下|镇,
交|斜镇).  Before the kind stand one to three characters that are no word, between
borders that only a name leaves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.words import frequency, is_word, word_tag
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence

# 红格尔苏木, 白音敖包嘎查: names of Mongolian are longer
_MONGOLIAN = re.compile(r"[\u4e00-\u9fff]{2,5}?(?:苏木|嘎查)")
_NO_BEGINNING = frozenset({"v", "d", "p", "c", "r", "u", "m", "q", "TIME", "t"})
_KIND = r"(?P<kind>街道|社区|[苗侗藏羌彝瑶]寨|镇|乡|村|屯|寨)"
_NAME = re.compile(rf"(?P<core>[\u4e00-\u9fff]{{1,3}}?){_KIND}")
# What may stand right behind the name.
_NEXT = re.compile(
    r"[，。、；：”’）》的和与及等]|$|党委|党支部|政府|卫生院|村民|居民|群众|码头|小学|祠堂|广场|[一二三四五六七八九十]组"
)
_BORDER = frozenset("，。、；：“‘（《的和与及在到至赴往从于由址入进")
_NO_OPENERS = _BORDER | frozenset("多各几全本这")
# Characters and words in front of a kind that name no place.
_FUNCTION = frozenset(
    "的了和与在这每各全本该此某两几数多个等为是有把被将并也很不无中大小老新古旧邻外乡城农渔山"
)
_PREPOSITIONS = frozenset("到往至赴进驻经于从")  # 到|菜园镇
_HOME = ("返乡", "还乡", "回乡", "下乡", "家乡", "故乡", "异乡", "老乡", "同乡", "梦乡", "离乡")
_COMMON = 20  # jieba's frequency from which the characters are a word (示范村, 文明村)
_THAT = re.compile(r"那[^个些里么边样时天年种条座]")  # 那大, 那楼: names of the Zhuang and Li
_DIVISIONS = frozenset({"镇", "乡", "街道"})
CONFIDENCE = 0.8
_OTHER_TAGS = frozenset({"a", "ad", "v", "vn", "d", "n", "nz"})
_TOWN = re.compile(r"(?P<core>[\u4e00-\u9fff]{2,3})(?:镇|乡|街道)")
_ROAD = re.compile(r"[\u4e00-\u9fff]{2,3}(?:路|大街|大道)")
_LEADS = frozenset("至到由沿、")  # what leads to a road


def find_settlements_by_letters(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    ends = {word.end for word in sentence.words if word.tag == "LOC"}
    for word in sentence.words:
        behind_place = word.start in ends
        before = sentence.text[word.start - 1 : word.start]
        if not behind_place and before and before not in _BORDER:
            continue
        banner = _MONGOLIAN.match(sentence.text, word.start)
        if banner and word.tag not in _NO_BEGINNING and word.text[0] not in _NO_OPENERS:
            yield Candidate(*banner.span(), "place", "place.letters", CONFIDENCE, "division")
            continue
        match = _NAME.match(sentence.text, word.start)
        if match is None or not _NEXT.match(sentence.text, match.end()):
            continue
        if _names_one(match["core"], match.group(), behind_place=behind_place):
            subtype = "division" if match["kind"] in _DIVISIONS else "community"
            yield Candidate(*match.span(), "place", "place.letters", CONFIDENCE, subtype)


def find_settlements_by_token(sentence: TaggedSentence) -> Iterator[Candidate]:
    """平阳坑镇, to the tagger an adjective; 至|水厂路: a whole word that is in no dictionary."""
    for word in sentence.words:
        if word.tag not in _OTHER_TAGS or is_word(word.text):
            continue
        town = _TOWN.fullmatch(word.text)
        before = sentence.text[max(0, word.start - 1) : word.start]
        road = before in _LEADS and _ROAD.fullmatch(word.text)
        if (town and not _FUNCTION.intersection(town["core"])) or road:
            subtype = "division" if town else "street"
            yield Candidate(word.start, word.end, "place", "place.letters", CONFIDENCE, subtype)


def _names_one(core: str, name: str, *, behind_place: bool) -> bool:
    if (
        is_word(name)
        or name.endswith(_HOME)
        or (len(core) == 1 and not behind_place)
        or core[0] in _PREPOSITIONS
    ):
        return False
    if core[0] == "那":
        return len(core) == len("那大") and _THAT.match(core) is not None
    inner = core[1:] if core[0] in "大小老新古" and len(core) > 1 else core
    if _FUNCTION.intersection(inner):
        return False
    # Behind a county a town may bear the name of a word: 站前区|跃进街道.
    # 哈尔滨|周边乡村 is none, though.
    named = (
        behind_place and name.endswith(("街道", "镇", "乡")) and word_tag(core) not in {"f", "s"}
    )
    return frequency(core) < _COMMON or named
