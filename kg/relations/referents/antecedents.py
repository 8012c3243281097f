"""Which name a general noun takes up: the subject of the sentences before, the firm founded."""

from __future__ import annotations

import re

from kg.lexicon.organizations import subtype_of
from kg.lexicon.wordlists import either, valued
from kg.model.mention import Mention
from kg.model.offsets import Span
from kg.relations.patterns import BUILT, FOUNDS, SCHEME
from kg.relations.referents.topics import are_forms_of_one, last_of_one, leads
from kg.relations.view import View

HOUSES = frozenset({"公司", "集团"})  # what a firm calls itself; 企业 and 厂家 are said of others
PROJECT = frozenset({"项目", "工程"})
# 组建了乙, 乙由甲与丙共同出资设立
_FOUNDED = re.compile(
    f"{FOUNDS}Ⓞ|(?:^|[。；，\n])Ⓞ(?=，?由[^。；]{{1,30}}?(?:出资|合资|共同)[^，。；]{{0,4}}(?:[设成]立|组建))"
)
_HELD = re.compile("(?:旗下|下属|所属|控股|全资|投资)+的?Ⓞ")  # Ⓞ旗下的Ⓞ: the latter is meant
_PREDECESSOR = re.compile("前身[是为][^，。；ⓅⓄⓁⒿⒺ]{0,14}$")
_INTO_SHARES = "入股|参股|增资|注资|跟投|领投|战略投资"
# 基金以1.2亿元增资|甲: the sentences behind go on about the firm that got the money
_BUYS = re.compile(f"[^，。；！？\nⓅⓄⒿⒺ]{{0,20}}?(?:{_INTO_SHARES}|收购|并购)了?Ⓞ")
# 乙基金以600万元入股，公司…: of the firm that the money went into it goes on
_BACKS = re.compile(
    f"[^，。；！？\nⓅⓄⓁⒿⒺ]{{0,20}}?(?:{_INTO_SHARES}|占股|持股)(?![^，。；]{{0,8}}[ⓄⒿ])"
)
_UNIT_OF_FIRM = re.compile(
    "[一-鿿（）()A-Za-z]{3,}(?:公司|集团)(?=[一-鿿]{2,8}(?:部|处|中心|事业部|办公室|车间)$)"
)
_COMPANY = frozenset({None, "company", "other"})
_NO_COMPANY = re.compile("[组队部委局办院校会处科室厅府所庭站]$|中心$|联盟$|党$")
_KINDS = frozenset({"school", "hospital", "bank"})
_OWN_FIRM = frozenset({"公司", "企业"})
# 总投资8.8亿元的Ⓛ: a place that is a work too
_PRICED = re.compile(
    "(?:投资|斥资|耗资|占地)[^，。；ⓅⓄⓁⒿⒺ]{0,14}(?:元|亩|平方米)(?:建设|打造|兴建)?的“?$"
)
_GUEST = re.compile(
    rf"[^，。；！？\nⓅⓄⓁⒿⒺ]{{0,14}}?{either('titles')}(?:[、兼][^，。；！？\nⓅⓄⓁⒿⒺ]{{1,14}})?Ⓟ"
)
_FORMER = re.compile("[原曾历调]任$")  # 原任乙总经理: where somebody was before
_ATTENDS = re.compile("出席|参加|列席|陪同|见证|到场|提问")
# 园区 is a zone where the text tells of no park
_OTHER_PARK = re.compile("[一-鿿]园(?!区|林|艺)")
_ZONE = re.compile("(?:开发区|高新区|经开区|示范区|集中区|工业区|产业基地)$")
MAX_SENTENCES = 6  # a subject without 该 means what was told just before


def subject_before(
    view: View, position: int, noun: str, pointed: dict[Span, int], limit: int = 0
) -> int | None:
    """The subject that a bare noun takes up: of its sentence, else of the ones before.

    A noun that ends names (新区, 实验室) means the only one of those names in the article.
    """
    if valued("stand_ins")[noun] == "same":
        start = view.paragraph(position).start
        just = [
            one for span, one in pointed.items() if span.start >= start and fits(view, one, noun)
        ]
        return just[-1] if just else only_one(view, position, noun)
    founded = _founded(view, position) if noun in HOUSES else None
    return _led(view, position, noun, pointed, limit) if founded is None else founded


def _founded(view: View, position: int) -> int | None:
    """The company that the sentence founds before: 共同组建甲，其中乙持股60%，公司…."""
    found = list(_FOUNDED.finditer(view.text, view.sentence(position).start, position))
    what = found[-1].end() - 1 if found else None
    return what if what is not None and _is_called(view, what, "公司") else None


def founded_before(view: View, position: int) -> int | None:
    """The last company that this paragraph or the one before it says was founded."""
    start = view.paragraph(max(0, view.paragraph(position).start - 1)).start
    found = [
        match.end() - 1
        for match in _FOUNDED.finditer(view.text, start, position)
        if fits(view, match.end() - 1, "公司")
    ]
    return found[-1] if found else None


def house_of(view: View, position: int) -> int | None:
    """The index of the firm that the name of its unit begins with: 甲集团有限公司|业务部."""
    unit = view.mention(position)
    firm = _UNIT_OF_FIRM.match(unit.text)
    if firm is None:
        return None
    end = unit.start + firm.end()
    return next(
        (
            index
            for index, other in enumerate(view.mentions)
            if (other.field, other.start, other.end) == (unit.field, unit.start, end)
            and other.type == "organization"
        ),
        None,
    )


