"""Bytes to text, with the name of the encoding that was found."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from kg.errors import InputError

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Chinese encodings without a mark of their own; the choice among them is made by
# how likely the decoded text is, not by whether it decodes.
_CHINESE = ["gb18030", "big5", "big5hkscs"]
# Python's codec that takes in every character of the family.
_WIDEST = {"big5": "big5hkscs", "gbk": "gb18030", "gb2312": "gb18030"}
_READABLE = re.compile(r"[\n -~\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]")
_TEXT_SHARE = 0.5  # random bytes read as UTF-16 give a third, Chinese prose nine tenths
_SAMPLE = 65536  # bytes that detection looks at
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_\-]+)""", re.IGNORECASE)


def decode(data: bytes) -> tuple[str, str]:
    """The text and the name of its encoding (a Python codec).

    A byte-order mark decides, then valid UTF-8, then UTF-16 by its zero bytes, then
    charset-normalizer's verdict between the Chinese encodings.  Raises ``InputError``
    when none fits; nothing is ever replaced.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strict(data, name)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    if b"\0" in data:
        return _utf16(data)
    verdict = from_bytes(data[:_SAMPLE], cp_isolation=_CHINESE).best()
    if verdict is None:
        raise InputError("its encoding cannot be told")
    return _strict(data, verdict.encoding)


def decode_html(data: bytes) -> tuple[str, str]:
    """Like ``decode``, but what the page declares about itself comes second to a mark."""
    declared = _DECLARED.search(data[:2048])
    if declared and not any(data.startswith(mark) for mark, _ in _MARKS):
        name = declared.group(1).decode("ascii").lower()
        try:
            return _strict(data, codecs.lookup(name).name)
        except (LookupError, InputError):
            return decode(data)
    return decode(data)


def _strict(data: bytes, name: str) -> tuple[str, str]:
    codec = _WIDEST.get(name, name)
    try:
        return data.decode(codec), codec
    except UnicodeDecodeError as error:
        raise InputError(f"byte {error.start} is not valid {codec}") from error


def _utf16(data: bytes) -> tuple[str, str]:
    """UTF-16 without a mark: the byte order that gives more readable characters."""
    sample = data[: _SAMPLE & ~1]
    readable = {
        codec: len(_READABLE.findall(sample.decode(codec, "ignore")))
        for codec in ("utf-16-le", "utf-16-be")
    }
    best = max(readable, key=lambda codec: readable[codec])
    if readable[best] < len(sample) / 2 * _TEXT_SHARE:
        raise InputError("is binary, not text")
    return _strict(data, best)
