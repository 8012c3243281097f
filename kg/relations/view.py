"""A field of an article with each mention replaced by one symbol.

Patterns over this text read like the sentences they stand for:
``ⓄTITLE、TITLEⓅ`` is an organization, two posts and a person.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as default
from functools import cached_property, lru_cache

from kg.lexicon.wordlists import words
from kg.model.document import Article
from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.text.sentences import sentence_spans
from kg.text.traditional import simplified

SYMBOLS = {"person": "Ⓟ", "organization": "Ⓞ", "place": "Ⓛ", "project": "Ⓙ", "event": "Ⓔ"}
_NAMED = ("Ⓞ", "Ⓛ", "Ⓙ")
# Half-width punctuation reads like the full-width kind; symbols in the text itself vanish.
_SAME = str.maketrans(":;()!?ⓅⓄⓁⒿⒺ", "：；（）！？     ")
_REGIONS = frozenset(word for word in words("title_prefixes") if word.endswith("区"))
# 市公安局|长: the last character of the body is the first of its post too
_SHARES = re.compile("[部厅局署]长(?![期远江城沙春])")
_FRONT = frozenset(("", "。", "；", "，", "\n"))  # what stands before a clause
_COMMA = re.compile(r"(?<!\d),|,(?!\d)")  # a comma between digits is part of the number


@dataclass(frozen=True)
class View:
    """Encoded text of one field; ``offsets[i]`` is where its character ``i`` began.

    ``indexes`` maps the position of a symbol to its mention's index in the article;
    ``ends`` gives where the words of a symbol end that stand for a name said elsewhere.
    """

    article: Article
    mentions: Sequence[Mention]
    field: str
    text: str
    offsets: tuple[int, ...]
    indexes: dict[int, int]
    sentences: tuple[Span, ...]
    ends: dict[int, int] = default(default_factory=dict)

    @cached_property
    def positions(self) -> dict[int, int]:
        """Position of each mention's own symbol, by mention index."""
        return {
            index: position for position, index in self.indexes.items() if position not in self.ends
        }

    @cached_property
    def original(self) -> str:
        """The field's own text."""
        return self.article.field_text(self.field).text

    def mention(self, position: int) -> Mention:
        """The mention whose symbol stands at ``position``."""
        return self.mentions[self.indexes[position]]

    def celebrated(self, position: int) -> int | None:
        """The index of what the event at ``position`` is held for: 甲项目|签约仪式."""
        event = self.mention(position)
        return self._celebrated.get(event.start) if event.type == "event" else None

    @cached_property
    def _celebrated(self) -> dict[int, int]:
        """Index of the project or body, the longest, that begins at each offset of the field."""
        begun = [
            (mention.end, index)
            for index, mention in enumerate(self.mentions)
            if mention.type in ("project", "organization") and mention.field == self.field
        ]
        return {self.mentions[index].start: index for _, index in sorted(begun)}

    def symbols(self, start: int, end: int, types: str = "ⓅⓄⓁⒿⒺ") -> list[int]:
        """Positions of symbols of the given kinds in ``[start, end)``."""
        marked = self._marked
        among = marked[bisect_left(marked, start) : bisect_left(marked, end)]
        return [position for position in among if self.text[position] in types]

    @cached_property
    def simple(self) -> dict[int, str]:
        """The fullest name at each position, in simplified characters."""
        return {position: simplified(self.name(position)) for position in self.indexes}

    @cached_property
    def _marked(self) -> list[int]:
        """Positions of all symbols in order."""
        return sorted(self.indexes)

    def listed(self, start: int, end: int, types: str) -> list[int]:
        """Symbols of a list of names, of places in line (街道|社区) only the last."""
        return [
            i for i in self.symbols(start, end, types) if self.text[i + 1 : i + 2] not in _NAMED
        ]

    def source(self, start: int, end: int) -> Span:
        """Offsets in the field of the encoded range ``[start, end)``."""
        if end <= start:
            return Span(self.offsets[start], self.offsets[start])
        last = end - 1
        if last in self.ends:
            return Span(self.offsets[start], self.ends[last])
        if last in self.indexes:
            return Span(self.offsets[start], self.mention(last).end)
        return Span(self.offsets[start], self.offsets[last] + 1)

    def encoded(self, offset: int) -> int:
        """Position in the encoded text of the character at ``offset`` of the field."""
        return bisect_right(self.offsets, offset) - 1

    def sentence(self, position: int) -> Span:
        """The sentence, in encoded positions, that holds ``position``."""
        return self.sentences[self.sentence_number(position)]

    def sentence_number(self, position: int) -> int:
        """Which sentence holds ``position``."""
        return max(0, bisect_right(self.sentences, position, key=lambda span: span.start) - 1)

    def paragraph(self, position: int) -> Span:
        """The paragraph, in encoded positions, that holds ``position``."""
        start = self.text.rfind("\n", 0, position) + 1
        end = self.text.find("\n", position)
        return Span(start, len(self.text) if end < 0 else end)

    def name(self, position: int) -> str:
        """The fullest name of the mention at ``position``."""
        mention = self.mention(position)
        return mention.fullest


