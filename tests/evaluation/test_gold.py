"""Reading annotations."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.evaluation.gold import read_gold, read_held_out

ENTITY = {"id": "e1", "type": "person", "name": "李 明", "aliases": ["“老李”"], "optional": False}


def test_names_are_compared_without_space_and_quotes(tmp_path: Path) -> None:
    data = {"doc": "a.txt", "entities": [ENTITY]}
    (tmp_path / "a.gold.json").write_text(json.dumps(data), encoding="utf-8")
    (document,) = read_gold(tmp_path)
    assert document.entities[0].names == {"李明", "老李"}


def test_a_folder_without_annotations_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"--gold"):
        read_gold(tmp_path)


@pytest.mark.parametrize("text", ["{", "[]", '{"doc": "a.txt"}'])
def test_a_file_that_is_no_annotation_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.gold.json").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"a\.gold\.json"):
        read_gold(tmp_path)


def test_the_manifest_says_what_is_held_out(tmp_path: Path) -> None:
    path = tmp_path / "manifest.toml"
    path.write_text(
        '[[text]]\ndoc = "a.txt"\nheld_out = true\n[[text]]\ndoc = "b.txt"\nheld_out = false\n',
        encoding="utf-8",
    )
    assert read_held_out(path) == {"a.txt"}
    assert read_held_out(tmp_path / "none.toml") == frozenset()


def test_a_manifest_of_another_shape_is_named(tmp_path: Path) -> None:
    path = tmp_path / "manifest.toml"
    path.write_text("[[text]]\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"manifest\.toml"):
        read_held_out(path)
