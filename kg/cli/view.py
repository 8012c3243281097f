"""``kg view``: the graph as a page, opened in the browser."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from kg import api
from kg.cli.arguments import DEFAULT_GRAPH, GraphOption
from kg.cli.console import emit
from kg.export.html.options import HtmlOptions
from kg.export.html.write import write_html, write_pages


def view(
    top: Annotated[
        int | None, typer.Option("--top", min=1, metavar="N", help="The N strongest entities.")
    ] = None,
    focus: Annotated[
        str | None, typer.Option("--focus", metavar="NAME", help="What surrounds this name.")
    ] = None,
    hops: Annotated[int, typer.Option("--hops", min=0, help="How far around --focus.")] = 1,
    since: Annotated[
        str | None, typer.Option("--since", metavar="DATE", help="Articles from this date on.")
    ] = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="DATE", help="Articles up to this date.")
    ] = None,
    min_weight: Annotated[
        int, typer.Option("--min-weight", min=1, help="Pairs named together so often.")
    ] = 1,
    title: Annotated[str | None, typer.Option("--title", help="Heading of the page.")] = None,
    communities: Annotated[
        bool, typer.Option("--communities", help="A page for each community.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", metavar="FILE", show_default=False, help="Default: view.html in DIR."
        ),
    ] = None,
    open_: Annotated[
        bool, typer.Option("--open/--no-open", help="Open the page in the browser.")
    ] = True,
    graph: GraphOption = DEFAULT_GRAPH,
) -> None:
    """Open the graph in the browser, whole or in part; prints where the page is."""
    options = HtmlOptions(title, top, focus=focus, hops=hops, since=since, until=until,
                          min_weight=min_weight)  # fmt: skip
    tables = api.load(graph).tables
    if communities:
        pages = write_pages(tables, out or graph / "communities", options)
    else:
        pages = [out or graph / "view.html"]
        write_html(tables, pages[0], options)
    emit("".join(f"{page}\n" for page in pages))
    if open_ and pages:
        webbrowser.open(pages[0].resolve().as_uri())
