from __future__ import annotations

from datetime import date

from kg.text.date_context import reference_of


def test_a_publication_date_may_lack_month_and_day() -> None:
    assert reference_of("2023-11-15") == (2023, 11, date(2023, 11, 15))
    assert reference_of("2023-11") == (2023, 11, None)
    assert reference_of(None) == (None, None, None)
