"""Tables of Chinese text."""

from __future__ import annotations

import pytest

from kg.query.table import CELL_COLUMNS, table, width, wrapped


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("孙永红", 6),
        ("RCEP", 4),
        ("𠮷野", 4),
        ("e\u0301", 1),
        ("（山东）", 8),
        ("·", 1),
        ("\u200b", 0),
    ],
)
def test_width_counts_terminal_columns(text: str, columns: int) -> None:
    assert width(text) == columns


def test_long_cells_wrap_at_whole_characters() -> None:
    lines = wrapped("山" * 61)
    assert "".join(lines) == "山" * 61
    assert max(map(width, lines)) <= CELL_COLUMNS


def test_latin_words_stay_whole_unless_they_are_wider_than_a_line() -> None:
    assert wrapped("字" * 29 + " name of it") == ["字" * 29, "name of it"]
    assert [width(line) for line in wrapped("x" * 130)] == [60, 60, 10]


def test_line_breaks_in_a_cell_become_spaces() -> None:
    assert wrapped("一\n二") == ["一 二"]


def test_an_empty_table_has_heads_only() -> None:
    assert table(("名称", "n"), [], (False, True)) == "名称  n\n────  ─"


def test_numbers_stand_to_the_right() -> None:
    assert table(("n",), [("9",), ("10",)], (True,)).splitlines()[2:] == [" 9", "10"]
