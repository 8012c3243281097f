"""Candidates from the names that the tagger's learned layer sees."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.lexicon.organizations import is_generic
from kg.lexicon.organizations import subtype_of as organization_subtype
from kg.lexicon.surnames import surname_of
from kg.lexicon.words import is_word
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence, Word
from kg.mentions.tagger import NameSpan
from kg.mentions.titled import TITLE_END

_RULE = {"person": "person.learned", "organization": "org.learned"}
_STRENGTH = 0.75  # that of a rule which is right more often than not
# 哈方, 乌军: a side, where the layer takes the short name of a state for a surname.
_SIDE = re.compile(r".[方军]")
_NOTICE = re.compile(r"消息|讯|报道")  # 央视网消息（新闻联播） is the source, not the story
_NO_OPENERS = frozenset({"v", "p", "c", "d", "u", "r"})
_NOBODY = Word("", "", 0, 0)


def find_proposed(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    for name in sentence.names:
        text = sentence.text[name.start : name.end]
        person = name.type == "person"
        if len(text) < 2 or _is_source(sentence, name):
            continue
        if not (_may_be_person if person else _may_be_body)(sentence, name, text):
            continue
        subtype = None if person else organization_subtype(text)
        yield Candidate(name.start, name.end, name.type, _RULE[name.type], _STRENGTH, subtype)


def free_of(proposed: Iterable[Candidate], chosen: Iterable[Candidate]) -> list[Candidate]:
    """The proposals that touch nothing which the rules have found."""
    taken = {place for item in chosen for place in range(item.start, item.end)}
    return [item for item in proposed if taken.isdisjoint(range(item.start, item.end))]


def _is_source(sentence: TaggedSentence, name: NameSpan) -> bool:
    before = sentence.text[: name.start].rstrip("（(")
    return bool(_NOTICE.match(sentence.text, name.end) or _NOTICE.fullmatch(before[-2:]))


def _may_be_body(sentence: TaggedSentence, name: NameSpan, text: str) -> bool:
    """Not a kind of body, and no verb in front (投|硬科技)."""
    first = sentence.words[sentence.index_at(name.start)]
    opens = first.start < name.start or first.tag not in _NO_OPENERS
    return opens and not (is_generic(text) or is_word(text) or text.endswith("族"))


def _may_be_person(sentence: TaggedSentence, name: NameSpan, text: str) -> bool:
    """A surname or a foreign name; an ordinary word only behind a post or a person's name."""
    if _SIDE.fullmatch(text) or not (surname_of(text) or "·" in text):
        return False
    if not is_word(text):
        return True
    before = sentence.text[: name.start]
    listed = (
        before.endswith("、") and (sentence.word_before(name.start - 1) or _NOBODY).tag == "PER"
    )
    return listed or TITLE_END.search(before) is not None
