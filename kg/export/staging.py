"""Writing beside and moving into place, so that nothing is ever half-written."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.errors import BuildError


@contextmanager
def staged_folder(target: Path, last: str, gone: Collection[str] = ()) -> Iterator[Path]:
    """A new folder beside the files of ``target``, whose files move there at the end.

    When the block fails, ``target`` stays as it was.  Files of ``target`` that the
    block does not write stay too.  The file named ``last`` is taken away first and
    moved last: a folder without it was interrupted between two moves.  Files of the names
    ``gone`` are removed.  Raises ``BuildError`` when the folder cannot be written.
    """
    try:
        target.mkdir(parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(prefix=".kg-", dir=target))
    except OSError as error:
        raise BuildError(f"{target}: cannot be written: {error.strerror}") from error
    try:
        yield stage
        _move(stage, target, last, gone)
    except OSError as error:
        raise BuildError(f"{target}: cannot be written: {error.strerror or error}") from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _move(stage: Path, target: Path, last: str, gone: Collection[str]) -> None:
    names = sorted(path.name for path in stage.iterdir())
    for name in (last, *gone):
        (target / name).unlink(missing_ok=True)
    for name in sorted(names, key=lambda item: (item == last, item)):
        _replace(stage / name, target / name)


def _replace(new: Path, old: Path) -> None:
    if old.is_dir() and not old.is_symlink():
        shutil.rmtree(old)
    new.replace(old)


@contextmanager
def staged_file(target: Path) -> Iterator[Path]:
    """A path beside ``target`` that replaces it when the block succeeds.

    Raises ``BuildError`` when the folder cannot be written.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=".kg-", dir=target.parent))
    except OSError as error:
        raise BuildError(f"{target}: cannot be written: {error.strerror}") from error
    try:
        yield folder / target.name
        _replace(folder / target.name, target)
    except OSError as error:
        raise BuildError(f"{target}: cannot be written: {error.strerror or error}") from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
