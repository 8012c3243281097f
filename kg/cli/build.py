"""``kg build``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg import api
from kg.cli.console import complain


def build(
    inputs: Annotated[list[str], typer.Argument(metavar="INPUT…")],
    out: Annotated[Path, typer.Option("--out", "-o")] = Path("outputs"),
) -> None:
    """Build the knowledge graph of files, folders and globs into a folder."""
    knowledge = api.build(inputs)
    knowledge.save(out)
    for problem in knowledge.problems:
        complain(str(problem))
