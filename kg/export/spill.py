"""Putting more lines in order than memory should hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from heapq import merge
from tempfile import TemporaryFile
from typing import IO

PORTION = 500_000  # lines held at a time: about 150 MB of triples


def in_order(lines: Iterable[str], portion: int = PORTION) -> Iterator[str]:
    """The lines sorted by code point, each once, without holding more than ``portion``.

    What is over is put in order in temporary files and merged.  No line may hold a line
    feed.  Raises ``OSError`` when a file cannot be written.
    """
    held: set[str] = set()
    with ExitStack() as files:
        runs = []
        for line in lines:
            held.add(line)
            if len(held) >= portion:
                file = files.enter_context(TemporaryFile("w+", encoding="utf-8", newline="\n"))
                runs.append(_run(file, held))
                held = set()
        last = None
        for line in merge(*runs, sorted(held)):
            if line != last:
                yield line
            last = line


def _run(file: IO[str], lines: set[str]) -> Iterator[str]:
    file.writelines(f"{line}\n" for line in sorted(lines))
    file.seek(0)
    return (line[:-1] for line in file)
