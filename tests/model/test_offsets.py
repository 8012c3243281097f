from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model.offsets import MappedText, Span


def test_removed_characters_do_not_shift_the_source() -> None:
    text = MappedText.of("山 东\n省").without([(1, 2), (3, 4)])
    assert text.text == "山东省"
    assert text.offsets.source_span(0, 3) == Span(0, 5)
    assert text.offsets.source_span(1, 2) == Span(2, 3)


def test_inserted_text_has_no_source() -> None:
    text = MappedText.join("\n", [MappedText.of("甲"), MappedText.of("乙", 5)])
    with pytest.raises(ValueError, match="no source"):
        text.offsets.source_span(1, 2)


def test_joined_parts_keep_their_own_source() -> None:
    text = MappedText.join("\n", [MappedText.of("甲乙", 7), MappedText.of("丙", 2)])
    assert text.text == "甲乙\n丙"
    assert text.offsets.source_span(3, 4) == Span(2, 3)


def test_neighbouring_runs_are_one_run() -> None:
    raw = MappedText.of("甲乙丙")
    assert len((raw.cut(0, 1) + raw.cut(1, 3)).offsets.runs) == 1


def test_strip_of_blank_text_is_empty() -> None:
    assert MappedText.of(" 　").strip().text == ""


@given(st.text(alphabet="甲乙 \n", max_size=30), st.data())
def test_every_kept_character_equals_its_source(raw: str, data: st.DataObject) -> None:
    cuts = data.draw(
        st.lists(st.tuples(st.integers(0, len(raw)), st.integers(0, len(raw))), max_size=5)
    )
    text = MappedText.of(raw).without([(min(pair), max(pair)) for pair in cuts])
    for place, character in enumerate(text.text):
        span = text.offsets.source_span(place, place + 1)
        assert raw[span.start : span.end] == character
