"""Python's search for reference cycles, and when it is in the way."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collector() -> Iterator[None]:
    """No search for reference cycles meanwhile: the rows of a build have none.

    Python looks through all objects whenever their number has grown by a quarter, and
    every row lives to the end: a quarter of the time of building from 11,749 analyses.
    In a fork the search would copy every page of memory that it looks at.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
