"""GraphML."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import networkx
import pytest

from kg.config import ExportOptions
from kg.export.flat import flat_graph
from kg.export.graphml import GRAPHML
from kg.model.tables import Tables
from tests.factory import make_entity, make_tables


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "graph.graphml"


def read(tables: Tables, path: Path) -> networkx.MultiDiGraph:
    GRAPHML.write(tables, path, ExportOptions())
    return networkx.read_graphml(path, force_multigraph=True)


def test_networkx_reads_back_names_types_and_sentences(path: Path) -> None:
    nodes = dict(read(make_tables(), path).nodes(data=True))
    person = next(node for node in nodes.values() if node["type"] == "person")
    assert (person["label"], person["degree"]) == ("霍高原", 1)
    assert person["evidence"] == "山东省港口集团董事长霍高原来到青岛。"


def test_every_edge_has_an_id_of_its_own(path: Path) -> None:
    ids = [key for *_, key in read(make_tables(), path).edges(keys=True)]
    assert len(ids) == len(set(ids)) == 2


@pytest.mark.parametrize("name", ["<&>\"'", "𠮷野家", "甲\x0b乙"])
def test_hostile_and_rare_characters_survive_or_are_dropped(path: Path, name: str) -> None:
    tables = replace(make_tables(), entities=(make_entity("person", name),), relations=())
    tables = replace(tables, mentions=(), cooccurrences=())
    nodes = read(tables, path).nodes(data=True)
    assert [node["name"] for _, node in nodes] == [name.replace("\x0b", "")]


def test_pairs_written_straight_from_their_records_carry_what_other_formats_carry(
    path: Path,
) -> None:
    tables = make_tables()
    quoted = replace(tables.cooccurrences[0], evidence=(), sentences=())
    for pairs in (tables.cooccurrences, (quoted,)):
        rows = replace(tables, cooccurrences=pairs)
        read_back = read(rows, path).edges(keys=True, data=True)
        flat = flat_graph(rows).edges(keys=True, data=True)
        expected = {edge.pop("id"): edge for *_, edge in flat}
        assert {key: edge for *_, key, edge in read_back} == expected
