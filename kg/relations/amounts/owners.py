"""Whose a quantity is: the name behind it, the subject in front, or the topic."""

from __future__ import annotations

import re

from kg.lexicon.wordlists import either
from kg.relations.amounts.behind import MADE, MANY, SIZED, name_behind
from kg.relations.amounts.holdings import holder
from kg.relations.amounts.receivers import LOAN, receiver, taken_in
from kg.relations.amounts.told_sums import told_owner
from kg.relations.amounts.wholes import (
    batch_before,
    event_of_batch,
    line_before,
    of_the_line,
    of_the_whole,
)
from kg.relations.amounts.works import described_work, work_behind
from kg.relations.patterns import PLAIN
from kg.relations.referents.events import nearest_event
from kg.relations.referents.reference import MAX_BACK, fuller, house_of
from kg.relations.referents.subjects import Subject, clauses_before, is_authority, subject_of
from kg.relations.statement import Ref
from kg.relations.view import View
from kg.text.numerals import AREA, COUNT, MONEY, Quantity

# What stands between a name and its number: 总投资约, 去年实现产值, 的注册资本.
_DIRECT = re.compile(
    "的?(?:计划|预计|规划|概算|已|累计|总|共|今年|去年|年|实现|完成|目前)*"
    f"{either('attribute_keys')}{PLAIN}{{0,3}}$"
)
# 发榜方为Ⓞ, 建设单位是Ⓞ: a party to what the sentence is about.
_ADVERBIAL = re.compile(
    f"(?:[在向给对与由从为于和同到赴据按临邻]|[东西南北]?[起至接]|始于|止于|途经|连接|穿越|横跨|(?:方|单位|机构|主体|人)[为是]|{either('site_verbs')})$"
)
# 由Ⓞ、Ⓞ共同出资组建: who does it, not what it is done to.
_AGENT = re.compile("(?<![自理缘因])由(?!于|此)[^，。；]*$")
# 是Ⓙ之一: what is said of the subject.
_PREDICATE = re.compile(f"{_AGENT.pattern}|(?<![于就还但可只])是[^，。；]*$")
_INTRODUCED = re.compile(f"{MADE}了?{SIZED}?(?:(?!的){PLAIN}){{0,6}}?Ⓛ*(?P<what>[ⒿⓁⓄ])")
# Ⓞ推出“Ⓙ”，已投放9200万元
_LAUNCHED = re.compile(
    f"(?:推出|试点|设立|发起|启动|实施|上线|开展|打造)了?{PLAIN}{{0,6}}?(?P<what>Ⓙ)”?{PLAIN}{{0,2}}$"
)
# Ⓞ负责运营: who works for what the clauses before are about.
_RUNS = re.compile(
    f"(?:由|并由)?Ⓛ*Ⓞ{PLAIN}{{0,4}}?(?:负责(?!人)|承担|作为业主|施工|承建|监理|代建)(?:(?!的){PLAIN}){{0,8}}$"
)
# 引入Ⓞ后: when, not whose.
_BEFORE_THAT = re.compile("(?:[以之]?后|时|之际|期间|以来|[以之]前)$")
_LOCATED = re.compile(f"在Ⓛ*(?P<where>[ⓁⓄ])(?:{PLAIN}{{0,6}})?$")
# What can be measured in length; a town can not.
_LONG = re.compile("[路铁桥道线河渠堤段江湾岸廊船轮]$|工程|项目|高速|号”?$|航线|走廊|管网|步道")
_AT_EVENT = re.compile("(?:Ⓔ|会|仪式|活动|论坛|[^，]{0,6}会)上，")
_GROUP = re.compile(r"[0-9一二三四五六七八九十]+[余多]?[家个]")
# Sums and areas keep to the topic of the sentences before; shares and counts seldom do.
CLAUSE, SENTENCE, TEXT = "clause", "sentence", "text"
_REACH = {MONEY: TEXT, AREA: TEXT, COUNT: CLAUSE}
# What is said of something that was built or founded, whatever the clause before is about.
_OF_THINGS = frozenset({"investment", "area", "capital", "capacity", "length"})
_OF_ECONOMIES = frozenset({"revenue", "trade", "output", "profit", "tax", "growth", "share"})
_PREFERRED = {"investment": "Ⓙ", "area": "ⒿⓁ", "capacity": "ⒿⓄ", "capital": "Ⓞ"}


