"""Works told by what is done to what: 芙蓉河水系连通工程, 长水机场改扩建工程, 湖西基地三期.

The words before such an ending are ordinary ones, so that neither the tagger nor a list
of names tells where it begins; it reaches back over nouns to a border or a verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.lists import any_of, load
from kg.lexicon.words import has_unknown_part
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence, Word

_LISTS = load("buildings")
_DEED = any_of(_LISTS["deeds"])
_SITE = any_of(_LISTS["sites"])
_NUMBER = "[一二三四五六七八九]"
# What ends a name of works: a deed and 工程, or a site and the number of its phase.
_HEAD = re.compile(
    # 灌区续建配套与节水改造工程: how works on irrigated land are called
    rf"续建配套与[\u4e00-\u9fff]{{2,5}}改造(?:工程|项目)|{_DEED}(?:{_NUMBER}期)?(?:建设)?(?:工程|项目)"
    # The first phase of a thing is mostly the thing itself.
    rf"|{_SITE}(?:{_NUMBER}期[\u4e00-\u9fff]{{0,4}}(?:工程|项目)|(?!一){_NUMBER}期)"
)
_MARK = re.compile("工程|项目|期")  # one of them is in every head
_INSIDE = frozenset({"n", "nz", "nw", "LOC", "ORG", "vn", "f", "s", "m", "a", "nr", "nt", "q"})
_DEED_WORD = re.compile(rf"{_DEED}+")
# Words of these tags that open no name: 加快推进, 重点, 一批.
_NO_FIRST = frozenset({"m", "a", "f", "q"})
_KINDS = re.compile(
    r"重点|重大|一批|多个|其他|相关|有关|各类|全市|全省|全县|全区|本市|在建|新建|续建|民生|配套|基础设施"
)
_UNIT = re.compile(r"[\d.]+(?:千伏|万?千瓦|兆瓦|万?吨|公里|米|万?亩|万?平方米|床|英寸|代)")
# 我|国一批重大…, 跨|流域…: what stands before shows that the words name a kind.
# 制造基地二期|等重点项目: the first of several.
_AND_MORE = re.compile("等(?!级)[^期]{0,6}$")
_COUNTED = re.compile(r"(?:一批|多个|[重战]大|重点|各类|[我跨]|等)$")
_SHORTEST = 4  # characters before the deed where no proper name stands there
_GOES_ON = re.compile(r"专班|指挥部|办公室|领导小组|项目部|公司|建设者|技术|质量|款|部")
CONFIDENCE = 0.78


def find_works(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    for match in _HEAD.finditer(sentence.text) if _MARK.search(sentence.text) else ():
        if match.end() not in sentence.edges or _GOES_ON.match(sentence.text, match.end()):
            continue
        first = _first_word(sentence, match.start())
        if first is None:
            continue
        start = sentence.words[first].start
        if sentence.text[:start].endswith("年产"):
            start -= len("年产")
        counted = _COUNTED.search(sentence.text, 0, start) is not None
        if not counted and _is_name(sentence, first, match.start()):
            more = _AND_MORE.search(sentence.text, start, match.end())
            end = more.start() if more else match.end()
            yield Candidate(start, end, "project", "project.works", CONFIDENCE, "construction")


def _first_word(sentence: TaggedSentence, head: int) -> int | None:
    """Index of the word where the name begins; None when the head stands alone."""
    index = sentence.index_at(head)
    first = index if sentence.words[index].start < head else None
    while index > 0 and _belongs(sentence.words[index - 1]):
        index -= 1
        first = index
    while (
        first is not None
        and sentence.words[first].start < head
        and _opens_nothing(sentence.words[first])
    ):
        first += 1
    return first if first is not None and sentence.words[first].start < head else None


def _belongs(word: Word) -> bool:
    if word.text[0] in "和与及、或的":
        return False
    return word.tag in _INSIDE or _DEED_WORD.fullmatch(word.text) is not None


def _opens_nothing(word: Word) -> bool:
    if _UNIT.match(word.text):
        return False
    return word.tag in _NO_FIRST or _KINDS.match(word.text) is not None


def _is_name(sentence: TaggedSentence, first: int, head: int) -> bool:
    """A proper name, a word of no dictionary or a measure, or a long description."""
    words = [word for word in sentence.words[first:] if word.start < head]
    text = sentence.text[words[0].start : head]
    proper = any(
        word.tag in {"LOC", "ORG", "PER", "nz"} or has_unknown_part(word.text) for word in words
    )
    if proper or _UNIT.search(text):
        return len(text) > 1
    return len(text) >= _SHORTEST and not _KINDS.search(text)
