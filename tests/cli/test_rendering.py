"""Reports in four formats."""

from __future__ import annotations

import json

from rich.cells import cell_len

from kg.cli.rendering import render
from kg.cli.report import Heading, Line, Quote, Report, Table

TABLE = Table(("name", "n"), [("西海岸新区", "19"), ("BOE", "4")], frozenset({1}))
QUOTE = Quote("孙永红 <b>出席</b>|会议。", "page.txt", ("孙永红",), "rule, 0.90")
REPORT = Report(
    "题_目", "人物", (Heading("部分"), Line("一行*字*"), TABLE, QUOTE), {"name": "孙永红"}
)


def test_columns_of_hanzi_line_up() -> None:
    lines = [line for line in render(REPORT, "text").splitlines() if line.endswith(("19", "4"))]
    assert len({cell_len(line) for line in lines}) == 1


def test_text_for_a_pipe_has_no_colour_and_no_trailing_blanks() -> None:
    text = render(REPORT, "text")
    assert "\x1b" not in text
    assert all(line == line.rstrip() for line in text.splitlines())


def test_a_terminal_marks_the_name() -> None:
    assert "\x1b[1;33m孙永红" in render(REPORT, "text", width=80, colour=True)


def test_a_long_sentence_is_folded_at_the_width_of_the_terminal() -> None:
    report = Report("题", "", (Quote("很长的句子" * 30, "page.txt"),))
    assert max(cell_len(line) for line in render(report, "text", width=60).splitlines()) <= 60


def test_markdown_escapes_its_own_signs() -> None:
    text = render(REPORT, "md")
    assert text.startswith("# 题\\_目\n")
    assert "一行\\*字\\*" in text
    assert "| 西海岸新区 | 19 |" in text
    assert "> **孙永红** \\<b\\>出席\\</b\\>\\|会议。" in text


def test_html_escapes_what_the_text_holds() -> None:
    text = render(REPORT, "html")
    assert "<mark>孙永红</mark> &lt;b&gt;出席&lt;/b&gt;|会议。" in text
    assert "<td class=n>19</td>" in text


def test_json_is_the_plain_data() -> None:
    assert json.loads(render(REPORT, "json")) == {"name": "孙永红"}
