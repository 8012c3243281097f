"""Files of one build written by several processes."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest

from kg.config import ExportOptions
from kg.errors import BuildError
from kg.export.build import write_build
from kg.export.lanes import run_tasks
from tests.factory import make_tables


def test_every_task_runs_once_some_elsewhere(tmp_path: Path) -> None:
    def note(name: str) -> None:
        (tmp_path / name).write_text(str(os.getpid()))

    run_tasks([partial(note, name) for name in "abcde"], 2)
    owners = {path.name: int(path.read_text()) for path in tmp_path.iterdir()}
    assert sorted(owners) == [*"abcde"]
    assert len(set(owners.values())) == 2 and os.getpid() in owners.values()


def test_one_process_forks_nothing(tmp_path: Path) -> None:
    owners: list[int] = []
    run_tasks([lambda: owners.append(os.getpid())] * 3, 1)
    assert owners == [os.getpid()] * 3


def test_what_goes_wrong_elsewhere_is_told() -> None:
    def fail() -> None:
        raise BuildError("no room for graph.html")

    with pytest.raises(BuildError, match="no room"):
        run_tasks([lambda: None, fail], 2)


def test_what_goes_wrong_here_ends_the_others() -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run_tasks([fail, lambda: os.read(os.pipe()[0], 1) and None], 2)


def test_several_processes_write_the_bytes_of_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.export.build.LARGE", 0)
    for jobs in (1, 4):
        write_build(make_tables(), tmp_path / str(jobs), ExportOptions(), jobs=jobs)
    one, four = ({p.name: p.read_bytes() for p in (tmp_path / n).iterdir()} for n in "14")
    assert one == four
