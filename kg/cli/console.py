"""Where the commands print: results to standard output, everything else to standard error."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from kg.cli.rendering import Format, render
from kg.cli.report import Report


def emit(text: str) -> None:
    """A result on standard output."""
    sys.stdout.write(text)


def show_report(report: Report, format_: Format) -> None:
    """A report on standard output, fitted to the terminal if there is one."""
    terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if terminal else None
    emit(render(report, format_, width, colour=terminal))


def complain(message: str) -> None:
    """One line on standard error."""
    print(f"kg: {message}", file=sys.stderr)


class Bar:
    """Progress on standard error: counts and rate; silent when that is no terminal."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, stage: str, done: int, total: int | None) -> None:
        """``done`` of ``total`` (None: unknown) of a stage are finished."""
        if self._progress is None:
            return
        if stage not in self._tasks:
            self._tasks[stage] = self._progress.add_task(stage, total=total, rate="")
        task = self._progress.tasks[self._tasks[stage]]
        elapsed = task.elapsed or 0.0
        rate = f"{done / elapsed:.0f}/s" if elapsed > 0 else ""
        self._progress.update(task.id, completed=done, total=total, rate=rate)


@contextmanager
def progress_bar() -> Iterator[Bar]:
    """A bar that goes away when the block ends."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield Bar(None)
        return
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        yield Bar(progress)
