"""What is measured: a file of JSON lines if given, else text made here."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

_SENTENCES = (
    "{place}市市长{person}{day}日到{name}集团考察第{number}号生产基地项目。",
    "该项目总投资{number}亿元，占地约{day}00亩，由{name}集团有限公司建设。",
    "{person}表示，{place}将继续优化营商环境，推动一批重点项目开工建设。",
    "记者从{place}市人力资源和社会保障局了解到，全年新增就业{number}万人。",
)
_PEOPLE = ("孙永红", "李涛", "王建国", "刘洋", "赵敏", "周志强", "吴晓东")
_PLACES = ("青岛", "济南", "烟台", "潍坊", "临沂")
_NAMES = ("海辰", "恒岳", "翰博", "远瞻", "金瑞", "华泽")


def records(path: Path | None, count: int) -> list[dict[str, Any]]:
    """The first ``count`` records of the file, or as many made-up ones."""
    if path is None:
        return [_made(number) for number in range(count)]
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    return [json.loads(line) for line in text.split("\n", count)[:count] if line]


def _made(number: int) -> dict[str, Any]:
    def pick(words: tuple[str, ...], step: int) -> str:
        return words[(number * 7 + step * 3) % len(words)]

    text = "".join(
        _SENTENCES[(number + step) % len(_SENTENCES)].format(
            place=pick(_PLACES, step),
            person=pick(_PEOPLE, step),
            name=pick(_NAMES, step),
            day=1 + (number + step) % 28,
            number=number * 10 + step,
        )
        for step in range(8)
    )
    day = f"2023-{1 + number % 12:02}-{1 + number % 28:02}"
    return {"id": f"made-{number}", "title": "重点项目", "text": text, "published": day}


def write(folder: Path, rows: list[dict[str, Any]]) -> Path:
    """The records as a file that ``kg build`` reads."""
    path = folder / "articles.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return path


def sentences(rows: list[dict[str, Any]]) -> list[str]:
    """The sentences that a build tags, repeats included."""
    from kg.text.sentences import sentence_spans

    texts = [text for row in rows for text in (row.get("title") or "", row["text"])]
    return [text[start:end] for text in texts for start, end in sentence_spans(text)]
