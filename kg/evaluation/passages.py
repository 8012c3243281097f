"""Passages of one to three sentences with marked names and the statements they make.

One JSON object a line: ``text`` with its names marked (``marked``), ``statements`` as
``[subject, predicate, object]`` by the names as they are marked, a post with its title as
fourth, ``optional`` for what a careful reader may leave out, ``amounts`` as
``[wording, owner]`` (several owners where any of them will do, null where nobody named owns it).
Every fourth passage of a file is held out.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.config import RelationOptions
from kg.evaluation.marked import read_marked
from kg.model.analysis import Analysis
from kg.model.document import Article
from kg.model.mention import Mention
from kg.model.schema import PREDICATES
from kg.relations import relate

_HELD_OUT = 4  # every fourth passage


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage, its names, and what it says of them by their fullest names.

    Symmetric statements stand in both orders.
    """

    article: Article
    mentions: Sequence[Mention]
    stated: frozenset[tuple[str, str, str]]
    optional: frozenset[tuple[str, str, str]]
    held_out: bool


def read_passages(folder: Path) -> Iterator[Passage]:
    """All passages of the files of ``folder``, in the order of their names."""
    for path in sorted(folder.glob("*.jsonl")):
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines):
            row = json.loads(line)
            article, mentions = read_marked(row["text"], doc=f"{path.stem}-{number + 1}")
            fullest = {mention.text: mention.fullest for mention in mentions}
            yield Passage(
                article,
                mentions,
                _statements(row["statements"], fullest),
                _statements(row["optional"], fullest),
                number % _HELD_OUT == _HELD_OUT - 1,
            )


def _statements(
    rows: Sequence[Sequence[str | None]], fullest: dict[str, str]
) -> frozenset[tuple[str, str, str]]:
    found: set[tuple[str, str, str]] = set()
    for subject, predicate, object_, *_ in rows:
        ends = [fullest.get(name, name) if name else "" for name in (subject, object_)]
        found.add((ends[0], str(predicate), ends[1]))
        if PREDICATES[str(predicate)].symmetric:
            found.add((ends[1], str(predicate), ends[0]))
    return frozenset(found)


def score_passages(passages: Iterable[Passage]) -> dict[str, tuple[int, int, int]]:
    """Statements stated, found and wrongly found, by predicate.

    Each is told apart by its two names, so that two posts of one person in one body are one.
    """
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for passage in passages:
        found = _found(relate(passage.article, tuple(passage.mentions), RelationOptions()))
        for said in passage.stated:
            counts[said[1]].update(stated=1, found=said in found)
        for said in found - passage.stated - passage.optional:
            counts[said[1]].update(wrong=1)
    return {
        name: (count["stated"], count["found"], count["wrong"])
        for name, count in sorted(counts.items())
    }


def _found(analysis: Analysis) -> frozenset[tuple[str, str, str]]:
    """What the program reads between marked names, symmetric statements in both orders."""
    rows: set[tuple[str, str, str]] = set()
    for claim in analysis.claims:
        if claim.object is None or max(claim.subject, claim.object) >= analysis.found:
            continue
        first, second = (analysis.mentions[one].fullest for one in (claim.subject, claim.object))
        rows.add((first, claim.predicate, second))
        if PREDICATES[claim.predicate].symmetric:
            rows.add((second, claim.predicate, first))
    return frozenset(rows)
