"""Who was at a meeting by the labels of its minutes: 主持：甲　出席：乙、丙　记录：丁."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model.offsets import Span
from kg.relations.referents.events import nearest_event
from kg.relations.statement import Statement, attendance
from kg.relations.view import View

_LABEL = re.compile(
    r"(?:^|(?<=[\s，。；、（）】]))(?P<label>(?:会议|活动)?(?:主持|出席|参会|参加|与会|到会|列席|缺席|请假|记录)"
    r"(?:人员?|领导|单位|嘉宾|同志)?)[：]\s*(?P<who>[ⓅⓄ](?:（[^（）]{0,12}）)?(?:[、，\s]{1,2}[ⓅⓄ](?:（[^（）]{0,12}）)?)*)"
)
# 主持：甲 alone may be the credits of a programme
_GUESTS = re.compile("出席|参会|参加|与会|到会|列席")
_AWAY = re.compile("缺席|请假")
# 甲讲话 乙主持 丙 丁出席: the lines below a headline
_BESIDE = re.compile(r"(?P<who>Ⓟ(?:[ \u3000]+Ⓟ)+)(?:等)?(?:出席|参加|列席|讲话|致辞)")


def find_in_minutes(view: View) -> Iterator[Statement]:
    """All that labels of minutes tell of the event named before them."""
    labels = list(_LABEL.finditer(view.text))
    if any(_GUESTS.search(label["label"]) for label in labels):
        for label in labels:
            if not _AWAY.search(label["label"]):
                role = "chaired" if "主持" in label["label"] else "attended"
                yield from _listed(view, label, role)
    for match in _BESIDE.finditer(view.text):
        yield from _listed(view, match, "attended")


def _listed(view: View, match: re.Match[str], role: str) -> Iterator[Statement]:
    event = nearest_event(view, match.start())
    if event is not None and event < match.start():
        for who in view.symbols(*match.span("who"), types="ⓅⓄ"):
            yield attendance(view, who, event, Span(*match.span()), role)
