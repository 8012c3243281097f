"""Small builds by hand for the page."""

from __future__ import annotations

from dataclasses import replace

from kg.model.entity import Cooccurrence, Merge
from kg.model.mention import Attribute
from kg.model.schema import EVENT, ORGANIZATION, PERSON, PLACE, PROJECT
from kg.model.tables import ResolvedMention, Tables
from tests.factory import make_article, make_entity, make_evidence, make_mention, make_relation

FIRST = "山东省港口集团董事长霍高原出席签约仪式。集团计划在青岛港建设冷链项目，总投资3.87亿元。"
SECOND = "区委书记孙永红到山东省港口集团调研。孙永红与霍高原会谈。"
THIRD = "孙书记指出，青岛港要加快建设。"


def port() -> Tables:
    """Six entities in three articles of three months, with every kind of detail."""
    articles = (
        make_article(FIRST, "a.txt#1", doc="a.txt", title="冷链项目签约", published="2023-09-10"),
        make_article(SECOND, "b.txt#1", doc="b.txt", title="孙永红调研", published="2023-10-11"),
        make_article(THIRD, "c.txt#1", doc="c.txt", published="2023-11-12"),
    )
    one, two, three = articles
    port = make_entity(
        ORGANIZATION,
        "山东省港口集团",
        mentions=2,
        aliases=("省港口集团",),
        first_seen="2023-09-10",
        last_seen="2023-10-11",
        subtype="company",
    )
    huo = make_entity(PERSON, "霍高原", mentions=2, first_seen="2023-09-10", last_seen="2023-10-11")
    sun = make_entity(
        PERSON,
        "孙永红",
        mentions=3,
        aliases=("孙书记",),
        first_seen="2023-10-11",
        last_seen="2023-11-12",
        merges=(
            Merge("孙书记", "孙永红", "surname_title", 0.9, make_evidence(three, "孙书记指出")),
        ),
    )
    quay = make_entity(PLACE, "青岛港", mentions=2, first_seen="2023-09-10", last_seen="2023-11-12")
    chain = make_entity(PROJECT, "冷链项目", mentions=1, first_seen="2023-09-10",
                        last_seen="2023-09-10")  # fmt: skip
    signing = make_entity(EVENT, "签约仪式", mentions=1, first_seen="2023-09-10",
                          last_seen="2023-09-10")  # fmt: skip
    money = make_evidence(one, FIRST[20:])
    chain = replace(
        chain,
        attributes=(
            Attribute("investment", 387000000, "CNY", "计划", "总投资3.87亿元", "a.txt",
                      one.id, money),
        ),
    )  # fmt: skip
    post = make_evidence(one, FIRST[:20])
    visit = make_evidence(two, SECOND[:18])
    talk = make_evidence(two, SECOND[18:])
    mentions = tuple(
        ResolvedMention(entity.id, make_mention(article, text, entity.type, nth))
        for entity, article, text, nth in (
            (port, one, "山东省港口集团", 0),
            (huo, one, "霍高原", 0),
            (signing, one, "签约仪式", 0),
            (quay, one, "青岛港", 0),
            (chain, one, "冷链项目", 0),
            (sun, two, "孙永红", 0),
            (port, two, "山东省港口集团", 0),
            (sun, two, "孙永红", 1),
            (huo, two, "霍高原", 0),
            (sun, three, "孙书记", 0),
            (quay, three, "青岛港", 0),
        )
    )
    relations = (
        make_relation(huo, "position", port, post, title="董事长"),
        make_relation(huo, "attended", signing, post),
        make_relation(port, "invests_in", chain, money, status="planned", confidence=0.6),
        make_relation(chain, "located_in", quay, money),
        make_relation(sun, "visited", port, visit),
    )
    pairs = (
        _pair(sun.id, huo.id, 2, talk),
        _pair(sun.id, quay.id, 1, make_evidence(three, THIRD)),
    )
    return Tables(articles, (port, huo, sun, quay, chain, signing), mentions, relations, pairs)


def _pair(one: str, other: str, weight: int, evidence: object) -> Cooccurrence:
    source, target = sorted((one, other))
    proof = (evidence,)
    return Cooccurrence(source, target, weight, 1, 0.4, proof, significant=weight > 1)  # type: ignore[arg-type]
