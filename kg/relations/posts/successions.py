"""Posts in turn or one after another: 甲、乙分别当选会长、副会长, 由甲变更为乙, résumés.

The words that tell it are looked for first; the posts beside them are then read by one pattern,
so that it is compiled once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model.offsets import Span
from kg.relations.patterns import PLAIN
from kg.relations.posts.careers import NEW
from kg.relations.posts.position import before_names, posts
from kg.relations.posts.stack_reader import read_stack
from kg.relations.posts.stacks import ITEM, OWNED_ITEM, SEPARATOR
from kg.relations.statement import Ref, Statement
from kg.relations.view import View

_STACK = re.compile(rf"{NEW}(?P<stack>{OWNED_ITEM}(?:{SEPARATOR}{ITEM})*)")
_PERSONS = "Ⓟ(?:（[^（）]{0,12}）)?(?:[、和]Ⓟ(?:（[^（）]{0,12}）)?)+"
# 甲、乙分别当选|丙会主席、副主席
_IN_TURN = re.compile(
    rf"(?P<persons>{_PERSONS})，?(?:则|现)?分别(?:当选为?|[担出接]?任|被(?:任命|选举|推选|聘任?)为|[是系为])"
)
# 指挥长甲、副指挥长乙，分别是|县委书记和丙局局长
_IN_TURN_TITLED = re.compile(rf"Ⓟ、{PLAIN}{{2,10}}Ⓟ，?分别(?:当选为?|[担出接]?任|[是系为])")
# 丙公司法定代表人|由甲变更为乙
_CHANGED = re.compile(
    "的?(?P<title>法定代表人|法人代表|负责人|董事长|总经理|监事|执行董事)(?:一职|职务)?[已拟将]?由(?P<old>Ⓟ)(?:变更|更换|调整|改)为(?P<new>Ⓟ)"
)
# 首任厂长甲退休，继任者|乙
_NEXT = re.compile(
    r"(?P<old>Ⓟ)[^。；ⓅⓄ\n]{0,20}[，；](?:[他她其]的?)?(?:继任者|接任者|接班人|后任|接替[他她]的(?:正?是)?)(?P<new>Ⓟ)"
)
_NUMBERED = re.compile("^(?:首任|第[一二三四五六七八九十]+任|[原前老])")
# 1998.07—2003.05，|甲局科员；2003.05至今，…: a résumé
_MONTH = r"\d{4}[.年]\d{1,2}月?"
_SPELL = re.compile(
    rf"(?:^|(?<=[：；\n，。])){_MONTH}(?:[—－–\-至~]+(?:{_MONTH}|今)|起)[，：\s]+(?:任|历任)?(?=[ⓄⓁ])"
)
# 甲、乙（均为|丙院研究员）
_ALL_ARE = re.compile(
    "(?P<persons>Ⓟ(?:[、和]Ⓟ)+)（(?:[均都同皆]|[两三四]人均?)(?:[是为系]|来自|任)"
)
# 在甲海关工作了21年的|关员乙
_WORKED = re.compile(
    rf"在(?P<body>Ⓞ)(?:工作|任教|执教|从教|服役|服务|坚守|值守|从医|行医)了?{PLAIN}{{0,8}}?的"
    r"(?P<title>[一-鿿]{2,6})(?P<person>Ⓟ)"
)
_TITLE_AT = re.compile(ITEM)


def find_successions(view: View) -> Iterator[Statement]:
    """All posts that the text tells as held in turn or one after another."""
    for pattern in (_IN_TURN, _IN_TURN_TITLED):
        for match in pattern.finditer(view.text):
            yield from _in_turn(view, match)
    for match in _CHANGED.finditer(view.text):
        yield from _changed(view, match)
    for match in _NEXT.finditer(view.text):
        yield from _next(view, match)
    for match in _SPELL.finditer(view.text):
        person = _of_the_resume(view, match.start())
        if person is not None:
            yield from _behind(view, [person], match)
    for match in _ALL_ARE.finditer(view.text):
        yield from _behind(view, view.symbols(*match.span("persons"), "Ⓟ"), match)
    for match in _WORKED.finditer(view.text):
        if _TITLE_AT.fullmatch(match["title"]):
            item = (view.indexes[match.start("body")], match["title"])
            yield from _told(view, match.start("person"), [item], Span(*match.span()))


def _told(view: View, person: int, items: list[tuple[Ref, str]], at: Span) -> Iterator[Statement]:
    yield from posts(view, person, items, at, rule="title after name")


def _stack_at(view: View, position: int) -> tuple[Span, list[tuple[Ref, str]]] | None:
    """The posts with a body of their own that stand at ``position``, and where."""
    found = _STACK.match(view.text, position, view.sentence(max(0, position - 1)).end)
    if found is None or view.text[found.end() : found.end() + 1] == "Ⓟ":
        return None
    stack = Span(*found.span("stack"))
    return stack, list(read_stack(view, stack, None))


def _behind(view: View, persons: list[int], match: re.Match[str]) -> Iterator[Statement]:
    """The posts behind the words, for each of the persons."""
    found = _stack_at(view, match.end())
    if found:
        for person in persons:
            yield from _told(view, person, found[1], Span(match.start(), found[0].end))


def _in_turn(view: View, match: re.Match[str]) -> Iterator[Statement]:
    """One post for each of the persons, in the order of both lists."""
    persons = view.symbols(*match.span(), types="Ⓟ")
    found = _stack_at(view, match.end())
    if found and len(persons) == len(found[1]):
        at = Span(match.start(), found[0].end)
        for person, item in zip(persons, found[1], strict=True):
            yield from _told(view, person, [item], at)


def _changed(view: View, match: re.Match[str]) -> Iterator[Statement]:
    """Who had the post and who has it now, of the body in front."""
    bodies = view.symbols(view.sentence(match.start()).start, match.start(), "Ⓞ")
    if bodies:
        for group in ("old", "new"):
            item = (view.indexes[bodies[-1]], match["title"])
            yield from _told(view, match.start(group), [item], Span(bodies[-1], match.end()))


def _next(view: View, match: re.Match[str]) -> Iterator[Statement]:
    """The successor, in the post of the one before."""
    for before in before_names(view.text):
        if before.start("person") == match.start("old"):
            stack = Span(*before.span("stack"))
            items = [
                (body, _NUMBERED.sub("", title)) for body, title in read_stack(view, stack, None)
            ]
            yield from _told(view, match.start("new"), items[-1:], Span(stack.start, match.end()))


def _of_the_resume(view: View, position: int) -> int | None:
    """Whose résumé it is: the person that its paragraph or the one before begins with."""
    paragraph = view.paragraph(position)
    before = view.paragraph(max(0, paragraph.start - 1))
    for start in (paragraph.start, before.start):
        persons = view.symbols(start, position, "Ⓟ")
        if persons:
            return persons[0]
    return None