def make_view(article: Article, mentions: Sequence[Mention], field: str) -> View:
    """Encode one field; of overlapping mentions the first and longest is kept.

    An event that begins a clause with its host is written as both (海大|百年校庆).
    """
    original = article.field_text(field).text
    ordered = sorted(
        (index for index, mention in enumerate(mentions) if mention.field == field),
        key=lambda index: (mentions[index].start, -mentions[index].end),
    )
    bodies = [index for index in reversed(ordered) if mentions[index].type == "organization"]
    # At each place the longest, but a company before its units.
    bodies.sort(key=lambda index: mentions[index].text.endswith("公司"))
    hosts = {mentions[index].start: index for index in bodies}
    encoding = _Encoding(original)
    for index in ordered:
        mention = mentions[index]
        if mention.start < encoding.position or mention.end <= mention.start:
            continue
        if mention.type == "place" and mention.text in _REGIONS:
            continue  # 华北区经理: the region belongs to the post
        host = hosts.get(mention.start) if mention.type == "event" else None
        if host is not None and original[max(0, mention.start - 1) : mention.start] in _FRONT:
            encoding.name(host, mentions[host])
        encoding.name(index, mention)
        if _SHARES.match(original, mention.end - 1):
            encoding.repeat_last()
    return encoding.view(article, mentions, field)


class _Encoding:
    """The text of a field as it is written with symbols, from left to right."""

    def __init__(self, original: str) -> None:
        self.original = original
        self.position = 0  # offset up to which the field is written
        self._pieces: list[str] = []
        self._offsets: list[int] = []
        self._indexes: dict[int, int] = {}

    def name(self, index: int, mention: Mention) -> None:
        """What stands before a mention as it is, and the mention as one symbol."""
        start = max(mention.start, self.position)
        self._plain(start)
        self._indexes[len(self._offsets)] = index
        self._pieces.append(SYMBOLS[mention.type])
        self._offsets.append(start)
        self.position = mention.end

    def repeat_last(self) -> None:
        """The last character once more, which belongs to the name and to what follows."""
        self._pieces.append(self.original[self.position - 1])
        self._offsets.append(self.position - 1)

    def view(self, article: Article, mentions: Sequence[Mention], field: str) -> View:
        """The view, with the rest of the field."""
        self._plain(len(self.original))
        text, offsets = "".join(self._pieces), (*self._offsets, len(self.original))
        return View(article, mentions, field, text, offsets, self._indexes, sentence_spans(text))

    def _plain(self, end: int) -> None:
        self._pieces.append(_plain(self.original[self.position : end]))
        self._offsets.extend(range(self.position, end))


def _plain(text: str) -> str:
    return simplified(_COMMA.sub("，", text).translate(_SAME))


def without(view: View, spans: Iterable[Span]) -> View:
    """The view with encoded ranges taken out, such as the posts in front of names."""
    dropped = {position for span in spans for position in range(*span)}
    kept = [i for i in range(len(view.text)) if i not in dropped]
    text = "".join(view.text[i] for i in kept)
    indexes = {new: view.indexes[old] for new, old in enumerate(kept) if old in view.indexes}
    ends = {new: view.ends[old] for new, old in enumerate(kept) if old in view.ends}
    offsets = (*(view.offsets[i] for i in kept), view.offsets[-1])
    return replace(
        view,
        text=text,
        offsets=offsets,
        indexes=indexes,
        sentences=sentence_spans(text),
        ends=ends,
    )


def with_names(view: View, found: Mapping[Span, int]) -> View:
    """The view with words that stand for a name said elsewhere written as its symbol."""
    pieces: list[str] = []
    offsets: list[int] = []
    indexes: dict[int, int] = {}
    ends: dict[int, int] = {}
    position = 0
    for span in (*sorted(found), Span(len(view.text), len(view.text))):
        for old in range(position, span.start):
            if old in view.indexes:
                indexes[len(offsets)] = view.indexes[old]
            offsets.append(view.offsets[old])
        pieces.append(view.text[position : span.start])
        position = span.end
        if span in found:
            ends[len(offsets)] = view.offsets[span.end]
            indexes[len(offsets)] = found[span]
            offsets.append(view.offsets[span.start])
            pieces.append(SYMBOLS[view.mentions[found[span]].type])
    text = "".join(pieces)
    return replace(
        view,
        text=text,
        offsets=(*offsets, view.offsets[-1]),
        indexes=indexes,
        sentences=sentence_spans(text),
        ends=ends,
    )


def sentences_of(original: str, start: int, end: int) -> Span:
    """The run of sentences of the field that holds ``[start, end)``."""
    spans = _spans_of(original)
    first = max(0, bisect_right(spans, start, key=lambda span: span.start) - 1)
    last = max(first, bisect_left(spans, end, key=lambda span: span.start) - 1)
    return Span(min(spans[first].start, start), max(spans[last].end, end))


@lru_cache(maxsize=4)
def _spans_of(original: str) -> tuple[Span, ...]:
    """The sentences of a field: each of its statements asks for them."""
    return sentence_spans(original)
