"""The public Python interface: build, load, and what a build can be asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.config import Options, with_shortcuts
from kg.export.build import write_build
from kg.export.jsonl import read_tables
from kg.graph.build import build_graph
from kg.model.document import Problem
from kg.model.tables import Tables

if TYPE_CHECKING:
    import networkx
    import rdflib


@dataclass(frozen=True)
class Knowledge:
    """One build: its rows, the graph over them, and the inputs that were skipped."""

    tables: Tables
    problems: tuple[Problem, ...] = ()
    options: Options = field(default_factory=Options)

    @cached_property
    def graph(self) -> networkx.MultiDiGraph[str]:
        """The graph: nodes are entity ids; every edge carries its evidence."""
        return build_graph(self.tables)

    @cached_property
    def rdf(self) -> rdflib.Graph:
        """The build as an rdflib graph over Oxigraph, every mention included."""
        from kg.export.rdf_store import rdf_graph

        return rdf_graph(self.tables, replace(self.options.export, mentions=True))

    def save(self, folder: str | Path) -> None:
        """Write every file of a build into ``folder``, all or nothing.

        Raises ``BuildError`` when the folder cannot be written.
        """
        write_build(self.tables, Path(folder), self.options.export)


def build(
    inputs: str | Path | Sequence[str | Path], options: Options | None = None, **shortcuts: Any
) -> Knowledge:
    """Read, repair, recognise, resolve and relate the inputs.

    ``shortcuts`` are single options by name, such as ``tagger="jieba"`` or
    ``published="2023-11-15"``.  Inputs that cannot be read are in ``problems`` of the
    result.  Raises ``ConfigError`` for an option that does not exist.
    """
    from kg.engine import run

    chosen = with_shortcuts(options or Options(), shortcuts)
    names = [inputs] if isinstance(inputs, str | Path) else inputs
    outcome = run([str(name) for name in names], chosen)
    return Knowledge(outcome.tables, outcome.problems, chosen)


def load(folder: str | Path = "outputs", options: Options | None = None) -> Knowledge:
    """The build in ``folder``; raises ``BuildError`` when there is none."""
    return Knowledge(read_tables(Path(folder)), (), options or Options())
