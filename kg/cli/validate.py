"""``kg validate``."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.arguments import DEFAULT_GRAPH, GraphOption
from kg.cli.console import complain, emit
from kg.export.jsonl import read_tables
from kg.query.source import build_options

SHOWN = 100  # more findings than a reader works through; --all shows the rest


def validate(
    graph: GraphOption = DEFAULT_GRAPH,
    all_: Annotated[bool, typer.Option("--all", help="Show every finding.")] = False,
) -> None:
    """Check a build against the SHACL shapes, the invariants and its own texts."""
    from kg.query.validation import file_findings
    from kg.query.validation import validate as findings_of

    tables, options = read_tables(graph), build_options(graph)
    findings = findings_of(tables, options)
    written = graph / "graph.ttl"
    if written.is_file():
        findings += file_findings(written, tables, options)
    shown = findings if all_ else findings[:SHOWN]
    for finding in shown:
        emit(f"{finding}\n")
    if len(shown) < len(findings):
        complain(f"{len(findings) - len(shown)} more; see them with --all")
    if findings:
        complain(f"{len(findings)} findings: the build does not conform")
        raise typer.Exit(1)
    emit(f"conforms: {len(tables.entities)} entities, {len(tables.relations)} relations\n")
