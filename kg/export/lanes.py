"""Several files of one build at a time, each lane a fork that shares the tables."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kg.errors import BuildError, KgError

Task = Callable[[], None]
PROCESSES = 4  # a build has four files that take long


def run_tasks(tasks: Sequence[Task], processes: int) -> None:
    """Run all tasks, which write files and change nothing else, in up to so many processes.

    ``tasks`` come by falling cost.  Where processes cannot be forked, one after another.
    Raises what a task raises, as ``BuildError`` when it ran in another process.
    """
    lanes = _lanes(tasks, min(processes, PROCESSES, len(tasks)))
    if len(lanes) < 2 or sys.platform != "linux":
        for task in tasks:
            task()
        return
    forks: list[_Fork] = []
    try:
        forks.extend(map(_fork, lanes[1:]))  # one by one: those made are ended below
        for task in lanes[0]:
            task()
        for fork in forks:
            fork.join()
    finally:
        for fork in forks:
            fork.end()


def _lanes(tasks: Sequence[Task], count: int) -> list[list[Task]]:
    """Forth and back over the lanes, so that the dearest and the cheapest go together."""
    lanes: list[list[Task]] = [[] for _ in range(max(1, count))]
    for place, task in enumerate(tasks):
        turn, lane = divmod(place, len(lanes))
        lanes[lane if turn % 2 == 0 else -1 - lane].append(task)
    return [lane for lane in lanes if lane]


@dataclass(slots=True)
class _Fork:
    """A process at work, and the pipe on which it tells what went wrong."""

    process: int
    pipe: int
    ended: bool = False

    def join(self) -> None:
        """Wait for it; raises ``BuildError`` when it failed."""
        with os.fdopen(os.dup(self.pipe), "rb") as source:
            told = source.read().decode("utf-8", "backslashreplace")
        _, status = os.waitpid(self.process, 0)
        self.ended = True
        if told or status:
            raise BuildError(told or f"writing ended with status {status} (out of memory?)")

    def end(self) -> None:
        """Leave nothing behind."""
        if not self.ended:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
            self.ended = True
        os.close(self.pipe)


def _fork(lane: Sequence[Task]) -> _Fork:
    pipe, sink = os.pipe()
    process = os.fork()
    if process:
        os.close(sink)
        return _Fork(process, pipe)
    status = 1
    try:
        os.close(pipe)
        for task in lane:
            task()
        status = 0
    except BaseException as error:  # noqa: BLE001 - told to the parent, which raises it
        name = "" if isinstance(error, KgError) else f"{type(error).__name__}: "
        os.write(sink, f"{name}{error}".encode("utf-8", "backslashreplace"))
    finally:
        os._exit(status)  # nothing of the parent's may run again here
