"""What every export format is: a name, a file suffix, and one way to write."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kg.config import ExportOptions
from kg.model.tables import Tables

Writer = Callable[[Tables, Path, ExportOptions], None]


class Exporter(Protocol):
    """One format; ``kg.export.registry`` lists them all.

    ``suffix`` begins with a dot and is empty when ``folder`` is true: such a format
    writes several files into the folder it is given.  ``build_name`` is the file that
    ``kg build`` writes, None when the format is written on request only.
    """

    @property
    def name(self) -> str: ...
    @property
    def suffix(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def folder(self) -> bool: ...
    @property
    def build_name(self) -> str | None: ...

    def write(self, tables: Tables, path: Path, options: ExportOptions) -> None:
        """Write ``tables`` to ``path``: the same bytes on every run, UTF-8."""
        ...


@dataclass(frozen=True, slots=True)
class Format:
    """An exporter made of one function; heavy libraries are imported inside it."""

    name: str
    suffix: str
    description: str
    writer: Writer
    folder: bool = False
    build_name: str | None = None

    def write(self, tables: Tables, path: Path, options: ExportOptions) -> None:
        """Write ``tables`` to ``path``."""
        self.writer(tables, path, options)
