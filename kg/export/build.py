"""The folder that a build writes: tables, manifest, and the graph for each use."""

from __future__ import annotations

from pathlib import Path

from kg.config import ExportOptions
from kg.export.jsonl import MANIFEST, write_tables
from kg.export.registry import EXPORTERS
from kg.export.staging import staged_folder
from kg.model.tables import Tables


def write_build(tables: Tables, folder: Path, options: ExportOptions) -> None:
    """Write everything of the stable contract into ``folder``, all or nothing.

    Raises ``BuildError`` when the folder cannot be written.
    """
    with staged_folder(folder, last=MANIFEST) as stage:
        write_tables(tables, stage)
        for item in EXPORTERS:
            if item.build_name:
                item.write(tables, stage / item.build_name, options)
