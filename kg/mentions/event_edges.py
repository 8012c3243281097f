"""Where the name of an event begins, and what only ends like one.

A noun of events makes one of the verb in front of a fair (利用中国国际进口博览会), of holidays that
are days of the calendar (香港春节), of rounds that only count (最后一个比赛) and of parliaments
(非洲人国民大会), and loses the verb that is part of a name (全国宣传|思想文化工作会议).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kg.lexicon import divisions
from kg.lexicon.organizations import subtype_of
from kg.mentions.candidate import Candidate

_READ = frozenset({"event.ending", "event.held"})
_NAMED = (
    r"(?=第[\d一二三四五六七八九十]|首届|《|“|\d{4}|中国|中[一-鿿]|联合国|国际|世界|全球|全国|亚洲)"
)
# 距|第七届中国国际进口博览会, 预祝|…, （12月22日）|启动…
_BEFORE = re.compile(
    rf"(?:.*?预祝|利用|推动|支持|距|暨|向|参与|服务|筹备|申办|原|启动|历届|本届|那届){_NAMED}"
    rf"|(?:启动|助力|保障|迎接)(?=[一-鿿]{{2,4}}第[\d一二三四五六七八九十]+届)"
    r"|（\d+月\d+日）"
)
# 会议决定|十四届全国人大二次会议
_ASSEMBLY = re.compile(
    r"[一-鿿\d]{0,10}?(?:决定|主持|召开|出席|列席|参加|召集|\d月经)"
    r"(?=第?[一二三四五六七八九十]+届全国(?:人大|政协|人民代表大会))"
)
_WELL = re.compile("(?:办|开|落实|筹备|做|抓|建|组织)$")  # 办|好中非合作论坛
# 全国宣传|思想文化工作会议, 全国巡视|工作会议
_PART = re.compile("(?:全国|全省|全市|全区|[一-鿿]{2}[省市])(?:宣传|巡视|组织|统战|政法)$")
_CALENDAR = re.compile("(?:[^“”《》]{2,}|.*”)(?:春节|国庆|元旦|双节)$")
_COUNTING = re.compile(
    r"(?:[第前]?[\d一二三四五六七八九十两几]+|最后一?|首|正式|全部|历届|不少|许多|众多|更多)[个场项站]?"
    r"(?:\d*个?小?项)?(?:比赛|决赛|论坛|会议|展会|年会)|更多.*活动|整场.*|(?:历次|历年|专业|各类|各项|有关|相关)(?:比赛|赛事|峰会|会议|论坛|展览)|\d{4}年(?:\d+月)?"
)
_CHAMBER = re.compile(
    "[^第届次年会议]{2,10}?(?:国民大会|国民会议|联邦会议|议会大会|人民代表大会|政治协商会议|贸易和发展会议)"
)
_RACE = "军备竞赛"


def mend_events(items: Iterable[Candidate], text: str) -> list[Candidate]:
    """The choice of one field, with events from where their names begin, or as what they are."""
    mended = (_mended(item, text) if item.rule in _READ else item for item in items)
    return [item for item in mended if item is not None]


def _mended(item: Candidate, text: str) -> Candidate | None:
    start, end = _begin(text, item.start, item.end), item.end
    name = text[start:end]
    if _CHAMBER.fullmatch(name):
        return Candidate(start, end, "organization", "org.ending", 0.85, subtype_of(name))
    if _CALENDAR.fullmatch(name) or _COUNTING.fullmatch(name) or name == _RACE:
        return None
    if name.endswith("节") and divisions.find(name[-2:]):
        return None  # 重庆奉节
    return replace(item, start=start, expanded=item.expanded if start == item.start else None)


def _begin(text: str, start: int, end: int) -> int:
    """Behind the verb that is none of the name's, or in front of the one that is."""
    while before := _BEFORE.match(text, start, end):
        start = before.end()
    if before := _ASSEMBLY.match(text, start, end):
        start = before.end()
    if text[start] == "好" and _WELL.search(text, 0, start):
        return start + 1
    part = _PART.search(text, max(0, start - len("全国宣传")), start)
    return part.start() if part else start
