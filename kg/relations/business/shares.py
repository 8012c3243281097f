"""Who holds which share of what: 甲持股51%, 其余由乙持有, 由双方合资组建."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.relations.belonging.membership import fed_daughters
from kg.relations.business.cooperation import parties_before
from kg.relations.business.investment import (
    FOUNDED,
    INVESTORS,
    MAX_BACK,
    built_before,
    invest,
    names_in,
)
from kg.relations.referents.antecedents import fits
from kg.relations.referents.subjects import is_authority
from kg.relations.referents.topics import leading
from kg.relations.statement import Statement
from kg.relations.view import View

_SHARED = re.compile(
    r"由(?:双方|三方|各方)(?:于\d{4}年(?:\d+月)?)?(?:共同|合计|共|各自)?(?:投入|投资|出资|建设|合资组建|合资成立|组建|合资设立)"
)
# 甲持股51%; 甲与乙分别持股六成、四成
_HOLDS = re.compile(
    rf"(?P<who>{INVESTORS}|双方|三方|两家)(?:各自?|分别|合计|仍|现|目前|共)*"
    f"(?:占股|持股|持有|出资占比|控股|认缴(?:出资)?|(?P<part>占))[0-9一二三四五六七八九十约近超]"
    rf"|其中(?P<other>{INVESTORS})出资(?:[0-9.]+%|[一二三四五六七八九]成)"
)
_NEW_FIRM = re.compile("(?:合资|项目|新)公司“?(?P<what>Ⓞ)")  # 合资公司丙成立，甲持股51%
_PERCENT = re.compile("[0-9.]+%(?=的?股|[，。；]|$)")
_SHARES = re.compile("股|出资|合资|注册资本|组建|揭牌|成立")
# 其余35%由甲持有, 八成股权归甲所有, 余下两成属于甲, 其余股份握在甲手中
_HELD_BY = re.compile(
    r"(?:股|其余|[0-9一二三四五六七八九十%成])[^，。；ⓅⓄⓁⒿⒺ]{0,6}(?:"
    r"由(?P<who>Ⓞ)持有|(?:归|归属|属于|握在)Ⓛ*(?P<other>Ⓞ)(?:所有|名下|手中|(?=[，。；])))"
)
# 第一大股东甲占股31%, 控股股东为甲
_SHAREHOLDER = re.compile(
    "(?:第[一二三]大|控股|最大|单一大|大)股东(?:则|仍)?[是为系]?(?:Ⓛ的?)?(?P<who>Ⓞ)(?=占股|持股|持有|[，。；])"
)
# 丙由双方组建，甲持股65%; 丙由乙持股65%，其余属于丁; 业主是丙，八成股权归甲所有
_BY_THEM = re.compile(
    "(?P<what>Ⓞ)由(?:双方|三方|各方|两家|Ⓛ*Ⓞ(?:全资|绝对|相对)?(?:持股|占股|控股|持有))"
    "|(?:业主|投资方|建设主体|投资主体)(?:单位)?(?:[是为]|：)?(?:新(?:组建|成立|设立)的)?Ⓛ*(?P<owner>Ⓞ)"
)
# 丙由甲控股、乙参股
_ALSO_HOLDS = re.compile(
    "(?P<what>Ⓞ)由Ⓛ*Ⓞ(?:控股|持股[^，。；、]{0,8})[、，和]Ⓛ*(?P<who>Ⓞ)(?:参股|持股|入股|占股)"
)


def find_shares(view: View) -> Iterator[Statement]:
    """What is said of the shares of a venture, and ventures of 双方 told by what they are."""
    for match in _SHARED.finditer(view.text):
        found = view.symbols(view.sentence(match.start()).start, match.start(), "ⒿⓄ")
        if found:
            who = parties_before(view, match.start(), MAX_BACK)
            yield from invest(view, who, found[0], match, carried=True)
    for part, whole, match in fed_daughters(view):
        yield from invest(view, [whole], part, match, carried=True)
    for match in _ALSO_HOLDS.finditer(view.text):
        yield from invest(view, [match.start("who")], match.start("what"), match)
    patterns = (_HOLDS, _HELD_BY, _SHAREHOLDER)
    for match in (match for pattern in patterns for match in pattern.finditer(view.text)):
        if match.groupdict().get("part") and not _of_shares(view, match):
            continue
        venture = _venture(view, match.start(), match.end())
        if venture is not None and not _HOLDS.match(view.text, venture):
            named = _holders(view, match) or parties_before(view, match.start(), 0)
            yield from invest(view, named, venture, match, carried=True)


def _of_shares(view: View, match: re.Match[str]) -> bool:
    """Whether 占60% is said of shares, not of a market."""
    start = view.sentence(match.start()).start
    return bool(
        _PERCENT.match(view.text, match.end() - 1)
        and _SHARES.search(view.text, start, match.start())
    )


def _holders(view: View, match: re.Match[str]) -> Sequence[int]:
    """Who the pattern says to hold shares."""
    if match.re is _SHAREHOLDER:
        return [match.start("who")]
    return names_in(view, match)


def _venture(view: View, position: int, end: int) -> int | None:
    """What shares are held in: founded before in the sentence, else what leads it.

    Or told to be held in the words of ``[position, end)`` themselves: 丙由|甲持股65%.
    """
    start = view.sentence(position).start
    start = max(start, view.text.rfind("；", start, position) + 1)
    founded = [
        *FOUNDED.finditer(view.text, start, position),
        *(match for match in _BY_THEM.finditer(view.text, start, end) if match.start() < position),
    ]
    if founded:
        last = max(founded, key=lambda match: match.start())
        return last.start("owner" if last.groupdict().get("owner") else "what")
    led = leading(view, position, "Ⓞ")
    new = _NEW_FIRM.search(view.text, start, position)
    if new:
        return new.start("what")
    if led is None or is_authority(view, led):
        return built_before(view, start, position)
    return led if fits(view, led, "公司") else None
