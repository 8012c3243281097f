"""The page: ``pyvis.Network`` carries the graph, our template writes it.

pyvis's own template asks four servers for scripts and leaves headings and options
unescaped, so only its ``Network`` and ``generate_html`` are used, with a Jinja
environment of our own that escapes everything and writes hanzi as they are.
"""

from __future__ import annotations

import json
from base64 import b64encode
from gzip import compress
from typing import Any

from jinja2 import DictLoader, Environment

from kg.export.html import assets, visnetwork
from kg.export.html.cut import cut
from kg.export.html.data import PageData, page_data
from kg.export.html.links import stated
from kg.export.html.options import HtmlOptions
from kg.lexicon.messages import LANGUAGES, messages
from kg.model.tables import Tables

ALWAYS = ("type", "types", "predicate", "inverse", "status", "page")  # tables of messages
PACKED = 24_000_000  # characters of sentences above which they are compressed in the page
VIS_OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {
        "hover": False,
        "tooltipDelay": 3_600_000,  # tooltips are ours: those of vis are not reachable by keyboard
        "dragNodes": True,
        "keyboard": {"enabled": False},
        "selectConnectedEdges": False,
        "zoomSpeed": 0.7,
    },
}


def render(tables: Tables, options: HtmlOptions) -> str:
    """The page as one string.

    Raises ``QueryError`` when ``options.focus`` names nothing.
    """
    kept = cut(tables, options)
    data = page_data(kept)
    whole = [len(tables.entities), _ties(tables)]
    if whole != [len(kept.entities), _ties(kept)]:
        data.book["whole"] = whole
    network = _network(data, options)
    html: str = network.generate_html("graph.html")
    return html


def _ties(tables: Tables) -> int:
    return len(stated(tables) | {(pair.source, pair.target) for pair in tables.cooccurrences})


def _network(data: PageData, options: HtmlOptions) -> Any:
    from pyvis.network import Network

    network = Network(directed=True, heading=options.title or "")
    network.options = VIS_OPTIONS
    # add_edge scans all edges for each new one; the lists are what generate_html reads.
    network.nodes = data.nodes
    network.edges = data.edges
    network.path = "page.html"
    network.templateEnv = _environment(data, options)
    return network


def _environment(data: PageData, options: HtmlOptions) -> Environment:
    environment = Environment(
        loader=DictLoader({"page.html": assets.template()}), autoescape=True, trim_blocks=True
    )
    environment.policies["json.dumps_kwargs"] = {
        "ensure_ascii": False,
        "separators": (",", ":"),
    }
    sentences = data.book["sentences"]
    book = {key: value for key, value in data.book.items() if key != "sentences"}
    environment.globals.update(
        book=book,
        csp=" ".join(map(assets.csp_hash, (visnetwork.source(), assets.script()))),
        csp_style=assets.csp_hash(assets.style()),
        drawn=options.drawn,
        lang=options.lang,
        languages=LANGUAGES,
        library=visnetwork.source(),
        script=assets.script(),
        sentences=_packed(sentences) or sentences,
        style=assets.style(),
        words=_words(data),
    )
    environment.filters["parsed"] = json.loads
    return environment


def _packed(sentences: list[Any]) -> str | None:
    """The sentences as base64 of gzip when they are too many to stand in the open."""
    if sum(len(row[2]) for row in sentences) <= PACKED:
        return None
    text = json.dumps(sentences, ensure_ascii=False, separators=(",", ":"))
    return b64encode(compress(text.encode("utf-8"), 6, mtime=0)).decode("ascii")


def _words(data: PageData) -> dict[str, list[str]]:
    """The messages of the page in every language, in the order of ``LANGUAGES``.

    Labels of values that the page does not hold are left out; the page's own messages
    go by their bare names.
    """
    used = _used(data)
    wanted = (key for key in messages() if key.partition(".")[0] in ALWAYS or key in used)
    return {
        key.removeprefix("page."): [messages()[key][lang] for lang in LANGUAGES]
        for key in sorted(wanted)
    }


def _used(data: PageData) -> set[str]:
    used = {f"subtype.{node['s']}" for node in data.nodes if "s" in node}
    for node in data.nodes:
        used |= {f"rule.{alias[2]}" for alias in node.get("al", ()) if len(alias) > 2}
        for key, _, unit, *_ in node.get("at", ()):
            used |= {f"attribute.{key}", f"unit.{unit}"}
    rows = (row for edge in data.edges for row in edge["r"])
    return used | {f"role.{row[7].get('o')}" for row in rows if isinstance(row[-1], dict)}
