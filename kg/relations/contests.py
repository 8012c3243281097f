"""Who took part in a contest: by whom a prize was taken, which teams met."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model.offsets import Span
from kg.relations.events import nearest_event
from kg.relations.statement import Statement, attendance
from kg.relations.view import View

CONTEST = re.compile("赛$|赛事|运动会|杯”?$|马拉松")
# 女子组桂冠被云南姑娘甲摘得
_WON_BY = re.compile(
    r"(?:金牌|银牌|铜牌|冠军|亚军|季军|等奖|金奖|桂冠)[^，。；ⓅⒺ]{0,4}被"
    r"[^，。；ⓅⓄⒺ]{0,8}(?P<who>Ⓟ)(?:摘得|夺得|获得|摘下|斩获|收入囊中)"
)
_BEAT = re.compile(
    r"(?P<who>Ⓞ)[^，。；ⓅⓄⒺ]{0,6}?\d+[比：:－—-]\d+[^，。；ⓅⓄⒺ]{0,4}?"
    r"(?:胜|战胜|险胜|击败|赢|负于|不敌|战平|逼平|力克)了?(?P<other>Ⓞ)"
)
# 甲队与乙队在Ⓛ的…邀请赛中相遇
_MEETS = re.compile(
    r"(?P<who>Ⓞ)(?:与|和|同|对阵|迎战)(?P<other>Ⓞ)[^，。；ⓅⓄ]{0,20}?(?P<event>Ⓔ)[^，。；ⓅⓄⒺ]{0,4}"
    r"(?:相遇|交手|对阵|争冠|会师|角逐|较量)"
)
# 甲队获得第三名
_RANKED = re.compile(
    r"(?P<who>Ⓞ(?:、Ⓞ|和Ⓞ)*)(?:分别|分获|并列)*(?:获得?|夺得|摘得|赢得|斩获|荣获|位列|名列|拿下)?"
    r"[^，。；ⓅⓄⒺ]{0,8}?(?:冠军|亚军|季军|第[一二三四五六七八]名|夺冠|夺魁|折桂)"
)
# 最有价值球员甲, 得分最高的是Ⓛ姑娘甲
_PLAYER = re.compile(
    r"(?:最有价值球员|最佳射手|最佳球员|(?:得分|成绩)最高的是|冠军得主|冲线的|跑友|守门员|门将|前锋|参赛选手)"
    r"Ⓛ?(?:姑娘|小将|选手|小伙)?(?P<who>Ⓟ)"
)


# 在射击决赛中…。游泳|赛场，甲夺冠; 女子10公里竞走…: the text has gone on to another contest
_ANOTHER = re.compile(
    "[一-鿿]赛场|[男女]子(?!组|[全半]程)[一-鿿0-9]{2,12}(?:赛|单打|双打|团体|竞走)"
)


def contest_of(view: View, position: int) -> int | None:
    """The contest of which the text tells at ``position``; None where it is no contest."""
    event = nearest_event(view, position)
    if event is None or not CONTEST.search(view.name(event)):
        return None
    return None if _ANOTHER.search(view.text, event + 1, position) else event


def find_contestants(view: View) -> Iterator[Statement]:
    """All contestants stated in the field."""
    yield from _winners(view)
    yield from _rivals(view)
    yield from _ranked(view)


def find_players(view: View) -> Iterator[Statement]:
    """Who played, by what the text calls the player; needs the view with its posts."""
    yield from _in_contest(view, _PLAYER)


def _winners(view: View) -> Iterator[Statement]:
    """Who took part in a contest, told as the one by whom a prize was taken."""
    for match in _WON_BY.finditer(view.text):
        event = contest_of(view, match.start())
        if event is not None:
            at = Span(*match.span())
            who = match.start("who")
            yield attendance(view, who, event, at)


def _ranked(view: View) -> Iterator[Statement]:
    """Teams with the rank that they took, and teams that met in the contest named."""
    yield from _in_contest(view, _RANKED)
    for match in _MEETS.finditer(view.text):
        for who in (match.start("who"), match.start("other")):
            yield attendance(view, who, match.start("event"), Span(*match.span()))


def _in_contest(view: View, pattern: re.Pattern[str]) -> Iterator[Statement]:
    """Matches in what the text says of a contest."""
    for match in pattern.finditer(view.text):
        event = contest_of(view, match.start())
        if event is not None:
            for who in view.symbols(*match.span("who"), types="ⓅⓄ"):
                yield attendance(view, who, event, Span(*match.span()))


def _rivals(view: View) -> Iterator[Statement]:
    """Teams that met in the contest that the article tells of: 甲2比1战胜了乙."""
    for match in _BEAT.finditer(view.text):
        event = contest_of(view, match.start())
        if event is not None:
            for who in (match.start("who"), match.start("other")):
                at = Span(*match.span())
                yield attendance(view, who, event, at)
