"""All that one article gives on its own, the unit that processes pass around."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.document import Article
from kg.model.local import LocalEntity
from kg.model.mention import AttributeClaim, Claim, Mention


@dataclass(frozen=True, slots=True)
class Analysis:
    """One article with its mentions, and claims and attributes that index them.

    The first ``found`` mentions were found in the text, those behind are implied by what it
    says (an unnamed event).  ``entities`` are those of its page (``Article.page``), on the
    first of its articles.
    """

    article: Article
    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    attributes: tuple[AttributeClaim, ...] = ()
    entities: tuple[LocalEntity, ...] = ()
    found: int = 0
