"""Builds of the RDF model, made up, the same on every run."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from kg.model.document import Article
from kg.model.entity import Cooccurrence, Entity, Relation
from kg.model.ids import entity_id
from kg.model.mention import Evidence, Mention
from kg.model.offsets import MappedText
from kg.model.tables import ResolvedMention, Tables

SENTENCES = 6
TITLES = ("书记", "主任", "董事长", "总经理", "区长", "局长")


class Builder:
    """Makes a build of so many articles."""

    def __init__(self, articles: int) -> None:
        self._random = random.Random(20231115)
        self._size = articles
        kinds = {
            "person": ("人物", articles),
            "organization": ("机构", articles // 2),
            "place": ("地点", articles // 10 + 5),
            "project": ("项目", articles // 10 + 5),
            "event": ("会议", articles // 5 + 5),
        }
        self._names = {kind: [f"{word}{i}" for i in range(n)] for kind, (word, n) in kinds.items()}
        self._articles: list[Article] = []
        self._mentions: list[ResolvedMention] = []
        self._relations: list[Relation] = []
        self._together: dict[tuple[str, str], list[Evidence]] = defaultdict(list)
        self._dates: dict[str, list[str]] = defaultdict(list)
        self._counts: Counter[str] = Counter()

    def tables(self) -> Tables:
        """The whole build."""
        for number in range(self._size):
            self._article(number)
        pairs = [
            Cooccurrence(a, b, len(found), len({q.article for q in found}), 0.25, tuple(found[:5]))
            for (a, b), found in sorted(self._together.items())
        ]
        return Tables(
            tuple(self._articles),
            tuple(self._entities()),
            tuple(self._mentions),
            tuple(self._relations),
            tuple(pairs),
        )

    def _entities(self) -> Iterator[Entity]:
        for kind, names in self._names.items():
            for name in names:
                id_ = entity_id(kind, name)
                dates = sorted(self._dates[id_])
                first, last = (dates[0], dates[-1]) if dates else (None, None)
                yield Entity(
                    id_, kind, name, mentions=self._counts[id_], first_seen=first, last_seen=last
                )

    def _pick(self, kind: str) -> tuple[str, str]:
        names = self._names[kind]
        # The square makes some names frequent and most rare, as in a newspaper.
        name = names[int(len(names) * self._random.random() ** 2)]
        return name, entity_id(kind, name)

    def _article(self, number: int) -> None:
        id_, doc = f"page{number}.txt#1", f"page{number}.txt"
        date = f"20{20 + number % 5}-{number % 12 + 1:02}-{number % 28 + 1:02}"
        sentences, position = [], 0
        for _ in range(SENTENCES):
            text = self._sentence(id_, doc, date, position)
            sentences.append(text)
            position += len(text)
        self._articles.append(Article(id_, doc, MappedText.of("".join(sentences)), published=date))

    def _sentence(self, id_: str, doc: str, date: str, position: int) -> str:
        person, org, place = self._pick("person"), self._pick("organization"), self._pick("place")
        title = self._random.choice(TITLES)
        event, project = self._pick("event"), self._pick("project")
        other = self._random.choice((event, project))
        text = f"{org[0]}{title}{person[0]}到{place[0]}调研，并出席{other[0]}的有关活动。"
        quote = Evidence(doc, id_, text, position, position + len(text))
        kinds = ("organization", "person", "place", "event" if other is event else "project")
        found = [org, person, place, other]
        for kind, (name, entity) in zip(kinds, found, strict=True):
            start = position + text.index(name)
            end = start + len(name)
            self._mentions.append(
                ResolvedMention(
                    entity, Mention(doc, id_, kind, name, start, end, start, end, "rule", 0.9)
                )
            )
            self._counts[entity] += 1
            self._dates[entity].append(date)
        ids = sorted({entity for _, entity in found})
        for i, first in enumerate(ids):
            for second in ids[i + 1 :]:
                self._together[first, second].append(quote)
        self._state(dict(zip(kinds, (entity for _, entity in found), strict=True)), title, quote)
        return text

    def _state(self, named: dict[str, str], title: str, quote: Evidence) -> None:
        person, org, place = named["person"], named["organization"], named["place"]
        event = named.get("event")
        other = event or named["project"]

        def add(subject: str, predicate: str, object_: str, **fields: Any) -> None:
            self._relations.append(
                Relation(
                    subject,
                    predicate,
                    object_,
                    quote.doc,
                    quote.article,
                    quote,
                    "rule",
                    0.9,
                    **fields,
                )
            )

        add(person, "position", org, title=title)
        add(person, "visited", place)
        add(other, "located_in", place)
        if event:
            add(person, "attended", event)
        else:
            add(org, "invests_in", other)
        number = self._random.randrange(1, len(self._names["organization"]))
        part, whole = (entity_id("organization", f"机构{i}") for i in (number, number // 4))
        if self._random.random() < 0.1:
            add(part, "part_of", whole)
