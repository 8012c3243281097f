from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import ConfigError
from kg.resolution.corrections import append_correction, read_corrections


def written(tmp_path: Path, text: str) -> str:
    path = tmp_path / "corrections.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_no_file_means_no_corrections() -> None:
    assert read_corrections(None) == ()


def test_a_decision_keeps_its_place_for_messages(tmp_path: Path) -> None:
    path = written(tmp_path, '[[drop]]\nname = "甲"\n[[drop]]\nname = "乙"\n')
    assert read_corrections(path)[1].where.endswith("[[drop]] 2")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[[fuse]]\nname = "甲"', "unknown table 'fuse'"),
        ('[[drop]]\nnmae = "甲"', "unknown key 'nmae'"),
        ('[[rename]]\nname = "甲"', "'to' is missing"),
        ('[[merge]]\nnames = ["甲"]', "two names or more"),
        ('[[retype]]\nname = "甲"\nto = "thing"', "type 'thing' is not one of"),
        ('[[split]]\nname = "甲"', "say what to split off"),
        ('[drop]\nname = "甲"', "double brackets"),
        ("names = [", "is not TOML"),
        ('[[add]]\nname = "甲"\ntype = "place"\nsubtype = "bank"', "subtype 'bank'"),
    ],
)
def test_a_wrong_file_is_refused_with_what_is_wrong(
    tmp_path: Path, text: str, message: str
) -> None:
    with pytest.raises(ConfigError, match=message.replace("[", r"\[")):
        read_corrections(written(tmp_path, text))


def test_appending_keeps_what_the_user_wrote(tmp_path: Path) -> None:
    path = tmp_path / "corrections.toml"
    path.write_text("# mine\n", encoding="utf-8")
    assert append_correction(path, "merge", {"names": ["甲集团", "甲“公司”"], "type": None})
    assert path.read_text(encoding="utf-8").startswith("# mine\n")
    assert read_corrections(str(path))[0].names == ("甲集团", "甲“公司”")


def test_the_same_decision_is_written_once(tmp_path: Path) -> None:
    path = tmp_path / "corrections.toml"
    assert append_correction(path, "drop", {"name": "甲"})
    assert not append_correction(path, "drop", {"name": "甲"})


def test_a_decision_that_is_not_valid_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "corrections.toml"
    with pytest.raises(ConfigError):
        append_correction(path, "retype", {"name": "甲", "to": "thing"})
    assert not path.exists()
