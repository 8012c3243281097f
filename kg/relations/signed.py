"""Who signed which project, or signed at which ceremony."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model.offsets import Span
from kg.relations.confidence import SIGNED
from kg.relations.patterns import PLAIN
from kg.relations.statement import Statement
from kg.relations.view import View

_SIGNS = re.compile(
    rf"(?P<who>[ⓄⓁ](?:(?:、|和|与|及)[ⓄⓁ])*){PLAIN}{{0,8}}?(?:签约|签署|签订|签下)了?"
    rf"《?{PLAIN}{{0,12}}?(?P<what>[ⒿⒺ])"
)
# 项目由甲与乙签订总承包合同
_SIGNED_BY = re.compile(
    rf"(?P<what>[ⒿⒺ])由(?P<who>Ⓞ(?:(?:所属|旗下|下属)?Ⓞ|、Ⓞ|[和与及]Ⓞ)*){PLAIN}{{0,4}}?(?:签约|签署|签订|签下)"
)
# 甲公司与乙镇政府签约，计划投资1.2亿元建设丙项目: what the agreement is for
_SIGNS_FOR = re.compile(
    rf"(?P<who>Ⓞ(?:(?:、|和|与|及|同)Ⓞ)*)[^，。；！？\nⓅⒿⒺ]{{0,12}}?(?:签约|签署|签订|签下)[^，。；ⓅⓄⓁⒿⒺ]{{0,12}}，"
    rf"(?:[^，。；！？\n与请ⓅⒿⒺ]{{0,30}}?(?:建设|打造|实施|布局|投建|兴建){PLAIN}{{0,12}}?|"
    r"总?投资[^，。；ⓅⓄⓁⒿⒺ]{2,12}元的)“?(?P<what>Ⓙ)"
)
# 28个项目现场签约。其中，甲投资16亿元建设的乙…；丙的丁…: each item of the list
_SIGNING = re.compile("签约(?:的还有|项目中?|的(?:项目|有))|(?:现场|集中|同步|集体)签约")
_ITEM = re.compile(
    r"(?:^|[，。；\n是有])(?P<who>Ⓞ(?:[、和与]Ⓞ)?)(?:的|(?:将|拟|计划)?(?:总?投资|斥资|共建|合作建设|联合建设)[^。；ⓅⓄⒿⒺ]{0,24}?)“?(?P<what>Ⓙ)"
)


def find_signed(view: View) -> Iterator[Statement]:
    """Who signed which project or agreement."""
    found = [
        match
        for pattern in (_SIGNS, _SIGNED_BY, _SIGNS_FOR)
        for match in pattern.finditer(view.text)
    ]
    for match in (*found, *_listed(view)):
        at: Span = view.source(*match.span())
        for who in view.symbols(*match.span("who"), types="Ⓞ"):
            if view.text.startswith(("所属", "旗下", "下属"), who + 1):
                continue
            yield Statement(
                view.indexes[who],
                "signed",
                view.indexes[match.start("what")],
                at,
                "signs",
                SIGNED,
            )


def _listed(view: View) -> Iterator[re.Match[str]]:
    """Items of a list of projects that were signed, in the sentence or the one before."""
    for match in _ITEM.finditer(view.text):
        position = match.start("who")
        number = view.sentence_number(position)
        start = view.sentences[number].start
        if view.text[start:position].lstrip().startswith("其中") and number:
            start = view.sentences[number - 1].start
        if start >= view.paragraph(position).start and _SIGNING.search(view.text, start, position):
            yield match
