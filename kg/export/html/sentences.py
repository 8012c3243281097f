"""Every sentence once, with the names in it marked."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from kg.model.mention import Evidence
from kg.model.schema import FIELDS
from kg.model.tables import Tables

SHOWN = 3  # sentences a statement carries into the page; the tables hold them all
Mark = tuple[int, int, int]
Row = list[Any]


@dataclass(slots=True)
class Sentences:
    """The sentences of a page, numbered in the order they were asked for.

    A row is [article index, field number, text, marks…], the marks a flat run of
    start, length and node index, counted in UTF-16 units as scripts count them.
    """

    nodes: dict[str, int]
    articles: dict[str, int]
    marks: dict[tuple[str, str], list[Mark]]
    rows: list[Row] = field(default_factory=list)
    numbers: dict[Evidence, int] = field(default_factory=dict)

    def number(self, evidence: Evidence) -> int:
        """The sentence's number; it is added when it is new."""
        if evidence not in self.numbers:
            self.numbers[evidence] = len(self.rows)
            self.rows.append(self._row(evidence))
        return self.numbers[evidence]

    def several(self, evidence: list[Evidence]) -> list[int]:
        """Numbers of the first few different ones, of different articles first."""
        distinct = list(dict.fromkeys(evidence))
        firsts = {item.article: item for item in reversed(distinct)}
        ordered = [item for item in distinct if firsts[item.article] is item]
        ordered += [item for item in distinct if firsts[item.article] is not item]
        return [self.number(item) for item in ordered[:SHOWN]]

    def marked(self) -> set[int]:
        """Indices of the nodes that some sentence names."""
        return {node for row in self.rows for node in row[5::3]}

    def _row(self, evidence: Evidence) -> Row:
        place = FIELDS.index(evidence.field)
        row: Row = [self.articles.get(evidence.article, -1), place, evidence.text]
        spans = self.marks.get((evidence.article, evidence.field), [])
        reached = evidence.start
        for start, end, node in spans[bisect_left(spans, (evidence.start, 0, 0)) :]:
            if start >= evidence.end:
                break
            if start >= reached and end <= evidence.end:
                before = evidence.text[: start - evidence.start]
                name = evidence.text[start - evidence.start : end - evidence.start]
                row += [utf16(before), utf16(name), node]
                reached = end
        return row


def sentences_of(tables: Tables, nodes: dict[str, int]) -> Sentences:
    """An empty collection that knows where every entity of ``nodes`` is named."""
    marks: dict[tuple[str, str], list[Mark]] = defaultdict(list)
    for row in tables.mentions:
        mention = row.mention
        if row.entity in nodes:
            key = (mention.article, mention.field)
            marks[key].append((mention.start, mention.end, nodes[row.entity]))
    for spans in marks.values():
        spans.sort(key=lambda mark: (mark[0], -mark[1], mark[2]))
    articles = {article.id: number for number, article in enumerate(tables.articles)}
    return Sentences(nodes, articles, marks)


def utf16(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
