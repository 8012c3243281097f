"""CSV files for Neo4j."""

from __future__ import annotations

import csv
from pathlib import Path

from kg.config import ExportOptions
from kg.export.neo4j import NEO4J
from tests.factory import make_tables


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def rows_of(folder: Path, *names: str) -> list[dict[str, str]]:
    return [row for name in names for row in rows(folder / f"{name}.csv")]


def test_every_relationship_joins_two_nodes(tmp_path: Path) -> None:
    NEO4J.write(make_tables(), tmp_path, ExportOptions())
    nodes = {row["id:ID"] for row in rows_of(tmp_path, "entities", "articles")}
    links = rows_of(tmp_path, "statements", "cooccurrences", "named_in")
    assert len(links) == 4
    assert {row[end] for row in links for end in (":START_ID", ":END_ID")} <= nodes


def test_labels_and_types_follow_the_customs_of_cypher(tmp_path: Path) -> None:
    NEO4J.write(make_tables(), tmp_path, ExportOptions())
    assert {row[":LABEL"] for row in rows(tmp_path / "entities.csv")} == {
        "Entity;Organization",
        "Entity;Person",
    }
    assert [row[":TYPE"] for row in rows(tmp_path / "statements.csv")] == ["POSITION"]
