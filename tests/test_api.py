"""The public interface."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import kg
from kg.api import Knowledge
from kg.config import Options
from kg.errors import ConfigError, QueryError
from kg.export.jsonl import read_tables
from tests.factory import make_tables


@pytest.fixture
def knowledge() -> Knowledge:
    return Knowledge(make_tables())


def test_build_finds_what_a_file_names(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("　　山东省港口集团董事长霍高原来到青岛。\n", encoding="utf-8")
    knowledge = kg.build([path], tagger="jieba", published="2023-11-15")
    assert {entity.name for entity in knowledge.tables.entities} >= {"山东省港口集团", "青岛"}
    assert knowledge.tables.articles[0].published == "2023-11-15"


def test_what_is_saved_can_be_loaded(knowledge: Knowledge, tmp_path: Path) -> None:
    knowledge.save(tmp_path)
    loaded = kg.load(tmp_path)
    assert loaded.tables == knowledge.tables.ordered()
    assert set(loaded.graph) == set(knowledge.graph)


def test_a_loaded_build_keeps_its_options(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("霍高原来到青岛。\n", encoding="utf-8")
    kg.build([path], tagger="jieba", base="https://example.org/").save(tmp_path / "out")
    assert kg.load(tmp_path / "out").options.export.base == "https://example.org/"


def test_the_rdf_graph_answers_rdflib(knowledge: Knowledge) -> None:
    assert knowledge.rdf.query('ASK { ?s ?p ?o FILTER(STR(?o) = "霍高原") }').askAnswer


def test_sparql_gives_rows_of_text(knowledge: Knowledge) -> None:
    rows = knowledge.sparql("SELECT ?title WHERE { ?post org:role/skos:prefLabel ?title }")
    assert [row["title"] for row in rows] == ["董事长"]


def test_a_wrong_query_is_explained(knowledge: Knowledge) -> None:
    with pytest.raises(QueryError):
        knowledge.sparql("SELECT WHERE")


def test_an_unknown_option_is_refused() -> None:
    with pytest.raises(ConfigError):
        kg.build([], taggers="lac")


def test_a_path_leads_from_one_entity_to_the_other(knowledge: Knowledge) -> None:
    person, company = knowledge.find("霍高原")[0], knowledge.find("山港")[0]
    assert [step.target for step in knowledge.path(person, company)] == [company.id]


def test_saving_keeps_every_table(knowledge: Knowledge, tmp_path: Path) -> None:
    knowledge.save(tmp_path, ["gexf"])
    assert read_tables(tmp_path) == knowledge.tables.ordered()
    assert (tmp_path / "graph.gexf").exists()


def test_importing_the_package_loads_no_library() -> None:
    code = "import kg, sys; print([n for n in ('networkx', 'rdflib', 'numpy') if n in sys.modules])"
    result = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parent.parent,
    )
    assert result.stdout == "[]\n"


def test_default_options_are_those_of_the_records(knowledge: Knowledge) -> None:
    assert knowledge.options == Options()
