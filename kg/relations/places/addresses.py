"""What stands where by its address, by what lines run along, by where firms move from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.model.offsets import Span
from kg.relations.patterns import NAME_GOES_ON, PLAIN, PUT_AT
from kg.relations.places.located import located, named
from kg.relations.places.located_topics import ADVERB, PART, located_topic
from kg.relations.referents.topics import leading, leads
from kg.relations.statement import Statement
from kg.relations.view import View

_IS = "(?:[：为是在于]|位于)?"
# 住所地甲区|乙街道: of the body named last; 建设地点：甲镇: of the work
_REGISTERED = re.compile(
    rf"(?:(?P<works>(?:建设|项目|实施|施工)(?:地[点址]|位置))|(?:住所地?|(?:注册|登记|经营|办公|单位|公司|企业)地址|注册地|住址))"
    rf"{_IS}(?P<where>Ⓛ+)(?![^，。；\n]{{0,6}}变更)"
)
_FIELD = re.compile("[：；\n]")  # what a record is written with: 项目名称：甲；建设地点：乙
# 甲公司（乙县）、丙厂（丁市）: where each of a list is
_LISTED = re.compile(r"“?(?P<what>[ⓄⒿ])”?（(?P<where>Ⓛ+)）(?=[、，；。和与及]|等|$)")
# 甲公司从乙镇搬到丙区, 将注册地由乙变更为丙, 整体搬离乙: it was there
_LEFT = re.compile(
    rf"(?P<what>Ⓞ)，?(?:(?![将把]){PLAIN}){{0,10}}?(?:[将把](?:公司)?(?:注册地址?|住所地?|厂址))?(?:[从由](?P<from>Ⓛ+)(?:整体)?(?:转移|搬迁|迁移|搬|迁|变更)[到至往入为]了?(?P<to>Ⓛ+)|"
    r"(?:搬离|迁离|迁出|撤离)了?(?P<gone>Ⓛ+))"
)
# 扎根甲地十二年，乙公司从…: the subject comes behind
_FIRST_PLACE = re.compile(
    r"(?:^|(?<=[。！？；“\n]))(?:扎根|落户|立足|深耕|地处|身处|位于|坐落[于在]|选址|总部[设位]?[于在]|[创诞]生于|成立于)[于在]?(?:Ⓛ+的)?(?P<where>Ⓛ+)"
    rf"{PLAIN}{{0,10}}，“?(?P<what>[ⓄⒿ])(?!”?、)"
)
# 甲路西起乙地，东至丙地
_ENDS = re.compile(
    rf"[东南西北]{{1,2}}(?:起|自)(?:于|自|点[为是])?(?P<from>Ⓛ+){PLAIN}{{0,8}}，[东南西北]{{1,2}}(?:至|到|达|抵|止于?|接)(?P<to>Ⓛ+)"
)
# 最后把生产基地放在了甲地: the firm's own
_PUT_PART = re.compile(rf"把[^，。；ⓅⓄⓁⒿⒺ]{{0,6}}{PART}{PUT_AT}(?:Ⓛ+的)?(?P<where>Ⓛ+)")
_LINE_BEFORE = re.compile(rf"(?P<what>[ⒿⓁ])”?(?:{PART}|全线|线路|路线)?{ADVERB}$")


def find_addresses(view: View) -> Iterator[Statement]:
    """All places told by an address, by the ends of a line or by a move."""
    for match in _REGISTERED.finditer(view.text):
        what = _work(view, match) if match["works"] else _registrant(view, match.start())
        if what is not None:
            yield from _stands(view, [what], match, "where")
    for pattern in (_LISTED, _FIRST_PLACE):
        for match in pattern.finditer(view.text):
            yield from _stands(view, [match.start("what")], match, "where")
    for match in _LEFT.finditer(view.text):
        for group in ("from", "to", "gone"):
            yield from _stands(view, [match.start("what")], match, group)
    for match in _ENDS.finditer(view.text):
        for group in ("from", "to"):
            yield from _stands(view, _before(view, match.start()), match, group)
    for match in _PUT_PART.finditer(view.text):
        yield from _stands(view, _maker(view, match.start()), match, "where")


def _stands(
    view: View, things: Sequence[int], match: re.Match[str], group: str
) -> Iterator[Statement]:
    """Each thing at the places of a group, of places in line at the last."""
    for what in things:
        if not NAME_GOES_ON.match(view.text, what + 1):
            for where in view.listed(*match.span(group), types="Ⓛ"):
                yield located(view, what, where, Span(*match.span()), "standing at")


def _work(view: View, match: re.Match[str]) -> int | None:
    """The work whose address is told: named before, in a record also behind."""
    nearest = leading(view, match.start(), "Ⓙ", nearest=True)
    if nearest is not None or not _FIELD.search(view.text, match.start() - 1, match.end() + 1):
        return nearest
    works = view.symbols(*view.paragraph(match.start()), types="Ⓙ")
    before = [work for work in works if work < match.start()]
    if before:
        return before[-1]
    return works[0] if len(works) == 1 else None


def _registrant(view: View, position: int) -> int | None:
    """The body that an address right behind it in the sentence is of."""
    start = max(view.sentence(position).start, view.text.rfind("；", 0, position) + 1)
    bodies = view.symbols(start, position, "Ⓞ")
    first = [body for body in bodies if leads(view, body)]
    named = first or bodies
    return named[-1] if named else None


def _before(view: View, position: int) -> Sequence[int]:
    """The line or work right in front of the verb, else what the clause is about."""
    start = view.sentence(position).start
    line = _LINE_BEFORE.search(view.text, start, position)
    if line:
        return named(view, Span(*line.span("what")))
    return located_topic(view, Span(start, position))


def _maker(view: View, position: int) -> Sequence[int]:
    """The firm that a sentence about its own factory begins with."""
    firm = leading(view, position, "Ⓞ")
    return [] if firm is None else [firm]
