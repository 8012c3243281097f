"""kg: a knowledge graph from Chinese newspaper text, with the sentence behind every edge.

``build``, ``load`` and ``Knowledge`` are imported when first used, so that
``import kg`` itself takes no time.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from kg.config import VERSION

if TYPE_CHECKING:
    from kg.api import Knowledge, build, load

__version__ = VERSION
__all__ = ["Knowledge", "__version__", "build", "load"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return getattr(import_module("kg.api"), name)
    raise AttributeError(f"module 'kg' has no attribute '{name}'")


def __dir__() -> list[str]:
    return sorted(__all__)
