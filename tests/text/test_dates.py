import pytest

from kg.text.dates import DateValue, find_dates

PUBLISHED = "2023-11-15"


def only(text: str, published: str | None = PUBLISHED) -> DateValue | None:
    [found] = find_dates(text, published)
    return found.value


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("今天上午", "2023-11-15"),
        ("昨日", "2023-11-14"),
        ("10月12日", "2023-10-12"),
        ("10月12日至14日", "2023-10-12/2023-10-14"),
        ("2022年11月", "2022-11"),
        ("9月末", "2023-09-21/2023-09-30"),
        ("今年", "2023"),
        ("去年12月", "2022-12"),
        ("上半年", "2023-01/2023-06"),
        ("三季度", "2023-07/2023-09"),
        ("下周三", "2023-11-22"),
        ("近日", "2023-11-01~/2023-11-15"),
        ("今年以来", "2023-01/2023-11"),
        ("前三季度", "2023-01/2023-09"),
        ("今年前10个月", "2023-01/2023-10"),
        ("1至8月", "2023-01/2023-08"),
        ("本月初", "2023-11-01/2023-11-10"),
        ("上月", "2023-10"),
        ("本月14日", "2023-11-14"),
        ("年底", "2023-10/2023-12"),
        ("2016-2020年", "2016/2020"),
        ("上世纪80年代", "198X"),
        ("2023.11.5", "2023-11-05"),
        ("10月28日至11月2日", "2023-10-28/2023-11-02"),
        ("去年春节", "2022-02-01~"),
        ("端午节", "2023-06-22~"),
    ],
)
def test_expressions_resolve_against_the_article(text: str, edtf: str) -> None:
    value = only(text)
    assert value is not None
    assert value.edtf == edtf


def test_a_late_month_in_january_is_last_year() -> None:
    value = only("12月30日", "2024-01-15")
    assert value is not None
    assert value.edtf == "2023-12-30"


def test_a_planned_month_stays_ahead() -> None:
    value = only("力争10月底", "2023-01-15")
    assert value is not None
    assert value.start == "2023-10-21"


def test_after_a_holiday_is_open_ended() -> None:
    assert only("春节后", "2023-01-13") == DateValue("2023-01-22/..", "2023-01-22", None)


def test_a_day_without_year_stays_unspecified() -> None:
    assert only("10月12日", None) == DateValue("XXXX-10-12")


def test_a_relative_day_without_reference_stays_unresolved() -> None:
    assert only("今天", None) is None


def test_impossible_days_stay_unresolved() -> None:
    assert only("2月30日") is None


def test_a_bare_day_ahead_is_one_of_the_month_before() -> None:
    value = only("31日", "2024-02-03")
    assert value is not None
    assert value.edtf == "2024-01-31"


def test_a_bare_day_that_the_text_plans_for_stays_ahead() -> None:
    value = only("25日将召开")
    assert value is not None
    assert value.edtf == "2023-11-25"


def test_that_day_is_the_one_named_last() -> None:
    first, second = find_dates("10月12日签约，当天启用", PUBLISHED)
    assert first.value == second.value


def test_an_award_named_after_a_holiday_is_no_date() -> None:
    assert find_dates("五一劳动奖章", PUBLISHED) == []
