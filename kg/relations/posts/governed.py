"""Which division a head of government governs, where the post names none: 市长, 区长."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from kg.lexicon.divisions import find
from kg.lexicon.institutions import LEVELS
from kg.lexicon.places import ZONE_END
from kg.lexicon.wordlists import valued, words
from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.relations.referents.topics import leads
from kg.relations.statement import Ref, implied
from kg.relations.view import View

_GOVERNING = "(?:委|人大|政协|(?:人民)?政府|纪委|人民法院|人民检察院|监委|监察)"
# 民建荆门市委会: of the party in the city
_OTHER_PARTY = "民建|民革|民盟|民进|农工党|致公党|九三学社|台盟"
_VISITS_US = re.compile("[来到赴]我[省市县区州旗镇]")  # 青川县委副书记率团来我县考察: guests
_REPORTS = re.compile(
    "(?:[、和][^，。；！？\n]{1,40}?)?(?:主要|分管|有关)?(?:负责人|负责同志)[^，。；]{0,8}(?:发言|参加|参会|列席)"
)
_ELSEWHERE = re.compile("(?:[^奔]赴|前往|来自|(?:此前|之前|[曾原历])任|[曾原]在)(?:Ⓛ[、和与])*$")
_AND_OTHERS = re.compile("(?:[、和与]Ⓛ)*等地")  # 甲市、乙市等地的企业
CLEAR_LEAD = 2  # the paper's own county was named this often on the annotated texts
MIN_NAME = 2  # a single 市 or 区 names nothing


def government_level(title: str) -> str | None:
    """Last character of the division that the title governs, None for other posts."""
    for word in words("government_heads"):
        if title.endswith(word):
            return valued("government_heads")[word]
    return None


def only_division(view: View, position: int, level: str) -> Ref | None:
    """The one division of that level that the article names, for a bare 市长 or 区长.

    Where only another field of the article names it, the post itself stands for it.
    """
    found = _divisions(view, level)
    known = [index for index in found if find(view.mentions[index].text)]
    led = [  # 平湖|市委: the place in front of a body of that level
        view.indexes[place]
        for place in view.symbols(0, len(view.text) - 1, "Ⓛ")
        if view.text[place + 1] == "Ⓞ" and view.mention(place + 1).text.startswith(level)
    ]
    found = led or known or found
    names = sorted({view.mentions[index].text.removesuffix(level) for index in found}, key=len)
    if not names:
        cities = _divisions(view, level, short=True)
        alone = len({view.mentions[index].text for index in cities}) == 1
        governed = _governed(view, level, position)
        if governed is None and alone:
            return cities[0]
        if governed is None and level in LEVELS:
            return _of_the_paper(view, position, level)
        return governed
    if any(not name.endswith(names[0]) for name in names):
        just = _just_governed(view, position, level, found)
        found = just or _opening(view, found) or _most_named(view, found, level)
        if not found:
            return _of_the_paper(view, position, level) if level in LEVELS else None
    here = [index for index in found if view.mentions[index].field == view.field]
    if not here:
        name = max((view.mentions[index].text for index in found), key=len)
        return _of_the_paper(view, position, level, name)
    offset = view.offsets[position]
    full = max(len(view.mentions[index].text) for index in here)  # 青岛西海岸新区, not 新区
    return min(
        (index for index in here if len(view.mentions[index].text) == full),
        key=lambda index: abs(view.mentions[index].start - offset),
    )


def _of_the_paper(view: View, position: int, level: str, name: str | None = None) -> Mention:
    """The 市 in 副市长 as a name of the division: what it means resolution tells."""
    at = view.text.find(level, position)
    return implied(view, view.source(at, at + 1), "place", rule="level of a title", expanded=name)


def _divisions(view: View, level: str, *, short: bool = False) -> list[int]:
    """The divisions of the level that the article names."""
    return [
        index
        for index, mention in enumerate(view.mentions)
        if mention.type == "place"
        and mention.field != "byline"
        and not _takes_part(view, index)
        and _at_level(mention, level, short=short)
    ]


def _takes_part(view: View, index: int) -> bool:
    """甲市、乙区、市税务局负责人作交流发言: who reports to the city is not the city.

    Nor is where somebody goes, or had a post before: 带队赴甲市, 此前任乙市副市长.
    """
    position = view.positions.get(index)
    if position is None:
        return False
    reports = _REPORTS.match(view.text, position + 1) or _AND_OTHERS.match(view.text, position + 1)
    return bool(reports or _ELSEWHERE.search(view.text, 0, position))


def _is_guest(view: View, position: int) -> bool:
    """Whether the sentence tells that the body at ``position`` comes to the paper's county."""
    return _VISITS_US.search(view.text, position, view.sentence(position).end) is not None


