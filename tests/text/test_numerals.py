from decimal import Decimal

import pytest

from kg.text.numerals import number, quantities


@pytest.mark.parametrize(
    ("text", "value", "unit", "qualifier"),
    [
        ("总投资约50亿元", 5_000_000_000, "CNY", "约"),
        ("3.87亿元", 387_000_000, "CNY", ""),
        ("1.4万余亩", 14_000, "mu", "余"),
        ("新增授信3200多亿元", 320_000_000_000, "CNY", "多"),
        ("6.5亿美元", 650_000_000, "USD", ""),
        ("三千五百万元", 35_000_000, "CNY", ""),
        ("1.2万平方米", 12_000, "m2", ""),
        ("2,600个", 2_600, "个", ""),
        ("达70%以上", 70, "%", "以上"),
        ("百分之三十", 30, "%", ""),
        ("排名全国第七", 7, "rank", ""),
        ("产值突破千亿元", 100_000_000_000, "CNY", "突破"),
    ],
)
def test_a_quantity_has_value_unit_and_qualifier(
    text: str, value: float, unit: str, qualifier: str
) -> None:
    [found] = [item for item in quantities(text) if item.unit == unit]
    assert (found.value, found.qualifier) == (value, qualifier)


def test_offsets_and_wording_are_those_of_the_text() -> None:
    text = "占地400亩，总投资约50亿元"
    assert [text[item.start : item.end] for item in quantities(text)] == [
        item.text for item in quantities(text)
    ]


def test_an_ordinal_is_no_quantity() -> None:
    assert quantities("第三届") == []


def test_chemical_elements_are_no_money() -> None:
    assert quantities("含有3元素") == []


def test_numerals_are_exact_decimals() -> None:
    assert number("1,200.5") == Decimal("1200.5")


def test_what_is_no_numeral_has_no_value() -> None:
    assert number("若干") is None


def test_tens_of_something_and_an_article_of_a_law_are_no_quantity() -> None:
    assert quantities("几十万元") == []
    assert quantities("第二十三条规定") == []
