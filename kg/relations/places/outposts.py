"""Plants and offices of a company that are called after it: 佐味堂|漯河公司, 莱姆勒|捷克工厂."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon import companies
from kg.model.offsets import Span
from kg.relations.confidence import NAMED_PART
from kg.relations.referents.shortforms import company_named_in
from kg.relations.statement import Ref, Statement
from kg.relations.view import View

_KIND = (
    r"(?:公司|分?厂|工厂|车间|总部|(?:生产|制造|研发)?基地|"
    r"(?:设计|研发|技术|运营|制造|物流|结算|创新)(?:中心|总部)|研究院)"
)
# One for each number of characters of the place, the longest first: 塞尔维亚 before 维亚.
_OUTPOSTS = tuple(
    re.compile(rf"(?P<firm>[一-鿿A-Za-z0-9]{{3,10}}?)(?P<where>[一-鿿]{{{size}}}){_KIND}")
    for size in (4, 3, 2)
)


def find_outposts(view: View) -> Iterator[Statement]:
    """Bodies and sites whose name begins with a company's and goes on with where they are."""
    for position in sorted(view.indexes):
        mention = view.mention(position)
        whole = _company(view, position) if mention.type in ("organization", "place") else None
        if whole is not None:
            yield Statement(
                view.indexes[position],
                "part_of",
                whole,
                mention.span,
                "outpost of a company",
                NAMED_PART,
            )


def _company(view: View, site: int) -> Ref | None:
    """The company that the name begins with: where its sentence names it, or in that form."""
    mention = view.mention(site)
    matches = (pattern.fullmatch(mention.text) for pattern in _OUTPOSTS)
    match = next((match for match in matches if match and companies.is_seat(match["where"])), None)
    if match is None:
        return None
    span = Span(mention.start, mention.start + match.end("firm"))
    for index, other in enumerate(view.mentions):
        if other.type == "organization" and other.field == view.field and other.span == span:
            return index
    return company_named_in(view, site, match.end("firm"), "company of a site")
