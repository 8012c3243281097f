"""Numbers about a build."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.program import Program


def test_counts_and_rankings_are_shown(kg: Program, folder: Path) -> None:
    out = kg("stats", "-g", str(folder)).out
    for part in ("people", "organizations", "company 1", "2023-11-15", "most central"):
        assert part in out


def test_json_has_the_measures_of_every_entity(kg: Program, folder: Path) -> None:
    data = json.loads(kg("stats", "-f", "json", "-g", str(folder)).out)
    assert data["entities"] == {"organization": 1, "person": 1}
    assert {values["degree"] for values in data["metrics"].values()} == {1}
