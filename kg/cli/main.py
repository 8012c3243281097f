"""The program ``kg``: one module a command, each registered in one line below."""

from __future__ import annotations

import sys

import typer

from kg.cli.build import build
from kg.cli.console import complain
from kg.errors import KgError

app = typer.Typer(
    name="kg",
    help="A knowledge graph from Chinese newspaper text, with the sentence behind every edge.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(build)


def main() -> None:
    """Run the command line; a ``KgError`` becomes one line and exit status 1."""
    try:
        app()
    except KgError as error:
        complain(str(error))
        sys.exit(1)


@app.callback()
def root() -> None:
    """A knowledge graph from Chinese newspaper text, with the sentence behind every edge."""
