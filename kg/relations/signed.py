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


def find_signed(view: View) -> Iterator[Statement]:
    """Who signed which project or agreement."""
    for match in (*_SIGNS.finditer(view.text), *_SIGNED_BY.finditer(view.text)):
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
