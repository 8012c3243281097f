"""Posts behind a name: appositions, elections, appointments and dismissals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.model.offsets import Span
from kg.relations.posts.appointing import (
    APPOINTED,
    DEPUTIES,
    DISMISSED,
    ELECTED,
    ENGAGED,
    FILLED,
    HELD_BY,
    IS,
    JOINS,
    LEFT,
    LIST,
    NO_MORE,
    OF_A_LIST,
    PATTERNS,
    RUN_BY,
    SAME_LEFT,
    UNLISTED,
    WITH_RANK,
    WORKED_AT,
    WORKS_AT,
)
from kg.relations.posts.careers import (
    CARRIED,
    CARRIED_FROM,
    CARRIED_OFF,
    CARRIED_ON,
    left_out,
    pronoun,
    replaced_by,
)
from kg.relations.posts.founders import elected_at, founded_by, founded_here, just_founded, new_firm
from kg.relations.posts.homes import has_post, home_of, kind_of_home
from kg.relations.posts.position import before_names, posts, with_person
from kg.relations.posts.stack_reader import read_stack
from kg.relations.statement import Ref, Statement
from kg.relations.view import View

_CORE = 2  # last characters of a post that its deputies share: 副|会长
# 首任负责人是…: of what the sentence is about, not of a body named on the way
_OF_WHAT_LEADS = frozenset({"负责人", "主任", "名誉主任"})
_TO_COME = re.compile("(?<!不)[将拟](?=[^，。；]{0,6}$)")  # 将|正式出任, 拟|任
# 局里成立了专班，副局长甲兼任组长: of the group, which has no name
_OF_A_GROUP = re.compile("组长$|召集人$")
_GROUP = re.compile("(?:成立|组建|设立|抽调|组成)[^。；]{0,20}(?:专班|小组|[作导家]组|工作队)")
_GROUP_NAME = re.compile("(?:小组|专班|工作组|指挥部|工作专组)$")
_NO_LONGER = (DISMISSED, LEFT, NO_MORE, SAME_LEFT, CARRIED_OFF)
_SAME_BODY = re.compile("[升改转兼连续]任|晋升")  # 原院长甲改任党委书记: of the same body


def find_appointments(view: View) -> Iterator[Statement]:
    """All posts stated behind names."""
    taken = [Span(match.start(), match.end("person")) for match in before_names(view.text)]
    chiefs: dict[tuple[int, str], int] = {}
    for pattern in (*PATTERNS, *(OF_A_LIST if LIST.search(view.text) else ())):
        yield from _stacked(view, pattern, taken, chiefs)
    for match in (
        found
        for rule in (WITH_RANK, ENGAGED, WORKS_AT, WORKED_AT, RUN_BY, UNLISTED)
        for found in rule.finditer(view.text)
    ):
        if match.re is UNLISTED and any(span.end == match.end() for span in taken):
            continue
        yield from _posts(view, match, [(view.indexes[match.start("body")], match["rank"])])
    for match in JOINS.finditer(view.text):
        items = list(read_stack(view, Span(*match.span("stack")), match.start("body")))
        yield from _posts(view, match, items)
    for match in (found for rule in _NO_LONGER for found in rule.finditer(view.text)):
        # 决定免去：甲的…职务 stands in a list of one name a line.
        for statement in _posts(view, match, _items(view, Span(*match.span("stack")), None)):
            yield replace(statement, status="negated")


def _stacked(
    view: View, pattern: re.Pattern[str], taken: list[Span], chiefs: dict[tuple[int, str], int]
) -> Iterator[Statement]:
    """The posts of one pattern; those without a body are of that of a post before.

    ``chiefs`` keeps it for each sentence and kind of post (会长, 副|会长), also for the
    patterns after; of posts told as 总经理为… every later one of the sentence is of that body,
    which ``chiefs`` keeps under no kind.
    """
    told = pattern in (HELD_BY, IS)
    carried: int | None = None
    last = -1
    for match in _matches(pattern, view.text):
        stack = Span(*match.span("stack"))
        if not told and any(span.overlaps(stack) for span in taken):
            continue
        sentence = view.sentence(stack.start).start
        if sentence != last:
            carried, last = None, sentence
        office = (sentence, view.text[stack.end - _CORE : stack.end])
        if carried is None and view.text[stack.start] not in "ⓄⓁⒿ":
            carried = chiefs.get(office)
        if told and view.text[stack.start] not in "ⓄⓁⒿ":
            carried = _of_one_body(view, carried or chiefs.get((sentence, "")), stack)
        if pattern is DEPUTIES and carried is None:
            continue
        own = _own_posts(view, match, taken)
        at = own[0].start if own else stack.start
        items = _items(_without_own(view, own, at), stack, carried, at)
        items = _not_the_own(view, own, items)
        for statement in _posts(view, match, items):
            yield replace(statement, status="planned") if _is_to_come(match) else statement
        heads = view.symbols(*stack, types="ⓄⓁⒿ")
        carried = heads[0] if heads else carried
        owner = view.positions.get(items[0][0]) if items and isinstance(items[0][0], int) else None
        if owner is not None:
            chiefs.setdefault(office, owner)
            if told:
                carried = chiefs.setdefault((sentence, ""), owner)


def _is_to_come(match: re.Match[str]) -> bool:
    """Whether somebody is still to take the post: 将出任, 拟任."""
    return _TO_COME.search(match[0], 0, match.start("stack") - match.start()) is not None


def _of_one_body(view: View, body: int | None, stack: Span) -> int | None:
    """董事长由甲兼任，总经理则是乙: the body of the post before, if it can have this one too."""
    title = view.text[slice(*stack)]
    other = body is not None and kind_of_home(title) is not None and not has_post(view, body, title)
    return None if other else body


def _own_posts(view: View, match: re.Match[str], taken: list[Span]) -> list[Span]:
    """The posts before the name of somebody who takes another: 学院教授甲任首任院长."""
    if match.re not in (ELECTED, APPOINTED) or view.text[match.start("stack")] in "ⓄⓁⒿ":
        return []
    person = match.start("person")
    by = founded_by(view, person) is not None  # 书院签约，由丙教授甲兼任院长
    deputy = view.text[:person].endswith(f"副{match['stack']}")  # of this he is no deputy
    if not (by or deputy) and _SAME_BODY.search(view.text, person, match.start("stack")):
        return []
    return [
        span
        for span in taken
        if span.end == person + 1 or (match.start() <= span.start and span.end <= person)
    ]


def _without_own(view: View, own: list[Span], at: int) -> View:
    """The view in which the body before the name of who takes another's post was not told before.

    实验室揭牌。学院副院长甲兼任主任: the post is not of the college, whose he is already.
    """
    names = {view.name(one) for span in own for one in view.symbols(*span, types="ⓄⓁⒿ")}
    told = [one for one in view.symbols(0, at, "ⓄⓁⒿ") if view.name(one) in names]
    if not told:
        return view
    text = "".join("＊" if one in told else mark for one, mark in enumerate(view.text))
    return replace(view, text=text)


def _not_the_own(
    view: View, own: list[Span], items: list[tuple[Ref, str]]
) -> list[tuple[Ref, str]]:
    """The posts, but not of the body before the name: 剧团团长甲担任导演."""
    bodies = {view.indexes[one] for span in own for one in view.symbols(*span, types="ⓄⓁⒿ")}
    return [item for item in items if item[0] not in bodies]


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """All matches; those with the person at their end are looked for where a person is."""
    if pattern not in (HELD_BY, IS):
        yield from pattern.finditer(text)
        return
    for start, end in with_person(text):
        # The mark before the post may be the full stop of the sentence before.
        yield from pattern.finditer(text, max(0, start - 1), end)


def _items(
    view: View, stack: Span, carried: int | None, at: int | None = None
) -> list[tuple[Ref, str]]:
    """The posts of the stack; 联盟首任理事长 has a filler between body and title.

    What a post without owner belongs to is looked for before ``at``.
    """
    head = carried
    start = stack.start
    filled = FILLED.match(view.text, *stack)
    if filled and filled.end() > start + 1:
        head, start = start, filled.end()
    elif view.text[start] not in "ⓄⓁⒿ" and carried is None:
        title = view.text[start : stack.end]
        anew = title in _OF_WHAT_LEADS or just_founded(view, start)
        firm = None if anew else new_firm(view, start, title)
        home = None if anew else home_of(view, at or start, title)
        head = home if firm is None else firm
        congress = elected_at(view, start, title) if head is None else None
        if congress is not None:
            return [(congress, title)]
        if head is None:
            head = _newly_founded(view, start, title)
    return list(read_stack(view, Span(start, stack.end), head))


def _newly_founded(view: View, position: int, title: str) -> int | None:
    """The body that the sentence tells to be founded; of the head of a group, the group."""
    start = view.sentence(position).start
    if _OF_A_GROUP.search(title):
        groups = [
            one for one in view.symbols(start, position, "Ⓞ") if _GROUP_NAME.search(view.name(one))
        ]
        if groups or _GROUP.search(view.text, start, position):
            return groups[-1] if groups else None
    return founded_here(view, position)


def _posts(view: View, match: re.Match[str], items: list[tuple[Ref, str]]) -> Iterator[Statement]:
    person = _person(view, match)
    persons = [] if person is None else [person]
    if match.groupdict().get("more"):
        persons += view.symbols(*match.span("more"), types="Ⓟ")
    for one in persons:
        yield from posts(view, one, items, Span(*match.span()), rule="title after name")


def _person(view: View, match: re.Match[str]) -> int | None:
    """Whose post it is: named, meant by 他 or 其, or left out where a clause goes on."""
    if match.re in (CARRIED, CARRIED_FROM, CARRIED_OFF, CARRIED_ON):
        return left_out(view, match)
    group = "person" if match["person"] else "listed"
    if match[group] == "Ⓟ":
        return replaced_by(view, match.start(group))
    return pronoun(view, match.start())
