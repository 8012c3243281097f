from __future__ import annotations

import pytest

from kg.text.dates import find_dates


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("今年以来", "2023-01-01", "2023-11-15"),
        ("前两个月", "2023-01-01", "2023-02-28"),
        ("下半年", "2023-07-01", "2023-12-31"),
        ("2021年至2023年", "2021-01-01", "2023-12-31"),
    ],
)
def test_a_span_covers_its_first_and_last_day(text: str, start: str, end: str) -> None:
    [found] = find_dates(text, "2023-11-15")
    assert found.value is not None
    assert (found.value.start, found.value.end) == (start, end)


def test_without_the_day_of_the_article_a_span_of_this_year_stays_open() -> None:
    [found] = find_dates("今年以来", None)
    assert found.value is None


def test_months_in_the_wrong_order_are_no_span() -> None:
    assert all(item.value is None for item in find_dates("8至3月", "2023-11-15"))
