"""Who took part in a contest: by whom a prize was taken, which teams met."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model.offsets import Span
from kg.relations.confidence import ATTENDED_ELSEWHERE
from kg.relations.events import nearest_event
from kg.relations.statement import Statement
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


def find_contestants(view: View) -> Iterator[Statement]:
    """All contestants stated in the field."""
    yield from _winners(view)
    yield from _rivals(view)


def _winners(view: View) -> Iterator[Statement]:
    """Who took part in a contest, told as the one by whom a prize was taken."""
    for match in _WON_BY.finditer(view.text):
        event = nearest_event(view, match.start())
        if event is not None and CONTEST.search(view.name(event)):
            at = Span(*match.span())
            who = match.start("who")
            yield _statement(view, who, event, at)


def _rivals(view: View) -> Iterator[Statement]:
    """Teams that met in the contest that the article tells of: 甲2比1战胜了乙."""
    for match in _BEAT.finditer(view.text):
        event = nearest_event(view, match.start())
        if event is not None and CONTEST.search(view.name(event)):
            for who in (match.start("who"), match.start("other")):
                at = Span(*match.span())
                yield _statement(view, who, event, at)


def _statement(view: View, who: int, event: int, at: Span) -> Statement:
    return Statement(
        view.indexes[who],
        "attended",
        view.indexes[event],
        view.source(*at),
        "attendance",
        ATTENDED_ELSEWHERE,
        role="attended",
    )
