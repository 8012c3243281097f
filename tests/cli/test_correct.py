from __future__ import annotations

from pathlib import Path

from kg.resolution.corrections import read_corrections
from tests.cli.program import Program


def test_each_decision_is_written_to_the_file(kg: Program, tmp_path: Path) -> None:
    file = str(tmp_path / "c.toml")
    calls = [
        ("merge", "甲集团", "甲公司"),
        ("split", "甲集团", "--alias", "甲"),
        ("rename", "甲集团", "甲控股集团"),
        ("retype", "甲湾", "place"),
        ("drop", "各镇街"),
        ("add", "甲湾", "place", "--alias", "甲海"),
        ("never-merge", "甲集团", "乙集团"),
    ]
    for call in calls:
        assert kg("correct", *call, "--file", file).status == 0
    kinds = [item.kind for item in read_corrections(file)]
    assert kinds == ["split", "merge", "rename", "retype", "drop", "add", "never_merge"]


def test_a_type_that_does_not_exist_is_wrong_use(kg: Program, tmp_path: Path) -> None:
    result = kg("correct", "retype", "甲", "thing", "--file", str(tmp_path / "c.toml"))
    assert result.status == 2
    assert "person, organization" in result.err


def test_a_decision_made_before_is_not_repeated(kg: Program, tmp_path: Path) -> None:
    file = str(tmp_path / "c.toml")
    kg("correct", "drop", "甲", "--file", file)
    assert "already" in kg("correct", "drop", "甲", "--file", file).err
