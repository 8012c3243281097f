"""Who holds which share of what: 甲持股51%, 其余由乙持有, 由双方合资组建."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.relations.antecedents import fits
from kg.relations.cooperation import parties_before
from kg.relations.investment import (
    FOUNDED,
    INVESTORS,
    MAX_BACK,
    built_before,
    invest,
    names_in,
)
from kg.relations.statement import Statement
from kg.relations.subjects import is_authority
from kg.relations.topics import leading
from kg.relations.view import View

_SHARED = re.compile(
    r"由(?:双方|三方|各方)(?:于\d{4}年(?:\d+月)?)?(?:共同|合计|共|各自)?(?:投入|投资|出资|建设|合资组建|合资成立|组建|合资设立)"
)
# 甲持股51%; 甲与乙分别持股六成、四成
_HOLDS = re.compile(
    rf"(?P<who>{INVESTORS}|双方|三方|两家)(?:各自?|分别|合计|仍|现|目前|共)*"
    "(?:占股|持股|持有|出资占比|控股)[0-9一二三四五六七八九十约近超]"
    rf"|其中(?P<other>{INVESTORS})出资(?:[0-9.]+%|[一二三四五六七八九]成)"
)
# 其余35%由甲持有
_HELD_BY = re.compile(r"(?:股|[0-9一二三四五六七八九十%成])[^，。；ⓅⓄⓁⒿⒺ]{0,6}由(?P<who>Ⓞ)持有")
_BY_THEM = re.compile("(?P<what>Ⓞ)由(?:双方|三方|各方|两家)")  # 丙由双方组建，甲持股65%


def find_shares(view: View) -> Iterator[Statement]:
    """What is said of the shares of a venture, and ventures of 双方 told by what they are."""
    for match in _SHARED.finditer(view.text):
        found = view.symbols(view.sentence(match.start()).start, match.start(), "ⒿⓄ")
        if found:
            who = parties_before(view, match.start(), MAX_BACK)
            yield from invest(view, who, found[0], match, carried=True)
    for match in (*_HOLDS.finditer(view.text), *_HELD_BY.finditer(view.text)):
        venture = _venture(view, match.start())
        if venture is not None:
            named = names_in(view, match) or parties_before(view, match.start(), 0)
            yield from invest(view, named, venture, match, carried=True)


def _venture(view: View, position: int) -> int | None:
    """What shares are held in: founded before in the sentence, else what leads it."""
    start = view.sentence(position).start
    start = max(start, view.text.rfind("；", start, position) + 1)
    founded = [
        *FOUNDED.finditer(view.text, start, position),
        *_BY_THEM.finditer(view.text, start, position),
    ]
    if founded:
        return founded[-1].start("what")
    led = leading(view, position, "Ⓞ")
    if led is None or is_authority(view, led):
        return built_before(view, start, position)
    return led if fits(view, led, "公司") else None
