"""FollowTheMoney entities."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kg.config import ExportOptions
from kg.export.ftm import FTM
from kg.export.rows import read_lines
from kg.model.tables import Tables
from tests.factory import make_tables


def lines(tables: Tables, tmp_path: Path) -> dict[str, dict[str, list[str]]]:
    path = tmp_path / "graph.ftm.json"
    FTM.write(tables, path, ExportOptions())
    return {row["schema"]: row["properties"] for row in read_lines(path)}


def test_types_and_subtypes_become_schemata(tmp_path: Path) -> None:
    found = lines(make_tables(), tmp_path)
    assert set(found) == {"Company", "Person", "Article", "Employment"}
    assert found["Company"]["alias"] == ["山港"]


def test_a_post_is_an_employment_with_its_proof(tmp_path: Path) -> None:
    link = lines(make_tables(), tmp_path)["Employment"]
    assert link["role"] == ["董事长"]
    assert link["summary"] == ["山东省港口集团董事长霍高原来到青岛。"]
    assert link["proof"][0].startswith("article-")


def test_a_date_that_is_no_plain_date_is_left_out(tmp_path: Path) -> None:
    tables = make_tables()
    fuzzy = tuple(replace(row, date="2023-11/2023-12") for row in tables.relations)
    plain = tuple(replace(row, date="2023-11") for row in tables.relations)
    assert "date" not in lines(replace(tables, relations=fuzzy), tmp_path)["Employment"]
    found = lines(replace(tables, relations=plain), tmp_path)["Employment"]
    assert found["date"] == ["2023-11"]
