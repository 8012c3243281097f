"""Whether a known name is a word of its own where it stands, without asking the tagger.

The words around it are those of the dictionary; what they may be depends on the type,
since a company's name goes on where a person's ends (北京大学 in 北京大学第一医院).
"""

from __future__ import annotations

import re

from kg.lexicon.organizations import UNIT_SUFFIXES, ending_of
from kg.lexicon.surnames import TRANSLITERATION
from kg.lexicon.words import frequency, pieces, word_tag
from kg.mentions.people import is_ideology
from kg.mentions.place_names import is_doctrine
from kg.mentions.titled import TITLE_END, TITLE_START
from kg.model.offsets import Span
from kg.model.schema import ORGANIZATION, PERSON, PLACE

_AROUND = 10  # characters looked at on either side: about five words
_INSIDE = re.compile(r"[\u4e00-\u9fffA-Za-z0-9·•・‧-]+")
_OUTSIDE = re.compile(r"[^\u4e00-\u9fffA-Za-z0-9·•・‧-]")
_GLUE = re.compile("[·•・‧-]")  # joins the parts of a foreign name
_SOURCE = re.compile(r"[\u4e00-\u9fff]{0,2}(?:消息|讯)")  # where the report is from, not a name
_RANK = "总书记|议长|王储|国王|亲王|同志|先生|女士"  # beside the posts of ``titled``
_POST_BEFORE = re.compile(f"{TITLE_END.pattern}|(?:{_RANK})$")
_POST_AFTER = re.compile(f"(?!大使馆|领事馆){TITLE_START.pattern}|{_RANK}")
_SESSION = re.compile(r"第[一二三四五六七八九十百\d]+[届次]$")  # before the committee of a party
_SPEAKS = re.compile(
    "表示|指出|说|称|强调|介绍|认为|宣布|告诉|透露|重申|回应|出席|主持|致辞|会见|会谈|率团|抵达"
)
_OPENING, _CLOSING = frozenset("“‘「"), frozenset("”’」")
# Words that end the name before them and begin the one behind them.
_BEFORE = frozenset("vpcdurftmy")
_AFTER = _BEFORE | {"a", "z"}
_RARE = 50  # jieba's frequency: 贺信 has 58, 欧尔 4
_SIDES = frozenset("东西南北中")  # 西 begins 西哈莫尼 rather than that it ends a phrase
_UNITS = (*(unit for unit in UNIT_SUFFIXES if len(unit) > 1), "公署", "特派团", "代表团", "使团")
_BREAKS = frozenset("pcudrfy")  # no name goes on over these
_ACTS = frozenset("vpdt")  # what follows who does it


def stands_alone(text: str, name: Span, limits: Span, type_: str) -> bool:
    """Whether ``text`` has a name of that type at ``name``.

    ``limits`` are the end of the mention before and the beginning of the one behind.
    """
    start, end = name
    low, high = max(limits.start, start - _AROUND), min(limits.end, end + _AROUND)
    left, right = _run_before(text, low, start), _run_after(text, end, high)
    if _is_glued(left, right) or _is_part(text, name):
        return False
    around = _neighbours(left, text[start:end], right)
    if around is None:
        return False
    before, after = around
    if type_ == PERSON:
        return _is_person(text, name, before, after)
    if type_ == PLACE and 0 < start == limits.start:
        return False  # 几内亚 behind 巴布亚新, the first half of another place
    if _goes_on(right) or (type_ == ORGANIZATION and _SESSION.search(left)):
        return False
    return _opens_name(before) and (_ends_name(after) or bool(_POST_AFTER.match(text, end)))


def _run_before(text: str, low: int, start: int) -> str:
    """The characters before the name up to a mark."""
    return _OUTSIDE.split(text[low:start])[-1]


def _run_after(text: str, end: int, high: int) -> str:
    match = _INSIDE.match(text, end, high)
    return match.group() if match else ""


def _is_glued(left: str, right: str) -> bool:
    return bool(_GLUE.search(left[-1:]) or _GLUE.match(right))


def _is_part(text: str, name: Span) -> bool:
    """In the name of a law, a ship (“太平洋一号”), a doctrine, or a source of news."""
    quoted = text[name.start - 1 : name.start] in _OPENING
    return (
        text.rfind("《", 0, name.start) > text.rfind("》", 0, name.start)
        or (quoted and text[name.end : name.end + 1] not in _CLOSING)
        or is_ideology(text, name.end)
        or is_doctrine(text, name.start)
        or _SOURCE.match(text, name.end) is not None
    )


def _neighbours(left: str, name: str, right: str) -> tuple[str, str] | None:
    """The words beside the name; None when one of them takes a part of it."""
    start, end = len(left), len(left) + len(name)
    before = after = ""
    place = 0
    edges = {0}
    for word in pieces(left + name + right):
        stop = place + len(word)
        if stop == start:
            before = word
        if place == end:
            after = word
        place = stop
        edges.add(stop)
    return (before, after) if {start, end} <= edges else None


def _goes_on(right: str) -> bool:
    """Whether what follows ends as a longer name: 乌克兰|总统办公室, 俄罗斯|侦查委员会."""
    name = ""
    for word in pieces(right):
        if _tag(word) in _BREAKS:
            break
        name += word
        if ending_of(name) or name.endswith(_UNITS):
            return True
    return False


def _is_person(text: str, name: Span, before: str, after: str) -> bool:
    """A post before or behind it, a verb of speech, or the head of a clause show a person."""
    bearer = text[name.start : name.end]
    if after in TRANSLITERATION and TRANSLITERATION.issuperset(bearer):
        return False  # 哈内格 in 哈内格比
    titled = _POST_BEFORE.search(text, max(0, name.start - _AROUND), name.start) is not None
    called = _POST_AFTER.match(text, name.end)
    if not titled and not called and _is_wordy(bearer):
        return False
    called = called or _SPEAKS.match(text, name.end)
    if titled or called:
        return (titled or _opens_name(before)) and (called is not None or _ends_name(after))
    heads = name.start == 0 or not _INSIDE.match(text[name.start - 1])
    return heads and after != "" and _tag(after) in _ACTS


def _is_wordy(name: str) -> bool:
    """强降雪, 贺信并: a common word and a character, which only a post shows to be a name."""
    return len(name) == len("强降雪") and max(map(frequency, (name[1:], name[:2]))) > _RARE


def _opens_name(before: str) -> bool:
    return not before or (_tag(before) in _BEFORE and before not in _SIDES)


def _ends_name(after: str) -> bool:
    return not after or _tag(after) in _AFTER


def _tag(word: str) -> str:
    """The part of speech in one letter; verbs that are nouns too (建设) go on in names."""
    tag = word_tag(word)
    return "m" if word[0].isascii() and word[0].isdigit() else "n" if tag == "vn" else tag[:1]
