"""Which entity of a build is which annotated entity of a document.

A build's entity may stand for an annotated one when the types agree and one of its
names in that document equals one of the annotated names (see ``match_key``).  Each
stands for at most one: pairs that share more names are taken first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from kg.evaluation.gold import GoldDocument
from kg.model.entity import Entity, Relation
from kg.model.ids import match_key
from kg.model.tables import Tables


@dataclass(frozen=True)
class Found:
    """What a build says about one document: entities, surface forms, rules, statements."""

    doc: str
    entities: Mapping[str, Entity]
    surfaces: Mapping[str, frozenset[str]]
    rules: Mapping[str, tuple[str, ...]]
    relations: tuple[Relation, ...] = ()

    @cached_property
    def names(self) -> dict[str, frozenset[str]]:
        """Compared forms of each entity: its surface forms here and its shown name."""
        return {
            id_: frozenset(match_key(text) for text in (*texts, self.entities[id_].name))
            for id_, texts in self.surfaces.items()
        }


@dataclass(frozen=True, slots=True)
class Matching:
    """``pairs`` maps build ids to annotated ids; ``candidates`` lists all that could be."""

    pairs: Mapping[str, str]
    candidates: Mapping[str, tuple[str, ...]]


def found_by_doc(tables: Tables) -> dict[str, Found]:
    """The build seen document by document, by file name."""
    entities = tables.entity_by_id()
    surfaces: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    rules: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for row in tables.mentions:
        doc = PurePath(row.mention.doc).name
        surfaces[doc][row.entity].add(row.mention.text)
        rules[doc][row.entity][row.mention.rule] += 1
    relations: dict[str, list[Relation]] = defaultdict(list)
    for relation in tables.relations:
        relations[PurePath(relation.doc).name].append(relation)
    return {
        doc: Found(
            doc,
            {id_: entities[id_] for id_ in texts},
            {id_: frozenset(names) for id_, names in texts.items()},
            {
                id_: tuple(rule for rule, _ in seen.most_common())
                for id_, seen in rules[doc].items()
            },
            tuple(relations[doc]),
        )
        for doc, texts in surfaces.items()
    }


def nothing_found(doc: str) -> Found:
    """A document of which the build says nothing."""
    return Found(doc, {}, {}, {})


def match(gold: GoldDocument, found: Found) -> Matching:
    """Pair entities, most shared names first; the shown name counts once more."""
    scored: list[tuple[int, str, str]] = []
    for id_, names in found.names.items():
        entity = found.entities[id_]
        for target in gold.entities:
            shared = len(names & target.names)
            if shared and entity.type in target.types:
                same_name = match_key(entity.name) == match_key(target.name)
                scored.append((-(shared + same_name), id_, target.id))
    pairs: dict[str, str] = {}
    candidates: dict[str, list[str]] = defaultdict(list)
    taken: set[str] = set()
    for _, id_, target_id in sorted(scored):
        candidates[id_].append(target_id)
        if id_ not in pairs and target_id not in taken:
            pairs[id_] = target_id
            taken.add(target_id)
    return Matching(pairs, {id_: tuple(ids) for id_, ids in candidates.items()})
