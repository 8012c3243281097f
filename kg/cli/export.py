"""``kg export``: a build in another format."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from kg import api
from kg.cli.arguments import DEFAULT_GRAPH, GraphOption
from kg.cli.console import complain, emit
from kg.errors import ConfigError
from kg.export.build import default_name, export_bytes, write_export
from kg.export.registry import EXPORTERS, exporter


def export(
    format_: Annotated[
        str,
        typer.Option("--format", "-f", metavar="F", show_default=False, help="See --list."),
    ] = "",
    out: Annotated[
        str,
        typer.Option(
            "--out", "-o", metavar="FILE", show_default=False, help="File or folder; - is stdout."
        ),
    ] = "",
    owl_time: Annotated[
        bool, typer.Option("--owl-time", help="RDF: the times of posts and events in OWL-Time.")
    ] = False,
    list_: Annotated[bool, typer.Option("--list", help="List the formats.")] = False,
    graph: GraphOption = DEFAULT_GRAPH,
) -> None:
    """Write a build in another format, for another program."""
    if list_:
        emit("".join(f"{item.name:<11} {item.description}\n" for item in EXPORTERS))
        return
    if not format_:
        raise ConfigError("which format? kg export --list shows them")
    item = exporter(format_)
    knowledge = api.load(graph)
    options = knowledge.options.export
    options = replace(options, owl_time=owl_time or options.owl_time)
    if out == "-":
        content = export_bytes(knowledge.tables, format_, options)
        sys.stdout.buffer.write(content)
        return
    path = Path(out or default_name(item))
    write_export(knowledge.tables, format_, path, options)
    complain(f"wrote {path}")
