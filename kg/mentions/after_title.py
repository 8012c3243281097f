"""People behind a title that the tagger does not call persons: 省长|游景行, 书记|胡日查."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.lexicon.countries import NAMES as COUNTRIES
from kg.lexicon.surnames import COMPOUND, FREQUENT, WHOLE_PARTS, surname_of
from kg.lexicon.words import frequency, word_tag
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence, Word
from kg.mentions.titled import SPEECH, TITLE_END, has_shape, is_phrase

_OTHER = frozenset({"PER", "LOC", "ORG", "TIME", "m", "w"})
_FUNCTION = frozenset({"v", "c", "d", "p", "u", "w", "ad", "vd"})
_SAID = re.compile(r"线上|现场|分别|一行|说|率")


def find_after_title(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    yield from _after_title(sentence)
    yield from _part_after_title(sentence)
    yield from _glued_to_title(sentence)


def _after_title(sentence: TaggedSentence) -> Iterator[Candidate]:
    """A title, then a surname and one or two characters that no word explains."""
    words = sentence.words
    for index, word in enumerate(words[:-1]):
        if word.tag in {"v", "PER"} or not TITLE_END.search(word.text):
            continue
        start = word.end
        if sentence.text.startswith("任上", start):
            continue  # 书记|任上调来: while he had the post
        for end in (start + 4, start + 3, start + 2):
            if end > len(sentence.text) or end not in sentence.edges:
                continue
            name = sentence.text[start:end]
            inside = [item for item in words[index + 1 :] if item.start < end]
            if name[:2] in COMPOUND and len(name) > 2:
                if len(name) == 4 and sentence.words[sentence.index_at(end - 1)].tag in _FUNCTION:
                    continue
                yield Candidate(start, end, "person", "person.after_title", 0.8)
                break
            if (
                has_shape(name)
                and not word_tag(name).startswith("v")  # 代表|应邀
                and len(name) < 4
                and not is_phrase(name)
                and (name[0] in FREQUENT or _is_unknown(inside))
                and (_mistyped(inside) or not any(item.tag in _OTHER for item in inside))
                and not any(len(item.text) > 1 and frequency(item.text) > 5 for item in inside)
                and _speaks(sentence, end)
            ):
                yield Candidate(start, end, "person", "person.after_title", 0.8)
                break


def _part_after_title(sentence: TaggedSentence) -> Iterator[Candidate]:
    """书记胡日查, 主任旺堆: a whole name of another people behind a post."""
    for word in sentence.words[:-1]:
        if word.tag in {"v", "PER"} or not TITLE_END.search(word.text):
            continue
        name = next((p for p in WHOLE_PARTS if sentence.text.startswith(p, word.end)), "")
        end = word.end + len(name)
        if name in COUNTRIES and not SPEECH.match(sentence.text, end):
            continue  # 秘书长|苏丹|问题特别代表
        if name and not sentence.text.startswith(("·", *WHOLE_PARTS), end):
            known = end in sentence.edges or len(name) > len("旺堆")
            if known:
                yield Candidate(word.end, end, "person", "person.parts", 0.85)


def _glued_to_title(sentence: TaggedSentence) -> Iterator[Candidate]:
    """省长游景行 as one word: a title, then a name."""
    for word in sentence.words:
        if len(word.text) < 4 or word.tag in {"PER", "v"} or frequency(word.text):
            continue
        for length in (3, 2):
            name = word.text[-length:]
            title = word.text[:-length]
            if title.endswith("主席") and name[0] == "台":
                break  # 主席台前排 is where people sit
            if TITLE_END.search(title) and surname_of(name):
                yield Candidate(word.end - length, word.end, "person", "person.glued", 0.75)
                break


def _is_unknown(inside: Sequence[Word]) -> bool:
    return sum(len(item.text) for item in inside) > 2 and any(
        not frequency(item.text) for item in inside
    )


def _mistyped(inside: Sequence[Word]) -> bool:
    """敖景山 called a place, 冀中行 an organization: one unknown word right after a title."""
    return len(inside) == 1 and inside[0].tag in {"LOC", "ORG"} and not frequency(inside[0].text)


def _speaks(sentence: TaggedSentence, position: int) -> bool:
    after = sentence.word_after(position)
    return (
        after is None
        or after.tag in {"v", "w", "p", "d", "c"}
        or _SAID.match(after.text) is not None
    )
