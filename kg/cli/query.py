"""``kg query``."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer

from kg.cli.arguments import DEFAULT_GRAPH, GraphOption
from kg.cli.console import complain, emit
from kg.errors import QueryError
from kg.export.jsonl import read_manifest
from kg.query import answer, as_table, build_options, build_store, formatted, question, questions
from kg.query import run as run_query
from kg.query.canned import Question
from kg.query.names import unknown_names
from kg.query.source import STORE, stored
from kg.query.table import table

Format = Literal["table", "csv", "tsv", "json", "xml", "ttl", "nt", "rdf", "jsonld"]
MANY = 20_000  # mentions; a store of so many takes some 15 seconds (one of 214,000 took 151)
# The options of canned questions are their own: typer passes on what it does not know.
SETTINGS = {"allow_extra_args": True, "ignore_unknown_options": True}


def query(
    context: typer.Context,
    text: Annotated[
        str | None,
        typer.Argument(
            metavar="QUERY", help="SPARQL, a file (- is standard input), or a canned question."
        ),
    ] = None,
    graph: GraphOption = DEFAULT_GRAPH,
    format_: Annotated[Format, typer.Option("--format", "-f", help="How to print.")] = "table",
    list_: Annotated[bool, typer.Option("--list", help="Show the canned questions.")] = False,
) -> None:
    """Ask a build in SPARQL, or one of the canned questions: kg query posts-of --name 孙永红."""
    if list_:
        emit(f"{listing()}\n")
        return
    if text is None:
        raise typer.BadParameter("give a query, a file or the name of a question; see --list")
    values = parameters(context.args)
    options = build_options(graph)
    sparql, asked = readable(text, values)
    if stored(graph, options) is None:
        _tell_of_store(graph)
    store = build_store(graph, options)
    if format_ != "table":
        sys.stdout.buffer.write(
            formatted(run_query(store, sparql, options.base), format_, options.base)
        )
        return
    found = answer(store, sparql, options.base)
    emit(f"{as_table(found, options.base)}\n")
    if asked and not found:
        for hint in unknown_names(store, asked, values, options.base):
            complain(hint)


def _tell_of_store(graph: Path) -> None:
    mentions = read_manifest(graph).get("counts", {}).get("mentions", 0)
    if mentions >= MANY:
        complain(
            f"{graph} holds no store of this build, so {mentions:,} mentions are read anew for "
            f"every question; once: kg export -g {graph} --format store -o {graph / STORE}"
        )


def readable(text: str, values: Mapping[str, str]) -> tuple[str, Question | None]:
    """The SPARQL text meant by the argument, and the canned question it came from.

    Raises ``QueryError`` when it is none of text, file and question.
    """
    asked = None
    if text == "-":
        sparql = sys.stdin.read()
    elif any(mark in text for mark in "{\n"):
        sparql = text
    elif Path(text).is_file():
        sparql = read(Path(text))
    else:
        asked = question(text)
        return asked.filled(values), asked
    if values:
        raise QueryError(f"--{next(iter(values))}: only canned questions have parameters")
    return sparql, asked


def read(path: Path) -> str:
    """A query file; raises ``QueryError`` when it cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"{path}: cannot be read as UTF-8 text: {error}") from error


def parameters(arguments: Sequence[str]) -> dict[str, str]:
    """``--name value`` and ``--name=value`` pairs; anything else is wrong use."""
    values: dict[str, str] = {}
    rest = list(arguments)
    while rest:
        name, joined, value = rest.pop(0).partition("=")
        if not name.startswith("--") or (not joined and not rest):
            raise typer.BadParameter(f"'{name}' is not understood; parameters are --name VALUE")
        values[name[2:]] = value if joined else rest.pop(0)
    return values


def listing() -> str:
    """The canned questions with their titles and parameters."""
    rows = [
        (
            f"{item.name} {' '.join(f'--{part.name} {part.example}' for part in item.parameters)}",
            f"{item.zh} {item.en}",
        )
        for item in questions().values()
    ]
    return table(("question, with an example", "meaning"), rows, (False, False))
