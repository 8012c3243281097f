"""Roads and railways by their numbers or ends, and stations on them.

国道351线, 地铁3号线会展中心站, 贵港至梧州铁路.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.candidate import Candidate
from kg.mentions.tagged import TaggedSentence

_NUMBER = r"(?:\d{1,3}|[一二三四五六七八九十]{1,3})"
_ROAD = re.compile(
    r"(?:(?:国道|省道|县道|乡道)\s?[GSXY]?\d{1,4}(?:线|复线)?"
    r"|(?<![A-Za-z\d])[GSX]\d{1,4}[\u4e00-\u9fff]{2}高速(?:公路)?"
    r"|(?<![A-Za-z\d])[GSX]\d{2,4}(?:线|国道|省道|(?![\dA-Za-z]))"
    r"|(?<!\d)\d{2,3}(?:国道|省道|县道)(?:线|复线)?"
    r"|[经纬][一二三四五六七八九十]{1,3}[路街](?:街道)?)"
)
# 贵港|至梧州铁路, 胡集|至丰乐公路改扩建工程
_ROUTE = re.compile(
    r"至(?:[\u4e00-\u9fff]{2,6}?至)?(?P<to>[\u4e00-\u9fff]{2,8}?)"
    r"(?:高速公路|高速铁路|城际铁路|高速|铁路|公路|高铁|快速路|航线)"
    r"(?:(?:改扩建|改造|扩建|新建|延伸|提升)?(?:工程|项目))?"
)
_NO_END = re.compile("[的等将在无和与]|国家|地区|大部|全国")  # 西南地区出境至东盟国家铁路
_FROM = frozenset({"LOC", "PER", "ORG", "nz", "n"})  # what the tagger calls a town before 至
_ROAD_MARK = re.compile("[GSX道经纬]")  # one of them is in every road
_LINE_MARK = "号线"
_LINE = re.compile(
    rf"(?:地铁|轨道交通|城市轨道交通|城市轨道|轻轨|有轨电车|云巴|磁浮)(?:S|R)?{_NUMBER}号线"
)
_KINDS = ("路", "街", "线", "道", "高速", "公路")
# A line named in full may go by its number alone: 二号线.
_SHORT = re.compile(rf"(?:(?<![\u4e00-\u9fff\d])|(?<=[与和及至到由从在往乘坐换])){_NUMBER}号线")
_STATION = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,10}?站)(?![点台长房区内务名位])")
# A letter and a number is a road only where roads are spoken of: S25 is also a telephone.
_ROAD_CONTEXT = re.compile(r"[道路桥高速公车段里沿驶撤通断]")


def find_lines(sentence: TaggedSentence) -> Iterator[Candidate]:
    """Candidates of one sentence, in no particular order."""
    text = sentence.text
    for match in _ROAD.finditer(text) if _ROAD_MARK.search(text) else ():
        plain = match.group()[0] in "GSX" and not match.group().endswith(
            ("线", "道", "高速", "公路")
        )
        if not plain or _ROAD_CONTEXT.match(text, match.end()):
            yield Candidate(*match.span(), "place", "place.line", 0.9, "street")
    yield from _routes(sentence)
    if _LINE_MARK not in text:
        return
    for match in _LINE.finditer(text):
        yield Candidate(_city(sentence, match.start()), match.end(), "place", "place.line", 0.9)
        station = _STATION.match(text, match.end())
        if station and station.end() in sentence.edges:
            yield Candidate(*station.span(), "place", "place.station", 0.85, "site")
    for match in _SHORT.finditer(text):
        yield Candidate(*match.span(), "place", "place.line", 0.9)


def _routes(sentence: TaggedSentence) -> Iterator[Candidate]:
    """A line by its two ends."""
    for match in _ROUTE.finditer(sentence.text) if "至" in sentence.text else ():
        word = sentence.word_before(match.start())
        if word is None or word.end != match.start() or word.tag not in _FROM:
            continue
        if len(word.text) > 1 and not _NO_END.search(match["to"]):
            span = (word.start, match.end())
            yield Candidate(*span, "project", "project.route", 0.85, "construction")


def _city(sentence: TaggedSentence, start: int) -> int:
    """青岛|地铁3号线: the city before the line is part of its name."""
    before = sentence.word_before(start)
    adjoins = before is not None and before.end == start and before.tag == "LOC"
    return before.start if before is not None and adjoins else start