def _just_governed(view: View, position: int, level: str, found: Sequence[int]) -> list[int]:
    """The division whose body was named just before: 甲市委书记乙出席，市委副书记、|市长丙."""
    number = max(0, view.sentence_number(position) - 1)
    start = max(view.sentences[number].start, view.paragraph(position).start)
    for body in reversed(view.symbols(start, position, "Ⓞ")):
        governs = re.match(rf"(?:中共)?([一-鿿]{{1,7}}?{level}){_GOVERNING}", view.name(body))
        if governs and not _is_guest(view, body):
            named = {governs[1], division_in(governs[1], level)}
            return [index for index in found if view.mentions[index].text in named]
    return []


def _opening(view: View, found: Sequence[int]) -> list[int]:
    """The division that the first sentence begins with: 莱西市召开专题会议."""
    if view.field != "text" or not view.sentences:
        return []
    places = view.symbols(*view.sentences[0], types="Ⓛ")
    first = next((one for one in places if leads(view, one)), None)
    return [view.indexes[first]] if first is not None and view.indexes[first] in found else []


def _most_named(view: View, found: Sequence[int], level: str) -> list[int]:
    """The division that the names of the article hold most often, twice as often as the next."""
    names = sorted({view.mentions[index].text.removesuffix(level) for index in found})
    counts = Counter(
        name for name in names for mention in view.mentions if name in mention.text
    ).most_common(2)
    if len(counts) > 1 and counts[0][1] < CLEAR_LEAD * counts[1][1]:
        return []
    best = counts[0][0]
    return [index for index in found if view.mentions[index].text.removesuffix(level) == best]


def division_in(name: str, level: str) -> str:
    """陇县 of 陇县县委: a name of one character keeps its level before that of the body."""
    return name.removesuffix(level) if name.endswith(level * 2) else name


def _governed(view: View, level: str, post: int) -> Ref | None:
    """The division inside the names of its bodies (岚屿区委), else its government.

    市长甲出席，桐城市委书记乙致辞: one that the sentence names for the next is not that of
    the ``post`` before.
    """
    end = view.sentence(post).end
    bodies = [
        (position, division_in(match[1], level))
        for position in view.symbols(0, len(view.text), "ⓄⒺ")
        if not (_is_guest(view, position) or post < position < end)
        and (
            match := re.match(
                rf"(?:中共)?(?!{_OTHER_PARTY})([一-鿿]{{1,7}}?{level}){_GOVERNING}",
                view.name(position),
            )
        )
    ]
    names = sorted({name for _, name in bodies}, key=len)
    for position, name in bodies:
        start = view.mention(position).text.find(name)
        if start >= 0 and all(other.endswith(names[0]) for other in names):
            begin = view.mention(position).start + start
            span = Span(begin, begin + len(name))
            return implied(view, span, "place", rule="division of a title")
    for position in view.symbols(0, len(view.text), "Ⓞ"):
        if re.search(f"{level}(?:人民)?政府$", view.name(position)):
            return view.indexes[position]
    return None if level == "市" else _only_opening(view, level)


def _only_opening(view: View, level: str) -> Ref | None:
    """The one division that names of the text begin with: 莲池区消防安全行动启动仪式.

    Not for 市, which may be one of two ranks.
    """
    opened = {
        match[1]: position
        for position in reversed(view.symbols(0, len(view.text), "ⓄⒿⒺ"))
        if not _is_guest(view, position)
        and (match := re.match(rf"([一-鿿]{{1,7}}?{level})", view.mention(position).text))
        and find(match[1])
    }
    if len(opened) != 1:
        return None
    [(name, position)] = opened.items()
    start = view.mention(position).start
    return implied(view, Span(start, start + len(name)), "place", rule="division of a title")


def _at_level(mention: Mention, level: str, *, short: bool = False) -> bool:
    """Whether a place is a division of the level, by its name or the table of divisions.

    ``short`` admits a county-level city by its name without 市 (义乌, 沅江), which is as
    often a river or a street.
    """
    if len(mention.text) < MIN_NAME:
        return False
    if mention.text.endswith(level):
        known = len(mention.text) > len(level) + 1 and find(mention.text)  # 蕉城区, no 城区
        return bool(known) or not ZONE_END.search(mention.text)
    known = find(mention.text + level)
    if level != "市" and find(mention.text + "市"):
        return False  # 衡阳 is the city rather than 衡阳县
    return any(item.level != "county" or short for item in known)
