"""Documents in portions that one process takes at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

CHUNK_CHARS = 60_000  # about 1,500 sentences: enough of each length to fill batches
CHUNK_ITEMS = 200  # bounds a chunk of very short documents

Item = TypeVar("Item")


def chunked(items: Iterable[tuple[Item, int]]) -> Iterator[list[Item]]:
    """Neighbouring items, each given with its size in characters, as lists."""
    chunk: list[Item] = []
    held = 0
    for item, size in items:
        if chunk and (held + size > CHUNK_CHARS or len(chunk) >= CHUNK_ITEMS):
            yield chunk
            chunk, held = [], 0
        chunk.append(item)
        held += size
    if chunk:
        yield chunk
