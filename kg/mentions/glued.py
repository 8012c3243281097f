"""The names in one token that the tagger calls an organization.

It leaves conjunctions and verbs on a name (华友钴业合资) and runs two bodies together
(三峡集团公益基金会和稻花香集团, 区委区政府).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.organizations import ending_of, is_generic
from kg.lexicon.places import ending_of as place_ending
from kg.lexicon.words import pieces, word_tag
from kg.mentions.bodies import LEVEL_BODY
from kg.mentions.tagged import Word

_PREDICATES = frozenset({"代表", "携手", "共同", "联合"})
# 日本鲜鱼株式会社|在分拨中心, 晶澜光学总经理|由|皖江新材集团.
_LEGAL_INSIDE = re.compile(
    r"(?P<head>.{2,}?(?:有限公司|有限责任公司|株式会社|集团|公司))(?:在|由|与|和|向|对|为|将|是)(?P<rest>.{3,})$"
)
_TRAILING = re.compile(r"(?:[与和及等在对向讯电]|合资|合作|合办|共建|共同|办厂|联合|托管|承建)$")
_TWO = re.compile(r"(?P<head>.{3,}?)(?:[和与及]|所属|旗下|下属的?)(?P<rest>.{4,})")
_SHORTEST = 3  # characters that a token keeps


def names_in(word: Word) -> Iterator[tuple[int, int]]:
    """Spans in the sentence, in order."""
    text = word.text
    while len(text) >= _SHORTEST and (tail := _TRAILING.search(text)):
        text = text[: tail.start()]
    for start, end in _apart(text):
        yield word.start + start, word.start + end


def _apart(text: str) -> list[tuple[int, int]]:
    if cut := _LEGAL_INSIDE.match(text):
        rest = cut["rest"]
        second = [(cut.start("rest"), len(text))]
        named = ending_of(rest) and not is_generic(rest)
        return [(0, cut.end("head")), *(second if named else [])]
    for pair in _TWO.finditer(text):
        if _are_two(pair["head"], pair["rest"]):
            return [(0, pair.end("head")), (pair.start("rest"), len(text))]
    bodies = list(LEVEL_BODY.finditer(text))
    if len(bodies) > 1 and "".join(body.group() for body in bodies) == text:
        return [body.span() for body in bodies]
    return _around_predicate(text)


def _are_two(head: str, rest: str) -> bool:
    """三峡集团公益基金会|和|稻花香集团, rather than 自然资源和规划局."""
    ending = ending_of(head) or place_ending(head)
    whole = ending is not None and len(ending) > 1 and not is_generic(head)
    return whole and ending_of(rest) is not None and not is_generic(rest)


def _around_predicate(text: str) -> list[tuple[int, int]]:
    """Two bodies with a verb between them, or the whole text."""
    position = 0
    parts = pieces(text)
    for place, part in enumerate(parts[:-1]):
        position += len(part)
        head, rest = text[:position], parts[place + 1]
        if ending_of(head) and not is_generic(head) and _is_predicate(rest, text[position:]):
            behind = position + len(rest)
            more = ending_of(text) and behind < len(text) - 1
            return [(0, position), *([(behind, len(text))] if more else [])]
    return [(0, len(text))]


def _is_predicate(word: str, rest: str) -> bool:
    """国会|预算办公室 goes on with what its office is for."""
    goes_on = ending_of(rest) is not None or rest.endswith("办公室")
    return word in _PREDICATES or (word_tag(word) == "v" and not goes_on)
