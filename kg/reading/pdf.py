"""PDF pages: characters with their places, put into reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from kg.errors import InputError
from kg.reading.columns import Fragment, page_text

# In units of the font size: a larger step to the right is a gap between columns, a
# smaller one the stretch of a justified line.
GAP = 1.0
BASELINE = 0.4
SCANNED = "holds no text: its pages are pictures"


@dataclass(frozen=True, slots=True)
class _Character:
    left: float
    top: float
    right: float
    bottom: float
    size: float
    text: str


def read_pdf(data: bytes) -> str:
    """The text of all pages.  Raises ``InputError`` for scans and damaged files."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        reason = "is locked by a password" if "assword" in str(error) else "is no readable PDF"
        raise InputError(reason) from error
    try:
        pages = [page_text(list(_fragments(page))) for page in document]
    finally:
        document.close()
    text = "\n\n".join(page for page in pages if page)
    if not text:
        raise InputError(SCANNED)
    return text + "\n"


def _fragments(page: pypdfium2.PdfPage) -> Iterator[Fragment]:
    run: list[_Character] = []
    for character in _characters(page):
        if run and _apart(run[-1], character):
            yield _fragment(run)
            run = []
        run.append(character)
    if run:
        yield _fragment(run)


def _apart(last: _Character, character: _Character) -> bool:
    size = max(last.size, character.size)
    if abs(last.bottom - character.bottom) > BASELINE * size:
        return True
    step = character.left - last.right
    return step > GAP * size or step < -size or abs(last.size - character.size) > 0.15 * size


def _fragment(run: list[_Character]) -> Fragment:
    return Fragment(
        min(item.left for item in run),
        min(item.top for item in run),
        max(item.right for item in run),
        max(item.bottom for item in run),
        max(item.size for item in run),
        "".join(item.text for item in run),
    )


def _characters(page: pypdfium2.PdfPage) -> Iterator[_Character]:
    height = page.get_height()
    textpage = page.get_textpage()
    for index in range(textpage.count_chars()):
        code = pdfium.FPDFText_GetUnicode(textpage, index)
        if code < 32 or 0xD800 <= code <= 0xDFFF or code == 0xFFFE:
            continue
        rect = pdfium.FS_RECTF()
        if not pdfium.FPDFText_GetLooseCharBox(textpage, index, rect):
            continue
        size = pdfium.FPDFText_GetFontSize(textpage, index) or 1.0
        yield _Character(
            rect.left, height - rect.top, rect.right, height - rect.bottom, size, chr(code)
        )
