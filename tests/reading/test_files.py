"""Paths to documents, whatever the format."""

from __future__ import annotations

import gzip
import io
import os
from pathlib import Path

import docx
import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from kg.config import LayoutOptions, ReadingOptions
from kg.layout import repair
from kg.model.document import Document, Problem
from kg.reading import read

PARAGRAPHS = (
    "今天上午，翰博光电生产基地项目签约仪式在西海岸新区举行，区长王清源出席并致辞。",
    "据悉，项目总投资约五十亿元，占地四百亩，分三期建设，产品将用于车载和工控终端。",
)
TITLE, BYLINE = "翰博光电项目签约", "□记者 刘腾 报道"
CLEAN = f"{TITLE}\n\n{BYLINE}\n\n" + "\n\n".join(PARAGRAPHS) + "\n"


def documents(*inputs: object, published: str | None = None) -> list[Document | Problem]:
    return list(read([str(item) for item in inputs], ReadingOptions(published)))


def articles(path: Path) -> list[tuple[str | None, tuple[str, ...], str]]:
    (document,) = documents(path)
    assert isinstance(document, Document), document
    return [
        (article.title.text if article.title else None, article.authors, article.text)
        for article in repair(document, LayoutOptions())
    ]


EXPECTED = [(TITLE, ("刘腾",), "\n".join(PARAGRAPHS))]


@pytest.mark.parametrize("codec", ["utf-8", "gb18030", "utf-16", "big5"])
def test_plain_text_in_any_encoding_gives_the_same_articles(tmp_path: Path, codec: str) -> None:
    path = tmp_path / "page.txt"
    text = CLEAN
    if codec == "big5":
        text = text.translate(str.maketrans("约仪", "約儀"))
        text = "".join(character for character in text if _fits(character, codec))
        path.write_bytes(text.encode(codec))
        assert len(articles(path)) == 1
    else:
        path.write_bytes(text.encode(codec))
        assert articles(path) == EXPECTED


def _fits(character: str, codec: str) -> bool:
    try:
        character.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def test_a_word_document_gives_the_same_articles(tmp_path: Path) -> None:
    document = docx.Document()
    for line in (TITLE, BYLINE, *PARAGRAPHS):
        document.add_paragraph(line)
    document.save(str(tmp_path / "page.docx"))
    assert articles(tmp_path / "page.docx") == EXPECTED


def test_a_web_page_gives_the_same_articles_without_its_navigation(tmp_path: Path) -> None:
    body = "".join(f"<p>{line}</p>" for line in (BYLINE, *PARAGRAPHS))
    (tmp_path / "page.html").write_text(
        f"<html><head><meta charset='utf-8'><title>{TITLE}</title></head><body>"
        f"<nav><a href='/'>首页</a> <a href='/b'>要闻</a></nav>"
        f"<article><h1>{TITLE}</h1>{body}</article><footer>版权所有 电话 123456</footer>"
        "</body></html>",
        encoding="utf-8",
    )
    assert articles(tmp_path / "page.html") == EXPECTED


def test_a_page_in_columns_gives_the_same_articles(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(_newspaper())
    assert articles(path) == EXPECTED


def _newspaper() -> bytes:
    """Headline over two columns of twelve characters; the right one is drawn first."""
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(400, 300))
    lines = ["　　" + BYLINE]
    for paragraph in PARAGRAPHS:
        text = "　　" + paragraph
        lines += _wrap(text, 12)
    half = (len(lines) + 1) // 2
    for left, column in ((220, lines[half:]), (40, lines[:half])):
        for row, line in enumerate(column):
            indent = len(line) - len(line.lstrip("　"))
            canvas.setFont("STSong-Light", 10)
            canvas.drawString(left + 10 * indent, 200 - 15 * row, line.lstrip("　"))
    canvas.setFont("STSong-Light", 24)
    canvas.drawString(100, 250, TITLE)
    canvas.save()
    return buffer.getvalue()


def _wrap(text: str, width: int) -> list[str]:
    lines: list[str] = []
    while text:
        size = width + (text[width : width + 1] in "，。、" and len(text) > width)
        lines.append(text[:size])
        text = text[size:]
    return lines


def test_a_scan_is_named_with_what_to_do(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "scan.pdf"))
    canvas.rect(10, 10, 50, 50)
    canvas.save()
    (problem,) = documents(tmp_path / "scan.pdf")
    assert isinstance(problem, Problem)
    assert "pictures" in problem.reason and "ocrmypdf" in problem.hint


def test_a_folder_is_read_in_order_and_names_are_relative(tmp_path: Path) -> None:
    for name in ("b.txt", "a/c.txt", ".hidden.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("新区。", encoding="utf-8")
    assert [item.path for item in documents(tmp_path)] == ["a/c.txt", "b.txt"]


def test_files_of_one_name_are_told_apart(tmp_path: Path) -> None:
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text("新区。", encoding="utf-8")
    found = documents(tmp_path / "x", tmp_path / "y", tmp_path / "x" / "a.txt")
    assert [item.path for item in found] == ["a.txt", "y/a.txt"]


def test_a_glob_finds_files(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text("新区。", encoding="utf-8")
    assert [item.path for item in documents(tmp_path / "*.txt")] == ["1.txt"]


@pytest.mark.parametrize("name", ["table.xls", "README"])
def test_unknown_kinds_are_named(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    (problem,) = documents(tmp_path)
    assert isinstance(problem, Problem) and "cannot be read" in problem.reason


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.txt", b" \n"), ("a.docx", b"x"), ("a.pdf", b"x"), ("a.html", b"<p></p>")],
)
def test_files_without_text_are_problems(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    (problem,) = documents(tmp_path / name)
    assert isinstance(problem, Problem)


def test_what_does_not_exist_is_a_problem() -> None:
    (problem,) = documents("nowhere.txt")
    assert isinstance(problem, Problem) and "no such file" in problem.reason


def test_a_date_in_the_file_name_is_kept_unless_one_is_given(tmp_path: Path) -> None:
    path = tmp_path / "西海岸_20231115_01.txt"
    path.write_text("新区。", encoding="utf-8")
    (named,) = documents(path)
    (given,) = documents(path, published="2024")
    assert isinstance(named, Document) and named.published == "2023-11-15"
    assert isinstance(given, Document) and given.published == "2024"


def test_compressed_text_is_unpacked(tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress("新区。".encode()))
    (document,) = documents(tmp_path)
    assert isinstance(document, Document) and document.text == "新区。"


def test_a_name_that_is_no_unicode_is_made_safe(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xd0\xc2\xc7\xf8.txt"
    with open(path, "wb") as stream:  # noqa: PTH123 - the name is bytes
        stream.write("新区。".encode())
    (document,) = documents(tmp_path)
    document.path.encode("utf-8")


def test_standard_input_is_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO("新区。".encode())

    monkeypatch.setattr("sys.stdin", Stdin())
    (document,) = documents("-")
    assert isinstance(document, Document) and document.path == "stdin"
