"""What went in and what came out."""

from __future__ import annotations

from dataclasses import replace

from kg.config import VERSION, EngineOptions, Options
from kg.engine.manifest import Source, manifest
from kg.model.document import Problem
from tests.factory import make_tables

SOURCES = (Source("b.txt", "22", "txt", "utf-8"), Source("a.txt", "11", "txt", "gb18030"))


def test_inputs_are_listed_by_path_with_their_digest() -> None:
    facts = manifest(make_tables(), SOURCES, (), Options())
    assert [(item["path"], item["sha256"]) for item in facts["inputs"]] == [
        ("a.txt", "11"),
        ("b.txt", "22"),
    ]


def test_version_counts_and_skipped_inputs_are_recorded() -> None:
    facts = manifest(make_tables(), (), [Problem("c.txt", "is empty")], Options())
    assert facts["version"] == VERSION
    assert facts["counts"]["relations"] == 1
    assert facts["skipped"] == ["c.txt: is empty"]


def test_how_the_stages_were_driven_leaves_no_trace() -> None:
    options = replace(Options(), engine=EngineOptions(jobs=7))
    assert manifest(make_tables(), (), (), options) == manifest(make_tables(), (), (), Options())
