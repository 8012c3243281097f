"""Where a name begins: walking left from its head over what may belong to it."""

from __future__ import annotations

from kg.lexicon.lists import load
from kg.lexicon.organizations import JOINED_FUNCTIONS, LEVELS, NAME_VERBS, ending_of
from kg.lexicon.places import NOT_PLACES
from kg.lexicon.words import frequency, has_unknown_part, is_word, word_tag
from kg.mentions.tagged import TaggedSentence, Word

MAX_WORDS = 14  # the longest legal names in the seeds and in the corpus have 12 words
_ANCHOR_PREFIXES = ("中国", "中共", "全国", "国家", "国际", "亚洲", "世界", "中华", "中央", "第")
_NOUN_TAGS = frozenset({"n", "nz", "nw", "vn", "an", "a", "s", "f", "LOC", "ORG", "vd", "ad"})
_JOINING = frozenset("和与及、")
_LINKS = frozenset("·-")
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
        if _is_anchor(sentence, index, head) or (numbers and _is_phase(sentence.words[index])):
            return index
    return first if strong and first < head else None


def _belongs(sentence: TaggedSentence, index: int, numbers: bool) -> bool:
    word = sentence.words[index]
    if word.text in _JOINING:
        return _joins_function(sentence, index) or (numbers and _joins_actions(sentence, index))
    if _is_stop(word):
        return False
    if word.tag == "v":
        return _is_name_verb(sentence, index, numbers)
    if word.tag == "PER":
        return numbers and index + 1 < len(sentence.words)
    if word.tag in {"m", "q"}:
        return numbers or word.text.startswith("第") or word.text.isascii()
    return word.tag in _NOUN_TAGS or word.text in _LINKS or _is_latin(word)


def _is_stop(word: Word) -> bool:
    return (word.text in _STOP_WORDS and word.tag != "n") or (
        word.tag == "ORG" and word.text[-1] in _JOINING
    )


def _joins_actions(sentence: TaggedSentence, index: int) -> bool:
    """研发及应用项目: two actions under one project."""
    before, after = sentence.words[index - 1], sentence.words[index + 1]
    return index > 0 and before.tag == after.tag == "vn"


def _is_name_verb(sentence: TaggedSentence, index: int, numbers: bool) -> bool:
    """A verb inside a name; one right before another name is the predicate (建设 + 东北亚…中心)."""
    word = sentence.words[index]
    if word.text == "驻" or _is_mistagged_name(word):
        return True
    if sentence.words[index + 1].tag in {"LOC", "ORG"}:
        return False
    if numbers and word.text in _CAPACITY:
        return True
    return word.text in NAME_VERBS or not frequency(word.text)


def _is_plain(text: str) -> bool:
    """合作 tagged as an organization: a verb of the dictionary is no anchor."""
    return len(text) == 2 and word_tag(text).startswith("v")


def _is_mistagged_name(word: Word) -> bool:
    """启迪控股 as a verb: an unknown word that ends like an organization."""
    return (
        word.tag == "v"
        and len(word.text) > 2
        and ending_of(word.text) is not None
        and not frequency(word.text)
    )


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


def _is_phase(word: Word) -> bool:
    return word.text.endswith("期") and word.tag == "m"


def _is_anchor(sentence: TaggedSentence, index: int, head: int) -> bool:
    word = sentence.words[index]
    text = word.text
    if _is_mistagged_name(word):
        return True
    if word.tag in {"LOC", "ORG", "PER"}:
        return text not in NOT_PLACES and not text.startswith("中国式") and not _is_plain(text)
    if text.startswith(_ANCHOR_PREFIXES):
        return True
    if text[0] in LEVELS and not is_word(text):
        return len(text) > 1 or index < head
    if text.isascii() and any(character.isalpha() for character in text):
        return True
    if word.tag in {"nz", "n", "vn"} and len(text) >= 2 and not is_word(text):
        return has_unknown_part(_before_ending(text) if index == head else text)
    # 中|车: single characters in a row are a name that the tagger does not know.
    return len(text) == 1 and word.tag in {"n", "nz"} and _is_single(sentence, index + 1)


def _is_single(sentence: TaggedSentence, index: int) -> bool:
    if index >= len(sentence.words):
        return False
    word = sentence.words[index]
    return len(word.text) == 1 and word.tag in {"n", "nz"}


def _before_ending(text: str) -> str:
    ending = ending_of(text)
    return text[: -len(ending)] if ending else text
