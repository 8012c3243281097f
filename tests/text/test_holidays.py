from datetime import date

from kg.text.holidays import holiday


def test_spring_festival_moves_with_the_moon() -> None:
    assert holiday("春节", date(2024, 1, 30)) == date(2024, 2, 10)


def test_the_nearest_year_is_taken() -> None:
    assert holiday("元旦", date(2023, 12, 20)) == date(2024, 1, 1)


def test_outside_the_table_there_is_no_day() -> None:
    assert holiday("春节", date(1950, 1, 1)) is None


def test_the_year_may_be_given() -> None:
    assert holiday("春节", date(2023, 11, 1), 2022) == date(2022, 2, 1)


def test_qingming_is_on_the_fourth_or_fifth_of_april() -> None:
    assert holiday("清明", date(2023, 4, 1)) == date(2023, 4, 5)
    assert holiday("清明节", date(2024, 4, 1)) == date(2024, 4, 4)
