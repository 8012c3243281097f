"""Peers that are no dependency of the project: each in an environment of its own."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import venv
from pathlib import Path

# Row: what to install. HarvestText asks for setuptools at run time without saying so.
NEEDS = {"HarvestText, jieba": ("harvesttext==0.8.2.1", "setuptools")}


def interpreter(name: str, folder: Path | None) -> str | None:
    """The Python that runs a row; None when the row's packages are nowhere.

    ``folder`` is where environments for peers are kept, made here when they are
    missing.  Raises ``subprocess.CalledProcessError`` when an installation fails.
    """
    needed = NEEDS.get(name)
    if needed is None or importlib.util.find_spec(_module(needed)) is not None:
        return sys.executable
    if folder is None:
        return None
    home = folder / _module(needed)
    python = home / "bin" / "python"
    if not (home / "complete").exists():
        venv.create(home, with_pip=True, clear=True)
        command = [str(python), "-m", "pip", "install", "--quiet", *needed]
        subprocess.run(command, check=True, stdout=sys.stderr)
        (home / "complete").touch()
    return str(python)


def _module(needed: tuple[str, ...]) -> str:
    return needed[0].partition("==")[0]
