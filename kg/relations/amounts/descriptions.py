"""Noun phrases that describe one work: 电子级特种气体充装站, Ⓛ下穿通道, “稳菜提质”三年行动.

What stands on both sides tells where such a phrase begins and ends: a sum, a verb of
building, 的 or the border of a clause in front, and a border or a predicate behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.lists import any_of, load
from kg.lexicon.wordlists import either, words
from kg.relations.amounts.behind import MADE, SIZED
from kg.relations.patterns import PLAIN
from kg.relations.view import View
from kg.text.numerals import MONEY, Quantity

_HEADS = any_of((*load("buildings")["heads"], *words("work_heads")))
_INNER = "[^，。；：！？、\nⓅⓄⓁⒿⒺ“”（）的]"
_OPENING = "(?:[ⓁⓄ]+(?:（[ⓁⓄ]）)?(?:[至到][ⓁⓄ])?)"
_QUOTED = "“[^“”，。；\n]{1,14}”"
# Behind an opening quotation mark, a name or a term in quotation marks anything may follow.
_PHRASE = (
    rf"(?P<what>“?{_OPENING}?(?:{_QUOTED})?{_INNER}{{0,22}}?"
    rf"(?:{_HEADS}(?:（[一二三四五六]期）|[一二三四五六]期)?|[一二三四五六]期)”?)"
)
_ENDS = rf"(?=[，。；、：\n”（—]|$|\d{{1,4}}[年月]|{either('predicate_starts')})"
_BRIEF = "建(?![设成起筑议立造有])|(?<=[将拟])设(?!立)"
_BUILDS = f"(?:{MADE}|{either('build_verbs', 'make_verbs')}|{_BRIEF})了?"
# 投资3亿元建设的X, 总投资3亿元、占地9亩的X, 设立1亿元资金池的“X”
_WHOSE = re.compile(
    rf"(?:人民币)?(?:(?:、[^，。；：“”\n的]{{2,24}}?)?(?:{_BUILDS}|投资|用地|资金池)?的)"
    rf"(?:{_PHRASE}{_ENDS}|(?P<term>(?!“[ⓁⓄⒿ]”[^ⓁⓄⒿ]){_QUOTED}(?:[ⓁⓄⒿ]|(?!{_INNER}{{0,6}}{_HEADS}))))"
)
# 投入2600万元建起X, 出资300万元在Ⓞ设立X, 投资21亿元，建设X
_SPENT = re.compile(
    rf"(?:人民币)?(?:资金)?，?(?:计划|拟|将)?(?:主?要?用于)?"
    rf"(?:(?:支持|帮助|资助)[ⓁⓄ]+|[在于](?:{PLAIN}|[ⓁⓄ]){{1,14}}?)?{_BUILDS}(?:一[座个条处所])?的?{_PHRASE}{_ENDS}"
)
# 建3000亩|X
_SIZED = re.compile(f"{_PHRASE}{_ENDS}")
_MAKES = re.compile(f"{_BUILDS}[约近超达]*$")
_OBJECT = re.compile(
    rf"(?:{_BUILDS}|的[为是]|{either('visit_verbs')}了?)(?:一[座个条处所])?{SIZED}?{_PHRASE}[。！]?$"
)
# 打造占地320亩的“Ⓛ”: what a clause says to be built has a name.
MADE_NAME = re.compile(f"{_BUILDS}{SIZED}?“?Ⓛ*[ⒿⓁⓄ]”?[。！]?$")
_SUBJECT = re.compile(rf"(?<![^，。；：“”\n的]){_PHRASE}{_ENDS}")
# 在Ⓛ产业园: where, not what.
_WHERE = re.compile(
    f"(?:{either('site_verbs')}|[在于到从向对与和同据经为以由让按把将是]|依托|围绕|通过|来自|利用|借助)"
)
_TERMED = re.compile(rf"{_BUILDS}[^，。；：]{{0,30}}?的(?P<what>{_QUOTED})$")
_VERB_WINDOW = 6  # characters in front of a size: 规划建设近


def behind_sum(view: View, quantity: Quantity) -> tuple[int, int] | None:
    """The phrase that a sum or an area leads up to."""
    at, end = quantity.start, quantity.end
    if _MAKES.search(view.text, max(0, at - _VERB_WINDOW), at):
        sized = _SIZED.match(view.text, end)
        if sized:
            return sized.span("what")
    whose = _WHOSE.match(view.text, end)
    if whose:
        return whose.span("what" if whose["what"] else "term")
    spent = _SPENT.match(view.text, end) if quantity.kind == MONEY else None
    if spent is None or view.text[spent.end() : spent.end() + 1] == "、":
        return None  # 新建制曲中心、酿酒车间等: parts of one work
    return spent.span("what")


def in_clause(view: View, begin: int, stop: int) -> Iterator[tuple[int, int]]:
    """Phrases of a clause, the likeliest first: what it says to be built, then its subject."""
    built = _OBJECT.search(view.text, begin, stop) or _TERMED.search(view.text, begin, stop)
    if built:
        yield built.span("what")
    for found in _SUBJECT.finditer(view.text, begin, stop):
        if not _WHERE.match(view.text, found.start("what")):
            yield found.span("what")
