"""Pages to files: one for the build, or one for each community.

What draws (numpy, networkx, pyvis) is imported when a page is made, so that listing
the formats stays quick.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kg.config import ExportOptions
from kg.export.base import Format
from kg.export.html.cut import cut, keep
from kg.export.html.links import links_of
from kg.export.html.options import HtmlOptions
from kg.export.staging import staged_file
from kg.model.tables import Tables

SMALLEST = 3  # a community of two is one edge, and needs no page


def render_html(tables: Tables, options: HtmlOptions | None = None) -> str:
    """The whole page as one string: it asks nothing of any server.

    Raises ``QueryError`` when ``options.focus`` names nothing.
    """
    from kg.export.html.page import render

    return render(tables, options or HtmlOptions())


def write_html(tables: Tables, path: Path, options: HtmlOptions | None = None) -> None:
    """Write the page as UTF-8, whatever the system's encoding is.

    Raises ``BuildError`` when the file cannot be written, ``QueryError`` when
    ``options.focus`` names nothing.
    """
    html = render_html(tables, options)
    with staged_file(path) as new:
        new.write_bytes(html.encode("utf-8"))


def write_pages(tables: Tables, folder: Path, options: HtmlOptions | None = None) -> list[Path]:
    """A page for each community of three or more: ``community-01.html``, largest first.

    Returns the paths.  Raises ``BuildError`` when a file cannot be written.
    """
    chosen = options or HtmlOptions()
    tables = cut(tables, replace(chosen, top=chosen.top or max(1, len(tables.entities))))
    whole = replace(chosen, focus=None, top=None, since=None, until=None, min_weight=1)
    written = []
    for number, members in enumerate(_members(tables), start=1):
        path = folder / f"community-{number:02}.html"
        write_html(keep(tables, members), path, whole)
        written.append(path)
    return written


def _members(tables: Tables) -> list[set[str]]:
    from kg.export.html.groups import communities

    links = links_of(tables)
    ids = sorted({end for link in links for end in (link.source, link.target)})
    index = {id_: number for number, id_ in enumerate(ids)}
    ends = [(index[link.source], index[link.target]) for link in links]
    group = communities(len(ids), ends, [float(link.strength) for link in links])
    members: list[set[str]] = [set() for _ in range(max(group, default=-1) + 1)]
    for id_, number in zip(ids, group, strict=True):
        members[number].add(id_)
    return [found for found in members if len(found) >= SMALLEST]


def _write(tables: Tables, path: Path, options: ExportOptions) -> None:
    del options  # the page speaks the reader's language, and links to nothing
    write_html(tables, path)


HTML = Format(
    "html", ".html", "one page for people, offline, with search and evidence", _write,
    build_name="graph.html",
)  # fmt: skip
