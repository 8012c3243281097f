"""Who makes a visit: its subject, whoever leads the group, or the visitors of the visit before."""

from __future__ import annotations

import re

from kg.lexicon.wordlists import either
from kg.relations.confidence import VISITED, VISITED_ELSEWHERE
from kg.relations.patterns import PERSONS, PLAIN
from kg.relations.view import View
from kg.relations.visits.delegations import leader_of
from kg.relations.visits.visiting import STOPS

_PERSONS = re.compile(PERSONS)
# Between a person and a visit these words begin what somebody says or somebody else does.
_BREAKS = re.compile(
    f"(?!说[完罢着]){either('speech_verbs')}|[：“”]|让|使|组织|推动|邀请|欢迎|吸引|推迟|原定|延期|亲属|家属|[。！？\n]"
)
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
_THEN = "，(?:次日|当[天晚]|下午|随即|之后)?(?:并|又|还|再|随后|先后|接着|实地|继而|转而)"
_GOES_ON = re.compile(f"{_THEN}[^Ⓞ]*$")
# 代表团参观了甲，并|走进乙: the subject stays
_AND_THEN = re.compile(rf"{PLAIN}{{0,10}}{_THEN}{PLAIN}{{0,6}}")
# 甲考察了乙，|看望了丙员工; 察看 would tell what is shown there
_NEXT = re.compile(f"{PLAIN}{{0,10}}，")
_ALSO = re.compile("看望|慰问|走访|拜访|探望|参观|考察|调研|视察")
_LEADS = re.compile(
    "(?:率领?的?|带领的?|带队|会同|协同|偕同)Ⓛ*Ⓞ(?:[、和及]Ⓛ*Ⓞ)*[^Ⓞ]*$"
)  # 甲率领的乙代表团抵达
_OWN_POST = re.compile(
    "^[一-鿿]{0,6}(?:总监|总工|工程师|师傅|技师|主管|经理|讲解员|传承人|班长|老板娘)$|"
    "^(?:村民|居民|农户|[一-鿿]{0,6}(?:大户|农|能手)|职工|员工|工人|技术员|学生|教师|老师|医生|护士|村支书|村主任|老人|老乡)$|"
    "^(?:副|总|常务|执行)*(?:总?经理|董事长|[院校厂馆店所站园场]长|主任|老板|负责人|店主|车间主任)$"
)
# 来到图们，韩世勋先后察看…
_BEHIND = re.compile(
    rf"{PLAIN}{{0,8}}，(?P<who>{PERSONS})(?=先后|首先|仔细|详细|边[走看]|一边|实地|被[^，。；]{{0,10}}(?:吸引|震撼|打动)|感慨|感叹|不禁|不时|顾不上|停下|蹲|弯腰|拿起|亲切|关切|询问|察看|查看|听取|了解|走[进到]|来到|[与同]|登上|叮嘱|指出|要求|又[^，。；ⓅⓄ]{{0,4}}(?:来|赶|走|去))"
)
# 视察组视察甲工程，副主任乙任组长
_LED = re.compile(
    rf"[^。；！？\nⓅⓄ]{{0,30}}?，由?(?P<who>{PERSONS})(?:任|担任)[^，。；ⓅⓄ]{{0,6}}(?:组长|团长|领队)(?=[，。；])"
)
_RECEIVED = re.compile("(?:会[见晤]|接见|看望|慰问)了?[^，。；！？\nⓅ]{0,12}$")
_HOST = re.compile("Ⓟ(?:陪同|陪着?|带领|率领)$")  # 甲陪同乙前往: both went
# 副县长甲、局长乙陪同检查: a sentence of escorts tells no visitor
_ESCORTED = re.compile(
    "等?(?:[^，。；ⓅⓄⓁⒿⒺ]{0,6})?(?:一同|全程|分别|随同)*(?:陪同|随同|参加(?:考察|调研|检查|活动|督导))"
)
_ESCORT = re.compile("等?(?:的?陪同|的?陪伴)")
_GROUP = re.compile("[组团]$")
MAX_LEAD = 3  # sentences between who sets out and the first stop
MAX_TOUR = 8  # sentences in which one tour was told on the annotated texts
MAX_GAP = 40  # characters between a subject and its visit; longer gaps were other clauses


def visitors_of(
    view: View, match: re.Match[str], last: list[int], before: re.Match[str] | None
) -> tuple[list[int], float]:
    """Who makes a visit: its subject, in front or behind, else those of the visit before."""
    persons, confidence = _who(view, match.start(), last)
    opens = _opens_sentence(view, match.start())
    behind = _BEHIND.match(view.text, match.end()) if opens else None
    behind = None if behind and is_host(view, behind) else behind
    if persons or behind:
        named = view.symbols(*behind.span("who"), types="Ⓟ") if behind else persons
        return named, VISITED if behind else confidence
    led = _LED.match(view.text, match.end())
    if led:
        return view.symbols(*led.span("who"), types="Ⓟ"), VISITED
    if match.re is STOPS and opens:
        persons = _tourists(view, match.start())
    if not persons and before and match.start() < before.end():
        persons = _same(view, before, last)  # 代表团赴甲镇|考察|乙项目
    if not persons and before and _goes_on(view, before, match):
        return last, VISITED_ELSEWHERE
    return persons, confidence


def _goes_on(view: View, before: re.Match[str], match: re.Match[str]) -> bool:
    """Whether nobody else becomes the subject between two visits."""
    between = (before.end(), match.start())
    if _ALSO.match(match.group()) and _NEXT.fullmatch(view.text, *between):
        return True
    return _AND_THEN.fullmatch(view.text, *between) is not None


def _same(view: View, visit: re.Match[str], visitors: list[int]) -> list[int]:
    """The visitors of a visit whose verb has another object, when its sentence names them."""
    start = view.sentence(visit.start()).start
    if visitors and visitors[0] >= start:
        return visitors
    return leader_of(view, start, view.text[start : visit.start()])


def is_host(view: View, match: re.Match[str]) -> bool:
    """在甲公司，总经理乙看着…: a post without a body is one of the place."""
    person = match.start("who")
    before = view.original[: view.mention(person).start]
    return bool(_OWN_POST.search(re.split("[，。；\n]", before)[-1]))


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
    return carried(view, position, last), VISITED_ELSEWHERE


def carried(view: View, position: int, last: list[int]) -> list[int]:
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


def led_here(view: View, position: int) -> list[int]:
    """The only persons told of in the sentence before ``position``, whom 他 there means."""
    start = view.sentence(position).start
    runs = list(_PERSONS.finditer(view.text, start, position))
    return view.symbols(*runs[0].span(), types="Ⓟ") if len(runs) == 1 else []
