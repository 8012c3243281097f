"""A tagged sentence with offsets, as the rules look at it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from kg.lexicon import divisions
from kg.lexicon.lists import any_of
from kg.lexicon.organizations import BRACKETED_LEGAL_FORM, ending_of
from kg.lexicon.places import SUFFIXES
from kg.mentions.tagger import NameSpan, Reading, Token
from kg.model.offsets import MappedText
from kg.text.marks import ITEM_MARKS

# A bracketed place inside a legal name, 山港托克国际贸易（山东）有限公司: the tagger
# loses the name at the bracket, so it is tagged without it.
_BRACKET_IN_NAME = re.compile(
    r"(?<=[\u4e00-\u9fffA-Za-z])[（(][\u4e00-\u9fff]{2,6}[）)]"
    rf"(?=[\u4e00-\u9fff]{{0,8}}?(?:{'|'.join(BRACKETED_LEGAL_FORM)}))"
    r"|(?<=中国)[（(][\u4e00-\u9fff]{2,6}[）)](?=[\u4e00-\u9fff]{2,})"
)

_OF_PLACES = (
    *(ending for kind in ("zone", "park") for ending in SUFFIXES[kind] if len(ending) > 2),
    *("产业基地", "会展中心", "港区"),
)
# 铁山港（临海）工业区, 刚果（金）政府: the same in a place's name, not in one of two states
_BRACKET_IN_PLACE = re.compile(
    r"(?<=[\u4e00-\u9fff]{2})(?<!中[\u4e00-\u9fff])[（(][\u4e00-\u9fff]{2,4}[）)]"
    rf"(?=(?:[\u4e00-\u9fff]{{2,6}})?{any_of(_OF_PLACES)})"
    r"|(?<=刚果)[（(][金布][）)](?=[\u4e00-\u9fff]{2})"
)

# Marks that open an item of a list and that the tagger leaves on its first word.
_MARK = re.compile(f"[{ITEM_MARKS}・]+")

_AUTONOMOUS = "自治"  # in the name of every autonomous division
TAIL = 10  # characters; no ending of the word lists is longer


class Word(NamedTuple):
    """A token with its place in the sentence."""

    text: str
    tag: str
    start: int
    end: int


@dataclass(frozen=True)
class TaggedSentence:
    """``text`` begins at character ``offset`` of its field; words cover it in order.

    ``names`` are what the tagger's learned layer takes for names, None where it has none.
    """

    text: str
    offset: int
    words: tuple[Word, ...]
    names: tuple[NameSpan, ...] | None = None

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self.words]

    @cached_property
    def edges(self) -> frozenset[int]:
        """Places where a word begins or ends."""
        return frozenset(self._starts) | {len(self.text)}

    @cached_property
    def bodies(self) -> tuple[tuple[int, str], ...]:
        """The words that end like an organization: their indexes and the longest ending."""
        tails = enumerate(map(ending_of, self._tails))
        return tuple((index, ending) for index, ending in tails if ending is not None)

    @cached_property
    def _tails(self) -> list[str]:
        text = self.text
        return [text[max(0, word.end - TAIL) : word.end] for word in self.words]

    def tail(self, index: int) -> str:
        """The last ``TAIL`` characters up to the end of a word: endings may span words."""
        return self._tails[index]

    def index_at(self, position: int) -> int:
        """Index of the word that holds the character at ``position``."""
        return max(0, bisect_right(self._starts, position) - 1)

    def word_before(self, position: int) -> Word | None:
        """The word that ends at or before ``position``."""
        index = bisect_right(self._starts, position - 1) - 1
        return self.words[index] if position > 0 and index >= 0 else None

    def word_after(self, position: int) -> Word | None:
        """The word that begins at or holds ``position``."""
        return self.words[self.index_at(position)] if position < len(self.text) else None


def tag_sentences(
    pieces: Sequence[tuple[str, int]],
    tag: Callable[[Sequence[str]], list[list[Token]]],
) -> list[TaggedSentence]:
    """Tag sentences given as text and offset; brackets inside names do not break them."""
    clean = [_without_brackets(text) for text, _ in pieces]
    tokens = tag([item.text for item in clean])
    return [
        TaggedSentence(text, offset, _joined(_words(text, mapped, row), text), _names(mapped, row))
        for (text, offset), mapped, row in zip(pieces, clean, tokens, strict=True)
    ]


def texts_to_tag(texts: Iterable[str]) -> list[str]:
    """What ``tag_sentences`` asks the tagger for these sentences."""
    return [_without_brackets(text).text for text in texts]


def _without_brackets(text: str) -> MappedText:
    whole = MappedText.of(text)
    brackets = {
        match.span()
        for pattern in (_BRACKET_IN_NAME, _BRACKET_IN_PLACE)
        for match in pattern.finditer(text)
    }
    return whole.without(sorted(brackets)) if brackets else whole


def _names(mapped: MappedText, tokens: Sequence[Token]) -> tuple[NameSpan, ...] | None:
    if not isinstance(tokens, Reading):
        return None
    placed = ((name, mapped.offsets.source_span(name.start, name.end)) for name in tokens.names)
    return tuple(name._replace(start=span.start, end=span.end) for name, span in placed)


def _joined(words: tuple[Word, ...], text: str) -> tuple[Word, ...]:
    """The words, autonomous divisions that the tagger cuts into several as one each.

    东乡|族自治县, 积石山|保安族|东|乡族|撒拉族自治县; of a word that begins before the division the
    front stays a word (新疆|巴音郭楞蒙古自治州); where a word goes on behind it (自治县委书记) the
    words stay as they were.
    """
    if _AUTONOMOUS not in text:
        return words
    for found in divisions.autonomous().finditer(text):
        start, end = found.span()
        inside = [at for at, word in enumerate(words) if word.start < end and word.end > start]
        if len(inside) < 2 or words[inside[-1]].end != end:
            continue
        first = words[inside[0]]
        front = (
            (first._replace(text=text[first.start : start], end=start),)
            if first.start < start
            else ()
        )
        whole = Word(found.group(), "LOC", start, end)
        words = (*words[: inside[0]], *front, whole, *words[inside[-1] + 1 :])
    return words


def _words(text: str, mapped: MappedText, tokens: Sequence[Token]) -> tuple[Word, ...]:
    words: list[Word] = []
    position = 0
    if len(mapped) == len(text):  # nothing was taken out, as in most sentences
        marked = _MARK.search(text)
        for token in tokens:
            mark = _MARK.match(token.text) if marked else None
            if mark and mark.end() < len(token.text):
                words.append(Word(mark.group(), "w", position, position + mark.end()))
                position = words[-1].end
                token = token._replace(text=token.text[mark.end() :])
            end = position + len(token.text)
            words.append(Word(token.text, token.tag, position, end))
            position = end
        return tuple(words)
    for token in tokens:
        after = position + len(token.text)
        start, end = mapped.offsets.source_span(position, after)
        if words and words[-1].end < start:
            # A removed bracket between two words belongs to the one before it.
            last = words[-1]
            words[-1] = last._replace(text=text[last.start : start], end=start)
        words.append(Word(text[start:end], token.tag, start, end))
        position = after
    return tuple(words)
