import pytest

from kg.text.date_values import DateValue, is_day, published_value


def test_publication_months_cover_their_days() -> None:
    assert published_value("2024-02") == DateValue("2024-02", "2024-02-01", "2024-02-29")


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [("2023-11-14", True), ("XXXX-10-12", True), ("2023-11", False), ("2023", False)],
)
def test_days_are_told_from_longer_stretches(edtf: str, expected: bool) -> None:
    assert is_day(edtf) is expected
