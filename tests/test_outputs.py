"""The committed build of the seeds is what this version builds."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

from kg import api
from tests.readme import PAGES, answered, programs

ROOT = Path(__file__).parent.parent
NOT_COMMITTED = {".cache", "graph.html", "store"}
SHOWN = 40  # lines of difference, enough to see what kind of change it is


@pytest.mark.slow
def test_the_committed_outputs_are_those_of_a_fresh_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    api.build(["seeds/"]).save(tmp_path)
    committed, fresh = _files(ROOT / "outputs"), _files(tmp_path)
    assert sorted(committed) == sorted(fresh)
    changes = [line for name in sorted(fresh) for line in _diff(name, committed, fresh)]
    assert not changes, "run `make build` and commit outputs/:\n" + "\n".join(changes[:SHOWN])


def _files(folder: Path) -> dict[str, Path]:
    return {path.name: path for path in folder.iterdir() if path.name not in NOT_COMMITTED}


def _diff(name: str, committed: dict[str, Path], fresh: dict[str, Path]) -> list[str]:
    old, new = committed[name].read_bytes(), fresh[name].read_bytes()
    if old == new:
        return []
    lines = (data.decode("utf-8").splitlines() for data in (old, new))
    return list(
        difflib.unified_diff(*lines, f"committed/{name}", f"fresh/{name}", n=0, lineterm="")
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a fresh build of the seeds in ``outputs``."""
    path = tmp_path_factory.mktemp("readme")
    api.build([ROOT / "seeds"]).save(path / "outputs")
    return path


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES)
def test_the_readme_shows_the_real_answers(page: str, folder: Path) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert text.count("```console") >= 4
    assert text == answered(text, folder), "run `make build docs`"


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES)
def test_the_programs_of_the_readme_run(
    page: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    for program in programs((ROOT / page).read_text(encoding="utf-8")):
        exec(compile(program, page, "exec"), {})
    assert "书记" in capsys.readouterr().out
