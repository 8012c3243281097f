from __future__ import annotations

from kg.mentions.candidate import Candidate
from kg.mentions.overlaps import decide


def _candidate(start: int, end: int, type_: str = "place", rule: str = "x", sure: float = 0.8):  # type: ignore[no-untyped-def]
    return Candidate(start, end, type_, rule, sure)


def test_the_longer_span_wins() -> None:
    place, body = _candidate(0, 5), _candidate(0, 7, "organization")
    assert decide([place, body]) == [body]


def test_the_gazetteer_wins_over_a_longer_span() -> None:
    own, body = _candidate(0, 3, rule="gazetteer"), _candidate(0, 7, "organization")
    assert decide([own, body]) == [own]


def test_of_equal_spans_the_more_confident_wins() -> None:
    weak, strong = _candidate(0, 3, sure=0.6), _candidate(0, 3, "person", sure=0.9)
    assert decide([weak, strong]) == [strong]


def test_the_result_does_not_depend_on_the_order() -> None:
    items = [_candidate(0, 3), _candidate(2, 6, "person"), _candidate(6, 8)]
    assert decide(items) == decide(reversed(items))
