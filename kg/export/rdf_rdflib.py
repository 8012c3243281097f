"""The store under the rdflib graph of a build."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pyoxigraph as ox
from oxrdflib import OxigraphStore
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID
from rdflib.query import Result

from kg.export.rdf_results import result_of
from kg.export.rdf_scope import core_suffices


class Store(OxigraphStore):
    """The store of oxrdflib with quicker answers to SELECT.

    ``core`` holds what ``rdf_core`` says of the triples in ``store``.  Whoever writes, or
    takes the store underneath, with which he may, ends that; what only reads does not.
    """

    def __init__(self, store: ox.Store, core: ox.Store | None = None) -> None:
        super().__init__(store=store)
        self._core = core

    @property
    def _inner(self) -> ox.Store:
        self._core = None
        store: ox.Store = super()._inner
        return store

    @contextmanager
    def _reading(self) -> Iterator[None]:
        core = self._core
        try:
            yield
        finally:
            self._core = core

    def answering(self, query: str, prefixes: Mapping[str, str]) -> ox.Store:
        """The smallest store that answers the query in full, to be read only."""
        if self._core is not None and core_suffices(query, prefixes):
            return self._core
        with self._reading():
            return self._inner

    def query(
        self,
        query: Any,
        initNs: Mapping[str, Any],  # noqa: N803
        initBindings: Mapping[str, Any],  # noqa: N803
        queryGraph: str,  # noqa: N803
        **options: Any,
    ) -> Result:
        """As ``OxigraphStore.query``; only a plain text over the default graph is quicker.

        The namespaces of ``initNs`` may be rdflib's classes as well as texts.
        """
        names = {prefix: str(iri) for prefix, iri in initNs.items()}
        plain = isinstance(query, str) and not options and not initBindings
        if plain and queryGraph == DATASET_DEFAULT_GRAPH_ID:
            prefixes = {**self._namespace_for_prefix, **names}
            return result_of(self.answering(query, prefixes).query(query, prefixes=prefixes))
        with self._reading():
            return super().query(query, names, initBindings, queryGraph, **options)

    def triples(self, *arguments: Any, **options: Any) -> Any:
        """As ``OxigraphStore.triples``."""
        with self._reading():
            return super().triples(*arguments, **options)

    def contexts(self, *arguments: Any, **options: Any) -> Any:
        """As ``OxigraphStore.contexts``."""
        with self._reading():
            return super().contexts(*arguments, **options)

    def __len__(self, *arguments: Any, **options: Any) -> int:
        """As ``OxigraphStore.__len__``."""
        with self._reading():
            return int(super().__len__(*arguments, **options))
