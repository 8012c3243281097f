"""How a long job tells how far it is."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, int, int | None], None]
"""Called with the stage, how many are done, and of how many (None: not known yet)."""


def silent(stage: str, done: int, total: int | None) -> None:
    """Tells nobody."""