def ruled_owner(view: View, quantity: Quantity, key: str) -> Ref | None:
    """The entity that the rules say it measures: a mention's index, or one the text implies."""
    found = _behind(view, quantity, key)
    if found is not None:
        return found
    many = quantity.kind == MONEY and MANY.match(view.text, quantity.end)
    if many and ("以上" in quantity.text or quantity.text[0] in "超过破"):
        return None
    start = view.sentence(quantity.start).start
    line = line_before(view, start, quantity.start)
    if line is not None:
        return _measured(view, of_the_line(view, line), key)
    whole = of_the_whole(view, start, quantity.start)
    if whole is not None:
        return whole
    batch = batch_before(view, start, quantity.start) if quantity.kind == MONEY else None
    event = None if batch is None else event_of_batch(view, quantity.start)
    if event is not None:
        return view.indexes[event]
    reach = _REACH.get(quantity.kind, SENTENCE)
    if many or batch is not None:
        reach = SENTENCE
    elif key == "measure":
        reach = CLAUSE
    return _measured(view, owner_before(view, quantity.start, key, reach), key)


def _behind(view: View, quantity: Quantity, key: str) -> Ref | None:
    """What stands behind the quantity, or the work that its sentence describes."""
    amount = quantity.kind in (MONEY, AREA)
    told = told_owner(view, quantity, key) if amount else None
    if told is not None:
        return _measured(view, told, key)
    if key == LOAN:  # 向甲发放贷款800万元，用于建设乙
        given = receiver(view, view.sentence(quantity.start).start, quantity.start, key)
        if given is not None and given.position is not None:
            return view.indexes[given.position]
    work = work_behind(view, quantity) if amount else None
    if work is not None:
        return work
    named = taken_in(view, quantity.start, quantity.end) if amount else None
    if named is None:
        named = name_behind(view, quantity)
    if named is not None:
        return _measured(view, named, key)
    own = holder(view, quantity) if amount else None
    if own is not None:
        return view.indexes[own]
    return described_work(view, quantity, key) if amount else None


def _measured(view: View, found: int | None, key: str) -> int | None:
    """The mention's index, where a thing of its kind has such a measure."""
    found = None if found is None else fuller(view, found)
    built = None if found is None else view.celebrated(found)
    if built is not None and view.mentions[built].type == "project":
        return built  # 综合楼启用仪式举行，总投资1650万元
    if found is None or (key == "length" and not _LONG.search(view.name(found))):
        return None
    # An office that publishes figures of trade has no trade of its own.
    return None if key in _OF_ECONOMIES and is_authority(view, found) else view.indexes[found]


def owner_before(view: View, position: int, key: str, reach: str = TEXT) -> int | None:
    """What the text in front of ``position`` says the number there to measure.

    ``reach`` is how far in front it may be named: in the clause, sentence or text.
    """
    sentence = view.sentence(position)
    if reach == CLAUSE:
        begin, _ = next(clauses_before(view, sentence.start, position), (position, position))
        subject = subject_of(view, begin, position)
        if subject is None or subject.speaker or subject.listed:
            return None
        return subject.position
    found = _in_sentence(view, sentence.start, position, key)
    if found is not None:
        return found.position
    if reach != TEXT or view.field == "title" or view.article.kind == "block":
        return None
    return _earlier(view, sentence.start, key)


def _in_sentence(view: View, start: int, end: int, key: str) -> Subject | None:
    """Whom the money is for, else the subject of the nearest clause that has one."""
    return receiver(view, start, end, key) or _nearest_subject(view, start, end, key)


def _nearest_subject(view: View, start: int, end: int, key: str) -> Subject | None:
    weak: Subject | None = None
    told = False
    place: Subject | None = None
    for begin, stop in clauses_before(view, start, end):
        last = stop == end
        named = _direct(view, begin, stop) if last else _introduced(view, begin, stop, key)
        if named is not None:
            own = _quoted(view, start, begin, named) if last else None
            return own or Subject(named)
        if not last and _RUNS.match(view.text, begin, stop):
            continue
        subject = subject_of(view, begin, stop)
        if subject is not None and not _is_told_by_authority(view, subject):
            if subject.listed:
                return _gathering(view, start) or subject
            return _quoted(view, start, begin, subject.position) or subject
        told = told or subject is not None
        if weak is None and subject is None and not _BEFORE_THAT.search(view.text, begin, stop):
            weak = _mentioned(view, begin, stop, key)
        located = _LOCATED.search(view.text, begin, stop)
        if located and place is None:
            place = Subject(located.start("where"))
    if told and key not in _OF_THINGS:
        return weak or place or Subject(None)
    return weak or place


