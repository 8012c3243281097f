"""Which persons went to look at which places, organizations and projects.

Works on the view without title stacks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import either
from kg.model.offsets import Span
from kg.relations.confidence import VISITED, VISITED_ELSEWHERE
from kg.relations.delegations import leader_of
from kg.relations.patterns import PERSONS, PLAIN
from kg.relations.statement import Statement
from kg.relations.view import View
from kg.relations.visiting import (
    ARRIVES,
    CAME,
    ERRAND,
    GOES,
    HE_ON_SITE,
    LOOKS,
    MEETS,
    ON_SITE,
    PART,
    STOPS,
)

_PERSONS = re.compile(PERSONS)
# Between a person and a visit these words begin what somebody says or somebody else does.
_BREAKS = re.compile(f"{either('speech_verbs')}|[：“”]|让|使|组织|推动|邀请|欢迎|吸引|[。！？\n]")
_CARRIED = re.compile(
    "(?:^|。|！|\n)(?:(?:随后|之后|接着|然后|最后|首先|其间|(?:考察|调研|检查|督导|走访)?期间|当天|次日|下午|上午|调研中|[^，。；ⓅⓄⓁⒿⒺ]{1,6}[午日晚月年]|[今去]年以来)，?)?"
    "(?:[在到]Ⓛ+[^，。；ⓅⓄⓁⒿⒺ]{0,4}，)?"
    "(?:他们?|她|一行人?|车队|[^，。；ⓅⓄⓁⒿⒺ]{0,4}(?:组|代表团|考察团)|Ⓞ|Ⓟ?一行)?"
    "(?:，|一行|先后|又|还|首先|随后|来|专程|实地|曾|率[团队]|带队)*$"
)
# 甲察看了乙；在丙区，他们参观了丁
_RESUMED = re.compile(
    "；(?:[在到]Ⓛ+[^，。；ⓅⓄⓁⒿⒺ]{0,4}，)?(?:他们?|她|一行人?)[^，。；ⓅⓄⓁⒿⒺ]{0,4}$"
)
# 来到甲参观，并到乙: the bodies in between were visited too
_THEN = "，(?:并|又|还|再|随后|先后|接着|实地)"
_GOES_ON = re.compile(f"{_THEN}[^Ⓞ]*$")
# 代表团参观了甲，并|走进乙: the subject stays
_AND_THEN = re.compile(rf"{PLAIN}{{0,10}}{_THEN}{PLAIN}{{0,6}}")
_LEADS = re.compile("(?:率领?的?|带领的?|带队)Ⓛ*Ⓞ(?:[、和及]Ⓛ*Ⓞ)*[^Ⓞ]*$")  # 甲率领的乙代表团抵达
_OWN_POST = re.compile(
    "^(?:副|总|常务|执行)*(?:总?经理|董事长|[院校厂馆店所站园场]长|主任|老板|负责人|店主|车间主任)$"
)
_MODEL = re.compile(
    "”?[^，。；、ⓅⓄⓁⒿⒺ]{0,12}(?:成[就果]|主题|图片)展|”?(?:推进|落实|进展|开展)情况|模型|图纸|展板|沙盘|规划图|效果图|方案|历史|精神|情况"
)
# 察看甲园|建设运营情况: what is looked at is the park
_GOES_WELL = re.compile(
    "”?的?(?:建设|运营|施工|生产|运行|改造|改扩建)[^，。；ⓅⓄⓁⒿⒺ]{0,4}(?:情况|进展|进度)"
)
# 来到图们，韩世勋先后察看…
_BEHIND = re.compile(
    rf"{PLAIN}{{0,8}}，(?P<who>{PERSONS})(?=先后|首先|仔细|详细|边[走看]|实地|询问|察看|查看|听取|了解|走[进到]|来到|[与同]|登上|叮嘱|指出|要求)"
)
_NO_VISIT = re.compile("会见|会谈|会晤|举行|签署|出席|主持|受审|就诊|同来华|同来访")
# 来到新余，租下厂房办起公司: somebody moved there
_STAYS = re.compile(
    "[^，。；ⓅⓄⓁⒿⒺ]{0,4}，(?:出任|担任|任(?!务)|当起|做起|创业|安家|扎根|定居|租下|租了|办起|创办|成家|开了|打工)"
)
# 沙特官员首次|对伊朗进行访问
_OF_OTHERS = re.compile("(?:官员|领导人)(?:首次|再次|第[一二三四五]次)?$")
_RECEIVED = re.compile("(?:会[见晤]|接见|看望|慰问)了?[^，。；！？\nⓅ]{0,12}$")
_HOST = re.compile("Ⓟ(?:陪同|陪着?|带领|率领)$")  # 甲陪同乙前往: both went
# 副县长甲、局长乙陪同检查: a sentence of escorts tells no visitor
_ESCORTED = re.compile(
    "等?(?:[^，。；ⓅⓄⓁⒿⒺ]{0,6})?(?:一同|全程|分别|随同)*(?:陪同|随同|参加(?:考察|调研|检查|活动|督导))"
)
_ESCORT = re.compile("等?(?:的?陪同|的?陪伴)")
_OF_NAME = re.compile("(?<=Ⓛ)的“?[ⓄⓁⒿ]")
_OF_ITEM = re.compile(rf"(?!{PART}、){PLAIN}+、")  # 雷公山|茶叶加工园、
_GROUP = re.compile("[组团]$")
_GUARD = re.compile("(?:仪仗|乐)队$")  # 检阅仪仗队 goes nowhere

MAX_LEAD = 3  # sentences between who sets out and the first stop
MAX_TOUR = 8  # sentences in which one tour was told on the annotated texts
MAX_GAP = 40  # characters between a subject and its visit; longer gaps were other clauses


def find_visited(view: View) -> Iterator[Statement]:
    """All visits stated in the field."""
    patterns = (ARRIVES, GOES, LOOKS, MEETS, STOPS, ERRAND)
    matches = [match for pattern in patterns for match in pattern.finditer(view.text)]
    last: list[int] = []  # the visitors of the visit told last
    before: re.Match[str] | None = None  # the visit told last
    for match in sorted(matches, key=lambda match: match.start()):
        topic = match.re is LOOKS and _is_topic(view, match)
        if (topic and len(match["where"]) == 1) or _is_none(view, match):
            continue
        persons, confidence = _visitors(view, match, last, before)
        if persons:
            last, before = persons, match
        yield from _statements(view, persons, match, confidence, topic=topic)
    for match in HE_ON_SITE.finditer(view.text):
        yield from _statements(view, _carried(view, match.start(), []), match, VISITED_ELSEWHERE)
    for match in (*ON_SITE.finditer(view.text), *CAME.finditer(view.text)):
        if _is_host(view, match):
            continue
        persons = view.symbols(*match.span("who"), types="Ⓟ")
        yield from _statements(view, persons, match, VISITED)


def _visitors(
    view: View, match: re.Match[str], last: list[int], before: re.Match[str] | None
) -> tuple[list[int], float]:
    """Who makes a visit: its subject, in front or behind, else those of the visit before."""
    persons, confidence = _who(view, match.start(), last)
    opens = _opens_sentence(view, match.start())
    behind = _BEHIND.match(view.text, match.end()) if opens else None
    if persons or behind:
        named = view.symbols(*behind.span("who"), types="Ⓟ") if behind else persons
        return named, VISITED if behind else confidence
    if match.re is STOPS and opens:
        persons = _tourists(view, match.start())
    if not persons and before and match.start() < before.end():
        persons = _same(view, before, last)  # 代表团赴甲镇|考察|乙项目
    if not persons and before and _AND_THEN.fullmatch(view.text, before.end(), match.start()):
        return last, VISITED_ELSEWHERE
    return persons, confidence


def _same(view: View, visit: re.Match[str], visitors: list[int]) -> list[int]:
    """The visitors of a visit whose verb has another object, when its sentence names them."""
    start = view.sentence(visit.start()).start
    if visitors and visitors[0] >= start:
        return visitors
    return leader_of(view, start, view.text[start : visit.start()])


def _is_none(view: View, match: re.Match[str]) -> bool:
    """Whether people met or signed there, a word goes on (走进出租屋) or others visit.

    甲参观了正在乙访问的护卫舰: it is the ship that visits.
    """
    start, end = match.span()
    after = view.text[end : end + 1]
    others = after == "的" and view.text[max(0, start - 1) : start] == "正"
    if _STAYS.match(view.text, end):
        return True
    if match.groupdict().get("host"):
        return _OF_OTHERS.search(view.text, 0, start) is not None
    return match.re is not ERRAND and bool(
        others or _NO_VISIT.search(match.group()) or after == "出"
    )


def _is_host(view: View, match: re.Match[str]) -> bool:
    """在甲公司，总经理乙看着…: a post without a body is one of the place."""
    person = match.start("who")
    before = view.original[: view.mention(person).start]
    return bool(_OWN_POST.search(re.split("[，。；\n]", before)[-1]))


def _is_topic(view: View, match: re.Match[str]) -> bool:
    """Whether the name only qualifies what is looked into (调研新区机械产业)."""
    seen = match.group().startswith(("察看", "查看", "踏看"))
    if seen and _GOES_WELL.match(view.text, match.end("where")):
        return False
    if _MODEL.match(view.text, match.end("where")):
        return True
    return view.text[match.end("where") - 1] == "Ⓛ" and len(match["topic"]) > 1


def _who(view: View, position: int, last: list[int]) -> tuple[list[int], float]:
    """The persons whose clause the visit ends, else those of the visit before."""
    window = max(view.sentence(position).start, position - MAX_GAP)
    matches = list(_PERSONS.finditer(view.text, window, position))
    if matches and _ESCORT.match(view.text, matches[-1].end()):
        # 甲在乙、丙陪同下来到: the visitor stands in front of the escort.
        start = view.sentence(position).start
        matches = list(_PERSONS.finditer(view.text, start, matches[-1].start()))
        return (view.symbols(*matches[-1].span(), types="Ⓟ") if matches else []), VISITED
    if len(matches) > 1 and _RECEIVED.search(view.text, window, matches[-1].start()):
        matches.pop()  # 甲会见乙，并考察丙: the guest stays behind
    if matches:
        gap = view.text[matches[-1].end() : position]
        if last and _RESUMED.search(gap):
            return last, VISITED_ELSEWHERE
        passes = "Ⓞ" not in gap or _LEADS.search(gap) or _GOES_ON.search(gap)
        if not _BREAKS.search(gap) and passes:
            guests = view.symbols(*matches[-1].span(), types="Ⓟ")
            host = _HOST.search(view.text, window, matches[-1].start())
            return [*(view.symbols(*host.span()) if host else ()), *guests], VISITED
        return [], 0.0
    return _carried(view, position, last), VISITED_ELSEWHERE


def _carried(view: View, position: int, last: list[int]) -> list[int]:
    """The visitors told last, when the sentence begins without a subject of its own.

    Where no visit was told, the last persons of the sentence before.
    """
    sentence = view.sentence(position)
    number = view.sentence_number(position)
    opening = view.text[sentence.start : position]
    leader = leader_of(view, sentence.start, opening)
    if leader:
        return leader
    if number == 0 or not _CARRIED.search(opening) or not _of_group(view, sentence.start, position):
        return []
    near = last and number - view.sentence_number(last[0]) <= MAX_TOUR
    if near and (opening.strip() or last[0] >= view.paragraph(position).start):
        return last
    for back in range(1, min(number, MAX_LEAD) + 1):
        matches = [
            match
            for match in _PERSONS.finditer(view.text, *view.sentences[number - back])
            if view.text[match.end() : match.end() + 1] != "的"
        ]
        if matches and not _ESCORTED.match(view.text, matches[-1].end()):
            return view.symbols(*matches[0].span(), types="Ⓟ")
        if not matches:
            break
    return []


def _opens_sentence(view: View, position: int) -> bool:
    return not view.text[view.sentence(position).start : position].strip()


def _tourists(view: View, position: int) -> list[int]:
    """Who the sentences before a first stop are about."""
    number = view.sentence_number(position)
    for sentence in reversed(view.sentences[max(0, number - MAX_LEAD) : number]):
        match = _PERSONS.search(view.text, *sentence)
        if match:
            return view.symbols(*match.span(), types="Ⓟ")
    return []


def _of_group(view: View, start: int, position: int) -> bool:
    """Whether every organization that opens the sentence is a group of visitors."""
    return all(_GROUP.search(view.name(one)) for one in view.symbols(start, position, "Ⓞ"))


def _statements(
    view: View,
    persons: list[int],
    match: re.Match[str],
    confidence: float,
    *,
    topic: bool = False,
) -> Iterator[Statement]:
    """A statement for each visitor and place; the last place of a ``topic`` only says whose."""
    at: Span = view.source(*match.span())
    named = match.groupdict()
    group = next((one for one in ("there", "trip", "host") if named.get(one)), "where")
    places = _places(view, *match.span(group))
    if topic:  # 了解甲、乙防汛工作 qualifies the work with both, 察看甲和乙工地 only with 乙
        places = [] if match.group().startswith("了解") else places[:-1]
    for person in persons:
        for where in places:
            yield Statement(
                view.indexes[person], "visited", view.indexes[where], at, "visit", confidence
            )


def _places(view: View, start: int, end: int) -> list[int]:
    """What was visited: of names in line the last, and a body in front of its own site."""
    listed = [
        one
        for one in view.listed(start, end, "ⓄⓁⒿ")
        if not _OF_NAME.match(view.text, one + 1, end)  # 宏河镇的|第三牧场
        and not (view.text[one] == "Ⓛ" and _OF_ITEM.match(view.text, one + 1, end))
        and not _GUARD.search(view.name(one))
    ]
    bodies = [one for one in view.symbols(start, end, "Ⓞ") if view.text[one + 1 : one + 2] == "Ⓛ"]
    return sorted({*listed, *bodies})
