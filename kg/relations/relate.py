"""Statements of one article."""

from __future__ import annotations

from kg.config import RelationOptions
from kg.model.analysis import Analysis
from kg.model.document import Article
from kg.model.mention import Mention


def relate(article: Article, mentions: tuple[Mention, ...], options: RelationOptions) -> Analysis:
    """The article with what it says about its mentions.

    The result may hold further mentions (an unnamed event, a government implied by
    a title) behind those given, whose order and indexes stay.
    """
    return Analysis(article, mentions)
