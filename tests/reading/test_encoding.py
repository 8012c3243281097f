"""Bytes to text with the name of the encoding."""

from __future__ import annotations

import pytest

from kg.errors import InputError
from kg.reading.encoding import decode, decode_html

TEXT = "□记者 张静 报道\n　　春节前，新区将开通劳务专列，组织西部对口协作地务工人员来新区工作。"
TRADITIONAL = "□記者 張靜 報道\n　　春節前，新區將開通勞務專列，組織務工人員來新區工作。"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_simplified_text_comes_back_whole(codec: str) -> None:
    assert decode(TEXT.encode(codec)) == (TEXT, codec)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_told_without_a_mark(codec: str) -> None:
    assert decode(TEXT.encode(codec)) == (TEXT, codec)


def test_big5_is_not_taken_for_gb18030() -> None:
    text, codec = decode(TRADITIONAL.encode("big5"))
    assert (text, codec) == (TRADITIONAL, "big5hkscs")


def test_bytes_of_no_encoding_are_refused_rather_than_replaced() -> None:
    with pytest.raises(InputError):
        decode(b"\xff\xff\xff\xff" * 8)


def test_a_page_declares_its_encoding() -> None:
    page = f'<meta charset="gb2312"><p>{TEXT}</p>'
    assert decode_html(page.encode("gb18030")) == (page, "gb18030")
