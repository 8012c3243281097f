"""Passages with marked names, and those that the project keeps."""

import json
from pathlib import Path

import pytest

from kg.evaluation.marked import read_marked
from kg.evaluation.passages import read_passages, score_passages
from kg.model.schema import PREDICATES

KEPT = Path(__file__).parents[2] / "evaluation" / "passages"


def _write(folder: Path, *rows: dict[str, object]) -> None:
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
    (folder / "one.jsonl").write_text("".join(lines), encoding="utf-8")


def test_a_statement_names_the_fullest_forms_and_a_symmetric_one_both_orders(
    tmp_path: Path,
) -> None:
    row = {
        "text": "{o:海大|中国海洋大学}与{o:海信}合作。",
        "statements": [["海大", "cooperates", "海信"]],
        "optional": [],
        "amounts": [],
    }
    _write(tmp_path, row)
    [passage] = read_passages(tmp_path)
    assert passage.stated == {
        ("中国海洋大学", "cooperates", "海信"),
        ("海信", "cooperates", "中国海洋大学"),
    }


def test_every_fourth_passage_is_held_out(tmp_path: Path) -> None:
    row = {"text": "{l:青岛}", "statements": [], "optional": [], "amounts": []}
    _write(tmp_path, *[row] * 8)
    held = [passage.held_out for passage in read_passages(tmp_path)]
    assert held == [False, False, False, True] * 2


@pytest.mark.parametrize("path", sorted(KEPT.glob("*.jsonl")), ids=lambda path: path.stem)
def test_kept_passages_speak_of_the_names_that_they_mark(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        article, mentions = read_marked(row["text"])
        names = {name for one in mentions for name in (one.text, one.fullest)} | {None}
        for subject, predicate, object_, *_ in row["statements"] + row["optional"]:
            assert predicate in PREDICATES
            assert {subject, object_} <= names, line
        for wording, owners in row["amounts"]:
            assert wording in article.text, line
            assert set(owners if isinstance(owners, list) else [owners]) <= names, line


def test_the_score_counts_what_is_stated_found_and_wrong(tmp_path: Path) -> None:
    texts = {
        "{o:海信}董事长{p:周厚健}。": [["周厚健", "position", "海信", "董事长"]],
        "{o:海尔}董事长{p:周云杰}。": [],
        "{o:海大}，{p:于志刚}。": [["于志刚", "position", "海大", "校长"]],
    }
    rows = [
        {"text": text, "statements": stated, "optional": [], "amounts": []}
        for text, stated in texts.items()
    ]
    _write(tmp_path, *rows)
    assert score_passages(read_passages(tmp_path)) == {"position": (2, 1, 1)}
