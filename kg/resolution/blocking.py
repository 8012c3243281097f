"""Which distinct names of a corpus are worth comparing, and the reasons found.

Blocks are small by construction: names of companies with one core, names that differ
by a place before them, and short names that some document has bound to a full one.
No pair outside a block is ever looked at, so the cost grows with the number of
distinct names, not with its square.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kg.lexicon import companies, divisions
from kg.lexicon.anaphors import is_anaphor
from kg.model import schema
from kg.resolution.clusters import Edge
from kg.resolution.company_rules import legal_form
from kg.resolution.local import Form
from kg.resolution.names import region_of

# A zone with a name of its own opens the rest: 西海岸新区…, and not 高新区… or 自贸片区….
_ZONE_OPENS = re.compile(
    r"^(?!自贸|经济|高新|国家|综合|保税|出口)[\u4e00-\u9fff]{2,5}?(?:新区|开发区|高新区|片区|示范区|度假区|生态园)"
)
# A core of two characters without a legal form is too often a common word.
_MIN_CORE = 3


class Name(NamedTuple):
    """A distinct canonical name of a type."""

    type: str
    text: str


def cross_edges(names: Sequence[Name], bound: Iterable[tuple[str, str, str]]) -> Iterator[Edge]:
    """Edges between indexes of ``names``; ``bound`` holds (type, short, full)."""
    index = {name: i for i, name in enumerate(names)}
    yield from _bound(index, bound)
    yield from _without_region(index)
    yield from _companies(index)


def _bound(index: dict[Name, int], bound: Iterable[tuple[str, str, str]]) -> Iterator[Edge]:
    for type_, short, full in bound:
        low, high = index.get(Name(type_, short)), index.get(Name(type_, full))
        if low is not None and high is not None and low != high:
            yield Edge(0.8, low, high, "bound_elsewhere")


def _without_region(index: dict[Name, int]) -> Iterator[Edge]:
    """西海岸新区工委 for 青岛西海岸新区工委."""
    for name, high in index.items():
        if name.type not in (schema.PLACE, schema.ORGANIZATION):
            continue
        part = region_of(name.text)
        rest = name.text[len(part) :]
        opens = part and _ZONE_OPENS.match(rest)
        low = index.get(Name(name.type, rest)) if opens else None
        if low is not None and not is_anaphor(rest, name.type) and not divisions.find(rest):
            yield Edge(0.85, low, high, "region")


def _companies(index: dict[Name, int]) -> Iterator[Edge]:
    """Companies of one core whose legal forms go into one another."""
    blocks: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for name, i in index.items():
        if name.type == schema.ORGANIZATION:
            core = companies.strip_legal_form(companies.without_brackets(name.text))
            blocks[core].append((name.text, i))
    for core, members in blocks.items():
        for short, low in members:
            if short == core and len(core) < _MIN_CORE:
                continue
            for long, high in members:
                reason = None if short == long else legal_form(_form(short), _form(long))
                if reason is not None:
                    yield Edge(reason.score, low, high, reason.rule)


def _form(text: str) -> Form:
    return Form(schema.ORGANIZATION, text, text, text)
