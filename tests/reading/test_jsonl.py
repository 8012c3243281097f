"""JSON lines as finished articles."""

from __future__ import annotations

import gzip
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model.document import Document, Problem
from kg.reading.jsonl import read_lines

RECORD = {"id": "a1", "title": "新区签约", "published": "2024-03-01", "text": "第一段。\n第二段。"}


def documents(data: bytes) -> list[Document | Problem]:
    return list(read_lines(data, "news.jsonl", "0"))


def only(data: bytes) -> Document:
    (document,) = documents(data)
    assert isinstance(document, Document)
    return document


def test_a_record_is_taken_as_it_is() -> None:
    document = only(json.dumps(RECORD, ensure_ascii=False).encode())
    record = document.record
    assert record and document.id == "news.jsonl#a1"
    assert (record.text.text, record.published) == ("第一段。\n第二段。", "2024-03-01")
    assert record.title and record.title.text == "新区签约"


def test_compressed_lines_read_the_same() -> None:
    data = json.dumps(RECORD, ensure_ascii=False).encode()
    assert only(gzip.compress(data)).record == only(data).record


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"[1]", "is not a JSON object"),
        (b'{"id": "x"}', "has no string 'text'"),
        (b'{"text" "x"}', "a colon is missing"),
        (b'{"text": "x"} {}', "unexpected character"),
        (b'{"text": "\xff"}', "is not UTF-8"),
    ],
)
def test_a_line_that_is_none_is_named_with_its_number(line: bytes, reason: str) -> None:
    *_, problem = documents(b'{"text": "ok"}\n' + line + b"\n")
    assert isinstance(problem, Problem)
    assert problem.path == "news.jsonl:2" and reason in problem.reason


def test_two_records_of_one_id_stay_apart() -> None:
    line = json.dumps(RECORD).encode() + b"\n"
    assert [item.id for item in documents(line * 2) if isinstance(item, Document)] == [
        "news.jsonl#a1",
        "news.jsonl#a1.2",
    ]


def raw_of(document: Document, whole: str, start: int, end: int) -> str:
    assert document.record
    span = document.record.text.offsets.source_span(start, end)
    return whole[span.start : span.end]


@given(
    st.text(alphabet='中国新区“”"\\/\t𠀀ab', max_size=30).map(lambda inner: f"中{inner}国"),
    st.booleans(),
    st.data(),
)
def test_offsets_hold_through_escapes(text: str, ascii_only: bool, data: st.DataObject) -> None:
    whole = '{"text": "x"}\n' + json.dumps({"title": "题", "text": text}, ensure_ascii=ascii_only)
    _, document = documents(whole.encode())
    assert isinstance(document, Document)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert json.loads(f'"{raw_of(document, whole, start, end)}"') == text[start:end]


def test_paragraphs_lose_their_indents_and_keep_their_places() -> None:
    whole = json.dumps({"text": "　　第一段。 \n　　海佳公司开工。"}, ensure_ascii=False)
    document = only(whole.encode())
    assert document.record
    assert document.record.text.text == "第一段。\n海佳公司开工。"
    assert raw_of(document, whole, 5, 9) == "海佳公司"


def test_a_name_before_a_line_break_maps_without_it() -> None:
    whole = json.dumps(RECORD, ensure_ascii=False)
    assert raw_of(only(whole.encode()), whole, 0, 4) == "第一段。"
