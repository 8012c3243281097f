"""The build as flat sheets."""

from __future__ import annotations

from kg.export.sheets import sheets
from tests.factory import make_tables


def test_every_row_is_as_long_as_its_header() -> None:
    for sheet in sheets(make_tables()):
        assert all(len(row) == len(sheet.header) for row in sheet.rows), sheet.name


def test_names_stand_beside_the_ids() -> None:
    relations = next(sheet for sheet in sheets(make_tables()) if sheet.name == "relations")
    row = dict(zip(relations.header, relations.rows[0], strict=True))
    assert (row["subject_name"], row["object_name"]) == ("霍高原", "山东省港口集团")
