"""Floors refuse what falls below them and change only when told to."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import ConfigError
from kg.evaluation.floors import Regression, pinned, read_floors, regressions


def test_a_figure_below_its_floor_is_a_regression() -> None:
    floors = {"tuning": {"entities.all": 0.9, "clusters": 0.8}}
    figures = {"tuning": {"entities.all": 0.899, "clusters": 0.8}}
    assert regressions(floors, figures) == [Regression("tuning", "entities.all", 0.9, 0.899)]


def test_a_figure_that_vanished_is_a_regression() -> None:
    assert regressions({"tuning": {"clusters": 0.8}}, {}) == [
        Regression("tuning", "clusters", 0.8, None)
    ]


def test_pinned_floors_are_read_back_a_little_below_the_figures(tmp_path: Path) -> None:
    path = tmp_path / "floors.toml"
    path.write_text(pinned({"tuning": {"entities.all": 0.9567, "clusters": 0.004}}), "utf-8")
    assert read_floors(path) == {"tuning": {"entities.all": 0.94, "clusters": 0.0}}


def test_without_a_file_there_are_no_floors(tmp_path: Path) -> None:
    assert read_floors(tmp_path / "floors.toml") == {}


@pytest.mark.parametrize("text", ["tuning = 1", "[tuning]\nclusters = 'high'", "[tuning"])
def test_a_file_of_another_shape_is_refused_by_name(tmp_path: Path, text: str) -> None:
    path = tmp_path / "floors.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=r"floors\.toml"):
        read_floors(path)
