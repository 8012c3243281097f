from datetime import date

from kg.text.holidays import holiday


def test_spring_festival_moves_with_the_moon() -> None:
    assert holiday("春节", date(2024, 1, 30)) == date(2024, 2, 10)


def test_the_nearest_year_is_taken() -> None:
    assert holiday("元旦", date(2023, 12, 20)) == date(2024, 1, 1)


def test_outside_the_table_there_is_no_day() -> None:
    assert holiday("春节", date(1950, 1, 1)) is None
