from __future__ import annotations

from kg.text.date_patterns import PATTERNS


def test_each_kind_of_date_has_one_pattern() -> None:
    kinds = [kind for kind, _ in PATTERNS]
    assert len(kinds) == len(set(kinds))
