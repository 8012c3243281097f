"""Scores against annotated texts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.program import Program


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """One annotated text; its only person has another name."""
    folder = tmp_path / "gold"
    folder.mkdir()
    data = {"doc": "a.txt", "entities": [{"id": "e1", "type": "person", "name": "王强"}]}
    (folder / "a.gold.json").write_text(json.dumps(data), encoding="utf-8")
    (folder / "a.txt").write_text("□记者 李涛 报道\n李涛来了。", encoding="utf-8")
    return folder


def test_figures_are_printed(kg: Program, gold: Path) -> None:
    result = kg("evaluate", "--gold", str(gold), "--tagger", "jieba")
    assert result.status == 0
    assert "tuning: 1 documents" in result.out


def test_verbose_lists_the_errors(kg: Program, gold: Path) -> None:
    result = kg("evaluate", "--gold", str(gold), "--tagger", "jieba", "--verbose")
    assert "person: not found (1)" in result.out


def test_what_no_rule_reads_can_be_left_out(kg: Program, tmp_path: Path) -> None:
    folder = tmp_path / "gold"
    folder.mkdir()
    names = {"e1": ("organization", "海明储能有限公司"), "e2": ("place", "玉泉县")}
    data = {
        "doc": "a.txt",
        "entities": [
            {"id": id_, "type": kind, "name": name} for id_, (kind, name) in names.items()
        ],
    }
    (folder / "a.gold.json").write_text(json.dumps(data), encoding="utf-8")
    text = "海明储能有限公司砸下5亿元，把玉泉县储能电池生产基地项目做成了样板。"
    (folder / "a.txt").write_text(text, encoding="utf-8")
    arguments = ("evaluate", "--gold", str(folder), "--verbose", "--accept-regression")
    assert "likely" in kg(*arguments).out
    assert "likely" not in kg(*arguments, "--rules-only").out


def test_figures_of_the_rules_alone_have_no_floors(kg: Program, gold: Path) -> None:
    floors = gold.parent / "floors.toml"
    floors.write_text('[tuning]\n"entities.person" = 0.9\n', encoding="utf-8")
    arguments = ("evaluate", "--gold", str(gold), "--tagger", "jieba", "--rules-only")
    assert kg(*arguments).status == 0


@pytest.mark.parametrize("other", [["--pin"], ["--graph", "outputs"]])
def test_the_rules_alone_are_a_build_of_their_own(
    kg: Program, gold: Path, other: list[str]
) -> None:
    refused = kg("evaluate", "--gold", str(gold), "--rules-only", *other)
    assert refused.status == 2
    assert "--rules-only" in refused.err


def test_a_figure_below_its_floor_fails_unless_accepted(kg: Program, gold: Path) -> None:
    (gold.parent / "floors.toml").write_text(
        '[tuning]\n"entities.person" = 0.9\n', encoding="utf-8"
    )
    arguments = ("evaluate", "--gold", str(gold), "--tagger", "jieba")
    failed = kg(*arguments)
    assert failed.status == 1
    assert "entities.person" in failed.err
    assert kg(*arguments, "--accept-regression").status == 0


def test_pinning_makes_the_present_figures_the_floors(kg: Program, gold: Path) -> None:
    arguments = ("evaluate", "--gold", str(gold), "--tagger", "jieba")
    assert kg(*arguments, "--pin").status == 0
    assert (gold.parent / "floors.toml").exists()
    assert kg(*arguments).status == 0


def test_span_sets_compare_with_the_plain_tagger(kg: Program, tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    entity = {"start": 0, "end": 2, "type": "person"}
    path.write_text(json.dumps({"id": "1", "text": "李涛来了。", "entities": [entity]}), "utf-8")
    result = kg("evaluate", "--spans", str(path), "--tagger", "jieba")
    assert "plain tagger" in result.out
