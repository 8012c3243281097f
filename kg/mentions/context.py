"""Organizations that only their surroundings give away."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.organizations import ending_of, is_generic, subtype_of
from kg.mentions.candidate import Candidate
from kg.mentions.expansion import name_start
from kg.mentions.tagged import TaggedSentence

_ABBREVIATION = re.compile(r"[（(][A-Za-z][A-Za-z0-9&-]{1,11}[）)]")
_BRANCH_IN_LIST = re.compile(
    r"(?<=[、，：由和与])([^、，。；：（）“”]{2,10})[（(]([\u4e00-\u9fff]{2,6})[）)](?=[、，。和与])"
)
_FOUNDED = re.compile(r"(?:成立|组建|设立|建立|发起|加入|牵头|筹建|创办)(?:了|的)?$")
_LATIN_NAME = re.compile(r"[A-Z][A-Za-z]{3,}(?=[、，。和与])")
_FORUM_POST = re.compile(r"(?:副?理事长?|副?秘书长|副?主席|副?会长|成员|研究院)")
_MIN_WORDS = 3  # before the ending; shorter ones name kinds (战略联盟, 行业协会)
_NOUNS = frozenset({"n", "vn", "nz", "a", "an", "LOC", "ORG"})


def find_by_context(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence."""
    yield from _with_abbreviation(sentence)
    yield from _branches_in_list(sentence)
    yield from _founded(sentence)
    yield from _foreign(sentence)
    yield from _forums(sentence)


def _with_abbreviation(sentence: TaggedSentence) -> Iterator[Candidate]:
    """国际科技园及创新区域协会（IASP）: an abbreviation follows a complete name."""
    for match in _ABBREVIATION.finditer(sentence.text):
        start = match.start()
        for word in reversed(sentence.words[: sentence.index_at(match.start())]):
            if word.tag in {"w", "p", "v", "u", "PER"}:
                break
            start = word.start
        name = sentence.text[start : match.start()]
        if ending_of(name) and len(name) > 3:
            yield Candidate(
                start, match.start(), "organization", "org.abbreviated", 0.85, subtype_of(name)
            )


def _branches_in_list(sentence: TaggedSentence) -> Iterator[Candidate]:
    """启迪之星（青岛）、启迪之星（新加坡）: one brand in several places."""
    found = list(_BRANCH_IN_LIST.finditer(sentence.text))
    places = {word.start for word in sentence.words if word.tag == "LOC"}
    for match in found:
        if match.start(2) in places and not ending_of(match.group(1)):
            yield Candidate(*match.span(), "organization", "org.branch", 0.75, "company")


def _founded(sentence: TaggedSentence) -> Iterator[Candidate]:
    """组建了半导体照明产业技术创新战略联盟: what is founded has a name."""
    for index, _ in sentence.bodies:
        word = sentence.words[index]
        if word.tag in {"v", "LOC", "PER"}:
            continue
        first = index
        while first > 0 and _goes_on(sentence, first - 1):
            first -= 1
        start = sentence.words[first].start
        name = sentence.text[start : word.end]
        if (
            index - first >= _MIN_WORDS
            and _FOUNDED.search(_before_list(sentence.text[:start]))
            and not is_generic(name)
        ):
            yield Candidate(start, word.end, "organization", "org.founded", 0.75, subtype_of(name))


def _foreign(sentence: TaggedSentence) -> Iterator[Candidate]:
    """韩国 + Innopolis in a list of organizations."""
    for match in _LATIN_NAME.finditer(sentence.text):
        before = sentence.word_before(match.start())
        if before is not None and before.tag == "LOC" and before.end == match.start():
            yield Candidate(before.start, match.end(), "organization", "org.foreign", 0.65, "other")


def _forums(sentence: TaggedSentence) -> Iterator[Candidate]:
    """中国首席经济学家论坛 + 理事: a forum that has posts is a body, not a meeting."""
    for index, word in enumerate(sentence.words[:-1]):
        if word.text.endswith("论坛") and _FORUM_POST.match(sentence.words[index + 1].text):
            first = name_start(sentence, index)
            if first is not None and first < index:
                start = sentence.words[first].start
                yield Candidate(start, word.end, "organization", "org.forum", 0.9, "association")


def _goes_on(sentence: TaggedSentence, index: int) -> bool:
    word = sentence.words[index]
    return word.tag in _NOUNS or word.text in {"及", "和"}


def _before_list(text: str) -> str:
    """The text before the first of several items of a list."""
    while text.endswith("、"):
        cut = max(text.rfind("了", 0, -1), text.rfind("立", 0, -1), text.rfind("建", 0, -1))
        if cut < 0 or "，" in text[cut:]:
            return text
        text = text[: cut + 1]
    return text
