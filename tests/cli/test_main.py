"""Exit statuses and the shape of errors."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kg.config import VERSION
from tests.cli.help_pages import page
from tests.cli.program import Program


def test_the_version_is_printed(kg: Program) -> None:
    assert kg("--version").out == f"kg {VERSION}\n"


def test_an_unknown_command_is_wrong_use(kg: Program) -> None:
    assert kg("paint").status == 2


def test_a_folder_without_build_is_one_line_and_status_1(kg: Program, tmp_path: Path) -> None:
    result = kg("stats", "-g", str(tmp_path))
    assert result.status == 1
    assert result.err.count("\n") == 1
    assert "holds no complete build" in result.err


def test_a_wrong_option_value_is_wrong_use(kg: Program, folder: Path) -> None:
    result = kg("export", "--format", "pdf", "-g", str(folder))
    assert result.status == 2
    assert "turtle" in result.err


def test_every_command_and_option_is_documented() -> None:
    documented = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
    assert documented == page(), "run: python -m tests.cli.help_pages docs/cli.md"


def test_a_process_of_its_own_prints_all_and_keeps_the_status() -> None:
    done = subprocess.run([sys.executable, "-m", "kg", "--version"], capture_output=True)
    assert (done.returncode, done.stdout.decode()) == (0, f"kg {VERSION}\n")
    wrong = subprocess.run([sys.executable, "-m", "kg", "paint"], capture_output=True)
    assert wrong.returncode == 2
    assert b"paint" in wrong.stderr


def test_a_command_that_builds_nothing_compiles_no_rules() -> None:
    slow = ("kg.mentions", "kg.relations", "kg.resolution")
    code = f"import kg.cli.main, sys; print([name for name in {slow} if name in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert result.stdout == b"[]\n"
