"""``kg build``."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from kg import api
from kg.cli.arguments import DEFAULT_GRAPH, LangOption, language
from kg.cli.console import complain, progress_bar
from kg.config import Options, read_options
from kg.errors import BuildError
from kg.export.build import holds_graphs
from kg.lexicon.messages import say
from kg.model.collector import without_collector

CACHE = Path(".cache", "analyses.sqlite")  # beside what it speeds up, and gone with it


def build(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT",
            show_default=False,
            help="Files, folders, globs; - is standard input.",
        ),
    ],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="DIR", help="Folder to write.")
    ] = DEFAULT_GRAPH,
    tagger: Annotated[
        Literal["lac", "jieba"] | None,
        typer.Option("--tagger", help="What tags the words; default: lac."),
    ] = None,
    published: Annotated[
        str | None,
        typer.Option(
            "--published", metavar="DATE", help="Date of articles that state none: 2023-11-15."
        ),
    ] = None,
    bylines: Annotated[
        bool, typer.Option("--bylines", help="Reporters take part in the graph too.")
    ] = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with status 1 when an input was skipped.")
    ] = False,
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", "-j", metavar="N", min=0, help="Processes; default: all cores."),
    ] = None,
    engine: Annotated[
        Literal["local", "spark"] | None,
        typer.Option("--engine", help="What runs the stages; default: local."),
    ] = None,
    master: Annotated[
        str | None,
        typer.Option("--master", metavar="URL", help="Spark cluster; default: local[*]."),
    ] = None,
    gazetteer: Annotated[
        str | None,
        typer.Option("--gazetteer", metavar="FILE", help="Names you know: one a line."),
    ] = None,
    corrections: Annotated[
        str | None,
        typer.Option("--corrections", metavar="FILE", help="Decisions made with kg correct."),
    ] = None,
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", "-f", metavar="F", help="Write this format besides; repeatable."),
    ] = None,
    config: Annotated[
        Path | None, typer.Option("--config", metavar="FILE", help="Options as TOML.")
    ] = None,
    lang: LangOption = None,
) -> None:
    """Build the knowledge graph of INPUT into a folder."""
    given: dict[str, Any] = {
        "tagger": tagger,
        "published": published,
        "bylines": bylines or None,
        "jobs": jobs,
        "engine": engine,
        "master": master,
        "gazetteer": gazetteer,
        "corrections": corrections,
        "lang": lang,
    }
    options = read_options(config) if config else Options()
    shortcuts = {name: value for name, value in given.items() if value is not None}
    if options.engine.cache is None:
        shortcuts["cache"] = str(out / CACHE)
    with progress_bar() as bar, without_collector():
        knowledge = api.build(inputs, options, progress=bar, **shortcuts)
        _refuse_nothing(knowledge)
        # What a cluster built, a cluster will read.
        tables = ["parquet"] if knowledge.options.engine.engine == "spark" else []
        knowledge.save(out, [*(formats or ()), *tables])
        gc.freeze()  # the rows live to the end of the program: no cycle is searched in them
    if not holds_graphs(knowledge.tables, knowledge.options.export):
        limit = knowledge.options.export.graph_articles
        complain(say("line.no_graphs", language(lang), limit=limit))
    for problem in knowledge.problems:
        complain(str(problem))
    complain(summary(knowledge, out, language(lang)))
    if strict and knowledge.problems:
        raise typer.Exit(1)


def summary(knowledge: api.Knowledge, out: Path, lang: str) -> str:
    """The last line: what was built, where, and how many inputs were skipped."""
    tables = knowledge.tables
    counts = {
        "articles": len(tables.articles),
        "entities": len(tables.entities),
        "relations": len(tables.relations),
        "pairs": len(tables.cooccurrences),
    }
    line = say("line.built", lang, out=out, **counts)
    return f"{line}; {say('line.warnings', lang, n=len(knowledge.problems))}"


def _refuse_nothing(knowledge: api.Knowledge) -> None:
    if knowledge.tables.articles:
        return
    reasons = "".join(f"\n  {problem}" for problem in knowledge.problems)
    raise BuildError(f"nothing to build: no input could be read{reasons}")
