"""Validation: a sound build conforms, and planted violations are each reported."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.config import ExportOptions
from kg.export.rdf import render
from kg.export.rdf_model import quads
from kg.export.rdf_terms import NAMESPACES
from kg.export.rdf_writers import triple_lines
from kg.query.validation import count_findings, file_findings, validate, validate_triples
from tests.rdf_world import first, iri, make_world

BASE = ExportOptions().base
SUN = f"<{iri('person', '孙永红')}>"
TRADER = f"<{iri('organization', '山港托克国际贸易（山东）有限公司')}>"
ZONE = f"<{iri('place', '青岛西海岸新区')}>"
XSD = NAMESPACES["xsd"]


def n(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"<{NAMESPACES[prefix]}{local}>"


LINES = triple_lines(quads(make_world(), ExportOptions(mentions=True)))


def one(predicate: str, contains: str = "") -> str:
    """The first line with a predicate."""
    return next(line for line in LINES if f" {n(predicate)} " in line and contains in line)


def subject_of(line: str) -> str:
    return line.split(" ", 1)[0]


LINK = subject_of(one("kg:weight"))
POST = subject_of(one("org:member"))
VISIT = subject_of(one("kg:status", '"stated"'))
PASSAGE = subject_of(one("rdf:type", n("kg:Passage")))
POSITION = subject_of(one("oa:start"))
MONEY = subject_of(one("schema:currency"))

# what goes, what comes instead, and what the report must say
PLANTED: dict[str, tuple[list[str], list[str], str]] = {
    "an entity without a name": ([one("skos:prefLabel", f"{SUN} ")], [], "exactly one name"),
    "an entity with two names": (
        [],
        [f'{SUN} {n("skos:prefLabel")} "孙红"@zh-hans .'],
        "exactly one name",
    ),
    "a name without language": (
        [one("skos:prefLabel", f"{SUN} ")],
        [f'{SUN} {n("skos:prefLabel")} "孙永红" .'],
        "exactly one name",
    ),
    "an alias that is the name": (
        [],
        [f'{SUN} {n("skos:altLabel")} "孙永红"@zh-hans .'],
        "is not the name itself",
    ),
    "a negative count of mentions": (
        [one("kg:mentionCount", f"{SUN} ")],
        [f'{SUN} {n("kg:mentionCount")} "-1"^^<{XSD}integer> .'],
        "counts its mentions",
    ),
    "a date that is text": (
        [one("kg:firstSeen", f"{SUN} ")],
        [f'{SUN} {n("kg:firstSeen")} "去年" .'],
        "one date, month or year",
    ),
    "a division code of five digits": (
        [one("skos:notation")],
        [f'{ZONE} {n("skos:notation")} "37021"^^{n("kg:gb2260")} .'],
        "six digits",
    ),
    "a statement without evidence": (
        [line for line in LINES if line.startswith(f"{VISIT} {n('prov:wasDerivedFrom')}")],
        [],
        "rests on at least one passage",
    ),
    "a statement without object": ([one("rdf:object", f"{VISIT} ")], [], "has one object"),
    "a status that does not exist": (
        [one("kg:status", f"{VISIT} ")],
        [f'{VISIT} {n("kg:status")} "guessed" .'],
        "stated, planned or negated",
    ),
    "a confidence above 1": (
        [one("kg:confidence", f"{VISIT} ")],
        [f'{VISIT} {n("kg:confidence")} "1.5"^^<{XSD}decimal> .'],
        "from 0 to 1",
    ),
    "a relation without a rule": ([one("kg:rule", f"{VISIT} ")], [], "names the rule"),
    "a post held by an organization": (
        [],
        [f"{POST} {n('org:member')} {TRADER} ."],
        "one holder, a person",
    ),
    "a post at nothing": (
        [line for line in LINES if line.startswith(f"{POST} {n('org:organization')}")],
        [],
        "at one organization or in one place",
    ),
    "a weight of nought": (
        [one("kg:weight", f"{LINK} ")],
        [f'{LINK} {n("kg:weight")} "0"^^<{XSD}integer> .'],
        "whole number from 1",
    ),
    "an NPMI of two": (
        [one("kg:npmi", f"{LINK} ")],
        [f'{LINK} {n("kg:npmi")} "2"^^<{XSD}decimal> .'],
        "from -1 to 1",
    ),
    "an article without a file": ([one("dcterms:source")], [], "stands in one file"),
    "a passage without an article": ([one("oa:hasSource", f"{PASSAGE} ")], [], "of one article"),
    "a passage without a quotation": (
        [
            line
            for line in LINES
            if line.startswith(f"{PASSAGE} {n('oa:hasSelector')}") and ".q>" in line
        ],
        [],
        "a position selector and a quote selector",
    ),
    "a span that ends before it starts": (
        [one("oa:end", f"{POSITION} ")],
        [f'{POSITION} {n("oa:end")} "0"^^<{XSD}integer> .'],
        "before its end",
    ),
    "an amount without currency": ([one("schema:currency", f"{MONEY} ")], [], "one currency"),
    "an amount that is a word": (
        [one("schema:value", f"{MONEY} ")],
        [f'{MONEY} {n("schema:value")} "五十亿" .'],
        "one value, a decimal",
    ),
    "a mention of nothing": ([one("oa:hasBody")], [], "of one entity"),
    "a merge without reason": (
        [line for line in LINES if f' {n("kg:rule")} "short form"' in line],
        [],
        "rule that made it",
    ),
    "a blank node": ([], [f"_:x {n('kg:visited')} {SUN} ."], "a name of its own"),
    "a link in one direction": (
        [f"{TRADER} {n('kg:coOccursWith')} {SUN} ."],
        [],
        "in both directions",
    ),
    "a stated relation without its triple": (
        [one("kg:visited", f"{SUN} ")],
        [],
        "as a direct triple as well",
    ),
    "a plan that stands as a fact": (
        [],
        [f"<{iri('project', '托克储运基地项目')}> {n('schema:location')} {ZONE} ."],
        "planned or negated does not stand",
    ),
    "a fact without a statement": ([], [f"{SUN} {n('kg:signed')} {TRADER} ."], "has a statement"),
    "a weight below its evidence": (
        [one("kg:weight", '"3"')],
        [f'{subject_of(one("kg:weight", chr(34) + "3"))} {n("kg:weight")} "1"^^<{XSD}integer> .'],
        "at least as much as it quotes",
    ),
    "last seen before first": (
        [one("kg:lastSeen", f"{SUN} ")],
        [f'{SUN} {n("kg:lastSeen")} "2020-01-01"^^<{XSD}date> .'],
        "not after last seen",
    ),
    "a quotation longer than its span": (
        [one("oa:exact", f"{POSITION[:-3]}.q> ")],
        [f'{POSITION[:-3]}.q> {n("oa:exact")} "x" .'],
        "as long as its span",
    ),
    "an entity without a sentence": (
        [line for line in LINES if f" {n('schema:mentions')} {SUN} ." in line],
        [],
        "leads to a sentence",
    ),
    "a pointer to nothing": (
        [],
        [f"{POST} {n('rdf:object')} <{BASE}organization-none> ."],
        "is described",
    ),
    "a person that is a place": (
        [],
        [f"{SUN} {n('rdf:type')} {n('schema:Place')} ."],
        "of one kind",
    ),
}


def test_a_sound_build_conforms() -> None:
    assert validate(make_world()) == []


def test_a_build_with_owl_time_conforms() -> None:
    assert list(validate_triples(TIMED, BASE)) == []


TIMED = triple_lines(quads(make_world(), ExportOptions(owl_time=True)))


@pytest.mark.parametrize(
    ("predicate", "message"),
    [("time:inside", "an instant at its beginning"), ("time:inXSDDate", "one date, month or year")],
)
def test_a_time_that_lacks_something_is_reported(predicate: str, message: str) -> None:
    lines = [line for line in TIMED if f" {n(predicate)} " not in line]
    assert any(message in str(finding) for finding in validate_triples(lines, BASE))


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_violation_is_reported(name: str) -> None:
    gone, come, message = PLANTED[name]
    lines = sorted((set(LINES) - set(gone)) | set(come))
    assert lines != LINES
    assert any(message in str(finding) for finding in validate_triples(lines, BASE))


def test_a_count_that_its_sentences_do_not_bear_out_is_found() -> None:
    world = make_world()
    pair, *others = world.cooccurrences
    wrong = replace(world, cooccurrences=(replace(pair, sentences=pair.sentences[1:]), *others))
    (finding,) = count_findings(wrong)
    assert finding.rule == "weight" and "name both in 2 of 1" in finding.message
    assert list(count_findings(world)) == []


def test_a_quotation_that_the_text_does_not_have_is_reported() -> None:
    world = make_world()
    evidence = replace(world.relations[0].evidence, text="没有这句话。")
    wrong = replace(world, relations=(replace(world.relations[0], evidence=evidence),))
    assert any("does not read 没有这句话。" in str(finding) for finding in validate(wrong))


def test_a_mention_at_the_wrong_place_is_reported() -> None:
    world = make_world()
    row = world.mentions[0]
    moved = replace(row, mention=replace(row.mention, start=0, end=3))
    wrong = replace(world, mentions=(moved, *world.mentions[1:]))
    assert any(finding.rule == "quotation" for finding in validate(wrong))


def test_a_graph_file_that_was_changed_is_reported(tmp_path: Path) -> None:
    path, options = tmp_path / "graph.ttl", ExportOptions()
    path.write_bytes(render(make_world(), "turtle"))
    assert list(file_findings(path, make_world(), options)) == []
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"孙永红"', '"孙永江"'), encoding="utf-8")
    rules = [str(finding) for finding in file_findings(path, make_world(), options)]
    assert ["lacks" in rule for rule in rules] == [False, True]


def test_every_article_text_is_the_one_that_offsets_count_in() -> None:
    assert first.text[49:52] == "孙永红"
