"""Marking names in a sentence."""

from __future__ import annotations

import pytest

from kg.cli.report import mark


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["京东"], [("京东", True), ("方与", False), ("京东", True)]),
        (["京东", "京东方"], [("京东方", True), ("与", False), ("京东", True)]),
        ([], [("京东方与京东", False)]),
        ([""], [("京东方与京东", False)]),
    ],
)
def test_longer_names_win(names: list[str], expected: list[tuple[str, bool]]) -> None:
    assert mark("京东方与京东", names) == expected


def test_a_name_is_no_pattern() -> None:
    assert mark("a.c abc", ["a.c"]) == [("a.c", True), (" abc", False)]
