"""Arguments and options that several commands share."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Literal

import typer

from kg.cli.rendering import Format

Lang = Literal["zh", "en"]

GraphOption = Annotated[
    Path, typer.Option("--graph", "-g", metavar="DIR", help="Folder of a build.")
]
FormatOption = Annotated[Format, typer.Option("--format", "-f", help="How to print.")]
LangOption = Annotated[
    Lang | None, typer.Option("--lang", help="Language of the labels; default: that of the system.")
]
NameArgument = Annotated[
    str,
    typer.Argument(
        metavar="NAME", help="Any name or alias, in either script, or an id.", show_default=False
    ),
]
TypeOption = Annotated[
    str | None,
    typer.Option("--type", metavar="TYPE", help="Only entities of this type, such as person."),
]
DEFAULT_GRAPH = Path("outputs")


def language(given: Lang | None) -> Lang:
    """The language asked for, else that of the environment: Chinese or English."""
    if given:
        return given
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "zh" if next((name for name in names if name), "").startswith("zh") else "en"
