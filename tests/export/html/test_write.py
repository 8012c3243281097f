"""Pages to files."""

from __future__ import annotations

from pathlib import Path

from kg.export.html import HtmlOptions, render_html, write_html, write_pages
from tests.export.html.samples import port


def test_the_file_holds_the_page_as_utf8(tmp_path: Path) -> None:
    write_html(port(), tmp_path / "page.html")
    assert (tmp_path / "page.html").read_bytes() == render_html(port()).encode("utf-8")


def test_every_community_of_three_or_more_gets_a_page(tmp_path: Path) -> None:
    from benchmarks.synthetic import synthetic

    written = write_pages(synthetic(60, 90), tmp_path)
    assert len(written) > 1
    assert written == sorted(tmp_path.glob("community-*.html"))


def test_a_title_heads_the_page() -> None:
    assert "<title>港口</title>" in render_html(port(), HtmlOptions(title="港口"))
