"""What search needs beside the names."""

from __future__ import annotations

import pytest

from kg.export.html.finding import folding, initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [("孙永红", "syh"), ("山东省港口集团", "sdsgkjt"), ("5G基地", "5gjd"), ("“春雨”行动", "cyxd")],
)
def test_initials_of_a_name(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_folding_holds_the_traditional_forms_of_the_names_of_a_page() -> None:
    pairs = folding(["孙红"])
    assert "孫孙" in pairs
    assert "紅红" in pairs
    assert "龍龙" not in pairs
