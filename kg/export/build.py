"""The folder that a build writes, and single formats on request."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from kg.config import ExportOptions
from kg.errors import ConfigError
from kg.export.base import Exporter
from kg.export.jsonl import JSONL, MANIFEST, write_tables
from kg.export.lanes import run_tasks
from kg.export.parquet import PARQUET
from kg.export.registry import EXPORTERS, exporter
from kg.export.staging import staged_file, staged_folder
from kg.model.collector import without_collector
from kg.model.tables import Tables

LARGE = 10_000  # mentions from which writing takes seconds, so that processes pay
_DEAREST = ("turtle", "graphml", "html")
_GROWING = ("turtle", "graphml")  # the page stops at its strongest entities
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that the format knows: no wall clock in data


@without_collector()
def write_build(
    tables: Tables,
    folder: Path,
    options: ExportOptions,
    formats: Sequence[str] = (),
    jobs: int = 1,
) -> None:
    """Write everything of the stable contract into ``folder``, all or nothing.

    ``formats`` are written besides, as ``graph`` with their suffix or as a folder of
    their name.  A large build is written by up to ``jobs`` processes.  Above
    ``options.graph_articles`` Parquet tables stand for the formats that grow with the
    build, unless ``formats`` names them.  Raises ``BuildError`` when the folder cannot be
    written and ``ConfigError`` for an unknown format.
    """
    wanted = [exporter(name) for name in dict.fromkeys(formats)]
    left_out = [] if holds_graphs(tables, options) else [exporter(name) for name in _GROWING]
    left_out = [item for item in left_out if item not in wanted]
    if left_out and PARQUET not in wanted:
        wanted.append(PARQUET)
    gone = [default_name(item) for item in left_out]
    with staged_folder(folder, last=MANIFEST, gone=gone) as stage:
        files = [item for item in EXPORTERS if item.build_name and item not in left_out]
        files.sort(key=_cost)
        tasks = [partial(_write, item, tables, stage / default_name(item), options)
                 for item in files] + [partial(write_tables, tables, stage)]  # fmt: skip
        run_tasks(tasks, jobs if len(tables.mentions) >= LARGE else 1)
        for item in wanted:
            if not item.build_name and item is not JSONL:
                _write(item, tables, stage / default_name(item), options)


def holds_graphs(tables: Tables, options: ExportOptions) -> bool:
    """Whether a build is small enough for the files that hold all of it in one piece."""
    return options.graph_articles <= 0 or len(tables.articles) <= options.graph_articles


def _cost(item: Exporter) -> int:
    """Dearest first: what 11,749 news items showed."""
    return _DEAREST.index(item.name) if item.name in _DEAREST else len(_DEAREST)


def default_name(item: Exporter) -> str:
    """The file or folder name of a format in a build."""
    return item.build_name or (item.name if item.folder else f"graph{item.suffix}")


def write_export(tables: Tables, format_: str, path: Path, options: ExportOptions) -> None:
    """Write one format to ``path``, complete or not at all.

    A format of several files becomes a folder, or an archive when ``path`` ends in
    ``.zip``.  Raises ``BuildError`` when it cannot be written and ``ConfigError`` for
    an unknown format.
    """
    item = exporter(format_)
    if item.folder and path.suffix != ".zip":
        if path.is_file():
            raise ConfigError(f"{path}: {format_} writes a folder; name a folder or a .zip file")
        with staged_file(path) as staged:
            _write(item, tables, staged, options)
        return
    with staged_file(path) as staged:
        if item.folder:
            staged.write_bytes(_archive(item, tables, options))
        else:
            item.write(tables, staged, options)


def export_bytes(tables: Tables, format_: str, options: ExportOptions) -> bytes:
    """One format as bytes; a format of several files as a zip archive."""
    item = exporter(format_)
    if item.folder:
        return _archive(item, tables, options)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"graph{item.suffix}"
        item.write(tables, path, options)
        return path.read_bytes()


def _write(item: Exporter, tables: Tables, path: Path, options: ExportOptions) -> None:
    if item.folder:
        path.mkdir()
    item.write(tables, path, options)


def _archive(item: Exporter, tables: Tables, options: ExportOptions) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / item.name
        _write(item, tables, content, options)
        archive = Path(folder) / "archive.zip"
        with zipfile.ZipFile(archive, "w") as file:
            for path in sorted(content.rglob("*")):
                if path.is_file():
                    name = path.relative_to(content).as_posix()
                    info = zipfile.ZipInfo(name, _ZIP_DATE)
                    info.compress_type = zipfile.ZIP_DEFLATED
                    file.writestr(info, path.read_bytes())
        return archive.read_bytes()
