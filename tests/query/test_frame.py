"""What all pages of the endpoint share."""

from __future__ import annotations

from kg.query.frame import both, framed, marked


def test_the_longest_name_is_marked() -> None:
    assert marked("青岛市的青岛", ["青岛", "青岛市"]) == ("<mark>青岛市</mark>的<mark>青岛</mark>")


def test_markup_in_a_sentence_stays_text() -> None:
    assert marked("<b>李四", ["李四"]) == "&lt;b&gt;<mark>李四</mark>"
    assert marked("a<b", []) == "a&lt;b"


def test_labels_are_in_both_languages_and_empty_where_there_is_none() -> None:
    assert both("type", "person") == "人物 · person"
    assert both("type", "statement") == ""


def test_what_was_sought_stands_in_the_field_as_text() -> None:
    assert 'value="&quot;&gt;&lt;script&gt;"' in framed("x", "", '"><script>')
