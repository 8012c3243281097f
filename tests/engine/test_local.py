from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from kg.engine import pipeline, run
from kg.errors import BuildError
from kg.export.build import write_build
from tests.engine.pages import quick, write_pages


def test_several_processes_give_what_one_gives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pages(tmp_path / "in", 12)
    monkeypatch.setattr("kg.engine.chunks.CHUNK_ITEMS", 3)
    one = run([str(tmp_path / "in")], quick(jobs=1))
    assert run([str(tmp_path / "in")], quick(jobs=2)) == one
    assert len(one.tables.articles) == 12


def test_progress_tells_the_documents_done(tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 4)
    heard: list[tuple[str, int, int | None]] = []
    run([str(tmp_path / "in")], quick(jobs=1), lambda *told: heard.append(told))
    assert ("reading", 4, None) in heard


def test_one_document_among_many_is_analysed_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pages(tmp_path / "in", 8)
    options = quick(jobs=1, cache=str(tmp_path / "cache"))
    run([str(tmp_path / "in")], options)
    write_pages(tmp_path / "in", 1, start=3000)
    analysed: list[str] = []
    real = pipeline.analyse_documents

    def watched(documents, *rest):  # type: ignore[no-untyped-def]
        analysed.extend(document.path for document in documents)
        return real(documents, *rest)

    monkeypatch.setattr("kg.engine.pool.analyse_documents", watched)
    run([str(tmp_path / "in")], options)
    assert analysed == ["page3000.txt"]


@pytest.mark.parametrize("change", ["add", "remove", "edit"])
def test_an_incremental_build_writes_the_bytes_of_a_full_one(tmp_path: Path, change: str) -> None:
    write_pages(tmp_path / "in", 6)
    options = quick(jobs=1, cache=str(tmp_path / "cache"))
    run([str(tmp_path / "in")], options)
    if change == "add":
        write_pages(tmp_path / "in", 1, start=77)
    elif change == "remove":
        (tmp_path / "in" / "page0002.txt").unlink()
    else:
        (tmp_path / "in" / "page0002.txt").write_text("李涛到济南考察。", encoding="utf-8")
    outcomes = run([str(tmp_path / "in")], options), run([str(tmp_path / "in")], quick(jobs=1))
    for outcome, name in zip(outcomes, ("incremental", "full"), strict=True):
        write_build(outcome.tables, tmp_path / name, options.export)
    names = sorted(path.name for path in (tmp_path / "full").iterdir())
    assert names == sorted(path.name for path in (tmp_path / "incremental").iterdir())
    for name in names:
        full, incremental = tmp_path / "full" / name, tmp_path / "incremental" / name
        if full.is_file():
            assert full.read_bytes() == incremental.read_bytes(), name


def test_a_new_document_that_makes_a_name_certain_changes_those_kept(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("地震造成梅坡村855户村民受灾。", encoding="utf-8")
    (folder / "b.txt").write_text("记者来到梅坡村，村民们在收小麦。", encoding="utf-8")
    options = quick(jobs=1, cache=str(tmp_path / "cache"))
    before = run([str(folder)], options).tables
    (folder / "c.txt").write_text("工作队来到梅坡村，看望受灾群众。", encoding="utf-8")
    after = run([str(folder)], options).tables
    assert [table.mentions[0].mention.doc for table in (before, after)] == ["b.txt", "a.txt"]
    assert after == run([str(folder)], quick(jobs=1)).tables


def test_a_document_that_breaks_a_stage_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pages(tmp_path / "in", 2)

    def broken(document: object, options: object) -> object:
        raise ZeroDivisionError("nothing left")

    monkeypatch.setattr("kg.engine.pipeline.repair", broken)
    with pytest.raises(BuildError, match=r"page0000\.txt: .*ZeroDivisionError: nothing left"):
        run([str(tmp_path / "in")], quick(jobs=1))


# A shell starts what it runs in the background with SIGINT ignored, and children inherit that.
_BUILD = """
import signal, sys
from kg.engine import run, chunks
from tests.engine.pages import quick
signal.signal(signal.SIGINT, signal.default_int_handler)
chunks.CHUNK_ITEMS = 5
run([sys.argv[1]], quick(jobs=int(sys.argv[3]), cache=sys.argv[2]))
"""


@pytest.mark.slow
@pytest.mark.parametrize("signal_", [signal.SIGKILL, signal.SIGINT])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_killed_build_goes_on_where_it_was(
    tmp_path: Path, signal_: signal.Signals, jobs: str
) -> None:
    write_pages(tmp_path / "in", 400)
    cache = tmp_path / "cache"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path.cwd()), *sys.path])}
    build = subprocess.Popen(
        [sys.executable, "-c", _BUILD, str(tmp_path / "in"), str(cache), jobs],
        env=environment,
        stderr=subprocess.DEVNULL,
    )
    while build.poll() is None and _kept(cache) < 20:
        time.sleep(0.05)
    build.send_signal(signal_)
    assert build.wait(20) != 0
    assert 20 <= _kept(cache) < 400
    resumed = run([str(tmp_path / "in")], quick(jobs=2, cache=str(cache)))
    assert resumed == run([str(tmp_path / "in")], quick(jobs=2))
    assert _kept(cache) == 400


def _kept(cache: Path) -> int:
    if not cache.exists():
        return 0
    file = sqlite3.connect(cache, timeout=30)
    try:
        return int(file.execute("SELECT count(*) FROM analyses").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
    finally:
        file.close()


def test_a_correction_that_matches_nothing_is_a_problem_of_the_build(tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 1)
    file = tmp_path / "corrections.toml"
    file.write_text('[[drop]]\nname = "无此公司"\n', encoding="utf-8")
    options = quick(jobs=1)
    corrected = replace(options.resolution, corrections=str(file))
    outcome = run([str(tmp_path / "in")], replace(options, resolution=corrected))
    (problem,) = outcome.problems
    assert "[[drop]] 1" in str(problem) and "无此公司" in str(problem)
