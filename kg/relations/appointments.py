"""Posts behind a name: appositions, elections, appointments and dismissals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.model.offsets import Span
from kg.relations.patterns import PLAIN
from kg.relations.position import (
    ITEM,
    OWNED_ITEM,
    SEPARATOR,
    STACK,
    TITLE,
    before_names,
    posts,
    read_stack,
)
from kg.relations.posts import home_of
from kg.relations.statement import Ref, Statement
from kg.relations.topics import last_before, leading
from kg.relations.view import View

_BECOMES = (
    "(?:现任|挂任|担任|出任|兼任|就任|接任|续任|任|当选为?|被任命为|被选举为|被选为|被聘为|受聘为|获聘为?|"
    "被推选为|获任|履新)"
)
_NEW = "(?:了|新任|新一届|首任|首届|第[一二三四五六七八九十]+[届任])?"
_END = r"(?=[，。；、（）！？\s]|职务|$)"
_OWNED_STACK = rf"(?P<stack>{OWNED_ITEM}(?:{SEPARATOR}{ITEM})*)"
_APPOSITION = re.compile(
    rf"(?P<person>Ⓟ)(?:，|（|(?:如今|现在|目前|曾|就|也|还|正)*[是系]|，[男女]，[^。；Ⓟ\n]{{0,80}}?现?任){_OWNED_STACK}(?=[，。；）！？\s]|$)"
)
_ELECTED = re.compile(
    rf"(?P<person>Ⓟ|他|她)(?:同时|还|也|曾|曾经|现|今年|不久后)*{_BECOMES}{_NEW}(?P<stack>(?:[ⓄⓁⒿ]{_NEW})?{STACK}){_END}"
)
_NAMED = re.compile(rf"(?P<person>Ⓟ)(?:（[^（）]{{0,12}}）)?为{_OWNED_STACK}{_END}")
# 环境学院鲍建国教授
_WITH_RANK = re.compile(
    r"(?P<body>[Ⓞ])(?P<person>Ⓟ)(?P<rank>教授|院士|研究员|副教授|主任医师|法官|警官)"
)
_DISMISSED = re.compile(rf"(?:免去(?P<person>Ⓟ)的?|(?P<listed>Ⓟ)的){_OWNED_STACK}(?(listed)职务)")
_HELD_BY = re.compile(
    rf"(?:^|[，。；\n])(?P<stack>{STACK})由(?:{STACK})?(?P<person>Ⓟ)(?:担任|出任|兼任|任)"
)
# 首席专家为…教授Ⓟ: the post of what the sentence is about
_IS = re.compile(
    rf"(?:^|[，。；\n])(?:首任|第一位)?(?P<stack>{ITEM})(?:为|是|名?叫|：)(?:{PLAIN}{{0,10}}?的)?(?:{STACK})?(?P<person>Ⓟ)"
)
_LIST = re.compile("任命|任免|免去|选举|聘任|表决")
_FILLED = re.compile(rf"[ⓄⓁⒿ]{_NEW}(?={TITLE})")


def find_appointments(view: View) -> Iterator[Statement]:
    """All posts stated behind names."""
    taken = [Span(match.start(), match.end("person")) for match in before_names(view.text)]
    patterns = [_APPOSITION, _ELECTED, _HELD_BY, _IS]
    if _LIST.search(view.text):
        patterns.append(_NAMED)
    for pattern in patterns:
        carried: int | None = None
        for match in pattern.finditer(view.text):
            stack = Span(*match.span("stack"))
            if pattern not in (_HELD_BY, _IS) and any(span.overlaps(stack) for span in taken):
                continue
            if carried is not None and carried < view.sentence(stack.start).start:
                carried = None
            items = _items(view, stack, carried)
            yield from _posts(view, match, items)
            heads = view.symbols(*stack, types="ⓄⓁⒿ")
            carried = heads[0] if heads else carried
    for match in _WITH_RANK.finditer(view.text):
        yield from _posts(view, match, [(view.indexes[match.start("body")], match["rank"])])
    for match in _DISMISSED.finditer(view.text):
        # 决定免去：甲的…职务 stands in a list of one name a line.
        for statement in _posts(view, match, _items(view, Span(*match.span("stack")), None)):
            yield replace(statement, status="negated")


def _items(view: View, stack: Span, carried: int | None) -> list[tuple[Ref, str]]:
    """The posts of the stack; 联盟首任理事长 has a filler between body and title."""
    head = carried
    start = stack.start
    filled = _FILLED.match(view.text, *stack)
    if filled and filled.end() > start + 1:
        head, start = start, filled.end()
    elif view.text[start] not in "ⓄⓁⒿ" and carried is None:
        home = home_of(view, start, view.text[start : stack.end])
        head = _founded(view, start) if home is None else home
    return list(read_stack(view, Span(start, stack.end), head))


def _founded(view: View, position: int) -> int | None:
    """What a post without owner is one of: 共建实验室，由甲担任主任, 实验室启用，主任为甲."""
    clause = max(view.text.rfind(mark, 0, position) for mark in "，；。\n") + 1
    if view.text[clause] == "由":
        before = view.symbols(view.sentence(position).start, clause, "ⓄⒿ")
        return before[-1] if before else None
    return leading(view, position, "ⓄⒿ", nearest=True)


def _posts(view: View, match: re.Match[str], items: list[tuple[Ref, str]]) -> Iterator[Statement]:
    group = "person" if match["person"] else "listed"
    person: int | None = match.start(group)
    if match[group] != "Ⓟ":
        person = last_before(view, match.start(), "Ⓟ")
    if person is not None:
        yield from posts(view, person, items, Span(*match.span()), rule="title after name")
