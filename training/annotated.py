"""The articles of a build with their annotation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from kg.api import build
from kg.evaluation.gate import read_annotated_set
from kg.evaluation.gold import GoldDocument
from kg.evaluation.matching import found_by_doc, match
from kg.model.document import Article
from kg.model.tables import ResolvedMention, Tables


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article, its mentions, and which annotated entities each entity may stand for."""

    document: GoldDocument
    article: Article
    rows: Sequence[ResolvedMention]
    candidates: Mapping[str, Sequence[str]]


def annotated_articles(root: Path) -> dict[str, list[Annotated]]:
    """The articles of the texts under ``root``, by part of the annotated set."""
    annotated = read_annotated_set(root / "gold")
    tables = build(annotated.texts).tables
    return {name: list(_of_part(part, tables)) for name, part in annotated.parts.items()}


def _of_part(gold: Sequence[GoldDocument], tables: Tables) -> Iterator[Annotated]:
    found = found_by_doc(tables)
    rows: dict[str, list[ResolvedMention]] = defaultdict(list)
    for row in tables.mentions:
        rows[row.mention.article].append(row)
    articles: dict[str, list[Article]] = defaultdict(list)
    for article in tables.articles:
        articles[PurePath(article.doc).name].append(article)
    for document in gold:
        candidates = (
            match(document, found[document.doc]).candidates if document.doc in found else {}
        )
        for article in articles[document.doc]:
            yield Annotated(document, article, rows[article.id], candidates)
