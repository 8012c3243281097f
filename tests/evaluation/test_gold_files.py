"""The annotated texts are what their annotations say they are."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from kg.model.ids import match_key
from kg.model.schema import ENTITY_TYPES, PREDICATES

ROOT = Path(__file__).parents[2]
GOLD = sorted((ROOT / "evaluation" / "gold").glob("*.gold.json"))
FOLDERS = (ROOT / "evaluation" / "texts", ROOT / "seeds")


@pytest.fixture(params=GOLD, ids=lambda path: path.name.removesuffix(".gold.json"))
def gold(request: pytest.FixtureRequest) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(request.param.read_text(encoding="utf-8"))
    return data


def flat_text(gold: dict[str, Any]) -> str:
    path = next(path for folder in FOLDERS if (path := folder / gold["doc"]).exists())
    return match_key(path.read_text(encoding="utf-8"))


def test_entity_ids_are_unique_and_types_known(gold: dict[str, Any]) -> None:
    ids = [entity["id"] for entity in gold["entities"]]
    assert len(ids) == len(set(ids))
    for entity in gold["entities"]:
        assert {entity["type"], *entity["alt_types"]} <= set(ENTITY_TYPES)


def test_names_occur_in_the_text_unless_marked_fuller(gold: dict[str, Any]) -> None:
    text = flat_text(gold)
    for entity in gold["entities"]:
        for name in (entity["name"], *entity["aliases"]):
            marked = name in entity.get("fuller", [])
            assert (match_key(name) in text) != marked, (entity["name"], name)


def test_required_names_stand_for_one_entity_of_a_type(gold: dict[str, Any]) -> None:
    seen: dict[tuple[str, str], str] = {}
    for entity in gold["entities"]:
        for name in {match_key(name) for name in (entity["name"], *entity["aliases"])}:
            owner = seen.setdefault((entity["type"], name), entity["id"])
            assert owner == entity["id"], (entity["name"], name)


def test_statements_keep_to_the_schema(gold: dict[str, Any]) -> None:
    types = {entity["id"]: {entity["type"], *entity["alt_types"]} for entity in gold["entities"]}
    for relation in gold["relations"]:
        predicate = PREDICATES[relation["p"]]
        objects = types[relation["o"]] if relation["o"] else {None}
        assert any(
            predicate.allows(subject, object_)
            for subject in types[relation["s"]]
            for object_ in objects
        ), relation
        assert bool(relation["title"]) == (relation["p"] == "position"), relation


def test_statements_are_listed_once(gold: dict[str, Any]) -> None:
    keys = [(item["s"], item["p"], item["o"], item["title"]) for item in gold["relations"]]
    assert len(keys) == len(set(keys))


def test_quotes_occur_in_the_text(gold: dict[str, Any]) -> None:
    text = flat_text(gold)
    quotes = [item["evidence"] for item in gold["relations"]]
    quotes += [item["text"] for item in gold["attributes"]]
    for quote in quotes:
        for part in quote.split("…"):
            assert match_key(part) in text, quote


def test_attributes_stand_on_known_entities_with_known_units(gold: dict[str, Any]) -> None:
    ids = {entity["id"] for entity in gold["entities"]}
    for attribute in gold["attributes"]:
        assert attribute["e"] in ids
        if attribute["key"] == "date":
            assert re.fullmatch(r"(\d{4}|XXXX)(-\d\d){0,2}", attribute["value"]), attribute
        elif attribute["key"] in {"count", "rank"}:
            assert isinstance(attribute["value"], int)
        else:
            assert isinstance(attribute["value"], int | float)


def test_manifest_lists_every_text_and_holds_some_out() -> None:
    manifest = tomllib.loads((ROOT / "evaluation" / "manifest.toml").read_text(encoding="utf-8"))
    listed = [item["doc"] for item in manifest["text"]]
    assert listed == sorted(path.name for path in FOLDERS[0].glob("*.txt"))
    assert {path.name.replace(".gold.json", ".txt") for path in GOLD} >= set(listed)
