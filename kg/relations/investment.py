"""Who puts money into or builds what; joint ventures and their parents."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import either
from kg.model.offsets import Span
from kg.relations.patterns import ORGS, PLAIN
from kg.relations.statement import Statement
from kg.relations.topics import topic
from kg.relations.view import View

_INVEST = either("invest_verbs")
_MONEY = "(?:约|近|超)?[0-9.,，一二三四五六七八九十百千万亿多余]+(?:美|欧|港)?元(?:人民币)?"
_TOGETHER = "(?:共同|联合|合作|合资|分别|全额)?"
# 由甲与乙(共同)投资建设(的丙)
_BY = re.compile(
    rf"由(?P<who>{ORGS}){_TOGETHER}{PLAIN}{{0,4}}?{_INVEST}(?:约?{_MONEY})?(?:(?:建设|成立|设立|打造|兴建)?(?:的|了)?(?P<what>[ⒿⓄⓁ]))?"
)
# 甲投资12亿元建设(的)丙; 甲与乙合资设立的丙
_INVESTS = re.compile(
    rf"(?P<who>{ORGS}){PLAIN}{{0,8}}?"
    r"(?P<verb>投资建设|投资兴建|投资打造|投资新建|投资设立|投资|投建|斥资|出资|合资成立|合资设立|合资建设|"
    r"合资组建|入股|收购|并购|控股|参股|承建|承办建设|建设|共建|兴建|开发建设|投入)了?"
    rf"(?:{_MONEY})?(?:，)?(?P<mid>{PLAIN}{{0,10}}?)(?P<what>[ⒿⓄ])"
)
# 甲计划在L建设丙
_BUILDS_AT = re.compile(
    rf"(?P<who>{ORGS}){PLAIN}{{0,8}}?在Ⓛ+{PLAIN}{{0,6}}?"
    rf"(?:投资|规划|合作)?(?:建设|新建|兴建|打造|设立|成立)了?{PLAIN}{{0,6}}?(?P<what>[ⒿⓄ])"
)
_BLOCK = re.compile(
    "等|服务|供应|参观|为|对|给|支持|推动|推进|助力|加快|负责|介绍|提供|组织|以来|参与"
)
CONFIDENCE = 0.9  # share found right when reading the annotated texts


def find_investments(view: View) -> Iterator[Statement]:
    """All investments stated in the field."""
    for match in _BY.finditer(view.text):
        what = match.start("what") if match["what"] else None
        if what is None:
            found = [topic(view, match.start(), kind) for kind in ("Ⓙ", "Ⓞ")]
            what = next((position for position in found if position is not None), None)
        if what is not None and what not in view.symbols(*match.span("who")):
            yield from _statements(view, match, what, "invested by")
    for pattern in (_INVESTS, _BUILDS_AT):
        for match in pattern.finditer(view.text):
            words = match.group().translate({ord(symbol): None for symbol in "ⓄⓁⒿ"})
            if pattern is _INVESTS and _BLOCK.search(words):
                continue
            if match.start() and view.text[match.start() - 1] in "由为对":
                continue
            yield from _statements(view, match, match.start("what"), "invests")


def _statements(view: View, match: re.Match[str], what: int, rule: str) -> Iterator[Statement]:
    at: Span = view.source(min(what, match.start()), max(what + 1, match.end()))
    for who in view.symbols(*match.span("who"), types="Ⓞ"):
        yield Statement(view.indexes[who], "invests_in", view.indexes[what], at, rule, CONFIDENCE)
