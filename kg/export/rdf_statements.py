"""Relations and co-occurrences: a direct triple, and a resource that carries the evidence.

All sentences that say the same (subject, predicate, object, title, role, status and,
except for posts, date) share one ``rdf:Statement``.  What is planned or negated is no
fact: it gets the statement with its ``kg:status``, and no direct triple.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kg.export import rdf_terms as t
from kg.export.rdf_sources import Quad, Sources
from kg.export.rdf_terms import TYPE, Names, term
from kg.export.rdf_time import held
from kg.export.rdf_types import COOCCURS, POST, Property, property_of
from kg.model.entity import Cooccurrence, Relation
from kg.model.schema import ORGANIZATION

STATED = "stated"
Key = tuple[str, ...]


def statements(
    relations: Iterable[Relation], types: dict[str, str], sources: Sources
) -> Iterator[Quad]:
    """The typed relations; ``types`` gives the type of each entity."""
    groups: dict[Key, list[Relation]] = defaultdict(list)
    properties: dict[Key, Property] = {}
    for relation in relations:
        prop = property_of(
            relation.predicate, types[relation.subject], types.get(relation.object or "")
        )
        key = _key(relation, prop, sources)
        groups[key].append(relation)
        properties[key] = prop
    for key, group in groups.items():
        yield from _statement(key, group, properties[key], types, sources)


def _key(relation: Relation, prop: Property, sources: Sources) -> Key:
    names = sources.names
    subject = names.of(relation.subject)
    object_ = names.of(relation.object) if relation.object else sources.article(relation.article)
    if prop.inverse or (prop.symmetric and object_ < subject):
        subject, object_ = object_, subject
    date = "" if prop is POST else relation.date or ""
    title, role = relation.title or "", relation.role or ""
    return (subject, prop.name, object_, title, role, relation.status, date)


def _statement(
    key: Key, group: list[Relation], prop: Property, types: dict[str, str], sources: Sources
) -> Iterator[Quad]:
    subject, _, object_, title, role, status, date = key
    node = sources.names.make("post" if prop is POST else "statement", *key)
    yield from _reified(node, subject, prop, object_)
    yield Quad(node, term("kg:status"), t.plain(status))
    best = max(relation.confidence for relation in group)
    yield Quad(node, term("kg:confidence"), t.decimal(best, 2))
    if role:
        yield Quad(node, term("kg:role"), t.text(role))
    if date:
        yield Quad(node, term("kg:date"), t.when(date))
    for relation in group:
        graph = sources.article(relation.article)
        yield Quad(node, term("kg:rule"), t.plain(relation.rule))
        source = sources.passage(relation.evidence)
        yield Quad(node, term("prov:wasDerivedFrom"), source, graph)
        if status == STATED:
            yield from _direct(subject, prop, object_, graph)
    if prop is POST:
        seen = _dates(group, sources)
        yield from _seen(node, group, seen)
        if title:
            yield Quad(node, term("schema:roleName"), t.text(title))
        if status == STATED:
            is_body = types.get(group[0].object or "") == ORGANIZATION
            yield from _membership(node, key, is_body, sources.names)
            if sources.owl_time:
                yield from held(node, dict.fromkeys(seen[:1] + seen[-1:]), sources.names)


def _reified(node: str, subject: str, prop: Property, object_: str) -> Iterator[Quad]:
    yield Quad(node, TYPE, term("rdf:Statement"))
    yield Quad(node, term("rdf:subject"), subject)
    yield Quad(node, term("rdf:predicate"), term(prop.name))
    yield Quad(node, term("rdf:object"), object_)


def _direct(subject: str, prop: Property, object_: str, graph: str) -> Iterator[Quad]:
    yield Quad(subject, term(prop.name), object_, graph)
    if prop.symmetric:
        yield Quad(object_, term(prop.name), subject, graph)


def _dates(group: list[Relation], sources: Sources) -> list[str]:
    dates = [sources.articles[relation.article].published for relation in group]
    return sorted(date for date in dates if date)


def _seen(node: str, group: list[Relation], seen: list[str]) -> Iterator[Quad]:
    if seen:
        yield Quad(node, term("kg:firstSeen"), t.when(seen[0]))
        yield Quad(node, term("kg:lastSeen"), t.when(seen[-1]))
    for date in sorted({relation.date for relation in group if relation.date}):
        yield Quad(node, term("kg:date"), t.when(date))


def _membership(node: str, key: Key, is_body: bool, names: Names) -> Iterator[Quad]:
    person, _, body, title, role, *_ = key
    yield Quad(node, TYPE, term("org:Membership"))
    yield Quad(node, term("org:member"), person)
    yield Quad(node, term("org:organization" if is_body else "kg:jurisdiction"), body)
    label = role or title
    if label:
        concept = names.make("role", label)
        yield Quad(node, term("org:role"), concept)
        yield Quad(concept, TYPE, term("org:Role"))
        yield Quad(concept, TYPE, term("skos:Concept"))
        yield Quad(concept, term("skos:prefLabel"), t.text(label))


def cooccurrences(pairs: Iterable[Cooccurrence], sources: Sources) -> Iterator[Quad]:
    """Entities named together, both directions for property paths, with their weight."""
    for pair in pairs:
        source, target = sources.names.of(pair.source), sources.names.of(pair.target)
        node = sources.names.make("link", pair.source, pair.target)
        yield from _reified(node, source, COOCCURS, target)
        yield Quad(node, TYPE, term("kg:CoOccurrence"))
        yield Quad(node, term("kg:weight"), t.integer(pair.weight))
        yield Quad(node, term("kg:articleCount"), t.integer(pair.articles))
        yield Quad(node, term("kg:npmi"), t.decimal(pair.npmi, 4))
        yield Quad(node, term("kg:logLikelihood"), t.decimal(pair.llr, 4))
        yield Quad(node, term("kg:significant"), t.boolean(pair.significant))
        yield Quad(node, term("kg:backbone"), t.boolean(pair.backbone))
        for quote in pair.evidence:
            graph = sources.article(quote.article)
            yield Quad(node, term("prov:wasDerivedFrom"), sources.passage(quote), graph)
            yield from _direct(source, COOCCURS, target, graph)
