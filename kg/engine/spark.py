"""The article stages and the SQL on Apache Spark; the driver resolves and writes.

Each task takes chunks of documents and answers with encoded analyses, like a worker
process on one machine, so both engines build the same rows.  Executors need the
program: installed (``pip install kg[spark]``), or on a path that they share with the
driver, whose module path they are given.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from kg.config import Options
from kg.engine.chunks import chunked
from kg.engine.codec import dump_analyses, dump_documents, load_documents
from kg.engine.optionsfile import dump_options, load_options
from kg.engine.pipeline import analyse_documents
from kg.errors import BuildError, ConfigError
from kg.mentions import Tagger, load_tagger
from kg.model.document import Document
from kg.relations.database import Columns, Row, query

if TYPE_CHECKING:
    import pyarrow
    from pyspark.sql import DataFrame, SparkSession

TASK_CHUNKS = 4  # chunks a task, about a minute of one core: little is lost with an executor
ROWS = 100_000  # whole numbers sent at a time
_BATCH = "spark.sql.execution.arrow.maxRecordsPerBatch"
_IN = "chunk long, documents binary"
_OUT = "chunk long, place long, analyses binary"


@contextmanager
def cluster(options: Options) -> Iterator[Cluster]:
    """The cluster of ``options.engine.master``.

    Raises ``ConfigError`` when pyspark is missing and ``BuildError`` when the cluster
    cannot be reached or a task fails on every executor.
    """
    with session(options.engine.master) as spark:
        from pyspark.errors import PySparkException

        try:
            yield Cluster(spark, options)
        except PySparkException as error:
            raise BuildError(f"{options.engine.master}: {reason(error)}") from error


class Cluster:
    """What a build asks of a Spark session: analyses of documents, and SQL over tables."""

    def __init__(self, spark: SparkSession, options: Options) -> None:
        self._spark, self._options = spark, options

    def answers(self, documents: Iterable[Document]) -> Iterator[list[bytes]]:
        """The encoded analyses of each document, chunk by chunk in order."""
        chunks = list(chunked((item, len(dump_documents([item]))) for item in documents))
        yield from _collect(self._spark, chunks, self._options)

    def ask(self, name: str, tables: Mapping[str, Columns]) -> Iterator[Row]:
        """The rows of a query of ``kg/relations/sql``: grouped and joined on the executors."""
        import pandas

        self._spark.conf.set(_BATCH, ROWS)
        for table, columns in tables.items():
            frame = self._spark.createDataFrame(pandas.DataFrame(dict(columns)))
            frame.createOrReplaceTempView(table)
        for row in self._spark.sql(query(name)).toLocalIterator(prefetchPartitions=True):
            yield tuple(row)


@contextmanager
def session(master: str) -> Iterator[SparkSession]:
    """A session of its own on the cluster at ``master``, stopped at the end.

    Raises ``ConfigError`` when pyspark is not installed.
    """
    try:
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise ConfigError("--engine spark needs pyspark: pip install 'kg[spark]'") from error
    os.environ["PYSPARK_PYTHON"] = sys.executable
    path = os.pathsep.join(filter(None, sys.path))
    builder: Any = SparkSession.builder
    spark = (
        builder.master(master)
        .appName("kg")
        .config("spark.ui.enabled", "false")
        .config("spark.executorEnv.PYTHONPATH", path)
        .config("spark.sql.execution.arrow.pyspark.enabled", "true")
        .config(_BATCH, "1")  # one chunk of documents at a time
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    try:
        yield spark
    finally:
        spark.stop()


def _collect(
    spark: SparkSession, chunks: Sequence[Sequence[Document]], options: Options
) -> Iterator[list[bytes]]:
    answers: list[bytes] = []
    current = 0
    for row in _answers(spark, chunks, options).toLocalIterator(prefetchPartitions=True):
        if row.chunk != current:
            yield answers
            answers, current = [], row.chunk
        answers.append(bytes(row.analyses))
    yield answers


def _answers(
    spark: SparkSession, chunks: Sequence[Sequence[Document]], options: Options
) -> DataFrame:
    rows = [(number, bytearray(dump_documents(chunk))) for number, chunk in enumerate(chunks)]
    tasks = max(1, -(-len(rows) // TASK_CHUNKS))
    wanted = dump_options(options)

    def analyse(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        return analyse_batches(batches, wanted)

    # Slices of a list keep its order, and so do maps: nothing has to be sorted.
    data = spark.sparkContext.parallelize(rows, tasks)
    answers = spark.createDataFrame(data, _IN).mapInArrow(analyse, _OUT)
    # Kept so that every task runs once, all at the same time, before the first is fetched.
    answers.persist().count()
    return answers


def analyse_batches(
    batches: Iterable[pyarrow.RecordBatch], options: bytes
) -> Iterator[pyarrow.RecordBatch]:
    """The answers to batches of chunks; runs inside the executors."""
    import pyarrow

    chosen = load_options(options)
    for batch in batches:
        for chunk in batch.to_pylist():
            documents = load_documents(chunk["documents"])
            found = analyse_documents(documents, _tagger(chosen.mentions.tagger), chosen)
            answers = [dump_analyses(item) for item in found]
            yield pyarrow.RecordBatch.from_pydict(
                {
                    "chunk": [chunk["chunk"]] * len(answers),
                    "place": list(range(len(answers))),
                    "analyses": answers,
                }
            )


@cache
def _tagger(name: Any) -> Tagger:
    """One tagger a Python process: executors keep theirs from task to task."""
    return load_tagger(name)


def reason(error: Exception) -> str:
    """Our own error out of an executor's traceback, else what Spark says first."""
    lines = str(error).strip().splitlines()
    own = [line.partition(": ")[2] for line in lines if line.startswith("kg.errors.")]
    return own[-1] if own else f"Spark failed: {lines[0] if lines else type(error).__name__}"
