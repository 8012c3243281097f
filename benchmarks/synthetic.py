"""Synthetic builds for the page: communities, heavy-tailed degrees, Chinese names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from kg.model.document import Article
from kg.model.entity import Cooccurrence, Entity, Relation
from kg.model.ids import entity_id
from kg.model.mention import Evidence, Mention
from kg.model.offsets import MappedText
from kg.model.schema import EVENT, ORGANIZATION, PERSON, PLACE, PREDICATES, PROJECT
from kg.model.tables import ResolvedMention, Tables

SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红鹏飞建国志远思雨晨曦文博浩然子轩"
CITIES = [
    *("青岛", "济南", "烟台", "潍坊", "临沂", "淄博", "威海", "日照", "德州", "聊城", "滨州"),
    *("菏泽", "泰安", "济宁", "枣庄", "东营", "大连", "沈阳", "长春", "杭州", "宁波", "温州"),
]
BODIES = [
    *("科技有限公司", "人民医院", "大学", "发展和改革委员会", "港口集团", "日报社"),
    *("商业银行", "教育局", "建筑集团", "人民政府"),
]
WORKS = [
    *("光电产业园项目", "港口扩建工程", "数据中心项目", "城市更新行动"),
    *("轨道交通一期工程", "人才公寓项目"),
]
SPOTS = ["高新区", "经济技术开发区", "自贸片区", "火车站", "国际机场", "新区"]
SHARES = ((PERSON, 0.38), (ORGANIZATION, 0.3), (PROJECT, 0.12), (PLACE, 0.14), (EVENT, 0.06))
OPENINGS = ("记者从有关方面获悉，", "在当天举行的会议上，", "据介绍，", "近日，")


def synthetic(count: int, ties: int, seed: int = 1, evidence: bool = True) -> Tables:
    """``count`` entities and ``ties`` pairs in communities of about 25; the same every time."""
    rng = np.random.default_rng(seed)
    entities = _entities(count, rng)
    rows = _Rows(rng, evidence)
    for one, other in _pairs(count, ties, rng):
        rows.add(entities[one], entities[other])
    return Tables(
        tuple(rows.articles),
        tuple(entities),
        tuple(rows.mentions),
        tuple(rows.relations),
        tuple(rows.cooccurrences),
    )


class _Rows:
    """The rows of the pairs, one article a pair unless evidence is left out."""

    def __init__(self, rng: np.random.Generator, evidence: bool) -> None:
        self.rng = rng
        self.evidence = evidence
        self.articles: list[Article] = []
        self.mentions: list[ResolvedMention] = []
        self.relations: list[Relation] = []
        self.cooccurrences: list[Cooccurrence] = []

    def add(self, subject: Entity, object_: Entity) -> None:
        proof = self._sentence(subject, object_)
        fitting = [p.name for p in PREDICATES.values() if p.allows(subject.type, object_.type)]
        if fitting and self.rng.random() < 0.5:
            predicate = fitting[int(self.rng.integers(len(fitting)))]
            confidence = round(0.5 + self.rng.random() / 2, 2)
            self.relations.append(
                Relation(
                    subject.id,
                    predicate,
                    object_.id,
                    proof.doc,
                    proof.article,
                    proof,
                    "synthetic",
                    confidence,
                )
            )
            return
        source, target = sorted((subject.id, object_.id))
        weight = int(self.rng.geometric(0.5))
        self.cooccurrences.append(
            Cooccurrence(
                source,
                target,
                weight,
                1,
                round(float(self.rng.random()), 2),
                (proof,) if self.evidence else (),
                significant=weight > 1,
                backbone=weight > 2,
            )
        )

    def _sentence(self, one: Entity, other: Entity) -> Evidence:
        rng, doc = self.rng, f"{len(self.articles):05}.txt"
        if not self.evidence:
            return Evidence("page.txt", "page.txt#1", "", 0, 0)
        start = OPENINGS[int(rng.integers(len(OPENINGS)))]
        text = f"{start}{one.name}与{other.name}就下一步工作交换了意见，双方将加强沟通协作。"
        date = f"2023-{rng.integers(1, 13):02}-{rng.integers(1, 29):02}"
        title = MappedText.of(f"{one.name}动态")
        article = Article(f"{doc}#1", doc, MappedText.of(text), title, published=date)
        self.articles.append(article)
        for entity in (one, other):
            at = text.index(entity.name)
            span = (at, at + len(entity.name))
            mention = Mention(doc, article.id, entity.type, entity.name, *span, *span, "test", 0.9)
            self.mentions.append(ResolvedMention(entity.id, mention))
        return Evidence(doc, article.id, text, 0, len(text))


def _entities(count: int, rng: np.random.Generator) -> list[Entity]:
    seen: dict[str, int] = defaultdict(int)
    types = rng.choice(len(SHARES), size=count, p=[share for _, share in SHARES])
    entities = []
    for type_ in (SHARES[index][0] for index in types):
        name = _name(type_, rng)
        seen[name] += 1
        if seen[name] > 1:
            name += f"（{seen[name]}）"
        first = f"2023-{rng.integers(1, 13):02}-{rng.integers(1, 29):02}"
        last = max(first, f"2023-{rng.integers(1, 13):02}-{rng.integers(1, 29):02}")
        id_ = entity_id(type_, name)
        times = int(rng.integers(1, 30))
        entities.append(Entity(id_, type_, name, mentions=times, first_seen=first, last_seen=last))
    return entities


def _name(type_: str, rng: np.random.Generator) -> str:
    def pick(words: Sequence[str]) -> str:
        return words[int(rng.integers(len(words)))]

    if type_ == PERSON:
        return pick(SURNAMES) + "".join(pick(GIVEN) for _ in range(int(rng.integers(1, 3))))
    if type_ == EVENT:
        return f"{rng.integers(2015, 2024)}年{pick(CITIES)}经贸洽谈会"
    ends = {ORGANIZATION: BODIES, PROJECT: WORKS, PLACE: SPOTS}[type_]
    return pick(CITIES) + pick(ends)


def _pairs(count: int, ties: int, rng: np.random.Generator) -> list[tuple[int, int]]:
    """Heavy-tailed choice inside communities, one tie in eight across them.

    Everyone gets a tie before the rest is shared out.
    """
    sizes = np.arange(1, max(2, count // 25) + 1) ** -0.6
    community = rng.choice(len(sizes), size=count, p=sizes / sizes.sum())
    pull = rng.pareto(1.8, size=count) + 0.3
    members = {int(c): np.flatnonzero(community == c) for c in np.unique(community)}
    shares = {c: pull[found] / pull[found].sum() for c, found in members.items()}
    summed = np.cumsum(pull / pull.sum())
    pairs: set[tuple[int, int]] = set()
    turn = 0
    while len(pairs) < ties:
        one = turn if turn < count else int(np.searchsorted(summed, rng.random()))
        home = int(community[one])
        if rng.random() < 0.12 or len(members[home]) < 3:
            other = int(np.searchsorted(summed, rng.random()))
        else:
            other = int(rng.choice(members[home], p=shares[home]))
        turn += 1
        if one != other and max(one, other) < count:
            pairs.add((min(one, other), max(one, other)))
    return sorted(pairs)
