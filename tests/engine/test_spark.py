from __future__ import annotations

import os
import signal
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from kg.engine import run
from kg.engine.spark import reason
from tests.engine.pages import quick, write_pages

CLUSTER = "local-cluster[2,1,1024]"  # two executors, each a process of one core

pytestmark = [pytest.mark.slow, pytest.mark.spark]


def _processes(word: bytes) -> dict[int, int]:
    """Processes whose command line holds ``word``, each with its parent."""
    found: dict[int, int] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with suppress(OSError):
                if word in (folder / "cmdline").read_bytes():
                    status = (folder / "status").read_text()
                    found[int(folder.name)] = int(status.partition("PPid:")[2].split()[0])
    return found


def _is_below(process: int, ancestor: int) -> bool:
    while process > 1 and process != ancestor:
        try:
            status = Path(f"/proc/{process}/status").read_text()
        except OSError:
            return False
        process = int(status.partition("PPid:")[2].split()[0])
    return process == ancestor


def _kill_a_busy_executor(killed: list[int], ended: threading.Event) -> None:
    """Wait until an executor of this process has Python at work, and kill it."""
    while not killed and not ended.wait(0.05):
        executors = _processes(b"CoarseGrainedExecutorBackend")
        for parent in _processes(b"pyspark.daemon").values():
            if not killed and parent in executors and _is_below(parent, os.getpid()):
                os.kill(parent, signal.SIGKILL)
                killed.append(parent)


def test_spark_builds_what_one_machine_builds_though_an_executor_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pages(tmp_path / "in", 24)
    monkeypatch.setattr("kg.engine.chunks.CHUNK_ITEMS", 4)
    monkeypatch.setattr("kg.engine.spark.TASK_CHUNKS", 1)
    here = run([str(tmp_path / "in")], quick(jobs=1))
    killed: list[int] = []
    ended = threading.Event()
    killer = threading.Thread(target=_kill_a_busy_executor, args=(killed, ended), daemon=True)
    killer.start()
    cluster = run([str(tmp_path / "in")], quick(engine="spark", master=CLUSTER))
    ended.set()
    killer.join()
    assert killed
    assert cluster == here


def test_a_failing_document_is_named_out_of_the_traceback_of_an_executor() -> None:
    trace = "An exception was thrown\n  File x\nkg.errors.BuildError: a.txt: cannot be analysed\n"
    assert reason(RuntimeError(trace)) == "a.txt: cannot be analysed"
    assert reason(RuntimeError("no route to host\nmore")) == "Spark failed: no route to host"
