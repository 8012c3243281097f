"""Word documents: paragraphs and tables in their order."""

from __future__ import annotations

from io import BytesIO
from zipfile import BadZipFile

import docx
from docx.document import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from docx.text.paragraph import Paragraph

from kg.errors import InputError

_CELLS = "\t"


def read_docx(data: bytes) -> str:
    """The text, one paragraph a line.  Raises ``InputError`` for other files."""
    try:
        document = docx.Document(BytesIO(data))
    except (BadZipFile, PackageNotFoundError, KeyError, ValueError) as error:
        raise InputError("is no Word document (.docx)") from error
    return "\n".join(_lines(document)) + "\n"


def _lines(document: WordDocument) -> list[str]:
    lines: list[str] = []
    for item in document.iter_inner_content():
        if isinstance(item, Paragraph):
            lines.append(item.text)
        elif isinstance(item, Table):
            lines += [_CELLS.join(cell.text for cell in row.cells) for row in item.rows]
    return lines
