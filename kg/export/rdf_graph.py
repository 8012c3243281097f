"""A build as an rdflib graph, over Oxigraph or plain.

Apart from ``rdf_store`` because rdflib takes long to import and most commands do without.
"""

from __future__ import annotations

from typing import Any, Literal

import pyoxigraph as ox
from rdflib import Graph, URIRef
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID
from rdflib.plugins.sparql.sparql import Query
from rdflib.query import Result

from kg.config import ExportOptions
from kg.export.rdf_core import core_store
from kg.export.rdf_model import quads
from kg.export.rdf_rdflib import Store
from kg.export.rdf_store import memory_store
from kg.export.rdf_terms import namespaces
from kg.export.rdf_writers import triple_lines
from kg.model.tables import Tables

Engine = Literal["oxigraph", "rdflib"]
PREFIXES_AT = 3  # the place of initNs among the arguments after the query


class StoredGraph(Graph):
    """An rdflib graph whose prepared queries reach Oxigraph as well.

    rdflib hands a prepared query to the store, which only takes text, and then answers
    it with its own engine, hundreds of times slower and without a word.
    """

    def query(self, query_object: str | Query, *arguments: Any, **options: Any) -> Result:
        """As ``rdflib.Graph.query``; a prepared query is asked by its text."""
        if isinstance(query_object, Query) and query_object._original_args is not None:
            text, bound, base = query_object._original_args
            query_object = f"BASE <{base}> {text}" if base else text
            options.setdefault("initNs", {**dict(self.store.namespaces()), **dict(bound)})
        elif len(arguments) < PREFIXES_AT and not options.get("initNs"):
            # As rdflib does, but it would make and check each of the IRIs anew.
            options["initNs"] = dict(self.store.namespaces())
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
        graph = over(memory_store(data), core_store(lines))
    for prefix, namespace in namespaces(base).items():
        graph.bind(prefix, namespace)
    return graph


def over(store: ox.Store, core: ox.Store | None = None) -> Graph:
    """An rdflib graph over the default graph of an Oxigraph store, and of its core."""
    return StoredGraph(
        store=Store(store, core),
        identifier=URIRef(DATASET_DEFAULT_GRAPH_ID),
        bind_namespaces="none",
    )


def inner_store(graph: Graph) -> ox.Store:
    """The Oxigraph store under a graph that ``over`` made, to read or to write.

    Raises ``TypeError`` for any other graph.
    """
    return _store_of(graph)._inner


def answering_store(graph: Graph, query: str, base: str) -> ox.Store:
    """The store that answers the query quickest, to be read only; errors as ``inner_store``."""
    return _store_of(graph).answering(query, namespaces(base))


def _store_of(graph: Graph) -> Store:
    if not isinstance(graph.store, Store):
        raise TypeError("this graph is not over Oxigraph")
    return graph.store
