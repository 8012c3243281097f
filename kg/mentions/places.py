"""Places: what the tagger says, put right, with the names told by their endings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.countries import NAMES as COUNTRIES
from kg.lexicon.divisions import is_division
from kg.lexicon.places import ABROAD, IDEAS, NOT_PLACES, REGIONS, subtype_of
from kg.lexicon.words import is_word, word_tag
from kg.mentions.candidate import Candidate
from kg.mentions.chains import parts_of
from kg.mentions.place_edges import completed_person, name_begin, name_end
from kg.mentions.place_endings import find_by_ending
from kg.mentions.place_names import (
    SHORE,
    SITED,
    is_doctrine,
    is_rather_organization,
    names_nothing,
)
from kg.mentions.tagged import TaggedSentence, Word

_VERB_PREFIX = re.compile(
    rf"^(?:进|赴|到|在|驻|来|去|入|回|由|从|与|和|对|{'|'.join(SITED)})(?=[\u4e00-\u9fff]{{2,}})"
)
_OFFICE = re.compile(r"(?:书记|[市县区镇乡]长|主任|局长|主席|常委)$")
# 彭家|弄, 炎帝|中路: what the tagger takes for a person goes on as a lane or town.
_LANE = re.compile(r"(?:镇|弄|[东西南北中]?路|巷|[大小]?桥|渔场|大道|社区|胡同)")
# How a quotation goes on that is a name itself: “桂海|明珠”, not “赣州|—杜伊斯堡”.
_QUOTED_REST = re.compile("[\u4e00-\u9fff]{2,10}[”’]")
_REGION = re.compile("|".join([*REGIONS, *ABROAD]))
_OF_STATES = re.compile("(?:[一-鿿]中|中[一-鿿])(?:关系|友谊|友好|两国|建交|双方|双边)")
_MODEL = re.compile(r"\d{3,}(?![个家多年人名亿万元公里亩\d.])")
_AFTER_SOMEBODY = (
    "故居",
    "旧居",
    "纪念馆",
    "纪念园",
    "陵园",
    "墓园",
    "祠堂",
    "家庙",
    "宗祠",
    "故里",
)


def find_places(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    yield from _by_tagger(sentence)
    yield from _after_persons(sentence)
    yield from find_by_ending(sentence)
    yield from _regions(sentence)
    yield from _lanes(sentence)


def _by_tagger(sentence: TaggedSentence) -> Iterator[Candidate]:
    for word in sentence.words:
        if word.tag != "LOC" or len(word.text) < 2 or word.text in NOT_PLACES:
            continue
        if _OFFICE.search(word.text):
            continue  # 铁山港区委书记 is a post
        if _MODEL.match(sentence.text, word.end) or _is_of_states(sentence.text, word):
            continue  # 底特律4000 is a product
        if _is_idea(sentence, word) or is_doctrine(sentence.text, word.start):
            continue
        if is_rather_organization(word.text):
            continue
        start = _tagged_start(sentence, word)
        end = start + len(SHORE.sub("", sentence.text[start : name_end(sentence, word)]))
        yield from _whose_guest(sentence, word, end)
        for low, high in parts_of(sentence.text[start:end]):
            name = sentence.text[start + low : start + high]
            if len(name) > 1 and not names_nothing(name):
                yield Candidate(
                    start + low,
                    start + high,
                    "place",
                    "place.tagger",
                    0.9,
                    subtype_of(name) or _subtype_of_short(name),
                )


def _whose_guest(sentence: TaggedSentence, word: Word, end: int) -> Iterator[Candidate]:
    """人民大会堂同|斯洛伐克: the country or division behind where the first place ended."""
    guest = sentence.text[end + 1 : word.end]
    if guest in COUNTRIES or is_division(guest):
        yield Candidate(end + 1, word.end, "place", "place.tagger", 0.9, subtype_of(guest))


def _tagged_start(sentence: TaggedSentence, word: Word) -> int:
    """Where the name in a tagged word begins: verbs before it go, lost characters come back."""
    start = word.start - _dictionary_prefix(sentence, word)
    if word_tag(word.text[2:]) == "ns" and word_tag(word.text[:2]).startswith("v"):
        start = word.start + 2  # 振兴 + 东北
    if word.text[0] == "同" and word.text[1:] in COUNTRIES:
        return word.start + 1
    prefix = _VERB_PREFIX.match(word.text)
    if prefix and not is_word(word.text) and not is_division(word.text):  # 和龙市
        start += prefix.end()
    return name_begin(sentence, word) if start == word.start else start


def _after_persons(sentence: TaggedSentence) -> Iterator[Candidate]:
    """炎帝|中路: a place whose first part the tagger takes for a person."""
    for word in sentence.words:
        if word.tag == "PER" and word.text.endswith(_AFTER_SOMEBODY) and len(word.text) > 3:
            yield Candidate(word.start, word.end, "place", "place.completed", 0.85, "site")
        end = completed_person(sentence, word) if word.tag == "PER" else word.end
        if end > word.end:
            name = sentence.text[word.start : end]
            yield Candidate(word.start, end, "place", "place.completed", 0.8, subtype_of(name))


def _is_of_states(text: str, word: Word) -> bool:
    """巴中|关系: the signs of two states, which are the name of a city too."""
    return len(word.text) == 2 and _OF_STATES.match(text, word.start) is not None


def _is_idea(sentence: TaggedSentence, word: Word) -> bool:
    """“上海精神” names an idea, “桂海明珠” a ship: neither names the place it begins with."""
    text = sentence.text
    if not text.startswith(("“", "‘"), max(0, word.start - 1)):
        return False
    return text.startswith(IDEAS, word.end) or _QUOTED_REST.match(text, word.end) is not None


def _dictionary_prefix(sentence: TaggedSentence, word: Word) -> int:
    """新|安江: one more character to the left when the dictionary knows the longer place."""
    longer = sentence.text[max(0, word.start - 1) : word.end]
    return int(len(longer) > len(word.text) and word_tag(longer) == "ns")


def _regions(sentence: TaggedSentence) -> Iterator[Candidate]:
    for match in _REGION.finditer(sentence.text):
        subtype = subtype_of(match.group()) or ("zone" if match.group() in REGIONS else "division")
        yield Candidate(*match.span(), "place", "place.region", 0.9, subtype)


def _lanes(sentence: TaggedSentence) -> Iterator[Candidate]:
    """彭家|弄: a lane that bears the name of a family."""
    for word in sentence.words:
        lane = _LANE.match(sentence.text, word.end) if word.tag == "PER" else None
        if lane and len(word.text) == len("彭家") and lane.end() in sentence.edges:
            yield Candidate(word.start, lane.end(), "place", "place.ending", 0.8, "street")


def _subtype_of_short(name: str) -> str | None:
    return "division" if word_tag(name) == "ns" else None
