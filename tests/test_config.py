"""Options from files, shortcuts and manifests."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest

from kg.config import Options, built_with, read_options, with_shortcuts
from kg.errors import ConfigError


def test_a_file_changes_only_what_it_names(tmp_path: Path) -> None:
    path = tmp_path / "kg.toml"
    path.write_text('[mentions]\ntagger = "jieba"\n')
    options = read_options(path)
    assert options.mentions.tagger == "jieba"
    assert options.relations == Options().relations


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[mention]\n", "unknown key 'mention'; valid: engine, export"),
        ('[mentions]\ntagger = "hanlp"\n', "'hanlp' is not one of lac, jieba"),
        ('[engine]\njobs = "two"\n', "'two' is not int"),
        ("[engine]\njobs = true\n", "'True' is not int"),
        ("mentions = \n", "is not TOML"),
    ],
)
def test_what_is_wrong_in_a_file_is_said(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "kg.toml"
    path.write_text(text)
    with pytest.raises(ConfigError, match=said):
        read_options(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        read_options(tmp_path / "absent.toml")


def test_a_shortcut_reaches_every_stage_that_has_it() -> None:
    options = with_shortcuts(Options(), {"published": "2023-11-15"})
    assert options.reading.published == options.layout.published == "2023-11-15"


def test_an_unknown_shortcut_lists_the_valid_ones() -> None:
    with pytest.raises(ConfigError, match=r"unknown option 'taggers'; valid: .*tagger"):
        with_shortcuts(Options(), {"taggers": "lac"})


def test_a_build_remembers_its_options() -> None:
    options = with_shortcuts(Options(), {"base": "https://example.org/", "bylines": True})
    assert built_with({"options": asdict(options)}) == options


def test_options_of_another_version_are_left_out() -> None:
    assert built_with({"options": {"export": {"future": 1}, "dreams": {}}}) == Options()
