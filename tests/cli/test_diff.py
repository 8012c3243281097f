"""What changed from one build to the next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kg.export.jsonl import write_tables
from tests.cli.program import Program
from tests.factory import make_entity, make_tables


def test_two_equal_builds_do_not_differ(kg: Program, folder: Path) -> None:
    assert "no difference" in kg("diff", str(folder), str(folder)).out


def test_new_entities_and_lost_statements_are_listed(
    kg: Program, folder: Path, tmp_path: Path
) -> None:
    tables = make_tables()
    added = make_entity("place", "青岛", mentions=1)
    later = replace(tables, entities=(*tables.entities, added), relations=())
    (tmp_path / "later").mkdir()
    write_tables(later, tmp_path / "later")
    out = kg("diff", str(folder), str(tmp_path / "later")).out
    assert "+  青岛" in out
    assert "−  霍高原" in out
