"""What each correction does to a build."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.config import ResolutionOptions
from kg.model.analysis import Analysis
from kg.resolution import Resolution, resolve
from tests.factory import make_article, make_mention


@pytest.fixture
def corrected(tmp_path: Path):  # type: ignore[no-untyped-def]
    def run(corrections: str, *texts: list[tuple[str, str]]) -> Resolution:
        path = tmp_path / "corrections.toml"
        path.write_text(corrections, encoding="utf-8")
        analyses = []
        for number, names in enumerate(texts):
            text = "，".join(name for name, _ in names) + "。"
            article = make_article(text, id=f"{number}.txt#1", doc=f"{number}.txt")
            mentions = tuple(make_mention(article, name, type_) for name, type_ in names)
            analyses.append(Analysis(article, mentions))
        return resolve(analyses, ResolutionOptions(corrections=str(path)))

    return run


def names_of(resolution: Resolution) -> list[str]:
    return sorted(entity.name for entity in resolution.entities)


COMPANIES = [("远峰药业", "organization"), ("恒岳集团", "organization")]


def test_merge_joins_under_the_first_name(corrected) -> None:  # type: ignore[no-untyped-def]
    resolution = corrected('[[merge]]\nnames = ["远峰药业", "恒岳集团"]', COMPANIES)
    (entity,) = resolution.entities
    assert (entity.name, entity.aliases) == ("远峰药业", ("恒岳集团",))
    assert entity.provenance == "correction"
    assert [(merge.name, merge.rule) for merge in entity.merges] == [("恒岳集团", "correction")]
    assert resolution.warnings == ()


def test_never_merge_keeps_apart_what_a_rule_would_join(corrected) -> None:  # type: ignore[no-untyped-def]
    names = [("恒岳集团", "organization"), ("恒岳集团有限公司", "organization")]
    resolution = corrected('[[never_merge]]\nnames = ["恒岳集团", "恒岳集团有限公司"]', names)
    assert names_of(resolution) == ["恒岳集团", "恒岳集团有限公司"]
    assert resolution.warnings == ()


def test_never_merge_holds_across_documents(corrected) -> None:  # type: ignore[no-untyped-def]
    resolution = corrected(
        '[[never_merge]]\nnames = ["恒岳集团", "恒岳集团有限公司"]',
        [("恒岳集团", "organization")],
        [("恒岳集团有限公司", "organization")],
    )
    assert names_of(resolution) == ["恒岳集团", "恒岳集团有限公司"]


def test_split_takes_an_alias_out(corrected) -> None:  # type: ignore[no-untyped-def]
    names = [("恒岳集团", "organization"), ("恒岳集团有限公司", "organization")]
    resolution = corrected('[[split]]\nname = "恒岳集团有限公司"\nalias = "恒岳集团"', names)
    assert names_of(resolution) == ["恒岳集团", "恒岳集团有限公司"]
    assert len(set(resolution.assignment["0.txt#1"])) == 2


def test_split_takes_a_document_out(corrected) -> None:  # type: ignore[no-untyped-def]
    person = [("张伟", "person")]
    resolution = corrected('[[split]]\nname = "张伟"\ndocs = ["1.txt"]', person, person)
    assert resolution.assignment["0.txt#1"] != resolution.assignment["1.txt#1"]


def test_rename_changes_the_shown_name_and_keeps_the_others(corrected) -> None:  # type: ignore[no-untyped-def]
    resolution = corrected('[[rename]]\nname = "远峰药业"\nto = "远峰药业股份公司"', COMPANIES)
    entity = next(item for item in resolution.entities if "远峰" in item.name)
    assert (entity.name, entity.aliases) == ("远峰药业股份公司", ("远峰药业",))


def test_retype_changes_the_type_and_the_id(corrected) -> None:  # type: ignore[no-untyped-def]
    resolution = corrected('[[retype]]\nname = "远峰药业"\nto = "project"', COMPANIES)
    entity = next(item for item in resolution.entities if item.name == "远峰药业")
    assert entity.type == "project"
    assert entity.id.startswith("project-")


def test_retype_into_a_namesake_makes_one(corrected) -> None:  # type: ignore[no-untyped-def]
    resolution = corrected(
        '[[retype]]\nname = "东山开发区"\nto = "place"\ntype = "organization"',
        [("东山开发区", "organization")],
        [("东山开发区", "place")],
    )
    assert len(resolution.entities) == 1


def test_drop_leaves_the_mention_without_an_entity(corrected) -> None:  # type: ignore[no-untyped-def]
    resolution = corrected('[[drop]]\nname = "远峰药业"', COMPANIES)
    assert names_of(resolution) == ["恒岳集团"]
    assert resolution.assignment["0.txt#1"][0] is None


@pytest.mark.parametrize(
    "correction",
    [
        '[[merge]]\nnames = ["远峰药业", "无此公司"]',
        '[[split]]\nname = "无此公司"\nalias = "甲"',
        '[[rename]]\nname = "无此公司"\nto = "甲"',
        '[[retype]]\nname = "无此公司"\nto = "place"',
        '[[drop]]\nname = "无此公司"',
        '[[never_merge]]\nnames = ["远峰药业", "无此公司"]',
    ],
)
def test_a_correction_that_matches_nothing_is_reported(corrected, correction: str) -> None:  # type: ignore[no-untyped-def]
    (warning,) = corrected(correction, COMPANIES).warnings
    assert "无此公司" in warning and warning.startswith("[[")
