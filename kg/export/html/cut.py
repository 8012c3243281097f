"""Smaller pages: the part of a build around a name, within dates, or the strongest N."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from kg.errors import QueryError
from kg.export.html.links import links_of, stated, total_strengths
from kg.export.html.options import MOST, TIES, TIES_EACH, HtmlOptions
from kg.model.entity import QUOTED
from kg.model.ids import match_key
from kg.model.tables import Tables


def cut(tables: Tables, options: HtmlOptions) -> Tables:
    """The rows that the options keep, in their old order.

    Raises ``QueryError`` when ``focus`` names no entity of the build.
    """
    if options.since or options.until:
        tables = _within(tables, options.since or "", options.until or "9999")
    if options.min_weight > 1:
        pairs = (pair for pair in tables.cooccurrences if pair.weight >= options.min_weight)
        tables = replace(tables, cooccurrences=tuple(pairs))
    if options.focus:
        tables = keep(tables, _around(tables, options.focus, options.hops))
    top = options.top or MOST
    if len(tables.entities) > top:
        tables = keep(tables, _strongest(tables, top))
    return _with_fewer_ties(tables)


def keep(tables: Tables, ids: set[str]) -> Tables:
    """The rows that speak of these entities only."""
    return replace(
        tables,
        entities=tuple(entity for entity in tables.entities if entity.id in ids),
        mentions=tuple(row for row in tables.mentions if row.entity in ids),
        relations=tuple(
            row
            for row in tables.relations
            if row.subject in ids and (row.object is None or row.object in ids)
        ),
        cooccurrences=tuple(
            pair for pair in tables.cooccurrences if pair.source in ids and pair.target in ids
        ),
    )


def _with_fewer_ties(tables: Tables) -> Tables:
    """All statements, and as many of the strongest pairs as a page holds."""
    room = max(TIES, TIES_EACH * len(tables.entities)) - len(stated(tables))
    if len(tables.cooccurrences) <= room:
        return tables
    ranked = sorted(
        tables.cooccurrences, key=lambda pair: (-pair.weight, -pair.npmi, pair.source, pair.target)
    )
    kept = {(pair.source, pair.target) for pair in ranked[: max(0, room)]}
    pairs = (pair for pair in tables.cooccurrences if (pair.source, pair.target) in kept)
    return replace(tables, cooccurrences=tuple(pairs))


def _within(tables: Tables, since: str, until: str) -> Tables:
    # An upper bound of YYYY or YYYY-MM takes in all that begins with it; undated is out.
    inside = {
        article.id
        for article in tables.articles
        if article.published
        and article.published >= since[: len(article.published)]
        and article.published[: len(until)] <= until
    }
    sentences = tuple(row for row in tables.sentences if row.evidence.article in inside)
    kept = {row.id for row in sentences}
    proofs = tables.proofs()
    pairs = []
    for pair in tables.cooccurrences:
        evidence = tuple(item for item in proofs(pair) if item.article in inside)
        if evidence:
            held = tuple(id_ for id_ in pair.sentences if id_ in kept)
            pairs.append(replace(pair, evidence=evidence[:QUOTED], sentences=held))
    mentions = tuple(row for row in tables.mentions if row.mention.article in inside)
    narrowed = replace(
        tables,
        articles=tuple(article for article in tables.articles if article.id in inside),
        sentences=sentences,
        mentions=mentions,
        relations=tuple(row for row in tables.relations if row.article in inside),
        cooccurrences=tuple(pairs),
    )
    return keep(narrowed, {row.entity for row in mentions})


def _around(tables: Tables, name: str, hops: int) -> set[str]:
    neighbours: dict[str, set[str]] = defaultdict(set)
    for link in links_of(tables):
        neighbours[link.source].add(link.target)
        neighbours[link.target].add(link.source)
    reached = _named(tables, name)
    edge = set(reached)
    for _ in range(hops):
        edge = {other for id_ in edge for other in neighbours[id_]} - reached
        reached |= edge
    return reached


def _named(tables: Tables, name: str) -> set[str]:
    key = match_key(name)
    found = {
        entity.id
        for entity in tables.entities
        if name == entity.id or key in map(match_key, (entity.name, *entity.aliases))
    }
    if found:
        return found
    near = sorted(entity.name for entity in tables.entities if key in match_key(entity.name))
    hint = f"; did you mean {'、'.join(near[:5])}?" if near else "; 'kg stats' lists the main names"
    raise QueryError(f"'{name}' is no name in this build{hint}")


def _strongest(tables: Tables, top: int) -> set[str]:
    strength = total_strengths(tables)
    ranked = sorted(
        tables.entities,
        key=lambda entity: (-strength.get(entity.id, 0), -entity.mentions, entity.id),
    )
    return {entity.id for entity in ranked[:top]}
