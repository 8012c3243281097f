"""The page from the command line, whole and in part."""

from __future__ import annotations

import webbrowser
from pathlib import Path

import pytest

from tests.cli.program import Program


@pytest.fixture(autouse=True)
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that would have been opened."""
    addresses: list[str] = []
    monkeypatch.setattr(webbrowser, "open", addresses.append)
    return addresses


def test_the_page_is_written_into_the_build_and_opened(
    kg: Program, folder: Path, opened: list[str]
) -> None:
    result = kg("view", "-g", str(folder))
    assert result.out == f"{folder / 'view.html'}\n"
    assert opened == [(folder / "view.html").as_uri()]


def test_nothing_is_opened_when_asked_not_to(
    kg: Program, folder: Path, tmp_path: Path, opened: list[str]
) -> None:
    target = tmp_path / "page.html"
    assert kg("view", "-g", str(folder), "-o", str(target), "--no-open").status == 0
    assert target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert opened == []


def test_a_focus_keeps_the_surroundings_of_a_name_only(
    kg: Program, folder: Path, tmp_path: Path
) -> None:
    whole, part = tmp_path / "whole.html", tmp_path / "part.html"
    kg("view", "-g", str(folder), "-o", str(whole), "--no-open")
    kg("view", "-g", str(folder), "-o", str(part), "--no-open", "--focus", "霍高原", "--hops", "0")
    assert whole.read_text(encoding="utf-8").count('"t":') > 1
    assert part.read_text(encoding="utf-8").count('"t":') == 1


def test_a_focus_that_nobody_has_is_an_error(kg: Program, folder: Path) -> None:
    result = kg("view", "-g", str(folder), "--focus", "无名氏")
    assert result.status == 1
    assert "无名氏" in result.err


def test_every_community_gets_a_page(kg: Program, folder: Path, tmp_path: Path) -> None:
    result = kg("view", "-g", str(folder), "--communities", "-o", str(tmp_path), "--no-open")
    assert result.out.splitlines() == [str(path) for path in sorted(tmp_path.glob("*.html"))]
