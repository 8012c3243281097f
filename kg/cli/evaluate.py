"""``kg evaluate``: scores against annotated texts, refused below pinned floors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from kg import api
from kg.cli.console import complain, emit
from kg.config import MentionOptions
from kg.errors import ConfigError

if TYPE_CHECKING:
    from kg.evaluation.gate import AnnotatedSet

# What reads names is imported by the functions that need it: its patterns take half a
# second, for which every other command would wait too.

DEFAULT_GOLD = Path("evaluation/gold")


def evaluate(
    gold: Annotated[
        Path, typer.Option("--gold", metavar="DIR", help="Folder of *.gold.json annotations.")
    ] = DEFAULT_GOLD,
    texts: Annotated[
        list[Path] | None,
        typer.Option("--texts", metavar="DIR", help="Folder of their texts; repeatable."),
    ] = None,
    graph: Annotated[
        Path | None,
        typer.Option("--graph", "-g", metavar="DIR", help="Score this build, not a fresh one."),
    ] = None,
    tagger: Annotated[
        Literal["lac", "jieba"], typer.Option("--tagger", help="What tags the words.")
    ] = "lac",
    rules_only: Annotated[
        bool, typer.Option("--rules-only", help="Leave out what no rule reads; no floors.")
    ] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="List every error, grouped by kind and rule.")
    ] = False,
    held_out: Annotated[
        bool, typer.Option("--held-out", help="With --verbose: list those held out too.")
    ] = False,
    accept_regression: Annotated[
        bool, typer.Option("--accept-regression", help="Exit with 0 even below a floor.")
    ] = False,
    pin: Annotated[
        bool, typer.Option("--pin", help="Write floors.toml beside DIR from these figures.")
    ] = False,
    spans: Annotated[
        Path | None,
        typer.Option(
            "--spans", metavar="FILE", help="Compare with the plain tagger on JSON-lines spans."
        ),
    ] = None,
) -> None:
    """Score the program on annotated texts; status 1 when a figure fell below its floor."""
    if spans is not None:
        _compare_spans(spans, tagger)
        return
    if rules_only and (pin or graph is not None):
        raise ConfigError(
            "--rules-only makes a build of its own, without floors: leave out --pin and --graph"
        )
    from kg.evaluation.gate import (
        HELD_OUT,
        check_floors,
        pin_floors,
        read_annotated_set,
        score_parts,
    )
    from kg.evaluation.report import render_errors, render_regressions, render_scores

    annotated = read_annotated_set(gold, texts or ())
    knowledge = _knowledge(annotated, graph, tagger=tagger, likely=not rules_only)
    scores = score_parts(annotated, knowledge.tables)
    for name, part in scores.items():
        _print(*render_scores(name, part), "")
        if verbose and (held_out or name != HELD_OUT):
            _print(*render_errors(part), "")
    if pin:
        pin_floors(annotated, scores)
        complain(f"floors written to {annotated.floors}")
        return
    below = [] if rules_only else check_floors(annotated, scores)
    for line in render_regressions(below):
        complain(line)
    if below and not accept_regression:
        complain("mend it, or pass --accept-regression; --pin makes these figures the floors")
        raise typer.Exit(1)


def _knowledge(
    annotated: AnnotatedSet, graph: Path | None, *, tagger: str, likely: bool
) -> api.Knowledge:
    if graph is not None:
        return api.load(graph)
    knowledge = api.build(annotated.texts, tagger=tagger, likely=likely)
    for problem in knowledge.problems:
        complain(str(problem))
    return knowledge


def _compare_spans(path: Path, tagger: Literal["lac", "jieba"]) -> None:
    from kg.evaluation.report import render_spans
    from kg.evaluation.spans import compare_with_tagger, read_span_texts
    from kg.mentions import load_tagger

    texts = list(read_span_texts(path))
    if not texts:
        raise ConfigError(f"{path}: holds no text")
    ours, plain = compare_with_tagger(texts, load_tagger(tagger), MentionOptions(tagger=tagger))
    _print(*render_spans(f"{path.name}: {len(texts)} texts", ours, plain))


def _print(*lines: str) -> None:
    emit("".join(f"{line}\n" for line in lines))
