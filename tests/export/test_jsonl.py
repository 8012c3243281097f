"""The tables round-trip through their files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.errors import BuildError
from kg.export.jsonl import read_tables, write_tables
from kg.model.offsets import MappedText
from kg.model.tables import Tables
from tests.factory import make_article, make_tables


def test_reading_gives_back_what_was_written(tmp_path: Path) -> None:
    tables = make_tables()
    write_tables(tables, tmp_path)
    assert read_tables(tmp_path) == tables.ordered()


def test_offsets_of_body_title_and_byline_survive(tmp_path: Path) -> None:
    body = MappedText.of("　　他来\n了").without([(0, 2), (4, 5)])
    article = replace(make_article(title="题", byline="记者 某"), body=body)
    write_tables(Tables(articles=(article,)), tmp_path)
    assert read_tables(tmp_path).articles == (article,)


def test_an_absent_title_stays_absent(tmp_path: Path) -> None:
    write_tables(Tables(articles=(make_article("文"),)), tmp_path)
    assert read_tables(tmp_path).articles[0].title is None


def test_chinese_stays_readable(tmp_path: Path) -> None:
    write_tables(make_tables(), tmp_path)
    assert "霍高原" in (tmp_path / "entities.jsonl").read_text(encoding="utf-8")


def test_the_order_of_the_rows_does_not_hang_on_the_order_given(tmp_path: Path) -> None:
    tables = make_tables()
    turned = replace(
        tables,
        entities=tables.entities[::-1],
        mentions=tables.mentions[::-1],
        relations=tables.relations[::-1],
    )
    for folder, rows in (("a", tables), ("b", turned)):
        (tmp_path / folder).mkdir()
        write_tables(rows, tmp_path / folder)
    for path in sorted((tmp_path / "a").iterdir()):
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()


def test_a_folder_without_manifest_is_no_build(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="holds no complete build"):
        read_tables(tmp_path)


def test_a_damaged_line_is_named_with_its_number(tmp_path: Path) -> None:
    write_tables(make_tables(), tmp_path)
    path = tmp_path / "entities.jsonl"
    path.write_text(path.read_text(encoding="utf-8") + "{oops\n", encoding="utf-8")
    with pytest.raises(BuildError, match=r"entities\.jsonl:3: is not JSON"):
        read_tables(tmp_path)


def test_a_row_without_its_fields_is_named_with_its_number(tmp_path: Path) -> None:
    write_tables(make_tables(), tmp_path)
    (tmp_path / "relations.jsonl").write_text('{"subject": "x"}\n', encoding="utf-8")
    with pytest.raises(BuildError, match=r"relations\.jsonl:1: a field is missing"):
        read_tables(tmp_path)


def test_an_article_without_text_keeps_its_title(tmp_path: Path) -> None:
    tables = Tables(articles=(make_article("", title="题"),), manifest={"version": "1"})
    write_tables(tables, tmp_path)
    assert read_tables(tmp_path) == tables
