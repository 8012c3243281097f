"""A small build on disk, and a way to run the program on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.export.jsonl import write_tables
from tests.cli.program import Program
from tests.factory import make_tables


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The tables of ``make_tables`` as a build."""
    path = tmp_path / "outputs"
    path.mkdir()
    write_tables(make_tables(), path)
    return path


@pytest.fixture
def kg(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Program:
    """``kg("show", "霍高原")`` as a user would type it, in English."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return Program(capfd)
