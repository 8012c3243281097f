"""Who is this."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.cli.report import Quote
from kg.cli.show import profile_report
from kg.export.jsonl import write_tables
from kg.graph.profile import profile
from kg.model.entity import Entity
from kg.model.tables import ResolvedMention, Tables
from tests.cli.program import Program
from tests.factory import make_article, make_entity, make_mention


def test_posts_ties_and_sentences_are_shown(kg: Program, folder: Path) -> None:
    out = kg("show", "霍高原", "-g", str(folder)).out
    assert out.startswith("霍高原  person\n")
    for part in ("holds post at", "董事长", "山东省港口集团", "2023-11-15", "霍高原来到青岛。"):
        assert part in out


@pytest.mark.parametrize("name", ["山港", "山東省港口集團"])
def test_any_name_in_either_script_finds_it(kg: Program, folder: Path, name: str) -> None:
    assert kg("show", name, "-g", str(folder)).out.startswith("山东省港口集团  organization")


def test_an_unknown_name_gets_the_nearest(kg: Program, folder: Path) -> None:
    result = kg("show", "霍高源", "-g", str(folder))
    assert (result.status, "did you mean 霍高原?" in result.err) == (1, True)


def test_labels_speak_chinese(kg: Program, folder: Path) -> None:
    out = kg("show", "霍高原", "-g", str(folder), "--lang", "zh").out
    assert out.startswith("霍高原  人物\n")
    assert "任职" in out


def test_why_gives_rule_confidence_and_place_in_the_file(kg: Program, folder: Path) -> None:
    out = kg("show", "霍高原", "-g", str(folder), "--why").out
    assert "page.txt:0-18 · test, 0.90" in out


def test_why_says_from_where_a_name_was_known() -> None:
    known = make_article("霍高原来到青岛。", id="known.txt#1", doc="known.txt")
    missed = make_article("霍高原说。", id="missed.txt#1", doc="missed.txt")
    person = make_entity("person", "霍高原")
    mentions = (
        make_mention(known, "霍高原", "person"),
        make_mention(missed, "霍高原", "person", rule="person.corpus", confidence=0.95),
    )
    tables = Tables(
        articles=(known, missed),
        entities=(person,),
        mentions=tuple(ResolvedMention(person.id, item) for item in mentions),
    )
    quotes = profile_report(profile(tables, person), "en", why=True).blocks[-2:]
    assert [quote.note for quote in quotes if isinstance(quote, Quote)] == [
        "test, 0.90",
        "person.corpus, 0.95; name known from known.txt#1",
    ]


def test_json_can_be_read_by_a_program(kg: Program, folder: Path) -> None:
    data = json.loads(kg("show", "霍高原", "-g", str(folder), "--format", "json").out)
    assert data["entity"]["name"] == "霍高原"
    assert data["facts"][0]["other"]["name"] == "山东省港口集团"


def test_no_line_ends_in_blanks(kg: Program, folder: Path) -> None:
    lines = kg("show", "霍高原", "-g", str(folder)).out.splitlines()
    assert [line for line in lines if line != line.rstrip()] == []


def test_a_type_that_does_not_fit_is_explained(kg: Program, folder: Path) -> None:
    result = kg("show", "霍高原", "--type", "place", "-g", str(folder))
    assert "is no place here but: person" in result.err


def test_namesakes_are_listed_with_what_tells_them_apart(kg: Program, tmp_path: Path) -> None:
    towns = (
        Entity("place-a", "place", "城关镇", within=("康县", "陇南市")),
        Entity("place-b", "place", "城关镇", first_seen="2024-03-01"),
        Entity("place-c", "place", "城关镇"),
    )
    write_tables(Tables(entities=towns), tmp_path)
    told = kg("show", "城关镇", "-g", str(tmp_path)).err
    assert "城关镇 (place, 2024-03-01), kg show place-b" in told
    assert "城关镇 (place), kg show place-c" in told
