"""Building, with and without trouble."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.program import Program

TEXT = "　　本报讯 11月14日，山东省港口集团董事长霍高原来到青岛。\n"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "page.txt"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    return path


def build(kg: Program, page: Path, *more: str) -> tuple[int, str, Path]:
    out = page.parent.parent / "out"
    result = kg("build", str(page.parent), "-o", str(out), "--tagger", "jieba", *more)
    assert result.out == ""
    return result.status, result.err, out


def test_a_build_ends_with_one_line_of_counts(kg: Program, page: Path) -> None:
    status, err, out = build(kg, page)
    assert status == 0
    assert err.startswith("kg: 1 articles, ")
    assert err.endswith(f"in {out}/; 0 warnings\n")


def test_a_build_writes_the_contract(kg: Program, page: Path) -> None:
    _, _, out = build(kg, page)
    names = {path.name for path in out.iterdir()}
    tables = {"articles", "entities", "mentions", "relations", "sentences", "cooccurrences"}
    assert {f"{name}.jsonl" for name in tables} | {"manifest.json", "graph.ttl"} <= names


def test_a_bad_file_is_named_and_the_rest_is_built(kg: Program, page: Path) -> None:
    (page.parent / "empty.txt").write_bytes(b"")
    (page.parent / "noise.txt").write_bytes(bytes(range(256)) * 8)
    status, err, _ = build(kg, page)
    assert status == 0
    assert "kg: empty.txt: " in err
    assert "kg: noise.txt: is binary, not text" in err
    assert err.endswith("; 2 warnings\n")


def test_a_missing_file_is_named(kg: Program, page: Path) -> None:
    status, err, _ = build(kg, page, str(page.parent / "absent.txt"))
    assert status == 0
    assert "absent.txt: " in err


def test_strict_turns_warnings_into_status_1_after_building(kg: Program, page: Path) -> None:
    (page.parent / "empty.txt").write_bytes(b"")
    status, _, out = build(kg, page, "--strict")
    assert status == 1
    assert (out / "manifest.json").exists()


def test_nothing_readable_fails_and_leaves_the_old_build(kg: Program, page: Path) -> None:
    _, _, out = build(kg, page)
    before = (out / "manifest.json").read_bytes()
    page.write_bytes(b"")
    status, err, _ = build(kg, page)
    assert (status, "nothing to build" in err) == (1, True)
    assert (out / "manifest.json").read_bytes() == before


def test_options_come_from_a_file_and_the_command_line_wins(kg: Program, page: Path) -> None:
    config = page.parent.parent / "kg.toml"
    config.write_text('[relations]\nbylines = true\n[mentions]\ntagger = "lac"\n')
    _, _, out = build(kg, page, "--config", str(config))
    manifest = (out / "manifest.json").read_text(encoding="utf-8")
    assert '"bylines": true' in manifest
    assert '"tagger": "jieba"' in manifest


def test_an_unknown_key_of_the_file_is_wrong_use(kg: Program, page: Path) -> None:
    config = page.parent.parent / "kg.toml"
    config.write_text("[relations]\nbyline = true\n")
    result = kg("build", str(page), "--config", str(config))
    assert result.status == 2
    assert "unknown key 'byline'" in result.err


def test_further_formats_are_written_besides(kg: Program, page: Path) -> None:
    _, _, out = build(kg, page, "--format", "ntriples")
    assert (out / "graph.nt").exists()


def test_the_last_line_speaks_chinese(kg: Program, page: Path) -> None:
    _, err, _ = build(kg, page, "--lang", "zh")
    assert "1 篇文章" in err


def test_above_the_limit_it_says_what_stands_for_the_graphs(kg: Program, page: Path) -> None:
    (page.parent / "other.txt").write_text(TEXT, encoding="utf-8")
    options = page.parent.parent / "options.toml"
    options.write_text("[export]\ngraph_articles = 1\n")
    _, err, out = build(kg, page, "--config", str(options))
    assert "Parquet tables were written in place of graph.ttl" in err
    assert (out / "parquet" / "entities.parquet").is_file()
    assert not (out / "graph.ttl").exists()
