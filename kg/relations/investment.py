"""Who puts money into or builds what; joint ventures and their parents."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.wordlists import either
from kg.model.offsets import Span
from kg.relations.patterns import BRACKETS, ORGS, PLAIN
from kg.relations.posts import home_of
from kg.relations.statement import Statement
from kg.relations.topics import previous_topic, topic
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
_NOUN = "(?:公司|该公司|集团|该集团|企业|该企业)"
_AIM = rf"(?:建设|实施|打造|兴建|新建|合作建设|共建)了?(?:的)?{PLAIN}{{0,6}}?(?P<what>[ⒿⓄ])"
# 该公司投资5.6亿元的丙; 公司将在L建设丙
_NOUN_INVESTS = re.compile(
    rf"(?P<noun>{_NOUN})(?:将|拟|计划|还)*(?:在Ⓛ+)?(?:{_AIM}|投资{_MONEY}(?:，?建设|，?实施)?的?"
    rf"{PLAIN}{{0,6}}?(?P<aim>Ⓙ))"
)
# 甲抓住机遇，投资4.7亿元实施丙; 引进甲在L投资3.2亿元，建设丙
_CLAUSE_INVESTS = re.compile(rf"(?:，|在Ⓛ+)(?:计划|拟|将)?(?:投资|斥资|投入){_MONEY}，?{_AIM}")
# 双方将合作建设丙; 由双方共同投入
_PAIR = re.compile(rf"Ⓞ(?:{BRACKETS})?[与和同]Ⓞ")
_BOTH = re.compile(
    rf"双方(?:将|拟|计划)*(?:在Ⓛ+)?(?:共同|合作|联合)*(?:投资|出资|投入)?{_AIM}|由双方共同(?:投入|投资|出资|建设)"
)
CONFIDENCE = 0.9  # estimated between the precision on tuning and on held-out texts
CARRIED_CONFIDENCE = 0.8  # the same where the investor stands in another clause
_COMPANY = re.compile("公司|集团|厂")
# What is built up without money of its own.
_NO_INVESTMENT = re.compile("(?:课程|教材|品牌|机制|模式|体系|联盟)”?$")
MAX_BACK = 3  # sentences between a pair and 双方 on the annotated texts


def find_investments(view: View) -> Iterator[Statement]:
    """All investments stated in the field."""
    for match in _BY.finditer(view.text):
        what = match.start("what") if match["what"] else None
        if what is None:
            subject = match.start() - 1
            found: list[int | None] = (
                [subject] if subject >= 0 and view.text[subject] in "ⒿⓄ" else []
            )
            found += [topic(view, match.start(), kind) for kind in ("Ⓙ", "Ⓞ")]
            what = next((position for position in found if position is not None), None)
        if what is not None and what not in view.symbols(*match.span("who")):
            yield from _statements(view, match, what, "invested by")
    for pattern in (_INVESTS, _BUILDS_AT):
        for match in pattern.finditer(view.text):
            words = match.group().translate({ord(symbol): None for symbol in "ⓄⓁⒿ"})
            if pattern is _INVESTS and _BLOCK.search(words):
                continue
            if _NO_INVESTMENT.search(view.name(match.start("what"))):
                continue
            if match.start() and view.text[match.start() - 1] in "由为对":
                continue
            yield from _statements(view, match, match.start("what"), "invests")


def find_carried_investments(view: View) -> Iterator[Statement]:
    """Investments whose investor is a general noun, left out, or 双方."""
    for match in _NOUN_INVESTS.finditer(view.text):
        what = match.start("what") if match["what"] else match.start("aim")
        home = _company(view, match.start(), match["noun"])
        yield from _invest(view, [home], what, match)
    for match in _CLAUSE_INVESTS.finditer(view.text):
        sentence = view.sentence(match.start())
        before = view.symbols(sentence.start, match.start(), "Ⓞ")
        nearest = before[-1:] if before[-1:] == [match.start() - 1] else before[:1]
        yield from _invest(view, list(nearest), match.start("what"), match)
    for match in _BOTH.finditer(view.text):
        aim: int | None = match.start("what") if match["what"] else None
        if aim is None:
            found = view.symbols(view.sentence(match.start()).start, match.start(), "ⒿⓄ")
            aim = found[0] if found else None
        if aim is not None:
            yield from _invest(view, list(_both(view, match.start())), aim, match)


def _company(view: View, position: int, noun: str) -> int | None:
    """公司 is what the sentence before is about, 该公司 the one named last."""
    found = previous_topic(view, position, "Ⓞ")
    if found is not None and noun[0] != "该" and _COMPANY.search(view.name(found)):
        return found
    return home_of(view, position, "", noun)


def _both(view: View, position: int) -> list[int]:
    """The two organizations last named as a pair before 双方."""
    start = view.sentences[max(0, view.sentence_number(position) - MAX_BACK)].start
    pairs = list(_PAIR.finditer(view.text, start, position))
    return view.symbols(*pairs[-1].span(), types="Ⓞ")[:2] if pairs else []


def _invest(
    view: View, who: list[int | None], what: int, match: re.Match[str]
) -> Iterator[Statement]:
    at: Span = view.source(*match.span())
    for one in who:
        if one is not None and one != what:
            yield Statement(
                view.indexes[one],
                "invests_in",
                view.indexes[what],
                at,
                "invests, subject carried",
                CARRIED_CONFIDENCE,
            )


def _statements(view: View, match: re.Match[str], what: int, rule: str) -> Iterator[Statement]:
    at: Span = view.source(min(what, match.start()), max(what + 1, match.end()))
    for who in view.symbols(*match.span("who"), types="Ⓞ"):
        yield Statement(view.indexes[who], "invests_in", view.indexes[what], at, rule, CONFIDENCE)
