from __future__ import annotations

from pathlib import Path

from kg.config import EngineOptions, MentionOptions, Options, ResolutionOptions
from kg.engine import run


def test_a_correction_that_matches_nothing_is_a_problem_of_the_build(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("青岛市召开会议。\n", encoding="utf-8")
    file = tmp_path / "corrections.toml"
    file.write_text('[[drop]]\nname = "无此公司"\n', encoding="utf-8")
    options = Options(
        mentions=MentionOptions(tagger="jieba"),
        resolution=ResolutionOptions(corrections=str(file)),
        engine=EngineOptions(jobs=1),
    )
    (problem,) = run([str(page)], options).problems
    assert "[[drop]] 1" in str(problem) and "无此公司" in str(problem)
