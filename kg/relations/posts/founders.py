"""Which new body a post without one is of: 共建实验室，由甲担任主任; 成立丙公司，丁兼任董事长."""

from __future__ import annotations

import re

from kg.relations.patterns import FOUNDS
from kg.relations.referents.topics import leading
from kg.relations.view import View

# 组建乙，首席专家为…: the post is one of what was founded
_FOUNDED = re.compile(
    rf"{FOUNDS}(?P<what>[ⓄⒿ])”?，(?:[Ⓞ一-鿿]{{0,6}}(?:设在|落户|位于|挂靠|坐落)[^，。；]*，)?$"
)
_FIRM = re.compile(f"{FOUNDS}(?:(?:全资|控股|合资)?(?:子公司|公司))?(?P<what>Ⓞ)(?=[，（])")
_RENAMED = re.compile("改制|更名|改组|并入|注销")
_OF_FIRM = re.compile("董事长|总经理|总裁|董事$|监事|总监|财务")
_FOUNDS = re.compile(f"{FOUNDS}$")
_OF_ASSOCIATION = re.compile("(?:常务|执行|名誉|轮值|首席)?副?(?:会长|理事长|主席|秘书长|监事长)")
_ASSOCIATION = re.compile(
    "(?:联盟|协会|学会|商会|联合会|基金会|研究会|校友会|促进会|工商联|文联|总会)$"
)


def founded_here(view: View, position: int) -> int | None:
    """What a post without owner is one of: 共建实验室，由甲担任主任, 实验室启用，主任为甲."""
    by_founders = founded_by(view, position)
    if by_founders is not None:
        return by_founders
    founded = _FOUNDED.search(view.text, view.sentence(position).start, position)
    return founded.start("what") if founded else leading(view, position, "ⓄⒿ", nearest=True)


def new_firm(view: View, position: int, title: str) -> int | None:
    """The firm founded before in the sentence: 甲与乙成立丙公司，丁兼任董事长."""
    if not _OF_FIRM.search(title):
        return None
    found = list(_FIRM.finditer(view.text, view.sentence(position).start, position))
    if not found or _RENAMED.search(view.text, found[-1].end(), position):
        return None
    return found[-1].start("what")


def founded_by(view: View, position: int) -> int | None:
    """The last thing named before a clause that tells by whom a post of it is taken."""
    clause = max(view.text.rfind(mark, 0, position) for mark in "，；。\n") + 1
    if view.text[clause] != "由":
        return None
    before = view.symbols(view.sentence(position).start, clause, "ⓄⒿ")
    return before[-1] if before else None


def just_founded(view: View, position: int) -> bool:
    """Whether a post is one of what the clause before founds: 共建学院，由丙院长甲兼任院长."""
    found = founded_by(view, position)
    return (
        found is not None
        and _FOUNDS.search(view.text, view.sentence(found).start, found) is not None
    )


def elected_at(view: View, position: int, title: str) -> int | None:
    """The mention of the association whose congress elects: 甲协会会员大会召开，乙当选会长.

    It may stand in the name of the congress alone, in the sentence or the one before.
    """
    if not _OF_ASSOCIATION.fullmatch(title):
        return None
    number = view.sentence_number(position)
    start = max(view.sentences[max(0, number - 1)].start, view.paragraph(position).start)
    for event in reversed(view.symbols(start, position, "Ⓔ")):
        about = view.celebrated(event)
        if about is not None and _ASSOCIATION.search(view.mentions[about].text):
            return about
    return None
