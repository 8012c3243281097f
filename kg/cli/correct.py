"""``kg correct``: decisions about names, written to a file that each build replays."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from kg.cli.arguments import TypeOption
from kg.cli.console import complain

DEFAULT_FILE = Path("corrections.toml")
FileOption = Annotated[
    Path,
    typer.Option("--file", metavar="FILE", help="The corrections file; made when missing."),
]
Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Any of its names.")]
Names = Annotated[
    list[str], typer.Argument(metavar="NAME…", show_default=False, help="Two names or more.")
]

correct = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Write decisions about names to a file; kg build --corrections FILE replays them.",
)


@correct.command("merge")
def merge(names: Names, type_: TypeOption = None, file: FileOption = DEFAULT_FILE) -> None:
    """These names are one thing, shown under the first."""
    _write(file, "merge", names=names, type=type_)


@correct.command("split")
def split(
    name: Name,
    alias: Annotated[
        str | None,
        typer.Option("--alias", metavar="ALIAS", help="Mentions under this name leave."),
    ] = None,
    docs: Annotated[
        list[str] | None,
        typer.Option("--doc", metavar="PATH", help="Mentions in this document leave; repeatable."),
    ] = None,
    type_: TypeOption = None,
    file: FileOption = DEFAULT_FILE,
) -> None:
    """Some mentions of NAME are another thing: those under an alias, or in a document."""
    _write(file, "split", name=name, alias=alias, docs=docs, type=type_)


@correct.command("rename")
def rename(
    name: Name,
    to: Annotated[str, typer.Argument(metavar="NEW", show_default=False, help="Shown instead.")],
    type_: TypeOption = None,
    file: FileOption = DEFAULT_FILE,
) -> None:
    """NAME is shown as NEW; its other names stay."""
    _write(file, "rename", name=name, to=to, type=type_)


@correct.command("retype")
def retype(
    name: Name,
    to: Annotated[
        str,
        typer.Argument(
            metavar="TYPE",
            show_default=False,
            help="person, organization, project, place or event.",
        ),
    ],
    type_: TypeOption = None,
    file: FileOption = DEFAULT_FILE,
) -> None:
    """NAME is of another type."""
    _write(file, "retype", name=name, to=to, type=type_)


@correct.command("drop")
def drop(name: Name, type_: TypeOption = None, file: FileOption = DEFAULT_FILE) -> None:
    """NAME names nothing: leave it out, with what is said about it."""
    _write(file, "drop", name=name, type=type_)


@correct.command("add")
def add(
    name: Name,
    type_: Annotated[
        str,
        typer.Argument(
            metavar="TYPE",
            show_default=False,
            help="person, organization, project, place or event.",
        ),
    ],
    aliases: Annotated[
        list[str] | None,
        typer.Option("--alias", metavar="ALIAS", help="Another name of it; repeatable."),
    ] = None,
    subtype: Annotated[
        str | None, typer.Option("--subtype", metavar="SUBTYPE", help="Such as company.")
    ] = None,
    file: FileOption = DEFAULT_FILE,
) -> None:
    """NAME is something to look for, whatever the tagger says."""
    _write(file, "add", name=name, type=type_, aliases=aliases, subtype=subtype)


@correct.command("never-merge")
def never_merge(names: Names, type_: TypeOption = None, file: FileOption = DEFAULT_FILE) -> None:
    """These names are different things, whatever the rules say."""
    _write(file, "never_merge", names=names, type=type_)


def _write(file: Path, kind: str, **table: Any) -> None:
    # Imported here: the patterns of resolution would keep every other command waiting.
    from kg.resolution.corrections import append_correction

    if append_correction(file, kind, table):
        complain(f"{file}: added [[{kind}]]; kg build … --corrections {file} replays it")
    else:
        complain(f"{file}: says so already")
