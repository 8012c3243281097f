"""Chunks of documents through several worker processes, in order, with flat memory."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain, islice
from queue import SimpleQueue

from kg.config import EngineOptions, Options
from kg.engine.codec import dump_analyses
from kg.engine.pipeline import analyse_documents
from kg.engine.worker import Worker
from kg.mentions import load_tagger
from kg.model.document import Document

AHEAD = 2  # chunks read ahead a process: enough to keep it busy, little to hold

Chunk = Sequence[Document]
Answers = Generator[list[bytes], None, None]


def cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def processes(options: EngineOptions) -> int:
    """Processes to use: those asked for, else one a core."""
    return options.jobs or cores()


def analyse_chunks(chunks: Iterable[Chunk], options: Options) -> Answers:
    """The encoded analyses of each document of each chunk, in order.

    A single chunk is done in this process: starting others would take longer.
    """
    jobs = processes(options.engine)
    waiting = iter(chunks)
    first = list(islice(waiting, 2))
    rest = chain(first, waiting)
    if jobs == 1 or len(first) < 2:
        yield from _in_process(rest, options)
    else:
        yield from _in_pool(rest, options, jobs)


def _in_process(chunks: Iterable[Chunk], options: Options) -> Answers:
    tagger = None
    for chunk in chunks:
        if chunk and tagger is None:
            tagger = load_tagger(options.mentions.tagger)
        if tagger is None:
            yield []
        else:
            yield [dump_analyses(item) for item in analyse_documents(chunk, tagger, options)]


def _in_pool(chunks: Iterable[Chunk], options: Options, jobs: int) -> Answers:
    workers: list[Worker] = []
    idle: SimpleQueue[Worker] = SimpleQueue()

    def analyse(chunk: Chunk) -> list[bytes]:
        worker = idle.get()
        try:
            return worker.analyse(chunk)
        finally:
            idle.put(worker)  # after a failure too: the other threads wait for one

    pending: deque[Future[list[bytes]]] = deque()
    with ThreadPoolExecutor(jobs, "kg-worker") as threads:
        try:
            for chunk in chunks:
                if len(workers) < jobs:
                    workers.append(Worker(options))
                    idle.put(workers[-1])
                pending.append(threads.submit(analyse, chunk))
                if len(pending) > AHEAD * jobs:
                    yield pending.popleft().result()
            while pending:
                yield pending.popleft().result()
        finally:
            # Reached on success, on an error, on Ctrl-C and when the caller stops early.
            threads.shutdown(wait=False, cancel_futures=True)
            for worker in workers:
                worker.close()
