"""``kg path``: how two entities hang together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

import typer

from kg import api
from kg.cli import quoting
from kg.cli.arguments import DEFAULT_GRAPH, FormatOption, GraphOption, LangOption, language
from kg.cli.console import complain, show_report
from kg.cli.report import Block, Heading, Line, Report
from kg.errors import QueryError
from kg.graph.paths import Step
from kg.lexicon.messages import say
from kg.model.document import Article
from kg.model.entity import Entity
from kg.model.schema import PREDICATES


def path(
    start: Annotated[
        str, typer.Argument(metavar="A", show_default=False, help="Any name or alias, or an id.")
    ],
    end: Annotated[
        str, typer.Argument(metavar="B", show_default=False, help="Any name or alias, or an id.")
    ],
    why: Annotated[
        bool, typer.Option("--why", help="Every sentence, with its place in the file.")
    ] = False,
    statements: Annotated[
        bool, typer.Option("--statements", help="Only by statements, not by being named together.")
    ] = False,
    format_: FormatOption = "text",
    graph: GraphOption = DEFAULT_GRAPH,
    lang: LangOption = None,
) -> None:
    """How do these two hang together: the shortest path, with its sentences."""
    knowledge = api.load(graph)
    ends = [knowledge.find(name)[0] for name in (start, end)]
    steps = knowledge.path(ends[0], ends[1], tuple(PREDICATES) if statements else None)
    if not steps and ends[0] != ends[1]:
        raise QueryError(f"no path leads from {ends[0].name} to {ends[1].name}")
    entities = knowledge.tables.entity_by_id()
    articles = knowledge.tables.article_by_id()
    report = path_report(steps, ends[0], entities, articles, language(lang), why)
    show_report(report, format_)
    for name, entity in zip((start, end), ends, strict=True):
        if entity.name != name:
            complain(f"{name} is taken for {entity.name} ({entity.id})")


def path_report(
    steps: tuple[Step, ...],
    start: Entity,
    entities: Mapping[str, Entity],
    articles: Mapping[str, Article],
    lang: str,
    why: bool,
) -> Report:
    """The path as a report: one part a step, with one sentence, or all with ``why``."""
    blocks: list[Block] = []
    for step in steps:
        pair = (entities[step.source], entities[step.target])
        blocks.append(Heading(f"{pair[0].name} — {pair[1].name}"))
        for edge in step.edges if why else step.edges[:1]:
            blocks.append(Line(_describe(edge, entities, lang)))
            shown = edge["evidence"] if why else edge["evidence"][:1]
            blocks += [quoting.quote(item, articles, pair, exact=why) for item in shown]
    names = [start.name, *(entities[step.target].name for step in steps)]
    data = {"steps": [_data(step, entities) for step in steps]}
    return Report(" → ".join(names), say("word.steps", lang, n=len(steps)), tuple(blocks), data)


def _describe(edge: Mapping[str, Any], entities: Mapping[str, Entity], lang: str) -> str:
    subject, object_ = entities[edge["source"]].name, entities[edge["target"]].name
    said = say(f"predicate.{edge['predicate']}", lang)
    title = f" ({edge['title']})" if edge.get("title") else ""
    times = say("word.times", lang, n=edge["weight"]) if edge["weight"] > 1 else ""
    return f"{subject} {said} {object_}{title} {times}".rstrip()


def _data(step: Step, entities: Mapping[str, Entity]) -> dict[str, Any]:
    ends = {
        side: {"id": id_, "name": entities[id_].name, "type": entities[id_].type}
        for side, id_ in (("from", step.source), ("to", step.target))
    }
    return {**ends, "edges": step.edges}
