"""Inputs as the user names them to files."""

from __future__ import annotations

import glob
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.model.document import Problem

STDIN = "-"
_WILD = re.compile(r"[*?\[]")


@dataclass(frozen=True, slots=True)
class Found:
    """A file, and the name it has in the build: relative to its root, with slashes."""

    path: Path
    name: str


def find(inputs: Sequence[str]) -> Iterator[Found | Problem]:
    """The files of all inputs in a stable order, each once.

    Folders are searched to any depth; hidden files (``.name``) are left alone.  Two
    files of one name are told apart by the folders above them.
    """
    seen: set[Path] = set()
    names: set[str] = set()
    for item in inputs:
        found = _expand(item)
        if not found:
            yield Problem(safe(item), "there is no such file or folder", "check the spelling")
        for entry in found:
            identity = entry.path.resolve() if str(entry.path) != STDIN else entry.path
            if identity in seen:
                continue
            seen.add(identity)
            name = _unique(entry, names)
            names.add(name)
            yield Found(entry.path, name)


def _expand(item: str) -> list[Found]:
    if item == STDIN:
        return [Found(Path(STDIN), "stdin")]
    path = Path(item)
    if path.is_dir():
        return _folder(path)
    if path.exists():
        return [Found(path, safe(path.name))]
    if not _WILD.search(item):
        return []
    base = Path(item[: _WILD.search(item).start()] + "x").parent  # type: ignore[union-attr]
    found: list[Found] = []
    for match in sorted(glob.glob(item, recursive=True)):  # noqa: PTH207 - takes absolute patterns
        inner = Path(match)
        if inner.is_dir():
            continue
        found.append(Found(inner, safe(inner.relative_to(base).as_posix())))
    return found


def _folder(root: Path) -> list[Found]:
    found: list[Found] = []
    for path in sorted(root.rglob("*")):
        inner = path.relative_to(root)
        if path.is_file() and not any(part.startswith(".") for part in inner.parts):
            found.append(Found(path, safe(inner.as_posix())))
    return found


def _unique(entry: Found, taken: set[str]) -> str:
    name = entry.name
    for folder in entry.path.resolve().parents:
        if name not in taken:
            break
        name = safe(f"{folder.name}/{name}")
    return name


def safe(name: str) -> str:
    """``name`` as valid Unicode: bytes that are no UTF-8 become a replacement mark."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
