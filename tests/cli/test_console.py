"""Where the commands print."""

from __future__ import annotations

import pytest

from kg.cli.console import Bar, complain, progress_bar


def test_progress_is_silent_without_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with progress_bar() as bar:
        bar("reading", 1, 2)
    assert capsys.readouterr() == ("", "")


def test_a_silent_bar_takes_any_report() -> None:
    Bar(None)("reading", 1, None)


def test_complaints_go_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    complain("page.txt: is empty")
    assert capsys.readouterr() == ("", "kg: page.txt: is empty\n")
