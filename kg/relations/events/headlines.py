"""Sums of headlines that stand apart from their article.

On a newspaper page the lines above a title often say only how much: 未来5年新增授信3200多亿元.
Where one article of the page states the same sum, the line is about the same thing, and
so are the other sums of the line.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.model.analysis import Analysis
from kg.model.mention import AttributeClaim
from kg.relations.amounts.attributes import attribute_of, measured, value_of
from kg.relations.view import make_view
from kg.text.numerals import AREA, MONEY, Quantity

_Sum = tuple[float | int | str, str]  # value and unit


def with_headline_sums(page: Sequence[Analysis]) -> list[Analysis]:
    """The analyses of one page, sums of its headline blocks on what they measure.

    The articles of a page may come in any number; of a sum that two articles state,
    nobody knows which one the headline means.
    """
    stated = _stated(page)
    added: dict[int, list[AttributeClaim]] = defaultdict(list)
    for analysis in page:
        if analysis.article.kind == "block" and stated:
            for number, claim in _claims(analysis, stated):
                added[number].append(claim)
    return [
        replace(analysis, attributes=(*analysis.attributes, *added[number]))
        if number in added
        else analysis
        for number, analysis in enumerate(page)
    ]


def _stated(page: Sequence[Analysis]) -> dict[_Sum, list[tuple[int, int]]]:
    """Article number and mention of each sum that the articles of the page state."""
    stated: dict[_Sum, list[tuple[int, int]]] = defaultdict(list)
    for number, analysis in enumerate(page):
        if analysis.article.kind != "block":
            for claim in analysis.attributes:
                sum_ = (claim.attribute.value, claim.attribute.unit)
                stated[sum_].append((number, claim.mention))
    return stated


def _claims(
    block: Analysis, stated: dict[_Sum, list[tuple[int, int]]]
) -> Iterator[tuple[int, AttributeClaim]]:
    """Sums of a block that has no owner for them, with the number of the article meant."""
    own = {claim.attribute.text for claim in block.attributes}
    view = make_view(block.article, block.mentions, "text")
    lines: dict[int, list[Quantity]] = defaultdict(list)
    for quantity in measured(view):
        if quantity.kind in (MONEY, AREA):
            lines[view.paragraph(quantity.start).start].append(quantity)
    for quantities in lines.values():
        meant = _meant(quantities, stated)
        if meant is None:
            continue
        number, mention = meant
        for quantity in quantities:
            attribute = attribute_of(view, value_of(view, quantity, mention))
            if attribute.text not in own:
                yield number, AttributeClaim(mention, attribute)


def _meant(
    quantities: Sequence[Quantity], stated: dict[_Sum, list[tuple[int, int]]]
) -> tuple[int, int] | None:
    """The mention of the only article that states one of the sums."""
    found = [place for item in quantities for place in stated.get((item.value, item.unit), ())]
    articles = {number for number, _ in found}
    return found[0] if len(articles) == 1 else None
