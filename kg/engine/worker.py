"""A process that analyses documents: chunks on standard input, answers on standard output.

A program of its own, not a fork or a ``multiprocessing`` child: it never runs the
caller's script again, holds none of the caller's locks, and dies with its pipe.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import IO

from kg.config import Options
from kg.engine.codec import dump_analyses, dump_documents, load_documents
from kg.engine.optionsfile import dump_options, load_options
from kg.engine.pipeline import analyse_documents
from kg.errors import BuildError, KgError
from kg.mentions import load_tagger
from kg.model.document import Document

_SIZE_BYTES = 8
DONE, FAILED = b"+", b"-"


class Worker:
    """One worker process, used by one thread at a time."""

    def __init__(self, options: Options) -> None:
        # The child must find the same modules, wherever the caller's path came from.
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        self._process = subprocess.Popen(
            [sys.executable, "-c", "from kg.engine.worker import main; main()"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
        )
        _write(self._input, dump_options(options))

    @property
    def process_id(self) -> int:
        """The number by which the system knows the process."""
        return self._process.pid

    def analyse(self, documents: Sequence[Document]) -> list[bytes]:
        """The encoded analyses of each document.

        Raises ``BuildError`` naming the document that failed, or those at hand when
        the process ended.
        """
        try:
            _write(self._input, dump_documents(documents))
        except BrokenPipeError as error:
            raise BuildError(_ended(documents, self._process.wait())) from error
        answers: list[bytes] = []
        for _ in documents:
            answer = _receive(self._output)
            if answer is None:
                raise BuildError(_ended(documents, self._process.wait()))
            if answer[:1] == FAILED:
                raise BuildError(answer[1:].decode("utf-8", "backslashreplace"))
            answers.append(answer[1:])
        return answers

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        self._process.wait()
        with suppress(BrokenPipeError):
            self._input.close()
        self._output.close()

    @property
    def _input(self) -> IO[bytes]:
        pipe = self._process.stdin
        if pipe is None:
            raise BuildError("a worker process has no input; run with --jobs 1")
        return pipe

    @property
    def _output(self) -> IO[bytes]:
        pipe = self._process.stdout
        if pipe is None:
            raise BuildError("a worker process has no output; run with --jobs 1")
        return pipe


def _ended(documents: Sequence[Document], status: int) -> str:
    names = documents[0].id
    if len(documents) > 1:
        names = f"{names} … {documents[-1].id}"
    return (
        f"{names}: a worker process ended with status {status} (out of memory?); "
        "run again with fewer --jobs: finished documents are kept"
    )


def serve(source: IO[bytes], sink: IO[bytes]) -> None:
    """Answer chunks until the input ends."""
    head = _receive(source)
    if head is None:
        return
    options = load_options(head)
    tagger = load_tagger(options.mentions.tagger)
    while (chunk := _receive(source)) is not None:
        try:
            for analyses in analyse_documents(load_documents(chunk), tagger, options):
                _write(sink, DONE + dump_analyses(analyses))
        except KgError as error:
            _write(sink, FAILED + str(error).encode("utf-8", "backslashreplace"))


def _write(pipe: IO[bytes], data: bytes) -> None:
    pipe.write(len(data).to_bytes(_SIZE_BYTES, "big") + data)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> bytes | None:
    size = pipe.read(_SIZE_BYTES)
    if len(size) < _SIZE_BYTES:
        return None
    length = int.from_bytes(size, "big")
    data = pipe.read(length)
    return data if len(data) == length else None


def main() -> None:
    """Serve on the standard streams; what libraries print goes to standard error."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when to stop
    with os.fdopen(os.dup(1), "wb") as sink:
        os.dup2(2, 1)
        serve(sys.stdin.buffer, sink)
