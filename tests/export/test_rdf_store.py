"""Stores in memory and on disk."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import BuildError
from kg.export.rdf import write_store_of
from kg.export.rdf_graph import over
from kg.export.rdf_store import open_store
from tests.rdf_world import make_world


def test_a_store_on_disk_is_read_and_stays_as_it_is(tmp_path: Path) -> None:
    write_store_of(make_world(), tmp_path / "store")
    store = open_store(tmp_path / "store")
    assert len(over(store)) == len(store) > 100
    node = ox.NamedNode("urn:x")
    with pytest.raises(RuntimeError):
        store.add(ox.Quad(node, node, node))


def test_a_store_is_written_over_an_older_one_but_not_over_other_files(tmp_path: Path) -> None:
    write_store_of(make_world(), tmp_path / "store")
    write_store_of(make_world(), tmp_path / "store")
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "mine.txt").write_text("x")
    with pytest.raises(BuildError, match="no store"):
        write_store_of(make_world(), tmp_path / "letters")


def test_opening_a_folder_without_a_store_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="kg export"):
        open_store(tmp_path)
