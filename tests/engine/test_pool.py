from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.engine.pool import analyse_chunks
from kg.errors import KgError
from kg.model.document import Document
from tests.engine.pages import quick


def test_a_build_whose_workers_all_fail_ends_with_their_error(tmp_path: Path) -> None:
    options = quick(jobs=2)
    mentions = replace(options.mentions, gazetteer=str(tmp_path / "missing.csv"))
    chunks = [[Document(f"{number}.txt", "孙永红到青岛考察。")] for number in range(12)]
    with pytest.raises(KgError, match=r"missing\.csv"):
        list(analyse_chunks(chunks, replace(options, mentions=mentions)))
