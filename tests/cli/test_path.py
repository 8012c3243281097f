"""How two entities hang together."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.program import Program


def test_each_step_has_its_statement_and_sentence(kg: Program, folder: Path) -> None:
    out = kg("path", "霍高原", "山港", "-g", str(folder)).out
    assert out.startswith("霍高原 → 山东省港口集团  1 steps\n")
    assert "霍高原 holds post at 山东省港口集团 (董事长)" in out
    assert "山东省港口集团董事长霍高原来到青岛。" in out


def test_an_alias_is_explained_on_standard_error(kg: Program, folder: Path) -> None:
    assert "山港 is taken for 山东省港口集团" in kg("path", "霍高原", "山港", "-g", str(folder)).err


def test_why_shows_every_edge(kg: Program, folder: Path) -> None:
    out = kg("path", "霍高原", "山港", "--why", "-g", str(folder)).out
    assert "named together with" in out


def test_json_holds_the_edges(kg: Program, folder: Path) -> None:
    out = kg("path", "霍高原", "山港", "-f", "json", "-g", str(folder)).out
    edges = json.loads(out)["steps"][0]["edges"]
    assert [edge["predicate"] for edge in edges] == ["position", "cooccurs"]
