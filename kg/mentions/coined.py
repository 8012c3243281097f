"""Firms called by the coined word that their name begins with: 绿曜 of 绿曜光电.

Two characters that no dictionary knows, before the trade of a firm that the article names
(宝盾|五金智能锁具有限公司), mean that firm wherever they stand as a word of their own.  The tagger
takes them for a person or a place, or for nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from kg.lexicon import divisions, wellknown
from kg.lexicon.companies import TRADES, strip_legal_form
from kg.lexicon.lists import any_of
from kg.lexicon.words import frequency, is_word
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence

_SIZE = 2  # characters; longer ones are found by the names that are cut (``repeats``)
_WORD = re.compile(f"[\u4e00-\u9fff]{{{_SIZE}}}")
_PLANT = ("厂", "店")
_TRADE = re.compile(any_of(trade for trade in TRADES if len(trade) > 1))
# Behind a name that goes on stands a noun: 恒拓|传动, 凌霄|固体火箭总装项目.
_GOES_ON = frozenset({"n", "nz", "vn", "nw", "an", "ORG", "LOC", "PER", "xc"})
_SAID_OF = re.compile(
    "营业|营收|收入|产值|利润|销售|员工|董事|总经理|总裁|总监|创始人|负责人|方面|公司|集团|工厂|新厂|一期|二期"
)
_MISTAKEN = frozenset({"place.tagger", "place.repeat", "person.tagger", "person.repeat"})
_STRENGTH = 0.7


def as_firms(
    chosen: Mapping[str, Sequence[Candidate]], texts: Mapping[str, str], firms: Mapping[str, str]
) -> dict[str, list[Candidate]]:
    """The candidates of each field; what the tagger took for a person or a place is the firm.

    ``firms`` are the coined words with their firms, here and in ``find_coined``.
    """
    return {
        field: [_as_firm(item, texts[field][item.start : item.end], firms) for item in items]
        for field, items in chosen.items()
    }


def _as_firm(item: Candidate, name: str, firms: Mapping[str, str]) -> Candidate:
    # 东辛采油厂 has its name from where it is.
    place = item.type == "place" and firms.get(name, "").endswith(_PLANT)
    if item.rule not in _MISTAKEN or name not in firms or place:
        return item
    return Candidate(
        item.start, item.end, "organization", "org.coined", _STRENGTH, "company", firms[name]
    )


def find_coined(
    sentences: Mapping[str, Sequence[TaggedSentence]], firms: Mapping[str, str]
) -> dict[str, list[Candidate]]:
    """Further candidates of each field."""
    return {
        field: [
            candidate.moved(row.offset) for row in rows for candidate in _in_sentence(row, firms)
        ]
        for field, rows in sentences.items()
    }


def _in_sentence(sentence: TaggedSentence, firms: Mapping[str, str]) -> Iterator[Candidate]:
    for word, firm in firms.items():
        for match in re.finditer(word, sentence.text):
            start, end = match.span()
            behind = sentence.word_after(end)
            alone = start in sentence.edges and end in sentence.edges
            alone = alone and not _TRADE.match(sentence.text, end)  # 桂海|航运
            if sentence.text[start - 1 : start] == "“" and sentence.text[end : end + 1] != "”":
                continue  # “桂海明珠”轮
            ends = behind is None or behind.tag not in _GOES_ON or _SAID_OF.match(behind.text)
            if alone and ends:
                yield Candidate(
                    start, end, "organization", "org.coined", _STRENGTH, "company", firm
                )


def coined_words(
    chosen: Mapping[str, Sequence[Candidate]], texts: Mapping[str, str]
) -> dict[str, str]:
    """The coined words of the article's firms, each with the only firm that has it."""
    held: dict[str, set[str]] = defaultdict(set)
    for field, items in chosen.items():
        for item in items:
            name = item.expanded or texts[field][item.start : item.end]
            firm = item.subtype == "company" or strip_legal_form(name) != name
            word = _coined(name) if item.type == "organization" else None
            if word is not None and (firm or name.endswith(_PLANT)):
                held[word].add(name)
    firms = {word: max(sorted(names), key=len) for word, names in held.items()}
    return {
        word: firm
        for word, firm in sorted(firms.items())
        if all(name in firm for name in held[word])
    }


def _coined(name: str) -> str | None:
    core = strip_legal_form(name)
    own = core.removeprefix(divisions.leading(core)[0])
    word, rest = own[:_SIZE], name[name.find(own) + _SIZE :] if own else ""
    known = frequency(word) or word in TRADES or wellknown.find(word)
    place = any(divisions.find(word + level) for level in ("", "区", "县", "市"))
    if known or place or not _WORD.fullmatch(word):
        return None
    plant = rest.endswith(_PLANT) and is_word(rest[:-1])  # 齐香|豆制品厂
    return word if _TRADE.match(rest) or plant else None
