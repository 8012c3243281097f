"""Records to rows and back."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from kg.export.rows import dumps, from_row
from kg.model.entity import Entity, Merge, Relation
from tests.factory import make_article, make_entity, make_evidence, make_tables


def test_a_record_survives_the_way_there_and_back() -> None:
    evidence = make_evidence(make_article("海大很美。"), "海大")
    merge = Merge("海大", "中国海洋大学", "short form", 0.9, evidence)
    entity = replace(make_entity("organization", "中国海洋大学"), merges=(merge,), within=("青岛",))
    assert from_row(Entity, json.loads(dumps(entity))) == entity


def test_keys_of_a_newer_version_are_left_out() -> None:
    relation = make_tables().relations[0]
    row = json.loads(dumps(relation)) | {"mood": "cheerful"}
    assert from_row(Relation, row) == relation


def test_a_row_without_its_fields_is_refused() -> None:
    with pytest.raises(TypeError):
        from_row(Entity, {"id": "person-1"})


def test_a_number_that_json_does_not_know_is_refused() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        dumps({"npmi": float("nan")})