def _led(view: View, position: int, noun: str, pointed: dict[Span, int], limit: int) -> int | None:
    """The last subject before that the noun fits, a few sentences back at most."""
    number = view.sentence_number(position)
    for back in range(min(number, MAX_SENTENCES) + 1):
        start, end = view.sentences[number - back]
        if start < limit:
            break
        for span, found in pointed.items():
            if start <= span.start < min(end, position) and _is_called(view, found, noun):
                return found
        for found in view.symbols(start, min(end, position), "ⓄⓁⒿⒺ"):
            if (view.text[found] == "Ⓔ" and fits(view, found, noun)) or (
                noun in PROJECT and _is_priced(view, found)
            ):
                return found
            called = _is_called(view, found, noun) or (
                noun in HOUSES and house_of(view, found) is not None
            )
            bought = _BUYS.match(view.text, found + 1) if back and noun in _OWN_FIRM else None
            if bought and fits(view, bought.end() - 1, noun):
                return bought.end() - 1
            if called and leads(view, found) and not _of_a_guest(view, found):
                meant = _held_by(view, found, noun)
                if noun not in _OWN_FIRM or not _BACKS.match(view.text, meant + 1):
                    return meant
    return only_company(view, position) if noun in _OWN_FIRM else None


def _held_by(view: View, position: int, noun: str) -> int:
    """What the name is told to hold, of which the sentence goes on: 甲旗下的|乙."""
    held = _HELD.match(view.text, position + 1)
    return held.end() - 1 if held and fits(view, held.end() - 1, noun) else position


def _is_called(view: View, position: int, noun: str) -> bool:
    """Whether the noun fits the name and is what papers call it: a 合作社 is no 公司."""
    co_op = view.name(position).endswith("合作社") and valued("stand_ins")[noun] == "company"
    former = _PREDECESSOR.search(view.text, view.sentence(position).start, position)
    return fits(view, position, noun) and not (co_op or former)


def _of_a_guest(view: View, position: int) -> bool:
    """Whether the name belongs to the post of somebody in a list of guests."""
    guest = _GUEST.match(view.text, position + 1)
    return guest is not None and bool(
        _ATTENDS.search(view.text, guest.end(), view.sentence(position).end)
    )


def only_company(view: View, position: int) -> int | None:
    """The one company that the two sentences before name, however they name it."""
    number = view.sentence_number(position)
    start = max(view.sentences[max(0, number - 2)].start, view.paragraph(position).start)
    found = [
        one
        for one in view.symbols(start, position, "Ⓞ")
        if _is_called(view, one, "公司")
        and not _FORMER.search(view.text, start, one)
        and not _of_a_guest(view, one)
    ]
    return last_of_one(view, found)


def only_one(view: View, position: int, noun: str) -> int | None:
    """The last of the names before that end with the noun, if all are forms of one."""
    found = [one for one in view.symbols(0, position, "ⓄⓁⒿⒺ") if fits(view, one, noun)]
    if not found and noun == "园区" and not _OTHER_PARK.search(view.text, 0, position):
        found = [one for one in view.symbols(0, position, "Ⓛ") if _ZONE.search(view.name(one))]
    names = [_meaning(view, one).fullest for one in found]
    # 联兴合作社 is short for 饶平县联兴渔业专业合作社: the noun ends both
    cores = [max(names, key=len, default=""), *(name.removesuffix(noun) for name in names)]
    return found[-1] if found and are_forms_of_one(cores) else None


def _meaning(view: View, position: int) -> Mention:
    """The mention at ``position``, of a ceremony that of what it is about."""
    celebrated = view.celebrated(position)
    return view.mention(position) if celebrated is None else view.mentions[celebrated]


def _is_priced(view: View, position: int) -> bool:
    """Whether the name is a place that is built for a sum just told."""
    start = view.sentence(position).start
    return (
        view.mention(position).type == "place"
        and BUILT.search(view.name(position)) is not None
        and _PRICED.search(view.text, start, position) is not None
    )


def firms_before(view: View, position: int) -> list[int]:
    """The firms named before ``position``, without those that others only come from."""
    return [
        one
        for one in view.symbols(0, position, "ⓄⒺ")
        if fits(view, one, "公司") and not _PREDECESSOR.search(view.text, 0, one)
    ]


def fits(view: View, position: int, noun: str) -> bool:
    """Whether the name at ``position``, or what an event celebrates, is what the noun means."""
    kind = valued("stand_ins").get(noun, "same")
    mention = _meaning(view, position)
    name = mention.fullest
    if mention.type == "event":
        return False
    if kind == "same":
        ends = (noun, noun[0]) if noun in ("园区", "港区") else (noun,)
        return mention.text.endswith(ends) or name.endswith(ends)
    if kind == "project":
        project = mention.type == "project" or name.endswith(noun) or _is_priced(view, position)
        return project and not SCHEME.search(mention.text)
    if mention.type != "organization":
        return False
    subtype = subtype_of(name)
    if kind in _KINDS:
        # no 卫生服务中心, and no 产业学院, which a school runs with firms
        other = "校" in noun and name.endswith("产业学院")
        return subtype == kind and not other and (noun != "医院" or "院" in name)
    return subtype in _COMPANY and not _NO_COMPANY.search(name)
