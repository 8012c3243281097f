"""``docs/cli.md``, made from the help of every command."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import typer
from typer.testing import CliRunner

from kg.cli.main import app

HEAD = """# The command line

Generated from `kg COMMAND --help` by `make docs`; a test fails when it is out of date.

`INPUT` is any mix of files, folders, globs and `-` for standard input.  Every command
that reads a build takes `--graph DIR` (`-g DIR`, default `outputs`).  Results go to
standard output, everything else to standard error.

Exit status: 0 done; 1 the job failed, or with `--strict` some input was skipped;
2 wrong use.
"""
COLUMNS = "88"


def page() -> str:
    """The whole page."""
    return HEAD + "".join(f"\n## kg {name}\n\n```text\n{_help(name)}```\n" for name in names())


def names() -> list[str]:
    """All commands with their subcommands, in the order of the program's help."""
    return list(_walk(typer.main.get_command(app), ""))


def _walk(command: object, path: str) -> Iterator[str]:
    for name, inner in getattr(command, "commands", {}).items():
        full = f"{path} {name}".strip()
        if getattr(inner, "commands", None):
            yield from _walk(inner, full)
        else:
            yield full


def _help(name: str) -> str:
    environment = {"COLUMNS": COLUMNS, "TERMINAL_WIDTH": COLUMNS, "NO_COLOR": "1"}
    result = CliRunner(env=environment).invoke(app, [*name.split(), "--help"], prog_name="kg")
    lines = result.output.strip().splitlines()
    return "".join(line.rstrip() + "\n" for line in lines)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf-8")
