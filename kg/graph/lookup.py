"""Finding an entity by what people type: any name, either script, or its id."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from difflib import SequenceMatcher

from kg.errors import QueryError
from kg.model.entity import Entity
from kg.model.ids import match_key
from kg.text.traditional import simplified

SUGGESTIONS = 5  # a line of names that still fits a terminal
NEAR = 0.5  # share of characters in common; a name of four with two right is still offered


class Names:
    """The entities of a build by every name they go by."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._by_id: dict[str, Entity] = {}
        self._by_key: dict[str, list[Entity]] = defaultdict(list)
        for entity in entities:
            self._by_id[entity.id] = entity
            for key in sorted({_key(name) for name in (entity.name, *entity.aliases)}):
                self._by_key[key].append(entity)

    def find(self, name: str, type_: str | None = None) -> list[Entity]:
        """The entities of that name or id, those it is the main name of first.

        Among equals the one mentioned most comes first.  Raises ``QueryError`` with
        the nearest names when there is none.
        """
        found = self._exact(name)
        kept = [entity for entity in found if type_ in (None, entity.type)]
        if not kept:
            raise QueryError(self._unknown(name, type_, found))
        key = _key(name)
        return sorted(kept, key=lambda item: (_key(item.name) != key, -item.mentions, item.id))

    def suggest(self, name: str) -> list[str]:
        """The nearest names, best first: those that hold the name, then similar ones."""
        wanted = _key(name)
        scored: dict[str, tuple[float, int]] = {}
        for key, entities in self._by_key.items():
            score = _nearness(wanted, key)
            if score >= NEAR:
                best = max(entities, key=lambda item: (item.mentions, item.id))
                scored[best.name] = max(scored.get(best.name, (0, 0)), (score, best.mentions))
        ranked = sorted(scored, key=lambda item: (*(-part for part in scored[item]), item))
        return ranked[:SUGGESTIONS]

    def _exact(self, name: str) -> list[Entity]:
        if name in self._by_id:
            return [self._by_id[name]]
        return self._by_key.get(_key(name), [])

    def _unknown(self, name: str, type_: str | None, found: list[Entity]) -> str:
        if found:
            types = ", ".join(sorted({entity.type for entity in found}))
            return f"'{name}' is no {type_} here but: {types}"
        near = self.suggest(name)
        hint = f"; did you mean {'、'.join(near)}?" if near else ""
        return f"nothing is called '{name}' in this build{hint}"


def _key(name: str) -> str:
    return simplified(match_key(name)).casefold()


def _nearness(wanted: str, key: str) -> float:
    """Share of characters in common; 1 and more when one name holds the other."""
    if not wanted or not key:
        return 0.0
    if wanted in key or (len(key) > 1 and key in wanted):
        return 1.0 + min(len(wanted), len(key)) / max(len(wanted), len(key))
    if not set(wanted) & set(key):
        return 0.0
    return SequenceMatcher(None, wanted, key, autojunk=False).ratio()
