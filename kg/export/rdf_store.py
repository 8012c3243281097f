"""Stores that hold a build: Oxigraph in memory or on disk, or plain rdflib."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal

import pyoxigraph as ox
from oxrdflib import OxigraphStore
from rdflib import Graph, URIRef
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID
from rdflib.plugins.sparql.sparql import Query
from rdflib.query import Result

from kg.config import ExportOptions
from kg.errors import BuildError
from kg.export.rdf_model import quads
from kg.export.rdf_sources import Quad
from kg.export.rdf_terms import namespaces
from kg.export.rdf_writers import triple_lines
from kg.model.tables import Tables

Engine = Literal["oxigraph", "rdflib"]


class StoredGraph(Graph):
    """An rdflib graph whose prepared queries reach Oxigraph as well.

    rdflib hands a prepared query to the store, which only takes text, and then answers
    it with its own engine, hundreds of times slower and without a word.
    """

    def query(self, query_object: str | Query, *arguments: Any, **options: Any) -> Result:
        """As ``rdflib.Graph.query``; a prepared query is asked by its text."""
        if isinstance(query_object, Query) and query_object._original_args is not None:
            query_object, bound, _base = query_object._original_args
            options.setdefault("initNs", {**dict(self.namespaces()), **dict(bound)})
        return super().query(query_object, *arguments, **options)


def rdf_graph(
    tables: Tables, options: ExportOptions | None = None, *, engine: Engine = "oxigraph"
) -> Graph:
    """The build as an rdflib graph, over Oxigraph unless ``engine`` is ``rdflib``."""
    options = options or ExportOptions()
    lines = triple_lines(quads(tables, options))
    return graph_of(lines, options.base, engine=engine)


def graph_of(lines: list[str], base: str, *, engine: Engine = "oxigraph") -> Graph:
    """An rdflib graph of N-Triples lines, with the project's prefixes bound."""
    data = "\n".join(lines)
    if engine == "rdflib":
        graph = Graph(bind_namespaces="none")
        graph.parse(data=data, format="nt")
    else:
        graph = over(memory_store(data))
    for prefix, namespace in namespaces(base).items():
        graph.bind(prefix, namespace)
    return graph


def over(store: ox.Store) -> Graph:
    """An rdflib graph over the default graph of an Oxigraph store."""
    return StoredGraph(
        store=OxigraphStore(store=store),
        identifier=URIRef(DATASET_DEFAULT_GRAPH_ID),
        bind_namespaces="none",
    )


def inner_store(graph: Graph) -> ox.Store:
    """The Oxigraph store under a graph that ``over`` made."""
    if not isinstance(graph.store, OxigraphStore):
        raise TypeError("this graph is not over Oxigraph")
    store: ox.Store = graph.store._inner
    return store


def memory_store(ntriples: str) -> ox.Store:
    """An Oxigraph store in memory."""
    store = ox.Store()
    store.bulk_load(ntriples, ox.RdfFormat.N_TRIPLES)
    return store


def write_store(rows: Iterable[Quad], folder: Path) -> None:
    """A store on disk, in place of the one that is there.

    Raises ``BuildError`` when the folder holds something else or cannot be written.
    """
    if folder.exists() and not is_store(folder) and any(folder.iterdir()):
        raise BuildError(f"{folder}: is not empty and no store; name an empty folder")
    try:
        if folder.exists():
            shutil.rmtree(folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        store = ox.Store(str(folder))
        store.bulk_load("\n".join(triple_lines(rows)), ox.RdfFormat.N_TRIPLES)
        store.optimize()
        store.flush()
    except OSError as error:
        raise BuildError(f"{folder}: the store cannot be written: {error}") from error


def is_store(folder: Path) -> bool:
    """Whether a folder holds a store (RocksDB always writes ``CURRENT``)."""
    return (folder / "CURRENT").is_file()


def open_store(folder: Path) -> ox.Store:
    """The store on disk, which stays as it is whatever is asked.

    Raises ``BuildError`` when there is none.
    """
    if not is_store(folder):
        raise BuildError(f"{folder}: holds no store; write one with: kg export --format store")
    try:
        return ox.Store.read_only(str(folder))
    except OSError as error:
        raise BuildError(f"{folder}: the store cannot be opened: {error}") from error
