"""Where a name begins: walking left from its head over what may belong to it."""

from __future__ import annotations

from kg.lexicon.lists import load
from kg.lexicon.organizations import JOINED_FUNCTIONS, LEVELS, NAME_VERBS, ending_of
from kg.lexicon.places import NOT_PLACES
from kg.lexicon.words import is_word
from kg.mentions.tagged import TaggedSentence, Word

MAX_WORDS = 14  # the longest legal names in the seeds and in the corpus have 12 words
_ANCHOR_PREFIXES = ("中国", "中共", "全国", "国家", "国际", "亚洲", "世界", "中华", "中央", "第")
_NOUN_TAGS = frozenset({"n", "nz", "nw", "vn", "an", "a", "s", "f", "LOC", "ORG", "vd", "ad"})
_JOINING = frozenset("和与及、")
_LINKS = frozenset("·-—")
_CAPACITY = frozenset({"年产", "日产"})
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
        if _is_anchor(sentence.words[index], own_head=index == head):
            return index
    return first if strong and first < head else None


def _belongs(sentence: TaggedSentence, index: int, numbers: bool) -> bool:
    word = sentence.words[index]
    if word.text in _JOINING:
        return _joins_function(sentence, index)
    if word.text in _STOP_WORDS:
        return False
    if word.tag == "v":
        return word.text in NAME_VERBS or (numbers and word.text in _CAPACITY)
    if word.tag in {"m", "q"}:
        return numbers or word.text.startswith("第") or word.text.isascii()
    return word.tag in _NOUN_TAGS or word.text in _LINKS or _is_latin(word)


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


def _is_anchor(word: Word, *, own_head: bool) -> bool:
    text = word.text
    if word.tag in {"LOC", "ORG"}:
        return text not in NOT_PLACES and not text.startswith("中国式")
    if text.startswith(_ANCHOR_PREFIXES):
        return True
    if text[0] in LEVELS and len(text) > 1 and not is_word(text):
        return True
    if text.isascii() and any(character.isalpha() for character in text):
        return True
    if word.tag in {"nz", "n", "vn"} and len(text) >= 2 and not is_word(text):
        return not own_head or ending_of(text) != text
    return False
