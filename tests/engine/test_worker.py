from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from kg.engine.codec import load_analyses
from kg.engine.worker import Worker
from kg.errors import BuildError
from kg.model.document import Document
from tests.engine.pages import quick


@pytest.fixture
def worker() -> Iterator[Worker]:
    one = Worker(quick())
    yield one
    one.close()


def test_a_worker_answers_each_document(worker: Worker) -> None:
    documents = [Document("a.txt", "孙永红到青岛考察。"), Document("b.txt", "李涛讲话。")]
    answers = [load_analyses(answer) for answer in worker.analyse(documents)]
    assert [item.article.doc for answer in answers for item in answer] == ["a.txt", "b.txt"]


def test_a_killed_worker_names_the_documents_at_hand(worker: Worker) -> None:
    worker.analyse([Document("a.txt", "甲。")])
    os.kill(worker.process_id, signal.SIGKILL)
    with pytest.raises(BuildError, match=r"b\.txt … c\.txt: a worker process ended"):
        worker.analyse([Document("b.txt", "甲"), Document("c.txt", "乙")])
