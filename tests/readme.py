"""The answers that the README shows, from the build in ``outputs``."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGES = ("README.md", "README.zh.md")
_CONSOLE = re.compile(r"```console\n\$ (kg [^\n]*)\n(.*?)```", re.DOTALL)
_PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)


def answered(text: str, folder: Path) -> str:
    """``text`` with the output of every console block as it is now.

    The commands run where ``folder`` holds ``outputs/``.
    """
    return _CONSOLE.sub(
        lambda block: f"```console\n$ {block[1]}\n{_run(block[1], folder)}```", text
    )


def programs(text: str) -> list[str]:
    """The Python blocks."""
    return _PYTHON.findall(text)


def _run(command: str, folder: Path) -> str:
    result = subprocess.run(
        [sys.executable, "-m", *shlex.split(command)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return result.stdout


if __name__ == "__main__":
    for name in PAGES:
        page = ROOT / name
        page.write_text(answered(page.read_text(encoding="utf-8"), ROOT), encoding="utf-8")
