"""Who performs, talks or plays at a show, a reading or a ceremony that the text has just named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model.offsets import Span
from kg.relations.patterns import PERSONS
from kg.relations.referents.events import nearest_event
from kg.relations.statement import Statement, attendance
from kg.relations.view import View

NEAR = 2  # sentences between a show and its players, as between a ceremony and its signers
_SHOW = re.compile(
    "(?:演出|展演|会演|汇演|巡演|晚会|音乐会|音乐节|演唱会|朗诵会|诗会|歌会|[^春]节|庆典|开幕式|闭幕式|仪式|"
    "大赛|音乐季|演出季|村晚|春晚|灯会|庙会|沙龙|活动)(?:（.*）)?$"
)
_PLAYS = re.compile(
    rf"(?P<who>{PERSONS})(?:还|也|则|先后|分别|共同|一同|领衔|现场|倾情|深情|依次|联袂|携手)*"
    r"(?:(?:演唱|连唱|领唱|合唱|清唱|高歌|演奏|弹奏|吹奏|独奏|朗诵|吟诵|表演|献上|带来)了?(?=[^，。；]{0,2}[《“一二三四五六七八九十两几])|"
    "献唱|献艺|献演|演唱|连唱|执棒|登台(?:演唱|演出|表演|献艺)|担任(?:领唱|独唱|指挥|独奏))"
)
_LED_BY = re.compile(rf"由(?P<who>{PERSONS})(?:执棒|领衔主?演|担任指挥|担纲|指挥(?=[，。；]))")
_READING = re.compile(
    "(?:分享会|首发式?|首发仪式|签售会|读书会|论坛|讲堂|沙龙|讲座|座谈会|见面会|对话会|研讨会|书展|书市|书会|读书节)(?:（.*）)?$"
)
_TALKS = re.compile(
    rf"(?P<who>{PERSONS})(?:还|也|则|先后|分别|现场|共同)*(?:(?:围绕|就)[^，。；ⓅⓄⒺ]{{2,20}}?)?(?:展开了?(?:对谈|对话|讨论|交流)|"
    "对谈|同台对话|向[^，。；ⓅⓄⒺ]{0,8}(?:读者|观众|师生|听众|嘉宾|学员)们?(?:讲述|分享|介绍|解读|展示)|"
    "(?:讲述|分享|畅谈)了?[^，。；ⓅⓄⒺ]{0,16}(?:历程|经历|故事|心得|体会|感悟|缘起|心路))"
)
_STARTS = re.compile(rf"随着(?P<who>{PERSONS})(?:的?一声令下|[按摁]下|敲响|宣布|鸣[锣枪笛])")


def find_performers(view: View) -> Iterator[Statement]:
    """All that are told to sing, play or talk at the event just told of."""
    for kind, pattern, role in (
        (_SHOW, _PLAYS, "attended"),
        (_SHOW, _LED_BY, "attended"),
        (_READING, _TALKS, "spoke"),
        (_SHOW, _STARTS, "spoke"),
    ):
        for match in pattern.finditer(view.text):
            event = _near(view, match.start())
            if event is not None and kind.search(view.name(event)):
                for who in view.symbols(*match.span("who"), types="Ⓟ"):
                    yield attendance(view, who, event, Span(*match.span()), role)


def _near(view: View, position: int) -> int | None:
    """The event told in the sentence or shortly before."""
    event = nearest_event(view, position)
    if event is None or event > position:
        return None
    number = view.sentence_number(position)
    return event if number - view.sentence_number(event) <= NEAR else None
