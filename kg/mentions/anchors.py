"""What makes a name distinctive, rather than a phrase for a kind of thing."""

from __future__ import annotations

import re

from kg.lexicon import divisions
from kg.lexicon.organizations import COMPLETE, COMPLETE_NAMES, LEVELS, NAME_VERBS, ending_of
from kg.lexicon.places import NOT_PLACES
from kg.lexicon.words import frequency, has_unknown_part, is_word, pieces, word_tag
from kg.mentions.tagged import TaggedSentence, Word

_LEVEL_WORDS = ("自治区", "兵团")  # open the name of an office as 市 and 县 do
_PREFIXES = ("中国", "中共", "全国", "国家", "国际", "亚洲", "世界", "中华", "中央", "第")


def is_phase(word: Word) -> bool:
    """一期, 二期: within a project's name as good as a name."""
    return word.text.endswith("期") and word.tag == "m"


def is_anchor(sentence: TaggedSentence, index: int, head: int) -> bool:
    """Whether the word makes the name with head ``head`` one that no other thing bears.

    Places, organizations and coined words do, so do a level character (区人社局), a
    national prefix and Latin letters.
    """
    word = sentence.words[index]
    text = word.text
    if word.tag in {"LOC", "ORG", "PER"}:
        return text not in NOT_PLACES and not text.startswith("中国式") and not _is_plain(text)
    if text[0] in LEVELS and not is_word(text):
        return len(text) > 1 or index < head
    return (
        is_mistagged_name(word)
        or text.startswith(_PREFIXES)
        or text in _LEVEL_WORDS
        or _has_latin(text)
        or _is_coined(word, own_head=index == head)
        or _is_single_pair(sentence, index)
    )


def _has_latin(text: str) -> bool:
    return text.isascii() and any(character.isalpha() for character in text)


def _is_coined(word: Word, *, own_head: bool) -> bool:
    # 二里头夏都遗址博物馆, to the tagger a number.
    tags = {"nz", "n", "vn"} if re.search(r"\d", word.text) else {"nz", "n", "vn", "m"}
    if word.tag not in tags or len(word.text) < 2 or is_word(word.text):
        return False
    return has_unknown_part(_before_ending(word.text) if own_head else word.text)


def _is_single_pair(sentence: TaggedSentence, index: int) -> bool:
    """中|车: single characters in a row are a name that the tagger does not know."""
    return _is_single(sentence, index) and _is_single(sentence, index + 1)


def is_mistagged_name(word: Word) -> bool:
    """启迪控股 as a verb, 太重集团 as an adverb: an unknown word that ends like an organization."""
    return (
        word.tag in {"v", "vd", "d", "a", "ad"}
        and len(word.text) > (2 if word.tag == "v" else 3)
        and ending_of(word.text) is not None
        and not frequency(word.text)
        and not _acts(word.text)
    )


def _acts(text: str) -> bool:
    """Whether a verb stands in a glued word: 深化|党中央, 对口帮扶县医院."""
    if text not in COMPLETE and text.endswith(COMPLETE_NAMES):
        return True
    inside = [part for part in pieces(text) if len(part) > 1 and part not in NAME_VERBS]
    return any(word_tag(part).startswith("v") for part in inside)


def _is_plain(text: str) -> bool:
    """合作 tagged as an organization: a verb of the dictionary is no anchor; 包头 is a city."""
    verb = len(text) == 2 and word_tag(text).startswith("v")
    return verb and not divisions.is_division(text)


def _is_single(sentence: TaggedSentence, index: int) -> bool:
    if index >= len(sentence.words):
        return False
    word = sentence.words[index]
    return len(word.text) == 1 and word.tag in {"n", "nz"}


def _before_ending(text: str) -> str:
    ending = ending_of(text)
    return text[: -len(ending)] if ending else text
