"""The rules know the language, not the names of the annotated pages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kg import api
from kg.evaluation import evaluate, figures
from kg.evaluation.gate import read_annotated_set
from kg.evaluation.gold import parse_gold
from tests.evaluation.renaming import people, rename, rename_all

GOLD = Path(__file__).parents[2] / "evaluation" / "gold"
ALLOWED = 0.02  # the difference that the project's own goal allows
ENTITIES = "entities.all"


def annotation(*entities: tuple[str, str, list[str]]) -> dict[str, Any]:
    return {
        "doc": "a.txt",
        "entities": [
            {"id": f"e{number}", "type": type_, "name": name, "aliases": aliases}
            for number, (type_, name, aliases) in enumerate(entities)
        ],
    }


def test_short_forms_follow_their_long_forms() -> None:
    gold = annotation(("organization", "翰博控股集团有限公司", ["翰博集团"]))
    text, renamed = rename("翰博控股集团有限公司成立，翰博集团", gold, {"翰博": "恒泽"})
    assert text == "恒泽控股集团有限公司成立，恒泽集团"
    assert renamed["entities"][0]["aliases"] == ["恒泽集团"]


def test_line_breaks_stay_where_they_were() -> None:
    gold = annotation(("organization", "翰博集团", []))
    text, _ = rename("由翰\n博集\n团投资", gold, {"翰博": "恒泽"})
    assert text == "由恒\n泽集\n团投资"


def test_a_name_with_a_space_keeps_its_length() -> None:
    gold = annotation(("project", "“翰博 同行”计划", []))
    text, _ = rename("“翰博同\n行”计划与“翰博 同行”计划", gold, {"翰博": "恒泽"})
    assert text == "“恒泽同\n行”计划与“恒泽 同行”计划"


def test_words_outside_annotated_names_stay() -> None:
    gold = annotation(("organization", "翰博集团", []))
    assert rename("浩翰博大的翰博集团", gold, {"翰博": "恒泽"})[0] == "浩翰博大的恒泽集团"


def test_people_keep_the_kind_of_their_surname() -> None:
    pieces = people(annotation(("person", "欧阳立群", []), ("person", "郏文涛", ["郏院长"])))
    assert {name: len(new) for name, new in pieces.items()} == {
        "欧阳立群": 4,
        "郏文涛": 3,
        "郏院长": 3,
    }
    assert pieces["郏院长"][0] == pieces["郏文涛"][0]
    assert pieces["郏院长"].endswith("院长")


@pytest.mark.slow
def test_other_names_of_the_same_kind_score_the_same(tmp_path: Path) -> None:
    annotated = read_annotated_set(GOLD)
    documents = tuple(item for part in annotated.parts.values() for item in part)
    before = figures(evaluate(api.build(annotated.texts).tables, documents))

    raw = [json.loads(path.read_text("utf-8")) for path in sorted(GOLD.glob("*.gold.json"))]
    texts = {path.name: path.read_text("utf-8") for path in annotated.texts}
    renamed = rename_all((texts[data["doc"]], data) for data in raw)
    for text, data in renamed:
        (tmp_path / data["doc"]).write_text(text, encoding="utf-8")
    others = tuple(parse_gold(data) for _, data in renamed)
    after = figures(evaluate(api.build(tmp_path).tables, others))

    assert after[ENTITIES] == pytest.approx(before[ENTITIES], abs=ALLOWED)
