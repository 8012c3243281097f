"""A small graph: 甲 holds a post at 公司, 公司 is part of 集团, 乙 is named with 甲 and 集团."""

from __future__ import annotations

from kg.graph.build import build_graph
from kg.model.entity import Cooccurrence
from kg.model.tables import ResolvedMention, Tables
from tests.factory import (
    make_article,
    make_entity,
    make_evidence,
    make_mention,
    make_relation,
)

ARTICLE = make_article(
    "公司经理甲先生说，公司属于集团。甲先生和乙女士来了。乙女士去了集团。丙先生未到。",
    title="甲先生",
    published="2024-01-01",
)
PERSON = make_entity("person", "甲先生", mentions=3)
OTHER = make_entity("person", "乙女士", mentions=2)
LONER = make_entity("person", "丙先生", mentions=1)
COMPANY = make_entity("organization", "公司", mentions=2)
GROUP = make_entity("organization", "集团", mentions=2, aliases=("总公司",))
FIRST, SECOND, THIRD = (
    make_evidence(ARTICLE, quote)
    for quote in ("公司经理甲先生说，公司属于集团。", "甲先生和乙女士来了。", "乙女士去了集团。")
)


def pair(one: str, other: str, weight: int, quote: str) -> Cooccurrence:
    """Two entities named together."""
    source, target = sorted((one, other))
    evidence = make_evidence(ARTICLE, quote)
    return Cooccurrence(source, target, weight, 1, 0.0, (evidence,) * weight)


MENTIONS = tuple(
    ResolvedMention(entity.id, make_mention(ARTICLE, entity.name, entity.type, field=field))
    for entity, field in (
        (PERSON, "title"),
        (PERSON, "text"),
        (OTHER, "text"),
        (COMPANY, "text"),
        (GROUP, "text"),
        (LONER, "text"),
    )
)
TABLES = Tables(
    articles=(ARTICLE,),
    entities=(PERSON, OTHER, LONER, COMPANY, GROUP),
    mentions=MENTIONS,
    relations=(
        make_relation(PERSON, "position", COMPANY, FIRST, title="经理"),
        make_relation(COMPANY, "part_of", GROUP, FIRST),
        make_relation(PERSON, "authored", None, SECOND),
    ),
    cooccurrences=(
        pair(PERSON.id, OTHER.id, 1, SECOND.text),
        pair(OTHER.id, GROUP.id, 1, THIRD.text),
    ),
)
GRAPH = build_graph(TABLES)
