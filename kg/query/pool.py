"""A few worker processes, each of which answers one query at a time and can be killed.

pyoxigraph has no timeout and a thread cannot be stopped, so a query that runs too long,
or whose client has gone, is ended by ending its process; a fresh one opens the store in
a tenth of a second.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg.query.worker import Reply

GONE_CHECK_SECONDS = 0.2  # how soon a query stops whose client has left

_MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class PoolLimits:
    """What one query may take; chosen for a laptop and a build of a million triples.

    ``seconds`` of wall time, waiting included; ``rows`` and ``bytes`` of one answer;
    ``memory`` of one worker's address space in bytes; ``workers`` at the same time.
    """

    seconds: float = 10.0
    rows: int = 100_000
    bytes: int = 32 * _MEBIBYTE
    memory: int = 4096 * _MEBIBYTE
    workers: int = 2


@dataclass(slots=True)
class Pool:
    """The workers over one store on disk; ``stopping`` ends queries in progress."""

    folder: Path
    base: str
    limits: PoolLimits = field(default_factory=PoolLimits)
    stopping: Callable[[], bool] = lambda: False
    _idle: asyncio.Queue[Process] = field(default_factory=asyncio.Queue)
    _all: set[Process] = field(default_factory=set)
    _later: set[asyncio.Task[None]] = field(default_factory=set)

    async def start(self) -> None:
        """Start the workers and wait until they have opened the store."""
        await asyncio.gather(*(self._spawn() for _ in range(self.limits.workers)))

    async def stop(self) -> None:
        """End all workers."""
        for task in self._later:
            task.cancel()
        await asyncio.gather(*self._later, return_exceptions=True)
        for process in list(self._all):
            await self._end(process)

    async def ask(self, request: dict[str, Any], gone: Callable[[], Awaitable[bool]]) -> Reply:
        """The reply to a request; ``gone`` tells whether the client has left."""
        deadline = asyncio.get_running_loop().time() + self.limits.seconds
        try:
            async with asyncio.timeout_at(deadline):
                process = await self._idle.get()
        except TimeoutError:
            return _failure(503, "all workers are busy; try again later")
        try:
            async with asyncio.timeout_at(deadline):
                reply = await self._until_gone(process, request, gone)
        except TimeoutError:
            reply = _failure(
                503, f"the query was stopped after {self.limits.seconds:g} s; narrow it down"
            )
        except (EOFError, ConnectionError):
            reply = _failure(500, "the query needed more memory than it may take; narrow it down")
        except asyncio.CancelledError:
            self._retire(process)
            raise
        else:
            if reply is not None:
                self._idle.put_nowait(process)
                return reply
        self._retire(process)
        return reply or _failure(503, "the server stops, or the client left")

    async def _until_gone(
        self, process: Process, request: dict[str, Any], gone: Callable[[], Awaitable[bool]]
    ) -> Reply | None:
        answer = asyncio.ensure_future(_exchange(process, request))
        try:
            while not answer.done():
                await asyncio.wait([answer], timeout=GONE_CHECK_SECONDS)
                if not answer.done() and (self.stopping() or await gone()):
                    return None
            return answer.result()
        finally:
            answer.cancel()

    def _retire(self, process: Process) -> None:
        """Kill a worker at once and start the next one while the client has its answer."""
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        if not self.stopping():
            task = asyncio.create_task(self._replace(process))
            self._later.add(task)
            task.add_done_callback(self._later.discard)

    async def _replace(self, process: Process) -> None:
        await self._end(process)
        await self._spawn()

    async def _spawn(self) -> None:
        limits = self.limits
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-P", "-m", "kg.query.worker", str(self.folder), self.base),
            *(str(limits.rows), str(limits.bytes), str(limits.memory)),
            stdin=PIPE,
            stdout=PIPE,
            limit=limits.bytes + _MEBIBYTE,
            env=_environment(),
            start_new_session=True,
        )
        self._all.add(process)
        if process.stdout is None or await process.stdout.readline() != b"ready\n":
            raise ConnectionError(f"a worker could not open {self.folder}")
        self._idle.put_nowait(process)

    async def _end(self, process: Process) -> None:
        self._all.discard(process)
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


def _environment() -> dict[str, str]:
    """The environment in which a worker finds this very package, installed or not."""
    package = str(Path(__file__).parents[2])
    known = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": f"{package}{os.pathsep}{known}" if known else package}


async def _exchange(process: Process, request: dict[str, Any]) -> Reply:
    if process.stdin is None or process.stdout is None:
        raise ConnectionError("the worker has no pipes")
    process.stdin.write(json.dumps(request).encode() + b"\n")
    await process.stdin.drain()
    line = await process.stdout.readline()
    if not line:
        raise EOFError("the worker died")
    head = json.loads(line)
    return Reply(head["status"], head["type"], await process.stdout.readexactly(head["length"]))


def _failure(status: int, message: str) -> Reply:
    return Reply(status, "text/plain; charset=utf-8", f"{message}\n".encode())
