"""``kg diff``: what changed from one build to the next."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

import typer

from kg import api
from kg.cli.arguments import FormatOption, LangOption, language
from kg.cli.console import show_report
from kg.cli.report import Block, Heading, Line, Report, Table
from kg.export.rows import to_row
from kg.graph.diff import Change, Difference, Statement, difference
from kg.lexicon.messages import label, say
from kg.model.entity import Entity


def diff(
    old: Annotated[Path, typer.Argument(metavar="OLD", show_default=False, help="A build.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", show_default=False, help="A later build.")],
    format_: FormatOption = "text",
    lang: LangOption = None,
) -> None:
    """What is new, gone or changed from one build to the next."""
    found = difference(api.load(old).tables, api.load(new).tables)
    show_report(difference_report(found, f"{old} → {new}", language(lang)), format_)


def difference_report(found: Difference, title: str, lang: str) -> Report:
    """The difference as a report: entities first, then statements."""
    data: dict[str, Any] = to_row(found)
    if not found:
        return Report(title, "", (Line(say("word.nothing", lang)),), data)
    changed = [_change_row(change, lang) for change in found.changed]
    blocks: list[Block] = [
        *_part("added", "entities", _entity_rows(found.added, lang), lang),
        *_part("removed", "entities", _entity_rows(found.removed, lang), lang),
        *_part("changed", "entities", changed, lang),
        *_part("added", "relations", _statement_rows(found.statements_added, lang), lang),
        *_part("removed", "relations", _statement_rows(found.statements_removed, lang), lang),
    ]
    return Report(title, "", tuple(blocks), data)


_SIGNS = {"added": "+", "removed": "−", "changed": "~"}


def _part(how: str, what: str, rows: list[tuple[str, ...]], lang: str) -> list[Block]:
    if not rows:
        return []
    heading = f"{say(f'word.{what}', lang)} · {say(f'word.{how}', lang)} {len(rows)}"
    signed = [(_SIGNS[how], *row) for row in rows]
    return [Heading(heading), Table(("",) * len(signed[0]), signed)]


def _entity_rows(entities: Iterable[Entity], lang: str) -> list[tuple[str, ...]]:
    return [
        (entity.name, label("type", entity.type, lang), "、".join(entity.aliases))
        for entity in entities
    ]


def _statement_rows(statements: Iterable[Statement], lang: str) -> list[tuple[str, ...]]:
    return [
        (item.subject, label("predicate", item.predicate, lang), item.object, item.title)
        for item in statements
    ]


def _change_row(change: Change, lang: str) -> tuple[str, ...]:
    return (
        change.entity.name,
        label("field", change.field, lang),
        f"{_value(change.old)} → {_value(change.new)}",
    )


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return "、".join(getattr(item, "text", None) or str(item) for item in value) or "∅"
    return "∅" if value is None else str(value)
