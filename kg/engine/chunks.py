"""Documents in portions that one process takes at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

CHUNK_CHARS = 60_000  # about 1,500 sentences: enough of each length to fill batches
CHUNK_ITEMS = 200  # bounds a chunk of very short documents
# Chunks of a long build grow to four times that, which saves a tenth of its time (half as
# many batches); more would leave processes idle at its end, and cost more when it is killed.
LARGEST = 4
SHARE = 4  # a chunk is at most a quarter of what each process has had before


Item = TypeVar("Item")


def chunked(
    items: Iterable[tuple[Item, int]], processes: int | None = None
) -> Iterator[list[Item]]:
    """Neighbouring items, each given with its size in characters, as lists.

    They grow with what so many ``processes`` have had to do so far; without, none grows.
    """
    chunk: list[Item] = []
    held = total = 0
    times = 1.0
    for item, size in items:
        if chunk and (held + size > times * CHUNK_CHARS or len(chunk) >= times * CHUNK_ITEMS):
            yield chunk
            total += held
            if processes:
                times = max(1.0, min(LARGEST, total / (SHARE * processes * CHUNK_CHARS)))
            chunk, held = [], 0
        chunk.append(item)
        held += size
    if chunk:
        yield chunk
