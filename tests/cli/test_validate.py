"""``kg validate``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from typer.testing import CliRunner

from kg.cli.main import app
from kg.config import ExportOptions
from kg.export.jsonl import write_tables
from kg.export.rdf import write_rdf
from tests.rdf_world import make_world


def test_a_sound_build_conforms(tmp_path: Path) -> None:
    write_tables(make_world(), tmp_path)
    write_rdf(make_world(), tmp_path / "graph.ttl", "turtle", ExportOptions())
    result = CliRunner().invoke(app, ["validate", "-g", str(tmp_path)])
    assert (result.exit_code, result.stdout) == (0, "conforms: 11 entities, 16 relations\n")


def test_findings_are_printed_and_the_exit_status_is_1(tmp_path: Path) -> None:
    world = make_world()
    wrong = tuple(replace(item, adcode=item.adcode and "12") for item in world.entities)
    write_tables(replace(world, entities=wrong), tmp_path)
    result = CliRunner().invoke(app, ["validate", "--graph", str(tmp_path)])
    assert result.exit_code == 1
    assert "six digits" in result.stdout
    assert "does not conform" in result.stderr
