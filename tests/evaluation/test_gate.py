"""The annotated set as the gate sees it, and the gate itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg import api
from kg.errors import InputError
from kg.evaluation.gate import check_floors, pin_floors, read_annotated_set, score_parts
from kg.evaluation.report import render_regressions
from kg.model.tables import Tables

ROOT = Path(__file__).parents[2]


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """Two annotated texts, one of them held out."""
    folder = tmp_path / "set" / "gold"
    folder.mkdir(parents=True)
    (tmp_path / "set" / "texts").mkdir()
    for name in ("a", "b"):
        entity = {"id": "e1", "type": "person", "name": "李明"}
        data = {"doc": f"{name}.txt", "entities": [entity]}
        (folder / f"{name}.gold.json").write_text(json.dumps(data), encoding="utf-8")
        (tmp_path / "set" / "texts" / f"{name}.txt").write_text("李明来了。", encoding="utf-8")
    (tmp_path / "set" / "manifest.toml").write_text(
        '[[text]]\ndoc = "b.txt"\nheld_out = true\n', encoding="utf-8"
    )
    return folder


def test_texts_held_out_are_a_part_of_their_own(gold: Path) -> None:
    annotated = read_annotated_set(gold)
    assert {name: [item.doc for item in part] for name, part in annotated.parts.items()} == {
        "tuning": ["a.txt"],
        "held_out": ["b.txt"],
    }
    assert [path.name for path in annotated.texts] == ["a.txt", "b.txt"]


def test_an_annotated_text_that_is_missing_is_named(gold: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"a\.txt"):
        read_annotated_set(gold, [tmp_path])


def test_pinned_floors_hold_for_the_same_build_and_not_for_a_worse_one(gold: Path) -> None:
    annotated = read_annotated_set(gold)
    tables = api.build(annotated.texts, tagger="jieba").tables
    pin_floors(annotated, score_parts(annotated, tables))
    assert check_floors(annotated, score_parts(annotated, tables)) == []
    below = check_floors(annotated, score_parts(annotated, Tables()))
    assert any("entities.person" in line for line in render_regressions(below))


@pytest.mark.slow
def test_the_program_stays_above_its_pinned_floors() -> None:
    annotated = read_annotated_set(ROOT / "evaluation" / "gold")
    scores = score_parts(annotated, api.build(annotated.texts).tables)
    assert list(render_regressions(check_floors(annotated, scores))) == []
