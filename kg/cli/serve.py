"""``kg serve``."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.arguments import DEFAULT_GRAPH, GraphOption
from kg.cli.console import complain

DEFAULT_PORT = 8000


def serve(
    graph: GraphOption = DEFAULT_GRAPH,
    host: Annotated[str, typer.Option(help="Interface; others than loopback are open to all.")] = (
        "127.0.0.1"
    ),
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes a free one.")] = DEFAULT_PORT,
    allow_host: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="A further name to answer to.")
    ] = None,
    timeout: Annotated[float, typer.Option(min=0.1, help="Seconds for one query.")] = 10.0,
    rows: Annotated[int, typer.Option(min=1, help="Most rows of one answer.")] = 100_000,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Queries at the same time.")] = 2,
) -> None:
    """Serve a build: SPARQL endpoint, query page, the graph, and a page for everything."""
    from kg.query.guard import is_loopback
    from kg.query.pool import PoolLimits
    from kg.query.server import Address, Service

    if not is_loopback(host):
        complain(f"{host} can be reached from other machines; the graph is open to them, read-only")
    names = tuple(name.lower() for name in allow_host or ())
    limits = PoolLimits(seconds=timeout, rows=rows, workers=workers)
    Service(graph, Address(host, port, names), limits).run(
        lambda url: complain(f"{url} serves {graph}; SPARQL at {url}sparql; stop with Ctrl+C")
    )
