"""The public Python interface: build, load, and what a build can be asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.config import Options, built_with, with_shortcuts
from kg.export.build import write_build
from kg.export.jsonl import read_tables
from kg.graph.build import build_graph
from kg.graph.lookup import Names
from kg.graph.paths import Step, shortest_path
from kg.graph.profile import Profile, profile
from kg.graph.statistics import Statistics, statistics
from kg.model.document import Problem
from kg.model.entity import Entity
from kg.model.tables import Tables

if TYPE_CHECKING:
    import networkx
    import rdflib

    from kg.engine import Progress
    from kg.query import Answer


@dataclass(frozen=True)
class Knowledge:
    """One build: its rows, the graphs over them, and the inputs that were skipped.

    The graphs are made when first used and then kept.
    """

    tables: Tables
    problems: tuple[Problem, ...] = ()
    options: Options = field(default_factory=Options)

    @cached_property
    def graph(self) -> networkx.MultiDiGraph[str]:
        """The graph: nodes are entity ids; nodes and edges carry their evidence."""
        return build_graph(self.tables)

    @cached_property
    def rdf(self) -> rdflib.Graph:
        """The same as RDF over the Oxigraph store, with every single mention."""
        from kg.export.rdf_graph import rdf_graph

        return rdf_graph(self.tables, replace(self.options.export, mentions=True))

    def sparql(self, query: str, /, **parameters: str) -> Answer:
        """The answer to SPARQL text, or to a canned question with its parameters.

        ``sparql("posts-of", name="孙永红")``.  Prefixes are filled in.  Raises
        ``QueryError`` when the query is wrong, with the position and a hint.
        """
        from kg.export.rdf_graph import answering_store
        from kg.query import answer, question

        text = query if "{" in query else question(query).filled(parameters)
        base = self.options.export.base
        return answer(answering_store(self.rdf, text, base), text, base)

    @cached_property
    def names(self) -> Names:
        """The entities by every name they go by."""
        return Names(self.tables.entities)

    def find(self, name: str, type_: str | None = None) -> list[Entity]:
        """The entities of that name, alias or id, best match first.

        Raises ``QueryError`` with the nearest names when there is none.
        """
        return self.names.find(name, type_)

    def profile(self, entity: Entity) -> Profile:
        """Everything the build says about ``entity``."""
        return profile(self.tables, entity)

    def path(
        self, start: Entity, end: Entity, predicates: Iterable[str] | None = None
    ) -> tuple[Step, ...]:
        """The shortest path between two entities, with the evidence of each step."""
        return shortest_path(self.graph, start.id, end.id, predicates)

    def statistics(self) -> Statistics:
        """Counts, period, rankings and communities."""
        return statistics(self.tables, self.graph)

    def save(self, folder: str | Path, formats: Iterable[str] = ()) -> None:
        """Write every file of a build, and ``formats`` besides, all or nothing.

        Raises ``BuildError`` when the folder cannot be written.
        """
        from kg.engine.pool import processes

        jobs = processes(self.options.engine)
        write_build(self.tables, Path(folder), self.options.export, tuple(formats), jobs)


def build(
    inputs: str | Path | Sequence[str | Path],
    options: Options | None = None,
    *,
    progress: Progress | None = None,
    **shortcuts: Any,
) -> Knowledge:
    """Read, repair, recognise, resolve and relate the inputs.

    ``shortcuts`` are single options by name, such as ``tagger="jieba"`` or
    ``published="2023-11-15"``.  Inputs that cannot be read are in ``problems`` of the
    result.  Raises ``ConfigError`` for an option that does not exist.
    """
    from kg.engine import run, silent

    chosen = with_shortcuts(options or Options(), shortcuts)
    names = [inputs] if isinstance(inputs, str | Path) else inputs
    outcome = run([str(name) for name in names], chosen, progress or silent)
    return Knowledge(outcome.tables, outcome.problems, chosen)


def load(folder: str | Path = "outputs", options: Options | None = None) -> Knowledge:
    """The build in ``folder``, with the options that it was made with.

    Raises ``BuildError`` when there is none.
    """
    tables = read_tables(Path(folder))
    return Knowledge(tables, (), options or built_with(tables.manifest))
