from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.config import (
    ExportOptions,
    MentionOptions,
    Options,
    RelationOptions,
    ResolutionOptions,
)
from kg.engine.cache import Cache, Keys
from kg.errors import BuildError
from kg.model.document import Document

DOCUMENT = Document("page.txt", "甲")


def test_what_was_put_is_found_again(tmp_path: Path) -> None:
    with Cache(tmp_path / "deep" / "cache") as cache:
        cache.put([("a", b"1"), ("b", b"2")])
    with Cache(tmp_path / "deep" / "cache") as cache:
        assert cache.get(["b", "x", "a"]) == [b"2", None, b"1"]


def test_what_was_not_asked_for_is_forgotten(tmp_path: Path) -> None:
    with Cache(tmp_path / "cache") as cache:
        cache.put([("a", b"1"), ("b", b"2")])
        cache.get(["a"])
        cache.forget_unused()
        assert cache.get(["a", "b"]) == [b"1", None]


def test_a_damaged_file_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "cache"
    path.write_bytes(b"no database " * 999)
    with Cache(path) as cache:
        assert cache.get(["a"]) == [None]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BuildError, match="cache cannot be used"):
        Cache(tmp_path / "file" / "cache")


@pytest.mark.parametrize(
    "other",
    [
        replace(DOCUMENT, text="乙"),
        replace(DOCUMENT, path="other.txt"),
        replace(DOCUMENT, published="2023"),
    ],
)
def test_another_document_has_another_key(other: Document) -> None:
    assert Keys(Options()).of(other) != Keys(Options()).of(DOCUMENT)


@pytest.mark.parametrize(
    "options",
    [
        Options(mentions=MentionOptions(tagger="jieba")),
        Options(relations=RelationOptions(bylines=True)),
        Options(resolution=ResolutionOptions(region="青岛")),
    ],
)
def test_options_of_the_article_stages_change_the_key(options: Options) -> None:
    assert Keys(options).of(DOCUMENT) != Keys(Options()).of(DOCUMENT)


def test_options_of_later_stages_do_not_change_the_key() -> None:
    later = Options(export=ExportOptions(lang="zh"))
    assert Keys(later).of(DOCUMENT) == Keys(Options()).of(DOCUMENT)


def test_the_content_of_the_gazetteer_changes_the_key(tmp_path: Path) -> None:
    path = tmp_path / "names.txt"
    options = Options(mentions=MentionOptions(gazetteer=str(path)))
    path.write_text("甲", encoding="utf-8")
    before = Keys(options).of(DOCUMENT)
    path.write_text("乙", encoding="utf-8")
    assert Keys(options).of(DOCUMENT) != before


def test_the_content_of_the_corrections_changes_the_key(tmp_path: Path) -> None:
    path = tmp_path / "names.txt"
    options = Options(resolution=ResolutionOptions(corrections=str(path)))
    path.write_text("甲", encoding="utf-8")
    before = Keys(options).of(DOCUMENT)
    path.write_text("乙", encoding="utf-8")
    assert Keys(options).of(DOCUMENT) != before
