"""Who holds which post where: stacked and shared titles in front of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.model.offsets import Span
from kg.relations.confidence import POST, POST_ELSEWHERE
from kg.relations.posts.homes import has_post, kind_of_home
from kg.relations.posts.stack_reader import read_stack
from kg.relations.posts.stacks import LEVEL_STACK, STACK, TITLE
from kg.relations.referents.topics import last_of_one
from kg.relations.statement import Ref, Statement
from kg.relations.view import View

# 甲出任乙院长，原院长丙: the post behind the verb is not 丙's
_NOT_TAKEN = "(?<![^时原前现首新历聘]任)(?<!Ⓟ为)(?<!当选)(?<![聘选]为)(?<![受获]聘)"
# 副县长（挂职）甲; 校长、全国优秀教师甲; 总经理、Ⓛ归侨乙: how it is held, who one is besides
_KIND_OF_PERSON = (
    "(?:之一)?(?:（[^（）ⓅⓄⒿⒺ]{1,8}）)?"
    "(?:、(?:(?:全国|全省|全市|国家级?|[省市]级?)“?[一-鿿]{0,8}?(?:教师|工作者|标兵|模范|能手|获得者|传承人)”?"
    "|离?退?休(?:老?干部|教师|职工|工人|医生)|[一-鿿]{2,6}专家))?"
    r"(?:[、，]?(?:现年|今年|年仅|年近|年过)?\d{2}岁的)?"
    "(?:[、，]?(?:[一-鿿]{1,4}族)?Ⓛ?(?:籍|族|人)?"
    "(?:姑娘|小伙子?|汉子|青年|归侨|侨胞|妹子|大叔|大姐|大哥|阿姨|师傅|老人|女士|先生|党员|老兵))?"
)
_BEFORE_NAME = re.compile(
    rf"{_NOT_TAKEN}(?P<stack>{STACK}|{LEVEL_STACK})”?{_KIND_OF_PERSON}(?:[ 　]|——)?(?P<person>Ⓟ)"
    rf"(?P<more>(?:[、和]Ⓟ(?!{TITLE}))*)"
)
_WITH_PERSON = re.compile("[^。\n]*Ⓟ[^。\n]*")
_COUNTED = re.compile("^(?:另?[一两三四][名位]|女(?=[^子]))")  # 一名书记员, 女船长
_ORIGIN = re.compile("来自$")  # 来自意大利的工程师: where somebody is from
# Posts that several people hold at once, so that a list of names shares them.
_SHARED = re.compile(
    "副|委员$|常委$|代表$|教授$|专家$|院士$|成员$|董事$|理事$|顾问$|教练$|队员$|教师$|"
    "民警$|交警$|辅警$|法官$|检察官$|医生$|医师$|护士$|干部$|职工$|员工$|工人$|选手$|运动员$|"
    "工程师$|规划师$|设计师$|演员$|老师$"
)


def title_stacks(view: View) -> list[Span]:
    """Encoded ranges of the posts that stand directly before names."""
    return [Span(match.start(), match.start("person")) for match in before_names(view.text)]


@lru_cache(maxsize=4)  # the same text is asked for several times in a row
def before_names(text: str) -> tuple[re.Match[str], ...]:
    """Matches of posts that stand directly before names, in encoded text."""
    return tuple(
        match
        for start, end in with_person(text)
        for match in _BEFORE_NAME.finditer(text, start, end)
    )


@lru_cache(maxsize=4)
def with_person(text: str) -> tuple[Span, ...]:
    """The sentences of an encoded text that name a person, without their full stops.

    Posts hold no full stop, so that only these need the long search for a post.
    """
    return tuple(Span(*sentence.span()) for sentence in _WITH_PERSON.finditer(text))


def find_positions(view: View) -> Iterator[Statement]:
    """All posts stated in front of names."""
    previous: int | None = None
    previous_end = -1
    chiefs: dict[str, int] = {}
    for match in before_names(view.text):
        start = match.start()
        if _ORIGIN.search(view.text, 0, start) and match["stack"][:2] == "Ⓛ的":
            continue
        carried = previous if _carries(view, previous_end, start) else None
        if carried is None and previous is not None:
            carried = _joined(view, previous, previous_end, match)
        if carried is None and match["stack"][0] in "副党":
            carried = _chief(view, chiefs, match)
        if carried is None and match["stack"][0] in "原前":
            carried = _taken_over(view, match)
        items = list(read_stack(view, Span(start, match.end("stack")), carried))
        persons = [match.start("person")]
        if items and _SHARED.search(items[-1][1]):
            persons += view.symbols(*match.span("more"))
        for person in persons:
            shared = items if person == persons[0] else items[-1:]
            at = Span(start, match.end())
            yield from posts(view, person, shared, at, rule="title before name")
        if items and isinstance(items[0][0], int) and items[0][0] in view.positions:
            previous, previous_end = view.positions[items[0][0]], match.end()
            chiefs |= {title: previous for _, title in items}


def _chief(view: View, chiefs: dict[str, int], match: re.Match[str]) -> int | None:
    """主任甲主持，副主任乙出席: the deputy belongs to the body of the chief before."""
    deputies = re.findall(f"副{TITLE}", match["stack"])
    head = next((chiefs[one] for two in deputies for one in (two, two[1:]) if one in chiefs), None)
    if head is None or head < view.paragraph(match.start()).start:
        return None
    return head


def _joined(view: View, body: int, end: int, match: re.Match[str]) -> int | None:
    """甲集团工会主席乙和|团委书记丙: of the same body, unless that has no such post."""
    if view.text[end : match.start()] not in ("和", "与", "及", "以及"):
        return None
    title = match["stack"]
    return body if kind_of_home(title) is None or has_post(view, body, title) else None


def _taken_over(view: View, match: re.Match[str]) -> int | None:
    """甲任丙公司总经理，…；|原总经理乙: the body whose post another takes in the same sentence."""
    start = view.sentence(match.start()).start
    title = match["stack"][1:]
    same = re.compile(f"Ⓞ{re.escape(title)}")
    bodies = [one.start() for one in same.finditer(view.text, start, match.start())]
    return last_of_one(view, bodies)


def posts(
    view: View, person: int, items: list[tuple[Ref, str]], at: Span, *, rule: str
) -> Iterator[Statement]:
    """One statement for each organization and title."""
    for owner, title in items:
        title = _COUNTED.sub("", title)
        yield Statement(
            view.indexes[person],
            "position",
            owner,
            view.source(*at),
            rule,
            POST if at.start <= _place(view, owner, at) else POST_ELSEWHERE,
            title=title,
            status="stated",
        )


def _place(view: View, owner: Ref, at: Span) -> int:
    return view.positions.get(owner, at.start) if isinstance(owner, int) else at.start


def _carries(view: View, end: int, start: int) -> bool:
    """Whether a stack without organization follows one of the same sentence."""
    return end >= 0 and start - end <= 3 and set(view.text[end:start]) <= set("，、 ")
