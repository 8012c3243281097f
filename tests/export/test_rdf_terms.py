"""Terms: one canonical text each."""

from __future__ import annotations

import pytest

from kg.errors import ConfigError
from kg.export import rdf_terms as t

XSD = "http://www.w3.org/2001/XMLSchema#"


@pytest.mark.parametrize(
    ("value", "datatype"),
    [
        ("2023-11-15", XSD + "date"),
        ("2023-11", XSD + "gYearMonth"),
        ("2023", XSD + "gYear"),
        ("2023-02-30", t.EDTF),
        ("2023-13", t.EDTF),
        ("0000", t.EDTF),
        ("2023-11/2023-12", t.EDTF),
        ("2023-21", t.EDTF),
    ],
)
def test_a_date_is_typed_by_its_precision_and_else_stays_edtf(value: str, datatype: str) -> None:
    assert t.when(value) == f'"{value}"^^<{datatype}>'


@pytest.mark.parametrize(
    ("value", "places", "digits"),
    [
        (0.9, 2, "0.9"),
        (0.90, None, "0.9"),
        (5_000_000_000, None, "5000000000"),
        (3.87e8, None, "387000000"),
        (-0.00001, 4, "0"),
        (1e-7, None, "0.0000001"),
        (1e22, None, "10000000000000000000000"),
    ],
)
def test_a_decimal_has_one_form(value: float, places: int | None, digits: str) -> None:
    assert t.decimal(value, places) == f'"{digits}"^^<{XSD}decimal>'


def test_text_with_a_han_character_is_chinese_and_other_text_english() -> None:
    assert t.text("𠮷野家") == '"𠮷野家"@zh-hans'
    assert t.text("RCEP") == '"RCEP"@en'


def test_quotes_line_breaks_and_backslashes_are_escaped() -> None:
    assert t.plain('a"b\\c\nd\re') == '"a\\"b\\\\c\\nd\\re"'


def test_what_xml_cannot_hold_is_replaced_one_for_one() -> None:
    assert t.plain("a\x0cb\ud800c") == '"a\ufffdb\ufffdc"'


@pytest.mark.parametrize(
    "base", ["", "kg", "https://kg.example/id", "https://kg example/", "https://x/<y>/", "/id/"]
)
def test_a_base_that_is_no_namespace_is_refused(base: str) -> None:
    with pytest.raises(ConfigError, match="ends with / or #"):
        t.Names(base)


@pytest.mark.parametrize("local", ["", "a b", "人", "a.", "a/b", "a>b"])
def test_an_identifier_that_breaks_parsers_is_refused(local: str) -> None:
    with pytest.raises(ValueError, match="cannot be the end"):
        t.Names("https://kg.example/id/").of(local)


def test_parts_of_a_key_do_not_run_together() -> None:
    names = t.Names("urn:kg:")
    assert names.make("passage", "a", "bc") != names.make("passage", "ab", "c")
