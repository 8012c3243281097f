"""Nothing is ever half-written."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import BuildError
from kg.export.staging import staged_file, staged_folder


def test_files_appear_when_the_block_ends(tmp_path: Path) -> None:
    with staged_folder(tmp_path / "out", last="last") as stage:
        (stage / "a").write_text("1")
        assert not (tmp_path / "out" / "a").exists()
    assert (tmp_path / "out" / "a").read_text() == "1"


def test_a_failed_block_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    with pytest.raises(ValueError), staged_folder(tmp_path, last="last") as stage:
        (stage / "a").write_text("new")
        raise ValueError
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_text() == "old"


def test_files_of_the_user_survive(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with staged_folder(tmp_path, last="last") as stage:
        (stage / "a").write_text("1")
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_files_that_no_longer_belong_are_removed(tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").write_text("old")
    with staged_folder(tmp_path, last="last", gone=["graph.ttl", "never.there"]) as stage:
        (stage / "a").write_text("1")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_an_unwritable_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BuildError, match="file"), staged_folder(tmp_path / "file", last="last"):
        pass


def test_a_file_is_replaced_only_when_complete(tmp_path: Path) -> None:
    target = tmp_path / "graph.ttl"
    target.write_text("old")
    with pytest.raises(ValueError), staged_file(target) as path:
        path.write_text("new")
        raise ValueError
    assert target.read_text() == "old"
    with staged_file(target) as path:
        path.write_text("new")
    assert target.read_text() == "new"
