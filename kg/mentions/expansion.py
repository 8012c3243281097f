"""Where a name begins: walking left from its head over what may belong to it."""

from __future__ import annotations

from kg.lexicon.lists import load
from kg.lexicon.organizations import JOINED_FUNCTIONS, NAME_VERBS, ending_of
from kg.lexicon.words import frequency
from kg.mentions.anchors import is_anchor, is_mistagged_name, is_phase
from kg.mentions.tagged import TaggedSentence, Word

MAX_WORDS = 14  # the longest legal names in the seeds and in the corpus have 12 words
_NOUN_TAGS = frozenset({"n", "nz", "nw", "vn", "an", "a", "s", "f", "LOC", "ORG", "vd", "ad"})
_JOINING = frozenset("和与及、")
_LINKS = frozenset("·-")
_CAPACITY = frozenset({"年产", "日产"})
_ROLES = ("方", "单位", "榜者")  # nouns that say what a company is in the matter
# 灵峰|现代|产业园: to the tagger a time and a number.
_NOUNS_OF_NAMES = frozenset({"现代", "零碳"})
_QUALITY = "先进"
_STOP_WORDS = frozenset(load("stops")["before_names"])


def name_start(
    sentence: TaggedSentence, head: int, *, strong: bool = False, numbers: bool = False
) -> int | None:
    """First word of the name whose head is word ``head``, or None without an anchor.

    An anchor is what makes a name distinctive: a place, an organization, a coined
    word, a level character (市, 区) or a national prefix.  A ``strong`` head (a legal
    form) accepts any run of nouns before it; with ``numbers`` quantities may stand
    inside (年产60万千升生产基地项目).
    """
    first = head
    while first > 0 and head - first < MAX_WORDS and _belongs(sentence, first - 1, numbers):
        first -= 1
    for index in range(first, head + 1):
        if is_anchor(sentence, index, head) or (numbers and is_phase(sentence.words[index])):
            return index
    return first if strong and first < head else None


def _belongs(sentence: TaggedSentence, index: int, numbers: bool) -> bool:
    word = sentence.words[index]
    if word.text in _JOINING:
        return _joins_function(sentence, index) or (numbers and _joins_actions(sentence, index))
    if _is_stop(word) and not _is_quality_of_name(sentence, index):
        return False
    if word.tag == "v":
        return _is_name_verb(sentence, index, numbers)
    if word.tag == "PER":
        return numbers and index + 1 < len(sentence.words)
    if word.tag in {"m", "q"}:
        return numbers or word.text.startswith("第") or word.text.isascii()
    plain = word.tag in _NOUN_TAGS or word.text in _NOUNS_OF_NAMES
    return plain or word.text in _LINKS or _is_latin(word)


def _is_stop(word: Word) -> bool:
    return (word.text in _STOP_WORDS and (word.tag != "n" or word.text.endswith(_ROLES))) or (
        word.tag == "ORG" and word.text[-1] in _JOINING
    )


def _is_quality_of_name(sentence: TaggedSentence, index: int) -> bool:
    """先进 in 华屹半导体先进封测基地项目; 青岛先进学校 are good schools."""
    if sentence.words[index].text != _QUALITY or not index:
        return False
    what = sentence.words[index + 1].text
    return sentence.words[index - 1].tag in {"ORG", "LOC"} and ending_of(what) != what


def _joins_actions(sentence: TaggedSentence, index: int) -> bool:
    """研发及应用项目: two actions under one project."""
    before, after = sentence.words[index - 1], sentence.words[index + 1]
    return index > 0 and before.tag == after.tag == "vn"


def _is_name_verb(sentence: TaggedSentence, index: int, numbers: bool) -> bool:
    """A verb inside a name; one right before another name is the predicate (建设 + 东北亚…中心)."""
    word = sentence.words[index]
    if word.text == "驻" or is_mistagged_name(word):
        return True
    if sentence.words[index + 1].tag in {"LOC", "ORG"}:
        return False
    if numbers and word.text in _CAPACITY:
        return True
    return word.text in NAME_VERBS or not frequency(word.text)


def _is_latin(word: Word) -> bool:
    return word.tag == "xc" and word.text.isascii()


def _joins_function(sentence: TaggedSentence, index: int) -> bool:
    position = sentence.words[index].start
    for function in JOINED_FUNCTIONS:
        start = sentence.text.find(function)
        while start >= 0:
            if start < position < start + len(function):
                return True
            start = sentence.text.find(function, start + 1)
    return False
