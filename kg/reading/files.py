"""Paths to documents."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from kg.config import ReadingOptions
from kg.model.document import Document, Problem


def read(inputs: Sequence[str], options: ReadingOptions) -> Iterator[Document | Problem]:
    """Documents of the inputs in a stable order, and a problem for each one skipped."""
    for item in inputs:
        root = Path(item)
        paths = sorted(root.rglob("*.txt")) if root.is_dir() else [root]
        base = root if root.is_dir() else root.parent
        for path in paths:
            yield _read_file(path, base)


def _read_file(path: Path, base: Path) -> Document | Problem:
    name = path.relative_to(base).as_posix()
    try:
        data = path.read_bytes()
    except OSError as error:
        return Problem(name, error.strerror or "cannot be read")
    return Document(
        name,
        data.decode("utf-8", errors="strict"),
        encoding="utf-8",
        sha256=hashlib.sha256(data).hexdigest(),
    )
