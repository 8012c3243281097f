"""Where the store of a build comes from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.config import ExportOptions
from kg.errors import BuildError
from kg.export.jsonl import write_tables
from kg.export.rdf import write_store_of
from kg.query import build_options, build_store
from tests.rdf_world import make_world

PEOPLE = "SELECT * { ?x a <https://schema.org/Person> }"


def test_a_build_without_a_store_is_loaded_from_its_tables(tmp_path: Path) -> None:
    write_tables(make_world(), tmp_path)
    assert len(list(build_store(tmp_path).query(PEOPLE))) == 2  # type: ignore[arg-type]


def test_the_store_of_the_same_build_is_opened(tmp_path: Path) -> None:
    write_tables(make_world(), tmp_path)
    write_store_of(make_world(), tmp_path / "store")
    with pytest.raises(RuntimeError):
        build_store(tmp_path).clear()


def test_the_store_of_another_build_is_passed_over(tmp_path: Path) -> None:
    world = make_world()
    write_store_of(world, tmp_path / "store")
    fewer = replace(world, entities=(), relations=(), mentions=(), cooccurrences=())
    write_tables(replace(fewer, manifest={"version": "2"}), tmp_path)
    assert list(build_store(tmp_path).query(PEOPLE)) == []  # type: ignore[arg-type]


def test_the_base_is_that_of_the_build(tmp_path: Path) -> None:
    manifest = {"options": {"export": {"base": "https://news.example/", "lang": "zh"}}}
    write_tables(replace(make_world(), manifest=manifest), tmp_path)
    assert build_options(tmp_path) == ExportOptions(base="https://news.example/")


def test_a_build_with_owl_time_is_asked_with_it(tmp_path: Path) -> None:
    manifest = {"options": {"export": {"owl_time": True}}}
    write_tables(replace(make_world(), manifest=manifest), tmp_path)
    assert build_options(tmp_path) == ExportOptions(owl_time=True)
    assert build_store(tmp_path).query(
        "ASK { ?x <http://www.w3.org/ns/org#memberDuring> ?interval }"
    )


def test_a_folder_without_a_build_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="kg build"):
        build_store(tmp_path)
