"""Strict scores on span test sets."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from kg.config import MentionOptions
from kg.errors import InputError
from kg.evaluation.judgement import Counts
from kg.evaluation.spans import (
    SpanText,
    compare_with_tagger,
    read_span_texts,
    strict_counts,
)
from kg.mentions import Token


class WordTagger:
    """Tags one fixed sentence."""

    def tag(self, sentences: Sequence[str]) -> list[list[Token]]:
        """The same tokens for every sentence."""
        return [[Token("李明", "PER"), Token("在", "p"), Token("青岛", "LOC")] for _ in sentences]


def test_start_end_and_type_must_agree() -> None:
    annotated = frozenset({(0, 2, "person"), (3, 5, "place")})
    predicted = frozenset({(0, 2, "person"), (3, 6, "place"), (7, 9, "project")})
    assert strict_counts([(annotated, predicted)]) == Counts(1, 1, 1)


def test_the_tagger_labels_are_compared_as_they_stand() -> None:
    text = SpanText("1", "李明在青岛", frozenset({(0, 2, "person"), (3, 5, "place")}))
    ours, plain = compare_with_tagger([text], WordTagger(), MentionOptions())
    assert plain == Counts(2, 0, 0)
    assert ours.missing == 0


def test_texts_are_read_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    line = {"id": "a", "text": "李明", "entities": [{"start": 0, "end": 2, "type": "person"}]}
    path.write_text(json.dumps(line) + "\n\n", encoding="utf-8")
    assert list(read_span_texts(path)) == [SpanText("a", "李明", frozenset({(0, 2, "person")}))]


@pytest.mark.parametrize("line", ["{", '{"id": 1}', '{"id": 1, "text": "", "entities": 2}'])
def test_a_bad_line_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "set.jsonl"
    path.write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"set\.jsonl:2"):
        list(read_span_texts(path))
