"""What is called after the village or town it stands in: 王家山|风电场 in 王家山镇."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.divisions import find
from kg.lexicon.words import frequency
from kg.model.mention import Mention
from kg.relations.confidence import NAMED_PART
from kg.relations.statement import Statement
from kg.relations.view import View

_SETTLEMENT = re.compile("(?P<short>[一-鿿]{2,4}?)(?:村|镇|乡|街道|社区|嘎查|苏木)")
# What stands in a settlement; a government or a party body governs it.
_STANDS = re.compile(
    "(?:合作社|合作联社|卫生院|小学|中学|学校|幼儿园|农场|林场|牧场|茶场|科技小院|加工厂|"
    "基地|示范园|产业园|电站|风电场|水库|特大桥|大桥|中心|车间|工坊|市场|码头|景区|古城|驿站|灌区)$"
)
_PRODUCT = re.compile("[茶酒](?![叶厂园])")  # 六堡|茶产业园: what a town is known for
MIN_REST = 3  # characters behind the short name: 风电场


def find_namesakes(view: View) -> Iterator[Statement]:
    """Sites and local bodies that have the name of a settlement of the article."""
    settlements = _settlements(view)
    for position in sorted(view.indexes) if settlements else ():
        mention = view.mention(position)
        short = next((name for name in settlements if mention.text.startswith(name)), None)
        if short is None or not _can_stand(mention, short):
            continue
        yield Statement(
            view.indexes[position],
            "located_in",
            settlements[short],
            mention.span,
            "called after its village",
            NAMED_PART,
        )


def _settlements(view: View) -> dict[str, int]:
    """The first mention of each village and town by its name without the kind.

    Names that are words or divisions too begin other names by chance: 长江村, 长江大桥.
    """
    found: dict[str, int] = {}
    for index, mention in enumerate(view.mentions):
        match = _SETTLEMENT.fullmatch(mention.text) if mention.type == "place" else None
        if match and mention.field == view.field:
            short = match["short"]
            if not (frequency(short) or find(short)):
                found.setdefault(short, index)
    return found


def _can_stand(mention: Mention, short: str) -> bool:
    rest = mention.text[len(short) :]
    sited = mention.type in ("organization", "project", "place") and len(rest) >= MIN_REST
    return sited and not _PRODUCT.match(rest) and _STANDS.search(rest) is not None
