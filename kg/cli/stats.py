"""``kg stats``: numbers about a build."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from kg import api
from kg.cli import quoting
from kg.cli.arguments import DEFAULT_GRAPH, FormatOption, GraphOption, LangOption, language
from kg.cli.console import show_report
from kg.cli.report import Block, Heading, Report, Table
from kg.graph.statistics import Statistics
from kg.lexicon.messages import label, say

MEMBERS = 6  # names that fit one line of a community


def stats(
    top: Annotated[
        int, typer.Option("--top", metavar="N", min=1, help="Length of the rankings.")
    ] = 10,
    format_: FormatOption = "text",
    graph: GraphOption = DEFAULT_GRAPH,
    lang: LangOption = None,
) -> None:
    """How much of what, from when to when, who stands out, who belongs together."""
    report = statistics_report(api.load(graph).statistics(), language(lang), top)
    show_report(report, format_)


def statistics_report(found: Statistics, lang: str, top: int) -> Report:
    """The numbers as a report with rankings of ``top`` lines."""
    counts = [
        (say("word.documents", lang), str(found.documents)),
        (say("word.articles", lang), str(found.articles)),
        (say("word.entities", lang), str(len(found.entities))),
        (say("word.mentions", lang), str(found.mentions)),
        (say("word.relations", lang), str(found.relations)),
        (say("word.cooccurrences", lang), str(found.cooccurrences)),
        (say("word.period", lang), quoting.period(found.first, found.last)),
    ]
    blocks: list[Block] = [
        Table(("", ""), [row for row in counts if row[1]], frozenset({1})),
        Heading(say("word.entities", lang)),
        Table(("", "", ""), _types(found, lang), frozenset({1})),
    ]
    if found.predicates:
        rows = [(label("predicate", name, lang), str(n)) for name, n in found.predicates.items()]
        blocks += [
            Heading(say("word.predicates", lang)),
            Table(("", ""), rows, frozenset({1})),
        ]
    blocks += _rankings(found, lang, top)
    return Report("kg stats", "", tuple(blocks), _data(found, top))


def _types(found: Statistics, lang: str) -> list[tuple[str, str, str]]:
    return [
        (
            label("types", name, lang),
            str(count),
            "、".join(
                f"{label('subtype', subtype, lang)} {number}"
                for subtype, number in found.subtypes[name].items()
            ),
        )
        for name, count in found.types.items()
    ]


def _rankings(found: Statistics, lang: str, top: int) -> list[Block]:
    columns = ("", "", *(say(f"word.{name}", lang) for name in ("mentions", "degree", "pagerank")))
    blocks: list[Block] = []
    for key, ranked in (
        ("most_mentioned", found.most_mentioned(top)),
        ("most_central", found.most_central(top)),
    ):
        rows = [
            (
                entity.name,
                label("type", entity.type, lang),
                str(entity.mentions),
                str(found.metrics[entity.id].degree),
                f"{found.metrics[entity.id].pagerank:.4f}",
            )
            for entity in ranked
        ]
        blocks += [Heading(say(f"word.{key}", lang)), Table(columns, rows, frozenset({2, 3, 4}))]
    groups = [
        (str(len(members)), "、".join(entity.name for entity in members[:MEMBERS]))
        for members in found.communities()[:top]
    ]
    return [
        *blocks,
        Heading(say("word.communities", lang)),
        Table(("", ""), groups, frozenset({0})),
    ]


def _data(found: Statistics, top: int) -> dict[str, Any]:
    return {
        "documents": found.documents,
        "articles": found.articles,
        "entities": found.types,
        "subtypes": found.subtypes,
        "mentions": found.mentions,
        "relations": found.predicates,
        "cooccurrences": found.cooccurrences,
        "first": found.first,
        "last": found.last,
        "most_mentioned": [entity.id for entity in found.most_mentioned(top)],
        "most_central": [entity.id for entity in found.most_central(top)],
        "communities": [[item.id for item in group] for group in found.communities()],
        "metrics": found.metrics,
    }
