"""The same input gives the same bytes, whatever the hash seed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.slow
def test_two_hash_seeds_give_the_same_bytes(tmp_path: Path) -> None:
    for seed in ("1", "2"):
        command = [sys.executable, "-m", "kg", "build", "seeds/", "-o", str(tmp_path / seed)]
        formats = [f"--format={name}" for name in ("graphml", "gexf", "jsonld", "neo4j", "xlsx")]
        subprocess.run(
            [*command, *formats],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            check=True,
        )
    one, two = (_contents(tmp_path / seed) for seed in ("1", "2"))
    assert sorted(one) == sorted(two)
    assert [name for name in one if one[name] != two[name]] == []


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
