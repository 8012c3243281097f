"""Entities with their names, dates, amounts and the reasons for their aliases, as triples."""

from __future__ import annotations

from collections.abc import Iterator

from kg.export import rdf_terms as t
from kg.export.rdf_sources import Quad, Sources
from kg.export.rdf_terms import TYPE, term
from kg.export.rdf_time import happened
from kg.export.rdf_types import CLASSES, SUBTYPE_CLASSES
from kg.model.entity import Entity, Merge
from kg.model.mention import Attribute

CURRENCIES = frozenset({"CNY", "USD", "EUR", "HKD", "JPY", "GBP", "KRW"})
UNIT_CODES = {"m2": "MTK", "km2": "KMK", "m": "MTR", "km": "KMT", "t": "TNE", "ha": "HAR"}


def entity(item: Entity, sources: Sources) -> Iterator[Quad]:
    """One entity, without its relations."""
    node = sources.names.of(item.id)
    for name in CLASSES[item.type] + SUBTYPE_CLASSES.get(item.subtype or "", ()):
        yield Quad(node, TYPE, term(name))
    if item.subtype:
        yield Quad(node, term("kg:subtype"), t.plain(item.subtype))
    yield Quad(node, term("skos:prefLabel"), t.text(item.name))
    for alias in item.aliases:
        if alias != item.name:
            yield Quad(node, term("skos:altLabel"), t.text(alias))
    yield from _seen(node, item)
    if item.provenance != "text":
        yield Quad(node, term("kg:provenance"), t.plain(item.provenance))
        yield Quad(node, term("prov:wasAttributedTo"), sources.names.of("agent-editor"))
    for attribute in item.attributes:
        yield from _attribute(node, item, attribute, sources)
    for merge in item.merges:
        yield from _merge(node, merge, sources)


def _seen(node: str, item: Entity) -> Iterator[Quad]:
    yield Quad(node, term("kg:mentionCount"), t.integer(item.mentions))
    if item.first_seen:
        yield Quad(node, term("kg:firstSeen"), t.when(item.first_seen))
    if item.last_seen:
        yield Quad(node, term("kg:lastSeen"), t.when(item.last_seen))
    if item.adcode:
        yield Quad(node, term("skos:notation"), t.code(item.adcode, t.GB2260))
    for name in item.within:
        yield Quad(node, term("kg:within"), t.text(name))


def editor(sources: Sources) -> Iterator[Quad]:
    """The one to whom corrections are attributed."""
    node = sources.names.of("agent-editor")
    yield Quad(node, TYPE, term("prov:Agent"))
    yield Quad(node, term("rdfs:label"), t.text("corrections of the user"))


def _attribute(node: str, item: Entity, value: Attribute, sources: Sources) -> Iterator[Quad]:
    quote = value.evidence
    key = (item.id, value.key, value.text, value.value, value.unit, quote.article, quote.start)
    amount = sources.names.make("attribute", *key)
    yield Quad(node, term("kg:attribute"), amount)
    yield Quad(amount, TYPE, term("kg:Attribute"))
    yield Quad(amount, term("kg:attributeKey"), t.plain(value.key))
    yield Quad(amount, term("kg:verbatim"), t.text(value.text))
    if value.qualifier:
        yield Quad(amount, term("kg:qualifier"), t.text(value.qualifier))
    yield Quad(amount, term("prov:wasDerivedFrom"), sources.passage(quote))
    if isinstance(value.value, str):
        yield Quad(amount, term("kg:date"), t.when(value.value))
        if item.type == "event" and value.key == "date":
            yield Quad(node, term("schema:startDate"), t.when(value.value.split("/")[0]))
            if sources.owl_time:
                yield from happened(node, value.value, sources.names)
        return
    yield Quad(amount, term("schema:value"), t.decimal(value.value))
    if value.unit in CURRENCIES:
        yield Quad(amount, TYPE, term("schema:MonetaryAmount"))
        yield Quad(amount, term("schema:currency"), t.plain(value.unit))
        return
    yield Quad(amount, TYPE, term("schema:QuantitativeValue"))
    if value.unit:
        yield Quad(amount, term("schema:unitText"), t.plain(value.unit))
    if value.unit in UNIT_CODES:
        yield Quad(amount, term("schema:unitCode"), t.plain(UNIT_CODES[value.unit]))


def _merge(node: str, merge: Merge, sources: Sources) -> Iterator[Quad]:
    reason = sources.names.make("merge", node, merge.name, merge.rule)
    yield Quad(reason, TYPE, term("kg:Merge"))
    yield Quad(reason, term("kg:into"), node)
    yield Quad(reason, term("kg:alias"), t.text(merge.name))
    yield Quad(reason, term("kg:rule"), t.plain(merge.rule))
    yield Quad(reason, term("kg:confidence"), t.decimal(merge.score, 2))
    if merge.evidence:
        yield Quad(reason, term("prov:wasDerivedFrom"), sources.passage(merge.evidence))
    if merge.rule.startswith("correction"):
        yield Quad(reason, term("prov:wasAttributedTo"), sources.names.of("agent-editor"))
