"""What changed from one build to the next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.model.entity import Entity, Relation
from kg.model.tables import Tables


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement without its evidence, with names for people: what can be new or gone."""

    subject: str
    predicate: str
    object: str
    title: str
    role: str
    status: str


@dataclass(frozen=True, slots=True)
class Change:
    """One field of an entity that is in both builds."""

    entity: Entity
    field: str
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class Difference:
    """Entities and statements only in the new build, only in the old, and changed ones."""

    added: tuple[Entity, ...]
    removed: tuple[Entity, ...]
    changed: tuple[Change, ...]
    statements_added: tuple[Statement, ...]
    statements_removed: tuple[Statement, ...]

    def __bool__(self) -> bool:
        return bool(
            self.added
            or self.removed
            or self.changed
            or self.statements_added
            or self.statements_removed
        )


_COMPARED = ("name", "type", "subtype", "aliases", "attributes", "mentions")


def difference(old: Tables, new: Tables) -> Difference:
    """What ``new`` has that ``old`` has not, what it lost, and what it says otherwise."""
    before, after = old.entity_by_id(), new.entity_by_id()
    said, says = _statements(old), _statements(new)
    return Difference(
        added=_sorted(after[id_] for id_ in after.keys() - before.keys()),
        removed=_sorted(before[id_] for id_ in before.keys() - after.keys()),
        changed=tuple(
            Change(entity, field, getattr(before[entity.id], field), getattr(entity, field))
            for entity in _sorted(after[id_] for id_ in before.keys() & after.keys())
            for field in _COMPARED
            if getattr(before[entity.id], field) != getattr(entity, field)
        ),
        statements_added=_ordered(says - said),
        statements_removed=_ordered(said - says),
    )


def _sorted(entities: Iterable[Entity]) -> tuple[Entity, ...]:

    return tuple(sorted(entities, key=lambda entity: (entity.type, entity.name, entity.id)))


def _ordered(statements: set[Statement]) -> tuple[Statement, ...]:
    return tuple(
        sorted(
            statements,
            key=lambda item: (
                item.subject,
                item.predicate,
                item.object,
                item.title,
                item.role,
                item.status,
            ),
        )
    )


def _statements(tables: Tables) -> set[Statement]:
    names = {entity.id: entity.name for entity in tables.entities}
    return {_statement(relation, names) for relation in tables.relations}


def _statement(relation: Relation, names: dict[str, str]) -> Statement:
    return Statement(
        subject=names[relation.subject],
        predicate=relation.predicate,
        object=names[relation.object] if relation.object else relation.article,
        title=relation.title or "",
        role=relation.role or "",
        status=relation.status,
    )
