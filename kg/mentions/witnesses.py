"""Names that only one reader of the text believes in, the tagger or the learned layer.

LAC knows a word by its neighbours and now and then takes an ordinary one for a person (林火,
夏粮, 山水林田湖草), a place (锦绣, 保交楼) or a company (联通全球); the layer finds people in
sayings (长治久安).  Where the other sees no such name anywhere in the article, something else
must bear it out: for a person a post or form of address beside the name, words that only
people say, or other people in one list with it; for a place an ending, an entry in a
dictionary, or another place beside it; for a company without an ending the list of brands, its
trade, or the full name that it is short for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from kg.lexicon.companies import DEEDS, TRADES
from kg.lexicon.countries import NAMES as COUNTRIES
from kg.lexicon.divisions import is_division
from kg.lexicon.organizations import BRANDS, WORDY_BRANDS
from kg.lexicon.places import ending_of
from kg.lexicon.wordlists import either
from kg.lexicon.words import has_unknown_part, word_tag
from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence
from kg.mentions.titled import SPEECH, TITLE_END, TITLE_START

Name = tuple[str, str]  # type and text

_DOUBTFUL = frozenset({"person.tagger", "person.learned", "place.tagger", "org.brand"})
_OFTEN = 3  # times that the layer must see a name to need no other witness
_TAGS = {"person": "PER", "place": "LOC"}
_NAMED = re.compile(
    rf"(?:{either('titles')}|传人|人员|[0-9]+岁的|助理|任命|免去|聘任|聘请|选举|推选|归侨|[族籍]|名叫|叫)"
    "[：: 　]?$"
)
_ADDRESS = re.compile(
    "同志|先生|女士|老人|师傅|老师|大[姐哥爷妈娘叔]|阿姨|爷爷|奶奶|夫妇|总书记|国王|王储|亲王|公主|总督|将军|大师|"
    "一行|等人|[（(，][女男]|团队|牵头|诞辰|逝世|当选|就任|[一两]家|"
    f"{either('speech_verbs')}|{either('visit_verbs')}"
)
_LISTED = re.compile("[、　 ]")
_IN_BRACKETS = re.compile("[（(][^（）()]{4,}[）)]")  # 、东野长峥（高里街道牟家院村）、
_DOTS = re.compile("[·•・]")
_KINDS = ("省", "市", "区", "县", "镇", "乡", "村", "旗", "州", "街道", "地区")
# 湘江智谷, 沅江大堤, 芦笙场: what sites are called besides the endings of the word list
_SITE = re.compile("..[一-鿿A-Z](?:[谷堤堂厅署场圈城园座]|[一二三]期|环)$")


def without_unwitnessed(
    sentences: Mapping[str, Sequence[TaggedSentence]],
    chosen: Mapping[str, Sequence[Candidate]],
) -> dict[str, list[Candidate]]:
    """The choice of each field without what only one reader of the text believes in."""
    rows = [row for field in chosen for row in sentences.get(field, ())]
    if any(row.names is None for row in rows):  # a tagger without a learned layer
        return {field: list(items) for field, items in chosen.items()}
    found = [
        (field, item, sentence)
        for field, items in chosen.items()
        for item in items
        if (sentence := _around(sentences.get(field, ()), item)) is not None
    ]
    others = _others(rows)
    bodies: list[str] = []
    borne_out: set[Name] = set()
    for _, item, sentence in found:
        text = _text(sentence, item)
        if item.type == "organization" and item.rule not in _DOUBTFUL:
            bodies.append(text)
        if item.rule not in _DOUBTFUL or _is_borne_out(sentence, item, text):
            borne_out.update((item.type, part) for part in (text, *_DOTS.split(text)))
    dropped = {
        (field, item)
        for field, item, sentence in found
        if item.rule in _DOUBTFUL
        and not _is_short_for_one(item, _text(sentence, item), bodies)
        and not _has_witness(item, _text(sentence, item), (borne_out, others[item.rule]))
    }
    return {
        field: [item for item in items if (field, item) not in dropped]
        for field, items in chosen.items()
    }


def _text(sentence: TaggedSentence, item: Candidate) -> str:
    return sentence.text[item.start - sentence.offset : item.end - sentence.offset]


def _has_witness(item: Candidate, text: str, names: Iterable[set[Name]]) -> bool:
    """Whether the name, a place also with its ending (相城区), is among one of the sets."""
    forms = [(item.type, text + ending) for ending in ("", *_KINDS)]
    return not all(known.isdisjoint(forms) for known in names)


def _others(rows: Sequence[TaggedSentence]) -> dict[str, set[Name]]:
    """The names that another reader than the one behind each rule sees.

    What the layer sees again and again bears itself out.
    """
    seen = Counter(
        (name.type, row.text[name.start : name.end]) for row in rows for name in row.names or ()
    )
    tagged = {("person", word.text) for row in rows for word in row.words if word.tag == "PER"}
    often = {name for name, times in seen.items() if times >= _OFTEN}
    return {rule: tagged | often if rule == "person.learned" else set(seen) for rule in _DOUBTFUL}


def _around(rows: Sequence[TaggedSentence], item: Candidate) -> TaggedSentence | None:
    """The sentence that holds a person, place or body whole."""
    index = bisect_right(rows, item.start, key=lambda row: row.offset) - 1
    if index < 0 or item.type not in ("person", "place", "organization"):
        return None
    row = rows[index]
    return row if item.end <= row.offset + len(row.text) else None


def _is_borne_out(sentence: TaggedSentence, item: Candidate, text: str) -> bool:
    """Whether the name itself or what stands beside it says that it is one."""
    start, end = item.start - sentence.offset, item.end - sentence.offset
    if item.type == "organization":
        return _is_firm(sentence, start, end, text)
    if _is_listed(sentence, start, end, _TAGS[item.type]):
        return True
    if item.type == "place":
        return _is_known(text) or _touches_place(sentence, start, end)
    before, listed = sentence.text[:start], sentence.text[max(0, start - 1) : start]
    if TITLE_END.search(before) or _NAMED.search(before) or TITLE_START.match(sentence.text, end):
        return True
    if _ADDRESS.match(sentence.text, end) or SPEECH.match(sentence.text, end):
        return True
    return listed == "、" and _IN_BRACKETS.match(sentence.text, end) is not None


def _is_listed(sentence: TaggedSentence, start: int, end: int, tag: str) -> bool:
    """Whether the next name of a list is one of the kind to the tagger too."""
    text = sentence.text
    before, after = sentence.word_before(start - 1), sentence.word_after(end + 1)
    marks = (_LISTED.match(text, start - 1) if start else None, _LISTED.match(text, end))
    return any(
        mark is not None and word is not None and word.tag == tag
        for mark, word in zip(marks, (before, after), strict=True)
    )


def _is_known(text: str) -> bool:
    """A place by its ending, or to a dictionary; the short name of a county is a word (惠民)."""
    if ending_of(text) or _SITE.search(text) or text in COUNTRIES:
        return True
    return is_division(text) or word_tag(text) == "ns"


def _touches_place(sentence: TaggedSentence, start: int, end: int) -> bool:
    """浙江|义乌: a place stands right before or behind it."""
    before, after = sentence.word_before(start), sentence.word_after(end)
    joined = (before, before is not None and before.end == start), (after, end in sentence.edges)
    return any(near and word is not None and word.tag == "LOC" for word, near in joined)


def _is_firm(sentence: TaggedSentence, start: int, end: int, text: str) -> bool:
    """亿卫生物, 京东: by its trade or the list of brands, where the layer sees no other bounds."""
    if any(name.start < end and start < name.end for name in sentence.names or ()):
        return False  # 吉利|极氪宁波工厂
    trade = next((trade for trade in TRADES if text.endswith(trade)), "")
    coined = bool(trade) and trade not in DEEDS and has_unknown_part(text[: -len(trade)])
    return coined or text in BRANDS - WORDY_BRANDS


def _is_short_for_one(item: Candidate, text: str, bodies: Iterable[str]) -> bool:
    """海大 of 中国海洋大学: a body has its characters apart, in that order."""
    return item.type == "organization" and any(
        text not in full and _runs_through(text, full) for full in bodies
    )


def _runs_through(text: str, full: str) -> bool:
    rest = iter(full)
    return all(character in rest for character in text)
