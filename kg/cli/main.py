"""The program ``kg``: one module a command, each registered in one line below."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import Annotated, NoReturn

import typer

from kg.cli.build import build
from kg.cli.console import complain, emit
from kg.cli.correct import correct
from kg.cli.diff import diff
from kg.cli.evaluate import evaluate
from kg.cli.export import export
from kg.cli.path import path
from kg.cli.query import SETTINGS, query
from kg.cli.serve import serve
from kg.cli.show import show
from kg.cli.stats import stats
from kg.cli.validate import validate
from kg.cli.view import view
from kg.config import VERSION
from kg.errors import ConfigError, KgError

WRONG_USE = 2
INTERRUPTED = 130  # what a shell reports for SIGINT

app = typer.Typer(
    name="kg",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("build")(build)
app.command("show")(show)
app.command("path")(path)
app.command("stats")(stats)
app.command("export")(export)
app.command("diff")(diff)
app.command("evaluate")(evaluate)
app.command("query", context_settings=SETTINGS)(query)
app.command("serve")(serve)
app.command("validate")(validate)
app.add_typer(correct, name="correct")
app.command("view")(view)


def main() -> None:
    """Run the command line; a ``KgError`` becomes one line and exit status 1 or 2."""
    try:
        app()
    except ConfigError as error:
        complain(str(error))
        sys.exit(WRONG_USE)
    except KgError as error:
        complain(str(error))
        sys.exit(1)
    except BrokenPipeError:
        # The reader has seen enough; Python must not complain again when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        complain("interrupted; nothing was changed")
        sys.exit(INTERRUPTED)


def program() -> NoReturn:
    """``main`` in a process of its own, which ends without freeing its memory.

    Python would take each of millions of rows apart, a tenth of the time of a build from
    kept analyses; the system takes memory back at once.
    """
    status: str | int | None = 0
    try:
        main()
    except SystemExit as leaving:
        status = leaving.code
    for stream in (sys.stdout, sys.stderr):
        with suppress(BrokenPipeError):
            stream.flush()
    os._exit(status if isinstance(status, int) else int(status is not None))


def _version(asked: bool) -> None:
    if asked:
        emit(f"kg {VERSION}\n")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """A knowledge graph from Chinese newspaper text, with the sentence behind every edge."""