def _quoted(view: View, start: int, begin: int, position: int | None) -> Subject | None:
    """甲公司董事长说，公司…: a bare noun in what somebody says means the own house."""
    if position not in view.ends or view.original[view.offsets[position]] in "该这上本":
        return None
    clause = next(clauses_before(view, start, begin - 1), None) if begin > start else None
    speaker = subject_of(view, *clause) if clause else None
    if speaker is None or not speaker.speaker or _is_told_by_authority(view, speaker):
        return None
    house = house_of(view, view.symbols(0, begin, "Ⓞ"), begin)
    return speaker if house is None else Subject(house)


def _gathering(view: View, start: int) -> Subject | None:
    """The event at which several sign, whose sum is that of them all: 对接会上，甲、乙…"""
    if not _AT_EVENT.match(view.text, start):
        return None
    event = nearest_event(view, start + 1)
    return None if event is None else Subject(event)


def _mentioned(view: View, begin: int, stop: int, key: str) -> Subject | None:
    """A name that a clause without a subject speaks of, in no adverbial."""
    names = [
        found
        for found in view.symbols(begin, stop, "ⓄⓁⒿ")
        if not _ADVERBIAL.search(view.text[begin:found].rstrip("Ⓛ"))
        and not _PREDICATE.search(view.text, begin, found)
        and not is_authority(view, found)
    ]
    preferred = [found for found in names if view.text[found] in _PREFERRED.get(key, "")]
    if preferred:
        return Subject(preferred[-1])
    return Subject(_whole(view, names[0])) if names else None


def _whole(view: View, position: int) -> int:
    """The last of names in line: ⓁⓁ is the division, not the city that it is in."""
    while view.text[position : position + 2] == "ⓁⓁ":
        position += 1
    return position


def _is_told_by_authority(view: View, subject: Subject) -> bool:
    return subject.speaker and subject.position is not None and is_authority(view, subject.position)


def _direct(view: View, begin: int, end: int) -> int | None:
    """The name directly in front of what is measured: 签约的Ⓙ总投资."""
    names = view.symbols(begin, end, "ⓄⓁⒿⒺ")
    if names and view.text[names[-1] + 1 : end] == "的":  # Ⓞ的2万元
        return names[-1]
    if not names or _ADVERBIAL.search(view.text[begin : names[-1]]):
        return None
    gap = view.text[names[-1] + 1 : end]
    return names[-1] if _DIRECT.fullmatch(gap) else None


def _introduced(view: View, begin: int, stop: int, key: str) -> int | None:
    """What a clause says to be built or founded, the last of it."""
    launched = _LAUNCHED.search(view.text, begin, stop)
    if launched and key not in _OF_ECONOMIES:
        return launched.start("what")
    if key not in _OF_THINGS:
        return None
    found = [match.start("what") for match in _INTRODUCED.finditer(view.text, begin, stop)]
    return found[-1] if found else None


def _earlier(view: View, start: int, key: str) -> int | None:
    """What the sentences before are about, else the article."""
    number = view.sentence_number(start)
    kinds = _PREFERRED.get(key, "ⓄⓁⒿ")
    # 12家银行 opens a sentence about the members of what the whole article is about.
    back_to_topic = 0 if _GROUP.match(view.text, start) else MAX_BACK
    for back in range(1, back_to_topic + 1):
        if number - back < 0:
            break
        found = _topic_of(view, *view.sentences[number - back], key)
        if found is not None:
            return found
    for types in dict.fromkeys((kinds, "ⒿⓄ", "ⓄⓁⒿⒺ")):
        named = view.symbols(0, start, types)
        acted = (one for one in named if not _AGENT.search(view.text[max(0, one - 40) : one]))
        first = next(acted, None)
        if first is not None:
            return first
    return None


def _topic_of(view: View, start: int, end: int, key: str) -> int | None:
    """What a sentence leaves to the next one: its last building, else its first subject."""
    clauses = list(clauses_before(view, start, end))
    if key in _OF_THINGS:
        for begin, stop in clauses:
            made = _introduced(view, begin, stop, key)
            if made is not None:
                return made
    for begin, stop in reversed(clauses):
        subject = subject_of(view, begin, stop)
        if subject and subject.position is not None and not _is_told_by_authority(view, subject):
            return subject.position
    kinds = _PREFERRED.get(key, "ⒿⓄ")
    named = view.symbols(start, end, kinds)
    return named[0] if named else None
