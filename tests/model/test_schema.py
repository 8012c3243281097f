from __future__ import annotations

from kg.model.schema import PREDICATES


def test_only_an_event_is_located_in_an_organization() -> None:
    located = PREDICATES["located_in"]
    assert located.allows("event", "organization")
    assert not located.allows("person", "place")
    assert not located.allows("organization", "organization")


def test_only_what_has_no_range_has_no_object() -> None:
    assert PREDICATES["authored"].allows("person", None)
    assert not PREDICATES["signed"].allows("organization", None)
